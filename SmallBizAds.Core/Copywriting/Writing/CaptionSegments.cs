using System.Globalization;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>
/// Cuts a brief into the segments that become lines of the caption. A segment is the owner's own text, word for word: it
/// ends where a sentence or a line ends, at a comma beside a fact, and between two facts that have nothing to do with each
/// other ("5,500원 | 연남동"). A fact is never cut, nor a bracket, nor words from the fact they were typed with.
/// </summary>
internal static partial class CaptionSegments
{
    /// <summary>Longest bracket, in characters, that is kept whole.</summary>
    private const int LongestBracket = 60;

    public static IReadOnlyList<(int Start, int End)> Of(string text, IReadOnlyList<Fact> facts, IReadOnlySet<int> lineEnds)
    {
        var inFact = new int[text.Length];
        for (var f = 0; f < facts.Count; f++)
        {
            inFact.AsSpan(facts[f].Start, facts[f].Text.Length).Fill(f + 1);
        }

        var bracketEnd = -1;
        var segments = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(' && text.IndexOf(')', i) is var close && close > i && close - i <= LongestBracket)
            {
                bracketEnd = Math.Max(bracketEnd, close);
            }

            if (Inside(inFact, i))
            {
                continue;
            }

            var cut = lineEnds.Contains(i) ? 1 : i <= bracketEnd ? 0 : StopAt(text, i) is var stop and > 0 ? stop : IsGap(text, i, start, facts, inFact) ? 1 : 0;
            if (cut > 0)
            {
                segments.Add((start, i));
                start = i + cut;
                i += cut - 1;
            }
        }

        segments.Add((start, text.Length));
        return segments;
    }

    // A boundary between two facts that touch is not inside either.
    private static bool Inside(int[] inFact, int i) => inFact[i] > 0;

    /// <summary>Characters of a sentence end, an emoji or a run of laughter here; 0 when there is none.</summary>
    private static int StopAt(string text, int i)
    {
        var c = text[i];
        var next = i + 1 < text.Length ? text[i + 1] : ' ';
        switch (c)
        {
            case '!' or '?' or '…' or '‼' or '⁉' or '。' or '！' or '？' or '|':
                return 1;
            case '.':
                return next is ' ' or '.' && !Abbreviated().IsMatch(text[..i]) ? 1 : i > 0 && text[i - 1] is >= '가' and <= '힣' && next is >= '가' and <= '힣' ? 1 : 0;
            case '~' or '^':
                return i > 0 && !char.IsAsciiDigit(text[i - 1]) && next is ' ' or '~' or '!' or '^' or >= 'ㄱ' and <= 'ㆎ' ? 1 : 0;
            case '/' or '•' or '*' or 'ㅡ' or '-' or '–' or '—':
                return next == ' ' && (i == 0 || text[i - 1] == ' ') ? 1 : 0;
            case >= 'ㄱ' and <= 'ㆎ':
                return i + 1 >= text.Length || next is ' ' or '!' or '.' or '~' or '^' or >= 'ㄱ' and <= 'ㆎ' ? 1 : 0;
            case >= '\u2600' and <= '\u27BF' or '★' or '☆' or '◆' or '◇' or '■' or '□' or '●' or '○' or '▶' or '▷' or '⭐' or '\uFE0F' or '\u200D':
                return 1;
            default:
                return char.IsHighSurrogate(c) && i + 1 < text.Length && char.GetUnicodeCategory(text, i) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol ? 2 : 0;
        }
    }

    private static bool IsGap(string text, int i, int start, IReadOnlyList<Fact> facts, int[] inFact)
    {
        if (text[i] == ' ')
        {
            if (ClosesSentence(text, start, i))
            {
                return true;
            }

            var left = i > 0 ? FactAt(facts, inFact, i - 1) : null;
            var right = i + 1 < text.Length ? FactAt(facts, inFact, i + 1) : null;
            return left is not null && right is not null && Parts(left.Kind, right.Kind);
        }

        if (text[i] is not (',' or ';') || i + 1 >= text.Length || text[i + 1] != ' ' && !(inFact[i + 1] > 0 && i > 0 && inFact[i - 1] > 0))
        {
            return false;
        }

        var behind = text[i + 1] == ' ' ? i + 2 : i + 1;
        var before = i > 0 ? FactAt(facts, inFact, i - 1) : null;
        var after = behind < text.Length ? FactAt(facts, inFact, behind) : null;
        if (before is null && after is null)
        {
            return ClosesSentence(text, start, i);
        }

        // "…-ro 23, 2F", "3F, 41-2 …-daero": what follows a place closely, or leads to one, belongs to it.
        return !(before?.Kind == FactKind.Address && after is null && Short(text, behind)) && !(after?.Kind == FactKind.Address && before is null && i - start <= 12)
            && !(before?.Kind is FactKind.Address or FactKind.Business && after?.Kind is FactKind.Address or FactKind.Business);
    }

    private static Fact? FactAt(IReadOnlyList<Fact> facts, int[] inFact, int i) => inFact[i] > 0 ? facts[inFact[i] - 1] : null;

    private static bool Short(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAny(",.!?");
        return (end < 0 ? text.Length - from : end) <= 12;
    }

    /// <summary>Whether facts of these kinds, typed side by side, have nothing to do with each other.</summary>
    private static bool Parts(FactKind left, FactKind right)
    {
        var place = left is FactKind.Address or FactKind.Business;
        return (left, right) switch
        {
            (FactKind.Address or FactKind.Business, FactKind.Address or FactKind.Business) => false,
            (FactKind.Phone or FactKind.Link, _) or (_, FactKind.Phone or FactKind.Link) => true,
            (FactKind.Price, FactKind.Product or FactKind.Period or FactKind.Hours or FactKind.Address or FactKind.Business) => true,
            (_, FactKind.Address or FactKind.Business) => true,
            _ => place,
        };
    }

    private static bool ClosesSentence(string text, int from, int space)
    {
        var word = text[(Math.Max(text.LastIndexOf(' ', Math.Max(space - 1, 0)) + 1, Math.Min(from, space)))..space];
        return word.Length > 1 && Words.IsVerbLike(word);
    }

    [GeneratedRegex(@"\b(?:Mr|Mrs|Ms|Dr|St|Ave|Rd|No|vs|incl|approx|min|mins|a\.m|p\.m|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Abbreviated();
}
