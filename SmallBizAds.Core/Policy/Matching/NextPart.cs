using SmallBizAds.Core.Policy.Reading;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>A further part of a pattern, its spellings by the sound of their first letter.</summary>
/// <param name="within">At most so many letters stand between the part before and this one.</param>
/// <param name="spellings">Its spellings.</param>
internal sealed class NextPart(int within, IEnumerable<PhraseLiteral> spellings)
{
    private readonly Dictionary<char, PhraseLiteral[]> _byFirst =
        spellings.GroupBy(s => Letters.SoundOf(s.Text[0])).ToDictionary(g => g.Key, g => g.ToArray());

    /// <summary>The longest spelling at the nearest place; an end of 0 when none is there.</summary>
    public (int Start, int End) Find(Skeleton text, int from)
    {
        for (var at = from; at < text.Count && at - from <= within && text.GapBefore(at) != Gap.Break; at++)
        {
            var end = Longest(text, at, text.SoundAt(at));
            if (Letters.IsDigit(text[at]))
            {
                end = Math.Max(end, Longest(text, at, PhraseLiteral.Number));
            }

            if (end > 0)
            {
                return (at, end);
            }
        }

        return (-1, 0);
    }

    private int Longest(Skeleton text, int at, char first)
    {
        var end = 0;
        if (_byFirst.TryGetValue(first, out var candidates))
        {
            foreach (var candidate in candidates)
            {
                end = Math.Max(end, candidate.EndAt(text, at));
            }
        }

        return end;
    }
}
