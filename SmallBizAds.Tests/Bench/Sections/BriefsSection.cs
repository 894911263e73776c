using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using SmallBizAds.Web.Commands;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>Random briefs made into ads and looked over: boxes, overlaps, contrast on the pixels, facts.</summary>
public sealed class BriefsSection : IBenchSection
{
    public string Name => "briefs";

    public bool OnlyFull => true;

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var count = settings.Count(200, 2000);
        var briefs = new RandomBriefs(settings.Seed);
        var work = Enumerable.Range(0, count).Select(i => (Index: i, Made: briefs.Next())).ToList();
        var line = AdLine.Build();
        var faults = new ConcurrentBag<string>();
        var withoutRoom = 0;
        await Parallel.ForEachAsync(work, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = ct }, (item, stop) =>
        {
            var (brief, photo) = item.Made;
            var plan = line.Maker.Plan(brief, photo);
            var ad = line.Maker.Make(brief, plan.Drafts[item.Index % plan.Count], photo, stop);
            foreach (var fault in AdAudit.Faults(plan, ad))
            {
                faults.Add(fault);
                Console.Error.WriteLine($"{item.Index} {ad.Picture!.Scene.Design} {brief.Ratio.Key}: {fault} of \"{brief.Text}\"");
            }

            if (AdAudit.FactsLeftOut(ad).Count > 0)
            {
                Interlocked.Increment(ref withoutRoom);
            }

            return ValueTask.CompletedTask;
        });
        var laidOut = settings.Count(2000, 20_000);
        yield return Measurement.AtMost($"Faults in {laidOut} layouts over every design and placement", "count", 0, [LayoutFaults(settings.Seed, laidOut, ct)], "overflow, overlap, cut words, size, covered zones, facts");
        yield return Measurement.AtMost($"Faults in ads of {count} random briefs", "count", 0, [faults.Count], "boxes, overlap, cut words, size, contrast on the pixels, facts");
        yield return Measurement.AtMost("of them without room for some fact (it is in the caption)", "count", null, [withoutRoom]);
    }

    // Hostile words, each time in the next design on the next placement.
    private static int LayoutFaults(int seed, int count, CancellationToken ct)
    {
        var contents = new RandomContents(seed);
        var briefs = Enumerable.Range(0, count).Select(_ => contents.Next()).ToList();
        var faults = 0;
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = ct }, i =>
        {
            var placement = Placements.All[i % Placements.All.Count];
            var family = placement.Banner is { } banner ? DesignChooser.Family(banner) : DesignChooser.Families[i / Placements.All.Count % DesignChooser.Families.Count];
            var brief = briefs[i] with { Ratio = placement.Ratio };
            var canvas = placement.Canvas(BundledFonts.Metrics);
            var scene = SceneWords.WithOmissions(family.Compose(brief, Palettes.All[i % Palettes.All.Count], canvas, i % 3), brief);
            foreach (var fault in AdInspection.Layout(scene, brief, canvas))
            {
                Interlocked.Increment(ref faults);
                Console.Error.WriteLine($"layout {i} {family.Key} {placement.Key}: {fault}");
            }
        });
        return faults;
    }
}
