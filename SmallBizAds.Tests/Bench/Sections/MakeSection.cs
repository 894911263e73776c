using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>"./run.sh make" from a built tree, by the clock on the wall.</summary>
public sealed class MakeSection : IBenchSection
{
    public string Name => "make";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var photo = await BenchPhoto.PathAsync();
        yield return Measurement.AtMost("./run.sh make, four ads, no photo", "ms", 2000, await TimesAsync(settings, [], ct));
        yield return Measurement.AtMost("./run.sh make, four ads with photo", "ms", null, await TimesAsync(settings, ["--photo", photo], ct));
    }

    private static async Task<List<double>> TimesAsync(BenchSettings settings, string[] more, CancellationToken ct)
    {
        const int WarmUp = 2;
        var times = new List<double>();
        var folder = Path.Combine(BenchSettings.Scratch, "make");
        for (var i = 0; i < WarmUp + settings.Count(10, 20); i++)
        {
            var clock = Stopwatch.StartNew();
            using var make = Process.Start(new ProcessStartInfo(
                Repository.PathOf("run.sh"),
                ["make", "--text", Briefs.Text(i), "--seed", (settings.Seed + i).ToString(CultureInfo.InvariantCulture), "--out", folder, .. more])
            {
                RedirectStandardOutput = true,
            })!;
            var output = await make.StandardOutput.ReadToEndAsync(ct);
            await make.WaitForExitAsync(ct);
            if (make.ExitCode != 0 || output.Count(c => c == '\n') != 4)
            {
                throw new InvalidOperationException($"make answered {make.ExitCode}: {output}");
            }

            if (i >= WarmUp)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        return times;
    }
}
