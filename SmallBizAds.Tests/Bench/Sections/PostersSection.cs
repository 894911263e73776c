using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Tests.Bench.Posters;
using SmallBizAds.Tests.Support;
using SmallBizAds.Web.Commands;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>The poster benchmark: 200 real-life briefs made into ads, measured, read by a machine and shown on contact sheets.</summary>
public sealed class PostersSection : IBenchSection
{
    private const int Narrow = 320;
    private const int PerSheet = 50;

    public string Name => "posters";

    /// <summary>Only by name: it writes pictures that are committed.</summary>
    public bool OnlyOnRequest => true;

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var line = AdLine.Build();
        var posters = PosterBriefs.All();
        var photos = posters.Select(p => p.Photo).OfType<TestScene>().Distinct().ToDictionary(
            s => s, s => new PhotoIngest(TimeProvider.System).Ingest(TestPhotos.Jpeg(s, 1600, 1200), CancellationToken.None).Value!);
        var made = new PosterMade[posters.Count];
        var readings = new ConcurrentBag<(string Group, int Width, double Recall)>();
        await Parallel.ForEachAsync(Enumerable.Range(0, posters.Count), new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = ct }, async (i, stop) =>
        {
            made[i] = Make(line, posters[i], photos, i, stop);
            if (PosterReader.IsThere())
            {
                await ReadAsync(made[i], readings, stop);
            }
        });

        yield return Rate("Posters whose layout and words pass", made.Select(m => m.Layout.Count == 0));
        yield return Rate("Posters whose every text has its contrast on the pixels", made.Select(m => m.Ad.Picture!.Scene.Measures is not null));
        yield return Rate("Posters without a widow", made.Select(m => m.Ad.Picture!.Scene.Measures?.Widows == 0));
        yield return Rate("Posters with room for every fact", made.Select(m => AdAudit.FactsLeftOut(m.Ad).Count == 0));
        yield return Rate("Posters of the design first chosen", made.Select(m => m.Ad.Picture!.Scene.Design == m.Ad.Draft.Design));
        yield return Measurement.AtMost("One poster, two at a time", "ms", null, [.. made.Select(m => m.Milliseconds)]);
        foreach (var ((group, width), target) in new Dictionary<(string, int), double>
        {
            [("text faces on plain grounds", 0)] = 97, [("text faces over photos", 0)] = 90, [("display and handwriting faces", 0)] = 85,
            [("text faces on plain grounds", Narrow)] = 93, [("text faces over photos", Narrow)] = 88, [("display and handwriting faces", Narrow)] = 75,
        })
        {
            var recalls = readings.Where(r => r.Group == group && r.Width == width).Select(r => r.Recall).ToList();
            if (recalls.Count > 0)
            {
                var mean = 100 * recalls.Average();
                yield return new($"Characters of headline and price read, {group}{(width == 0 ? "" : ", 320 px wide")}", "%", Math.Round(mean, 1), target, true, [mean], $"{recalls.Count} texts");
            }
        }

        var sets = Distances(line, posters, photos, settings.Seed, ct);
        yield return Measurement.AtLeast(
            "Distance within a set of four against four of one family", "times", 1.5, [sets.Average(s => s.Set) / sets.Average(s => s.Family)], $"{sets.Count} sets; {sets.Average(s => s.Set):0.000} against {sets.Average(s => s.Family):0.000}");
        WriteSheets(made);
    }

    private static Measurement Rate(string name, IEnumerable<bool> passed)
    {
        var all = passed.ToList();
        var rate = 100.0 * all.Count(p => p) / all.Count;
        return new(name, "%", Math.Round(rate, 1), null, true, [rate], $"{all.Count(p => !p)} of {all.Count} not");
    }

    private static PosterMade Make(AdLine line, Poster poster, Dictionary<TestScene, PhotoMaster> photos, int i, CancellationToken ct)
    {
        var photo = poster.Photo is { } scene ? photos[scene] : null;
        var clock = Stopwatch.StartNew();
        var plan = line.Maker.Plan(poster.Brief, photo);
        var ad = line.Maker.Make(poster.Brief, plan.Drafts[i % plan.Count], photo, ct);
        var milliseconds = clock.Elapsed.TotalMilliseconds;
        return new(plan, ad, AdAudit.Faults(plan, ad), milliseconds);
    }

    private static async Task ReadAsync(PosterMade poster, ConcurrentBag<(string, int, double)> readings, CancellationToken ct)
    {
        var (scene, jpeg) = (poster.Ad.Picture!.Scene, poster.Ad.Picture.Jpeg);
        foreach (var text in scene.Layers.OfType<TextLayer>().Where(t => t.Role is TextRole.Headline or TextRole.Price))
        {
            foreach (var width in new[] { 0, Narrow })
            {
                var recall = await PosterReader.RecallAsync(jpeg, scene, text, width == 0 ? scene.Width : width, ct);
                readings.Add((GroupOf(scene, text), width, recall));
                if (recall < 0.6)
                {
                    await Console.Error.WriteLineAsync($"{recall:0.00} of \"{text.Text}\" ({text.Lines[0].Runs[0].Font}, {scene.Design}, {scene.Palette}{(width > 0 ? ", narrow" : "")})");
                }
            }
        }
    }

    private static string GroupOf(Scene scene, TextLayer text)
    {
        var face = text.Lines[0].Runs[0].Font;
        var isTextFace = face.StartsWith("pretendard", StringComparison.Ordinal) || face.StartsWith("noto", StringComparison.Ordinal) || face.StartsWith("gowun", StringComparison.Ordinal);
        return !isTextFace ? "display and handwriting faces"
            : scene.Layers.OfType<PictureLayer>().Any(p => p.Box.Overlaps(text.Box)) ? "text faces over photos" : "text faces on plain grounds";
    }

    private static List<(double Set, double Family)> Distances(AdLine line, IReadOnlyList<Poster> posters, Dictionary<TestScene, PhotoMaster> photos, int seed, CancellationToken ct)
    {
        var distances = new ConcurrentBag<(double, double)>();
        Parallel.For(0, posters.Count / 4, new ParallelOptions { MaxDegreeOfParallelism = 2, CancellationToken = ct }, i =>
        {
            var poster = posters[i * 4];
            var photo = poster.Photo is { } scene ? photos[scene] : null;
            var plan = line.Maker.Plan(poster.Brief, photo);
            var random = new Random(seed + i);
            (Scene, float[]) Look(int candidate, string? family, string? palette)
            {
                var draft = plan.Drafts[candidate % plan.Count];
                draft = draft with { Design = family ?? draft.Design, Palette = palette ?? draft.Palette };
                var ad = line.Maker.Make(poster.Brief, draft, photo, ct).Picture!;
                return AdDistance.Of(ad.Scene, ad.Jpeg);
            }

            var designs = line.Maker.Designs(poster.Brief, plan.Drafts[0], photo);
            var one = designs[random.Next(designs.Count)];
            distances.Add((
                AdDistance.Within([.. Enumerable.Range(0, 4).Select(c => Look(c, null, null))]),
                AdDistance.Within([.. Enumerable.Range(0, 4).Select(c => Look(c, one, Palettes.All[random.Next(Palettes.All.Count)].Key))])));
        });
        return [.. distances];
    }

    private static void WriteSheets(PosterMade[] made)
    {
        var folder = Directory.CreateDirectory(Repository.PathOf("docs/contact-sheets")).FullName;
        foreach (var (sheet, number) in made.Chunk(PerSheet).Select((s, n) => (s, n + 1)))
        {
            using var arena = new VipsArena();
            var cells = sheet.Select(m => VipsOperation.Call("thumbnail_buffer", ("buffer", (ReadOnlyMemory<byte>)m.Ad.Picture!.Jpeg), ("width", 360), ("height", 360))).ToArray();
            File.WriteAllBytes(Path.Combine(folder, $"posters-{number}.jpg"), VipsOperation.Call(
                "arrayjoin", ("in", cells), ("across", 10), ("shim", 10), ("background", new double[] { 128, 128, 128 }), ("halign", "centre"), ("valign", "centre"))
                .Save("jpegsave_buffer", ("Q", 80)));
        }
    }

    private sealed record PosterMade(AdPlan Plan, MadeAd Ad, IReadOnlyList<string> Layout, double Milliseconds);
}
