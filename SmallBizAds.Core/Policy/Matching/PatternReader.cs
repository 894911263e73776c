using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>
/// Reads the patterns of the data files: "(국내|세계|) 최초". A blank is a place where a blank may stand or not,
/// "(a|b|)" a choice, "{name}" a list from lists.json, "#" a number, " ~ " a few words in between, " &amp; " a word at
/// most, " + " nothing. "&lt;" before a part: a word starts there; "=" before it: its words are never split; "?" before it: a syllable may be misspelt; "&gt;" behind a spelling: the word ends there; "*" behind
/// it: a Latin word may go on; "^" before the pattern: words like "국내" before it belong to it, "!": one must be there.
/// </summary>
internal sealed partial class PatternReader(IReadOnlyDictionary<string, string[]> lists)
{
    private const int MostSpellings = 6000;
    private const int Far = 12;
    private const int Near = 3;

    /// <exception cref="InvalidDataException">A bracket is open, a list is unknown or the part is empty or too long.</exception>
    public PhrasePattern Read(string pattern)
    {
        var prefix = pattern[0] switch { '^' => PrefixUse.MayStand, '!' => PrefixUse.MustStand, _ => PrefixUse.None };
        var pieces = Between().Split(pattern.TrimStart('^', '!'));
        var rest = pieces.Skip(1).Chunk(2).Select(next => new NextPart(next[0] switch { "~" => Far, "&" => Near, _ => 0 }, ReadPart(next[1])));
        return new PhrasePattern(prefix, ReadPart(pieces[0]), [.. rest]);
    }

    /// <summary>All spellings of a list of words.</summary>
    public IEnumerable<PhraseLiteral> ReadList(string name) => ReadPart($"{{{name}}}");

    private List<PhraseLiteral> ReadPart(string part)
    {
        var (startsWord, solid, mayErr) = (false, false, false);
        while (part.Length > 0 && part[0] is '<' or '=' or '?')
        {
            startsWord |= part[0] == '<';
            solid |= part[0] == '=';
            mayErr |= part[0] == '?';
            part = part[1..];
        }

        var spellings = Expand(part, 0).Select(Tidy).Distinct(StringComparer.Ordinal).ToList();
        if (spellings.Count is 0 or > MostSpellings)
        {
            throw new InvalidDataException($"The claim pattern '{part}' has {spellings.Count} spellings.");
        }

        return [.. spellings.Select(s => ToLiteral(s, startsWord, solid, mayErr))];
    }

    private IEnumerable<string> Expand(string text, int depth)
    {
        var open = text.AsSpan().IndexOfAny('(', '{');
        if (open < 0)
        {
            return [text];
        }

        var close = text[open] == '(' ? ClosingOf(text, open) : text.IndexOf('}', open);
        if (close < 0 || depth > 12)
        {
            throw new InvalidDataException($"The claim pattern '{text}' has an open bracket or a list that names itself.");
        }

        var inner = text[(open + 1)..close];
        var choices = text[open] == '{'
            ? lists.TryGetValue(inner, out var list) ? list.ToList() : throw new InvalidDataException($"The claim pattern '{text}' names an unknown list.")
            : ChoicesOf(inner);
        var heads = choices.SelectMany(c => Expand(c, depth + 1)).Select(c => text[..open] + c).ToList();
        var tails = Expand(text[(close + 1)..], depth).ToList();
        return heads.SelectMany(h => tails.Select(t => h + t));
    }

    /// <summary>Index of the bracket that closes one, or -1.</summary>
    private static int ClosingOf(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>What '|' parts outside of inner brackets.</summary>
    private static List<string> ChoicesOf(string inner)
    {
        var choices = new List<string>();
        var (depth, from) = (0, 0);
        for (var i = 0; i <= inner.Length; i++)
        {
            if (i == inner.Length || (inner[i] == '|' && depth == 0))
            {
                choices.Add(inner[from..i]);
                from = i + 1;
            }
            else
            {
                depth += inner[i] switch { '(' => 1, ')' => -1, _ => 0 };
            }
        }

        return choices;
    }

    [GeneratedRegex(" ([~&+]) ")]
    private static partial Regex Between();

    private static string Tidy(string spelling) => string.Join(' ', spelling.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static PhraseLiteral ToLiteral(string spelling, bool startsWord, bool solid, bool mayErr)
    {
        var letters = new System.Text.StringBuilder(spelling.Length);
        var seams = 0UL;
        foreach (var c in spelling.TrimEnd('*', '>'))
        {
            if (c == ' ')
            {
                seams |= 1UL << letters.Length;
            }
            else if (char.IsLetterOrDigit(c) || c is '%' or '+' or '#')
            {
                letters.Append(char.ToLowerInvariant(c));
            }
            else if (c != '\'')
            {
                throw new InvalidDataException($"A claim pattern has the sign '{c}', which no skeleton has: '{spelling}'.");
            }
        }

        return letters.Length is > 0 and < 64
            ? new PhraseLiteral(letters.ToString(), seams, startsWord, spelling.EndsWith('>'), solid, spelling.EndsWith('*'), mayErr)
            : throw new InvalidDataException($"A claim pattern has a spelling of {letters.Length} letters: '{spelling}'.");
    }
}
