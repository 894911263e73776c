using System.Globalization;
using System.Text;
using System.Text.Json;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>The note in a pack: what goes where, how large, with which words, and what was left out (note.json).</summary>
internal static class PackNote
{
    private static readonly Dictionary<string, Dictionary<string, string>> Phrases = Load();

    /// <summary>Name of its file.</summary>
    public static string FileName(CopyLanguage language) => Say(language, "file-name");

    /// <summary>The whole note, lines ending as every system shows them.</summary>
    public static string Of(AdToPlace ad, IReadOnlyList<PlacedAd> placed)
    {
        var (note, language) = (new StringBuilder(), ad.Language);
        void Line(string text = "") => note.Append(text).Append("\r\n");
        Line(Say(language, "title"));
        Line(ad.Copy.Headline);
        Line(Say(language, "checked", Placements.Checked.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        foreach (var group in placed.GroupBy(p => p.Placement.Group))
        {
            Line();
            Line($"■ {group.Key.Name.In(CopyLanguageKey.Of(language))}");
            foreach (var one in group)
            {
                Line();
                foreach (var line in Lines(one, language))
                {
                    Line(line);
                }
            }
        }

        return note.ToString();
    }

    private static IEnumerable<string> Lines(PlacedAd one, CopyLanguage language)
    {
        var (placement, key) = (one.Placement, CopyLanguageKey.Of(language));
        yield return $"● {placement.Name.In(key)}";
        yield return "  " + Say(language, "file", one.Path);
        yield return "  " + Say(language, "size", placement.Width, placement.Height, one.Extension.ToUpperInvariant(), Size(one.File.Length), Size(placement.File.MostBytes));
        if (placement.KeepFree is { Top: > 0 } or { Bottom: > 0 })
        {
            yield return "  " + Say(language, "free");
        }

        foreach (var (field, texts) in one.Texts)
        {
            var name = field.Name.In(key);
            if (texts.Count == 0)
            {
                yield return "  " + Say(language, "text-missing", name, field.Most);
            }

            foreach (var text in texts)
            {
                // A text of several lines begins on a line of its own, so that it can be copied as it is.
                var body = text.Contains('\n', StringComparison.Ordinal) ? $"\r\n{text.ReplaceLineEndings("\r\n")}\r\n " : text;
                yield return "  " + Say(language, "text", name, body, Graphemes.Count(text), field.Most);
            }
        }

        if (one.Scene.LeftOut.Count > 0)
        {
            yield return "  " + Say(language, "left-out", string.Join(", ", one.Scene.LeftOut.Distinct().Select(r => Say(language, r.ToString()))));
        }

        if (!placement.Verified)
        {
            yield return "  " + Say(language, "unverified");
        }
    }

    private static string Size(int bytes) => bytes >= 1_000_000
        ? string.Create(CultureInfo.InvariantCulture, $"{bytes / 1_000_000.0:0.#} MB")
        : string.Create(CultureInfo.InvariantCulture, $"{(bytes + 999) / 1000} KB");

    private static string Say(CopyLanguage language, string phrase, params ReadOnlySpan<object?> words) =>
        string.Format(CultureInfo.InvariantCulture, Phrases[CopyLanguageKey.Of(language)][phrase], words);

    private static Dictionary<string, Dictionary<string, string>> Load()
    {
        using var stream = typeof(PackNote).Assembly.GetManifestResourceStream($"{typeof(PackNote).Namespace}.note.json")
            ?? throw new FileNotFoundException("Embedded file Ads/Packs/note.json is missing.");
        return JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(stream)!;
    }
}
