using System.Globalization;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Writing;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>A run of words that no fact holds.</summary>
/// <param name="Start">Index in the brief.</param>
/// <param name="Text">As typed, without blanks at its ends.</param>
internal sealed record Piece(int Start, string Text)
{
    public int End => Start + Text.Length;
}

/// <summary>What stands between two separators: pieces and facts in the order typed.</summary>
internal sealed partial class Clause
{
    private readonly List<object> _parts = [];

    /// <summary><see cref="Piece"/> and <see cref="Fact"/> in order.</summary>
    public IReadOnlyList<object> Parts => _parts;

    public static IReadOnlyList<Clause> Split(Claims claims, BriefText source)
    {
        var text = claims.Text;
        var clauses = new List<Clause>();
        var current = new Clause();
        var facts = claims.Facts.ToDictionary(f => f.Start);
        var speech = Quotation.SpeechIn(text);
        var start = 0;
        var i = 0;
        while (i < text.Length)
        {
            if (facts.TryGetValue(i, out var fact))
            {
                current.AddPiece(text, start, i);
                current._parts.Add(fact);
                i += fact.Text.Length;
                start = i;
            }
            else if (IsSeparator(text, i) || source.IsLineEnd(i) || speech.Any(s => i == s.Start - 1 || i == s.End))
            {
                current.AddPiece(text, start, i);
                i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
                start = i;
                if (current._parts.Count > 0)
                {
                    clauses.Add(current);
                    current = new Clause();
                }
            }
            else
            {
                i += char.IsHighSurrogate(text[i]) && i + 1 < text.Length ? 2 : 1;
            }
        }

        current.AddPiece(text, start, text.Length);
        if (current._parts.Count > 0)
        {
            clauses.Add(current);
        }

        return clauses;
    }

    private void AddPiece(string text, int start, int end)
    {
        // What is left of a word whose front is a fact ("일요일|에도") is a particle, not the beginning of something.
        if (start > 0 && start < end && char.IsLetterOrDigit(text[start - 1]) && Particle().Match(text[start..end]) is { Success: true } particle)
        {
            start += particle.Length;
        }

        while (start < end && (text[start] is ' ' or '\uFE0F' or '\u200D' || IsDash(text, start)))
        {
            start++;
        }

        while (end > start && (text[end - 1] == ' ' || IsDash(text, end - 1)))
        {
            end--;
        }

        var words = text[start..end];
        if (words.Any(char.IsLetterOrDigit) || words.EnumerateRunes().Any(r => r.Value > 0xFFFF && System.Text.Rune.IsLetter(r)))
        {
            _parts.Add(new Piece(start, words));
        }
    }

    [GeneratedRegex(@"^(?:에도|에서는|에서|에는|에만|에|은|는|이에요|이고요|이고|이며|이라|이나|입니다|이|가|을|를|의|도|만|으로|로|와|과|예요|에요|이에용|예용|이구요|이고예|이고요|인데|이요|요|합니다|까지|부터)(?=\s|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Particle();

    private static bool IsDash(string text, int i) => text[i] is '-' or '–' or '—' or '=' or '>' or '→' or '*' or '#';

    private static bool IsSeparator(string text, int i)
    {
        var c = text[i];
        switch (c)
        {
            case ',' or '‼' or '⁉' or '!' or '?' or ';' or '|' or '…' or '(' or ')' or '[' or ']' or '"' or '“' or '”' or '「' or '」' or '『' or '』' or '<' or '{' or '}' or '、' or '。' or '，' or '！' or '？':
                return c != ',' || !(i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]));
            case '~':
                return i == 0 || i + 1 >= text.Length || !char.IsLetterOrDigit(text[i - 1]) || !char.IsLetterOrDigit(text[i + 1]);
            case >= 'ㄱ' and <= 'ㆎ':
                return true;
            case '.':
                return i + 1 >= text.Length || text[i + 1] is ' ' or '.' || (i > 0 && text[i - 1] >= '가' && text[i + 1] >= '가');
            case ':' when i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]):
                return false;
            case ':' or '/' or '·' or '•' or '*':
                return true;
            default:
                return char.GetUnicodeCategory(text, i) is UnicodeCategory.OtherSymbol;
        }
    }
}
