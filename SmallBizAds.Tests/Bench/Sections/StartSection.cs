using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>From "./run.sh" to the first answered page, when nothing changed since the last start.</summary>
public sealed class StartSection : IBenchSection
{
    public string Name => "start";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        using var data = new BenchData();
        var first = await StartAsync(data, ct);
        yield return Measurement.AtMost("First start in an empty data folder", "ms", null, [first], "the program was built before");
        var times = new List<double>();
        for (var i = 0; i < settings.Count(3, 10); i++)
        {
            times.Add(await StartAsync(data, ct));
        }

        yield return Measurement.AtMost("Second start", "ms", 3000, times);
    }

    private static async Task<double> StartAsync(BenchData data, CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        await using var app = await RunningApp.StartAsync(data.Folder, ct);
        return clock.Elapsed.TotalMilliseconds;
    }
}
