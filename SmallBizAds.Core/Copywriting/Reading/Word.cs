using System.Globalization;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>A word of the brief: what stands between blanks and separators.</summary>
/// <param name="Start">Index in the brief.</param>
/// <param name="Text">As typed.</param>
/// <param name="Joined">Only one blank stands between it and the word before.</param>
internal sealed record Word(int Start, string Text, bool Joined)
{
    public int End => Start + Text.Length;

    public static IReadOnlyList<Word> AllOf(BriefText source)
    {
        var text = source.Value;
        var words = new List<Word>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !Breaks(text, i))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                var joined = words.Count > 0 && start - words[^1].End == 1 && text[start - 1] == ' ' && !source.IsLineEnd(start - 1);
                words.Add(new Word(start, text[start..i], joined));
                start = -1;
            }
        }

        return words;
    }

    private static bool Breaks(string text, int i)
    {
        var c = text[i];
        switch (c)
        {
            case ' ' or ',' or '!' or '?' or ';' or '|' or '…' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '<' or '>' or '{' or '}' or '、' or '。' or '，' or '！' or '？' or '~' or '^' or '·' or '•' or '*' or '=' or '☎' or '—' or '–' or '→' or '#':
                return c != ',' || !BetweenDigits(text, i);
            case '\'':
                return i == 0 || i + 1 >= text.Length || !char.IsAsciiLetter(text[i - 1]) || !char.IsAsciiLetter(text[i + 1]);
            case '.' or ':' or '/':
                return !BetweenDigits(text, i) && (c != '.' || i + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[i + 1]) || text[i - (i > 0 ? 1 : 0)] >= '가');
            case '-':
                return !BetweenDigits(text, i) && (i == 0 || i + 1 >= text.Length || !char.IsAsciiLetterOrDigit(text[i - 1]) || !char.IsAsciiLetterOrDigit(text[i + 1]));
            case >= 'ㄱ' and <= 'ㆎ':
                return true;
            default:
                return char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol && c != '+';
        }
    }

    private static bool BetweenDigits(string text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
}
