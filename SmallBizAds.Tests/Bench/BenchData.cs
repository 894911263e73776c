namespace SmallBizAds.Tests.Bench;

/// <summary>A data folder of its own, removed at the end.</summary>
public sealed class BenchData : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("smallbizads-bench-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
