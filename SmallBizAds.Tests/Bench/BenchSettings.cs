using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Bench;

/// <summary>How much is measured.</summary>
/// <param name="Full">The large counts, and docs/benchmarks.md is written.</param>
/// <param name="Seed">Of everything that is drawn by lot.</param>
/// <param name="Only">Names of the sections to run; empty: all.</param>
public sealed record BenchSettings(bool Full, int Seed, IReadOnlyList<string> Only)
{
    /// <summary>Folder for what the measurements leave behind.</summary>
    public static string Scratch => Directory.CreateDirectory(Repository.PathOf("artifacts/bench")).FullName;

    /// <summary>One count for the short run and one for the full.</summary>
    public int Count(int quick, int full) => Full ? full : quick;
}
