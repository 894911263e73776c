using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using SmallBizAds.Web.Commands;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>The same composition (a photo cropped to the canvas, veils, letters, JPEG) by this renderer and by Node's sharp, in one run.</summary>
public sealed class SharpSection : IBenchSection
{
    private const string Version = "0.35.5";

    private const string Script = """
        const { createRequire } = require('module'), fs = require('fs');
        const sharp = createRequire(process.argv[2] + '/')('sharp');
        sharp.cache(false); sharp.concurrency(1);
        const job = JSON.parse(fs.readFileSync(process.argv[3])), photo = fs.readFileSync(job.photo), svg = fs.readFileSync(job.svg);
        const make = () => sharp(photo).extract(job.crop).resize(job.width, job.height, { fit: 'fill' })
          .composite([{ input: svg }]).jpeg({ quality: 85, chromaSubsampling: '4:4:4' }).toBuffer();
        (async () => {
          for (let i = 0; i < 5; i++) await make();
          const times = [];
          for (let i = 0; i < job.samples; i++) { const t = process.hrtime.bigint(); await make(); times.push(Number(process.hrtime.bigint() - t) / 1e6); }
          console.log(JSON.stringify(times));
        })();
        """;

    public string Name => "sharp";

    /// <summary>Only by name: it fetches sharp.</summary>
    public bool OnlyOnRequest => true;

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var folder = Repository.PathOf("artifacts/sharp");
        if (!Directory.Exists(Path.Combine(folder, "node_modules/sharp")))
        {
            Directory.CreateDirectory(folder);
            await RunAsync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", $"sharp@{Version}"], ct);
        }

        var (scene, photo) = Composition(ct);
        var samples = settings.Count(20, 60);
        var job = await WriteJobAsync(folder, scene, photo, samples, ct);
        var renderer = new SceneRenderer(BundledFonts.Metrics);
        var (ours, theirs, ratios) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < 3; round++)
        {
            var times = Times(renderer, scene, photo, samples, ct);
            var sharp = JsonSerializer.Deserialize<double[]>(await RunAsync("node", ["-e", Script, "x", folder, job], ct))!;
            ours.AddRange(times);
            theirs.AddRange(sharp);
            ratios.Add(Measurement.Median(times) / Measurement.Median(sharp));
        }

        yield return Measurement.AtMost("One composition by this renderer", "ms", null, ours);
        yield return Measurement.AtMost($"The same by sharp {Version}", "ms", null, theirs);
        yield return Measurement.AtMost("This renderer's time against sharp's", "times", 0.75, ratios);
    }

    // A full photo with words on it; shadows, which sharp would have to be taught, are left away on both sides.
    private static (Scene Scene, SourcePicture Photo) Composition(CancellationToken ct)
    {
        var line = AdLine.Build();
        var master = line.Ingest(TestPhotos.Jpeg(TestScene.Latte, 2400, 1800), ct).Value!;
        var brief = new Brief { Text = Briefs.Text(0), Seed = 1 };
        var draft = line.Maker.Plan(brief, master).Drafts[0] with { Design = "magazine-cover" };
        var scene = line.Maker.Compose(brief, draft, master)!;
        var layers = scene.Layers.Where(l => l is not TextureLayer).Select(l => l switch
        {
            TextLayer t => t with { Shadow = null }, PictureLayer p => p with { Tone = null }, ShapeLayer s => (Layer)(s with { Shadow = null }), _ => l,
        }).ToList();
        return (scene with { Layers = layers }, new(master.Jpeg, master.Width, master.Height));
    }

    private static List<double> Times(SceneRenderer renderer, Scene scene, SourcePicture photo, int samples, CancellationToken ct)
    {
        var times = new List<double>();
        for (var i = -5; i < samples; i++)
        {
            var clock = Stopwatch.StartNew();
            renderer.Jpeg(scene, photo, 85, ct);
            if (i >= 0)
            {
                times.Add(clock.Elapsed.TotalMilliseconds);
            }
        }

        return times;
    }

    private static async Task<string> WriteJobAsync(string folder, Scene scene, SourcePicture photo, int samples, CancellationToken ct)
    {
        var picture = scene.Layers.OfType<PictureLayer>().Single();
        var canvas = new SvgCanvas(BundledFonts.Metrics);
        foreach (var layer in scene.Layers.Where(l => l is not PictureLayer))
        {
            canvas.Add(layer);
        }

        await File.WriteAllBytesAsync(Path.Combine(folder, "photo.jpg"), photo.Jpeg.ToArray(), ct);
        await File.WriteAllTextAsync(Path.Combine(folder, "words.svg"), canvas.Document(new(0, 0, scene.Width, scene.Height), 1), ct);
        var fonts = string.Concat(BundledFonts.Folders.Select(f => $"<dir>{f}</dir>"));
        await File.WriteAllTextAsync(Path.Combine(folder, "fonts.conf"), $"<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig>{fonts}<cachedir>{folder}</cachedir></fontconfig>", ct);
        var job = Path.Combine(folder, "job.json");
        await File.WriteAllTextAsync(job, JsonSerializer.Serialize(new
        {
            photo = Path.Combine(folder, "photo.jpg"), svg = Path.Combine(folder, "words.svg"), width = scene.Width, height = scene.Height, samples,
            crop = new
            {
                left = (int)(picture.Crop.X * photo.Width), top = (int)(picture.Crop.Y * photo.Height),
                width = (int)(picture.Crop.Width * photo.Width), height = (int)(picture.Crop.Height * photo.Height),
            },
        }), ct);
        return job;
    }

    private static async Task<string> RunAsync(string program, string[] arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["FONTCONFIG_FILE"] = Repository.PathOf("artifacts/sharp/fonts.conf");
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        var (said, complained) = (await output, await error);
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} did not work: {complained}");
    }
}
