using System.Text;
using SmallBizAds.Core.Ads;
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

        var upload = read.Value.PhotoPath is { } path ? await PhotoFile.ReadAsync(path, ct) : ReadOnlyMemory<byte>.Empty;
        if (!upload.Succeeded)
        {
            return console.Refuse(upload.Problem);
        }

        var adLine = line();
        PhotoMaster? photo = null;
        if (read.Value.PhotoPath is not null)
        {
            var ingested = adLine.Ingest(upload.Value, ct);
            if (!ingested.Succeeded)
            {
                return console.Refuse(ingested.Problem);
            }

            photo = ingested.Value;
        }

        var folder = AdFolder.Open(read.Value.Folder);
        return folder.Succeeded
            ? await MakeAllAsync(adLine.Maker, read.Value.Brief, photo, folder.Value, console, ct)
            : console.Refuse(folder.Problem);
    }

    private static async Task<int> MakeAllAsync(IAdMaker maker, Brief brief, PhotoMaster? photo, AdFolder folder, VerbConsole console, CancellationToken ct)
    {
        var plan = maker.Plan(brief, photo);

        var made = new Result<string>[plan.Count];
        await Parallel.ForAsync(0, plan.Count, ct, async (index, stop) => made[index] = await MakeOneAsync(maker, plan, index + 1, folder, stop));
        foreach (var line in made.Where(m => m.Succeeded))
        {
            await console.PrintAsync(line.Value!, ct);
        }

        var problem = made.FirstOrDefault(m => !m.Succeeded).Problem;
        return problem is null ? ExitCode.Done : problem.Code == "FolderNotUsable" ? console.Refuse(problem) : console.Fail(problem);
    }

    private static async Task<Result<string>> MakeOneAsync(IAdMaker maker, AdPlan plan, int number, AdFolder folder, CancellationToken ct)
    {
        var ad = maker.Make(plan.Brief, plan.Drafts[number - 1], plan.Photo, ct);
        var words = await folder.WriteAsync($"ad-{number}.txt", Encoding.UTF8.GetBytes(AdReport.WordsOf(ad)), ct);
        if (ad.Picture is not { } picture || !words.Succeeded)
        {
            return words.Succeeded ? AdReport.LineOf(ad, words.Value, null, plan.Brief.Seed) : words.Problem;
        }

        var scene = await folder.WriteAsync($"ad-{number}.scene.json", Encoding.UTF8.GetBytes(SceneJson.Write(picture.Scene)), ct);
        if (!scene.Succeeded)
        {
            return scene.Problem;
        }

        var file = await folder.WriteAsync($"ad-{number}.jpg", picture.Jpeg, ct);
        return file.Succeeded ? AdReport.LineOf(ad, file.Value, scene.Value, plan.Brief.Seed) : file.Problem;
    }

    private static string Help(VerbTexts texts) => string.Format(
        texts.Culture, texts["MakeHelp"], MakeArguments.ChoicesOf("--trade"), MakeArguments.ChoicesOf("--tone"), MakeArguments.ChoicesOf("--ratio")).Trim();
}
