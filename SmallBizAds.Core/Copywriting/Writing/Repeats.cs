namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Tells when a line says a word again that another text of the ad says: a word stands once on a picture.</summary>
internal static class Repeats
{
    private const int LatinStem = 5;

    private static readonly HashSet<string> Plain = new(StringComparer.OrdinalIgnoreCase)
    {
        "있어", "있습", "해요", "합니", "하고", "하세", "이에", "예요", "입니", "주세", "드려", "드립", "위한", "에서", "까지", "그리", "your", "with", "from", "that", "this", "have", "them", "they", "there", "here", "about", "what", "when",
    };

    /// <summary>Whether a word of the line begins like a word of one of the others.</summary>
    public static bool Any(string line, params IEnumerable<string?> others)
    {
        var stems = StemsOf(line);
        return stems.Count > 0 && others.Any(o => o is not null && StemsOf(o).Overlaps(stems));
    }

    /// <summary>Whether a Korean word of the line stands inside one of the texts: "방학" in "겨울방학 특강".</summary>
    public static bool Inside(string line, IEnumerable<string> texts) => StemsOf(line).Where(s => s[0] is >= '가' and <= '힣') is var stems && texts.Any(t => stems.Any(s => t.Contains(s, StringComparison.Ordinal)));

    /// <summary>What the words of a text begin with: two syllables, or five letters.</summary>
    private static HashSet<string> StemsOf(string text)
    {
        var stems = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && (char.IsLetter(text[i]) || text[i] == '\''))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                Add(text[start..i], stems);
                start = -1;
            }
        }

        return stems;
    }

    private static void Add(string word, HashSet<string> stems)
    {
        var hangul = word[0] is >= '가' and <= '힣';
        var stem = hangul ? word[..Math.Min(2, word.Length)] : word[..Math.Min(LatinStem, word.Length)];
        if (stem.Length >= (hangul ? 2 : 4) && !Plain.Contains(stem))
        {
            stems.Add(stem);
        }
    }
}
