using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>From words to a JPEG of 1080x1080, in a process that does nothing else.</summary>
public sealed class RenderSection : IBenchSection
{
    public string Name => "render";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var photo = await BenchPhoto.PathAsync();
        var samples = settings.Count(20, 60);
        yield return Measurement.AtMost("Render 1080x1080, no photo", "ms", 80, await WorkAsync(settings, "ad", samples, 0, null, ct));
        yield return Measurement.AtMost("Render 1080x1080 with ingest of a 12-megapixel photo", "ms", 260, await WorkAsync(settings, "ad", samples, 0, photo, ct));

        yield return Measurement.AtMost("One candidate 1080x1080, no photo", "ms", 60, await WorkAsync(settings, "candidate", samples, 0, null, ct));
        yield return Measurement.AtMost("One candidate 1080x1080, photo ingested", "ms", 90, await WorkAsync(settings, "candidate", samples, 0, photo, ct));
        yield return Measurement.AtMost("A pack of 20 placements, no photo", "ms", 1500, await WorkAsync(settings, "pack", settings.Count(3, 9), 0, null, ct));
        yield return Measurement.AtMost("A pack of 20 placements, with photo", "ms", 1500, await WorkAsync(settings, "pack", settings.Count(3, 9), 0, photo, ct));

        // Batches one and two at a time, alternating, so that a busy moment of the machine hits both.
        foreach (var (what, file) in new[] { ("no photo", null), ("with photo", photo) })
        {
            var gains = new List<double>();
            for (var round = 0; round < settings.Count(3, 7); round++)
            {
                var one = Measurement.Median(await WorkAsync(settings, "ad", 5, 1, file, ct));
                gains.Add(one / Measurement.Median(await WorkAsync(settings, "ad", 5, 2, file, ct)));
            }

            yield return Measurement.AtLeast($"Throughput of two at a time against one, {what}", "times", 1.6, gains);
        }
    }

    private static async Task<double[]> WorkAsync(BenchSettings settings, string what, int samples, int threads, string? photo, CancellationToken ct)
    {
        var numbers = new[] { samples, threads, settings.Seed }.Select(n => n.ToString(CultureInfo.InvariantCulture));
        var start = new ProcessStartInfo("dotnet", [typeof(RenderSection).Assembly.Location, "bench", "worker", what, .. numbers, .. photo is null ? (string[])[] : [photo]])
        {
            RedirectStandardOutput = true,
        };
        start.Environment["MALLOC_ARENA_MAX"] = "2";
        using var worker = Process.Start(start)!;
        var output = await worker.StandardOutput.ReadToEndAsync(ct);
        await worker.WaitForExitAsync(ct);
        return worker.ExitCode == 0 ? JsonSerializer.Deserialize<double[]>(output)! : throw new InvalidOperationException("The measured process failed.");
    }
}
