namespace SmallBizAds.Tests.Bench;

/// <summary>Measurements that belong together. A new one is added to the list in <see cref="BenchProgram"/>.</summary>
public interface IBenchSection
{
    /// <summary>As "bench.sh --only" calls it.</summary>
    string Name { get; }

    /// <summary>True when it runs only in the full run.</summary>
    bool OnlyFull => false;

    /// <summary>True when it runs only if "--only" names it.</summary>
    bool OnlyOnRequest => false;

    /// <summary>Measures. What is measured runs in processes of its own.</summary>
    IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, CancellationToken ct);
}
