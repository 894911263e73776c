using System.Globalization;
using System.Security.Cryptography;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>What "make" was asked for.</summary>
/// <param name="Brief">Within its limits, with a seed.</param>
/// <param name="PhotoPaths">As given, the main one first.</param>
/// <param name="Folder">Absolute path of the folder for the ads; it may not exist yet.</param>
/// <param name="Placements">Where each ad is laid out again for; usually none.</param>
public sealed record MakeArguments(Brief Brief, IReadOnlyList<string> PhotoPaths, string Folder, IReadOnlyList<Placement> Placements)
{
    private const string AllPlacements = "all";

    private static readonly string[] Known = ["--text", "--photo", "--trade", "--tone", "--ratio", "--count", "--lang", "--want", "--seed", "--placements", "--out"];

    /// <summary>
    /// Reads the arguments of "make". Problems: those of <see cref="VerbOptions.Read"/>, OptionNeeded, TextEmpty, TextTooLong,
    /// TextWordless, TextUndrawable, UnknownValue, NotANumber.
    /// </summary>
    public static Result<MakeArguments> Read(IReadOnlyList<string> arguments)
    {
        var read = VerbOptions.Read(arguments, Known, "--photo");
        if (!read.Succeeded)
        {
            return read.Problem;
        }

        var options = read.Value;
        var problem = TextProblem(options["--text"])
            ?? Needed(options, "--out")
            ?? Choice(options, "--trade", TradeKey.All)
            ?? Choice(options, "--tone", ToneKey.All)
            ?? Choice(options, "--ratio", Ratios)
            ?? Choice(options, "--lang", CopyLanguageKey.All)
            ?? Choice(options, "--want", AdContentKey.All)
            ?? PlacementProblem(options["--placements"])
            ?? Number(options, "--count", 1, Brief.MaxCount)
            ?? Number(options, "--seed", long.MinValue, long.MaxValue)
            ?? (options.All("--photo").Contains("") ? new Problem("MissingValue", "--photo") : null)
            ?? (options.All("--photo").Count > AdPhotos.Most ? new Problem("PhotosTooMany", AdPhotos.Most) : null);
        if (problem is not null)
        {
            return problem;
        }

        var brief = new Brief
        {
            Text = WrittenText.Tidy(options["--text"])!,
            Trade = TradeKey.TryParse(options["--trade"], out var trade) ? trade : null,
            Tone = ToneKey.TryParse(options["--tone"], out var tone) ? tone : Tone.Warm,
            Ratio = AspectRatio.Find(options["--ratio"]) ?? AspectRatio.Square,
            Language = CopyLanguageKey.TryParse(options["--lang"], out var language) ? language : CopyLanguage.Korean,
            Content = AdContentKey.TryParse(options["--want"], out var content) ? content : AdContent.Both,
            Count = (int)(NumberOf(options["--count"]) ?? Brief.MaxCount),

            // Drawn short enough to be typed again.
            Seed = NumberOf(options["--seed"]) ?? RandomNumberGenerator.GetInt32(int.MaxValue),
        };
        return new MakeArguments(brief, options.All("--photo"), Path.GetFullPath(options["--out"]!), PlacementsOf(options["--placements"]));
    }

    private static string[] KeysOf(string? given) => given?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static IReadOnlyList<Placement> PlacementsOf(string? given) =>
        given == AllPlacements ? Core.Design.Placements.Placements.All : [.. Core.Design.Placements.Placements.All.Where(p => KeysOf(given).Contains(p.Key))];

    private static Problem? PlacementProblem(string? given) =>
        given is null or AllPlacements ? null
        : KeysOf(given) is { Length: > 0 } keys && keys.FirstOrDefault(k => Core.Design.Placements.Placements.Find(k) is null) is var unknown && unknown is null ? null
        : new Problem("UnknownValue", "--placements", given, ChoicesOf("--placements"));

    private static IReadOnlyCollection<string> Ratios => [.. AspectRatio.All.Select(r => r.Key)];

    /// <summary>The line that lists the choices of an option in the help.</summary>
    public static string ChoicesOf(string option) => string.Join(", ", option switch
    {
        "--trade" => TradeKey.All,
        "--tone" => ToneKey.All,
        "--ratio" => Ratios,
        "--placements" => [AllPlacements, .. Core.Design.Placements.Placements.All.Select(p => p.Key)],
        _ => throw new ArgumentOutOfRangeException(nameof(option)),
    });

    private static Problem? TextProblem(string? given) =>
        WrittenText.Tidy(given) is not { } text ? new Problem("OptionNeeded", "--text")
        : WrittenText.SaysNothing(text) ? new Problem("TextEmpty")
        : text.Length > Brief.MaxTextLength ? new Problem("TextTooLong", Brief.MaxTextLength, text.Length)
        : !WrittenText.HasWords(text) ? new Problem("TextWordless")
        : !WrittenText.HasWordsToDraw(text) ? new Problem("TextUndrawable")
        : null;

    private static Problem? Needed(VerbOptions options, string name) =>
        string.IsNullOrEmpty(options[name]) ? new Problem("OptionNeeded", name) : null;

    private static Problem? Choice(VerbOptions options, string name, IReadOnlyCollection<string> choices) =>
        options[name] is { } given && !choices.Contains(given, StringComparer.OrdinalIgnoreCase)
            ? new Problem("UnknownValue", name, given, string.Join(", ", choices))
            : null;

    private static Problem? Number(VerbOptions options, string name, long least, long most) =>
        options[name] is { } given && !(NumberOf(given) is { } number && number >= least && number <= most)
            ? new Problem("NotANumber", name, given, least, most)
            : null;

    private static long? NumberOf(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
