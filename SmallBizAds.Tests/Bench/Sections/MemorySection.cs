using System.Runtime.CompilerServices;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>Memory of the app while it makes ad after ad, every second task with a photo of 12 megapixels.</summary>
public sealed class MemorySection : IBenchSection
{
    private const int AdsPerTask = 4;
    private const int SampleEvery = 50;

    public string Name => "memory";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var photo = await File.ReadAllBytesAsync(await BenchPhoto.PathAsync(), ct);
        var ads = settings.Count(100, 500);
        using var data = new BenchData();
        await using var app = await RunningApp.StartAsync(data.Folder, ct);
        var resident = new List<double>();
        var made = 0;
        while (made < ads)
        {
            // Two visitors at a time, as many as there are cores on the smallest machine.
            await Task.WhenAll(MakeAsync(app, made / AdsPerTask, null, ct), MakeAsync(app, (made / AdsPerTask) + 1, photo, ct));
            made += 2 * AdsPerTask;
            if (made / SampleEvery > resident.Count)
            {
                resident.Add(app.ResidentMegabytes);
            }
        }

        // The first samples include what is loaded once; flat means that the last half does not climb.
        var later = resident.Skip(resident.Count / 2).ToArray();
        var perHundred = later.Length > 1 ? (later[^1] - later[0]) / (later.Length - 1) * (100.0 / SampleEvery) : 0;
        yield return new Measurement($"Memory of the app after {made} ads", "MB", resident[^1], 450, false, resident, $"resident, a sample every {SampleEvery} ads");
        yield return new Measurement("Growth in the second half", "MB", perHundred, 5, false, [perHundred], "per 100 ads");
        yield return Measurement.AtMost("Memory with the embedded database", "MB", null, [app.MegabytesWithDatabase], "shared pages counted once");
    }

    private static async Task MakeAsync(RunningApp app, int number, byte[]? photo, CancellationToken ct)
    {
        using var guest = new Guest(number);
        var task = await guest.SubmitAsync(app.Address, Briefs.Text(number), photo, ct);
        while (await guest.StateAsync(app.Address, task, ct) is var state && state != "completed")
        {
            if (state is "failed" or "cancelled")
            {
                throw new InvalidOperationException($"A task ended as {state}.");
            }

            await Task.Delay(100, ct);
        }
    }
}
