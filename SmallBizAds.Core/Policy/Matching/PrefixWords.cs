using SmallBizAds.Core.Policy.Reading;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>Words before a claim that make it wider: "국내", "업계", "판매".</summary>
internal sealed class PrefixWords
{
    private readonly HashSet<string> _words;
    private readonly int _longest;

    public PrefixWords(IEnumerable<PhraseLiteral> words)
    {
        _words = words.Select(w => w.Text).ToHashSet(StringComparer.Ordinal);
        _longest = _words.Select(w => w.Length).DefaultIfEmpty(0).Max();
    }

    /// <summary>First letter of the row of such words that ends before <paramref name="at"/>; the same index when there is none.</summary>
    public int StartBefore(Skeleton text, int at)
    {
        var start = at;
        while (WordBefore(text, start) is var before && before < start)
        {
            start = before;
        }

        return start;
    }

    private int WordBefore(Skeleton text, int at)
    {
        if (at >= text.Count || text.GapBefore(at) > Gap.Thin)
        {
            return at;
        }

        Span<char> letters = stackalloc char[_longest];
        var found = at;
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= _longest && at - length >= 0; length++)
        {
            var first = at - length;
            letters[_longest - length] = text[first];
            if (lookup.Contains(letters[^length..]) && !(text.TouchesLeft(first) && Letters.IsHangul(text[first - 1])))
            {
                found = first;
            }

            if (text.GapBefore(first) > Gap.Thin)
            {
                break;
            }
        }

        return found;
    }
}
