using System.Text;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>"make": ads from words and a photo into a folder, without server or database.</summary>
/// <param name="line">What makes the ads; asked for only once the arguments are good, because it loads native libraries.</param>
public sealed class MakeVerb(Func<AdLine> line) : IVerb
{
    public string Name => "make";

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, VerbConsole console, CancellationToken ct)
    {
        if (arguments.Any(a => a is "--help" or "-h"))
        {
            await console.PrintAsync(Help(console.Texts), ct);
            return ExitCode.Done;
        }

        var read = MakeArguments.Read(arguments);
        if (!read.Succeeded)
        {
            return console.Refuse(read.Problem);
        }

        var paths = read.Value.PhotoPaths;
        var uploads = new List<ReadOnlyMemory<byte>>();
        foreach (var path in paths)
        {
            var upload = await PhotoFile.ReadAsync(path, ct);
            if (!upload.Succeeded)
            {
                return console.Refuse(upload.Problem, paths.Count > 1 ? path : null);
            }

            uploads.Add(upload.Value);
        }

        var adLine = line();
        var photos = new List<PhotoMaster>();
        for (var i = 0; i < paths.Count; i++)
        {
            var ingested = adLine.Ingest(uploads[i], ct);
            if (!ingested.Succeeded)
            {
                return console.Refuse(ingested.Problem, paths.Count > 1 ? paths[i] : null);
            }

            // The same photo twice counts once.
            if (!photos.Exists(p => p.Jpeg.Span.SequenceEqual(ingested.Value.Jpeg.Span)))
            {
                photos.Add(ingested.Value);
            }
        }

        var folder = AdFolder.Open(read.Value.Folder);
        return folder.Succeeded
            ? await MakeAllAsync(adLine, read.Value, photos.Count == 0 ? null : new(photos), folder.Value, console, ct)
            : console.Refuse(folder.Problem);
    }

    private static async Task<int> MakeAllAsync(AdLine line, MakeArguments arguments, AdPhotos? photos, AdFolder folder, VerbConsole console, CancellationToken ct)
    {
        var plan = line.Maker.Plan(arguments.Brief, photos);

        var made = new Result<string>[plan.Count];
        await Parallel.ForAsync(0, plan.Count, ct, async (index, stop) => made[index] = await MakeOneAsync(line, plan, index + 1, arguments.Placements, folder, stop));
        foreach (var report in made.Where(m => m.Succeeded))
        {
            await console.PrintAsync(report.Value!, ct);
        }

        var problem = made.FirstOrDefault(m => !m.Succeeded).Problem;
        return problem is null ? ExitCode.Done : problem.Code == "FolderNotUsable" ? console.Refuse(problem) : console.Fail(problem);
    }

    private static async Task<Result<string>> MakeOneAsync(AdLine line, AdPlan plan, int number, IReadOnlyList<Placement> placements, AdFolder folder, CancellationToken ct)
    {
        var ad = line.Maker.Make(plan.Brief, plan.Drafts[number - 1], plan.Photos, ct);
        var findings = line.Check.Check(plan.Brief, ad.Draft);
        var words = Encoding.UTF8.GetBytes(AdReport.WordsOf(ad));
        if (ad.Picture is not { } picture)
        {
            var alone = await folder.WriteAsync($"ad-{number}.txt", words, ct);
            return alone.Succeeded ? AdReport.LineOf(ad, alone.Value, null, plan.Brief, findings) : alone.Problem;
        }

        var scene = await folder.WriteAsync($"ad-{number}.scene.json", Encoding.UTF8.GetBytes(SceneJson.Write(picture.Scene)), ct);
        if (!scene.Succeeded)
        {
            return scene.Problem;
        }

        var file = await folder.WriteAsync($"ad-{number}.jpg", picture.Jpeg, ct);
        var beside = file.Succeeded && plan.Brief.Content == AdContent.Both ? await folder.WriteAsync($"ad-{number}.txt", words, ct) : file;
        if (beside.Succeeded && placements.Count > 0)
        {
            // The same arguments give the same file: it bears the day of its data.
            var day = new DateTimeOffset(Placements.Checked.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
            beside = await folder.WriteAsync($"ad-{number}.zip", line.Pack.Zip(line.Ads.Of(plan.Brief, ad.Draft, plan.Photo), placements, day, ct), ct);
        }

        return beside.Succeeded ? AdReport.LineOf(ad, file.Value!, scene.Value, plan.Brief, findings) : beside.Problem;
    }

    private static string Help(VerbTexts texts) => string.Format(
        texts.Culture, texts["MakeHelp"], MakeArguments.ChoicesOf("--trade"), MakeArguments.ChoicesOf("--tone"), MakeArguments.ChoicesOf("--ratio"), MakeArguments.ChoicesOf("--placements")).Trim();
}
