using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Finds what somebody else said: a sentence in quotation marks, which is only true with its marks.</summary>
internal static partial class Quotation
{
    /// <summary>
    /// The first sentence in quotation marks, marks included, as typed; null when there is none. Names in quotation marks
    /// are no sentences, and what is a fact has a place of its own.
    /// </summary>
    public static string? In(BriefFacts brief)
    {
        foreach (var match in Claims.MatchesOf(Passage(), brief.Text))
        {
            var said = match.Groups["said"];
            var isFact = brief.Facts.Any(f => f.Start < said.Index + said.Length && said.Index < f.Start + f.Text.Length);
            if (!isFact && IsSentence(said.Value) && Graphemes.Count(match.Value) <= CopyLimits.Subcopy)
            {
                return match.Value;
            }
        }

        return null;
    }

    /// <summary>Where sentences in quotation marks stand: nothing said there is what the ad sells.</summary>
    public static IReadOnlyList<(int Start, int End)> SpeechIn(string text) =>
        [.. Claims.MatchesOf(Passage(), text).Select(m => m.Groups["said"]).Where(s => IsSentence(s.Value)).Select(s => (s.Index, s.Index + s.Length))];

    private static bool IsSentence(string said)
    {
        var words = said.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length >= 4 || (words.Length >= 2 && Words.IsVerbLike(words[^1].TrimEnd('.', '!', '?', '~', '…', ' ')));
    }

    // An apostrophe inside a word is no quotation mark.
    [GeneratedRegex(@"""(?<said>[^""“”]{6,})""|“(?<said>[^""“”]{6,})”|(?<![\p{L}\p{N}])'(?<said>[^'""]{6,})'(?![\p{L}\p{N}])|‘(?<said>[^‘’""]{6,})’|「(?<said>[^「」]{6,})」|『(?<said>[^『』]{6,})』", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Passage();
}
