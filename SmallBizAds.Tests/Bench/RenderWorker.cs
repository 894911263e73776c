using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Web.Commands;

namespace SmallBizAds.Tests.Bench;

/// <summary>The process that is measured while drawing: prints its samples in milliseconds as a JSON array.</summary>
public static class RenderWorker
{
    private const int PackSize = 20;

    /// <summary>"WHAT SAMPLES THREADS SEED [PHOTO]". WHAT is "ad" (from words and upload), "candidate" (one of a plan, its photo ingested) or "pack" (20 placements of an ad). With several threads a sample is the time per ad of a whole batch.</summary>
    public static int Run(string[] arguments, CancellationToken ct)
    {
        var what = arguments[0];
        var numbers = arguments.Skip(1).Take(3).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
        var (samples, threads, seed) = (numbers[0], numbers[1], numbers[2]);
        var upload = arguments.Length > 4 ? File.ReadAllBytes(arguments[4]) : null;
        var line = AdLine.Build();
        var number = 0;
        var clock = new Stopwatch();

        for (var i = 0; i < (what == "pack" ? 2 : 12); i++)
        {
            MakeOne();
        }

        var times = new List<double>();
        for (var i = 0; i < samples; i++)
        {
            const int Batch = 4;
            clock.Restart();
            if (threads == 0)
            {
                MakeOne();
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
            else
            {
                Parallel.For(0, Batch * threads, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = ct }, _ => MakeOne());
                times.Add(clock.Elapsed.TotalMilliseconds / (Batch * threads));
            }
        }

        Console.WriteLine(JsonSerializer.Serialize(times));
        return 0;

        void MakeOne()
        {
            var turn = Interlocked.Increment(ref number);
            var photo = upload is null ? null : line.Ingest(upload, ct).Value ?? throw new InvalidOperationException("The photo of the benchmark was refused.");
            var brief = new Brief { Text = Briefs.Text(turn), Seed = seed + turn };
            var plan = line.Maker.Plan(brief, photo);
            var draft = plan.Drafts[turn % brief.Count];
            if (what == "candidate")
            {
                clock.Restart();
            }

            var ad = line.Maker.Make(brief, draft, photo, ct);
            if (what == "pack")
            {
                var placed = line.Ads.Of(brief, ad.Draft, photo);
                clock.Restart();
                line.Pack.Zip(placed, [.. Placements.All.Take(PackSize)], DateTimeOffset.UnixEpoch.AddYears(30), ct);
            }
        }
    }
}
