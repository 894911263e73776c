using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using SmallBizAds.Core.Ads;
using SmallBizAds.Web.Commands;

namespace SmallBizAds.Tests.Bench;

/// <summary>The process that is measured while drawing: prints its samples in milliseconds as a JSON array.</summary>
public static class RenderWorker
{
    /// <summary>"SAMPLES THREADS SEED [PHOTO]". With several threads a sample is the time per ad of a whole batch.</summary>
    public static int Run(string[] arguments, CancellationToken ct)
    {
        var numbers = arguments.Take(3).Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray();
        var (samples, threads, seed) = (numbers[0], numbers[1], numbers[2]);
        var upload = arguments.Length > 3 ? File.ReadAllBytes(arguments[3]) : null;
        var line = AdLine.Build();
        var number = 0;

        for (var i = 0; i < 8; i++)
        {
            MakeOne();
        }

        var times = new List<double>();
        for (var i = 0; i < samples; i++)
        {
            const int Batch = 4;
            var clock = Stopwatch.StartNew();
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
            line.Maker.Make(brief, line.Maker.Plan(brief, photo).Drafts[turn % brief.Count], photo, ct);
        }
    }
}
