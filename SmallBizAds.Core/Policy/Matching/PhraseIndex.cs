using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy.Reading;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>All patterns by the sound of their first letters, so that a text is read once whatever the number of rules.</summary>
internal sealed class PhraseIndex
{
    private const int LongestKey = 3;

    private readonly Dictionary<ulong, List<Spelling>> _byLetters = [];
    private readonly PrefixWords _prefixes;

    public PhraseIndex(IEnumerable<PhraseEntry> entries, PrefixWords prefixes)
    {
        _prefixes = prefixes;
        foreach (var group in entries.SelectMany(e => e.Pattern.First.Select(l => (Literal: l, Entry: e))).GroupBy(p => p.Literal, p => p.Entry))
        {
            var letters = group.Key.Text;
            var number = letters.IndexOf(PhraseLiteral.Number, StringComparison.Ordinal);
            var key = KeyOf(letters, number switch
            {
                0 => Math.Min(2, letters.Length),    // the number and the letter after it
                < 0 => Math.Min(LongestKey, letters.Length),
                _ => Math.Min(LongestKey, number),
            });
            if (!_byLetters.TryGetValue(key, out var bucket))
            {
                _byLetters.Add(key, bucket = []);
            }

            bucket.Add(new Spelling(group.Key, [.. group]));
        }
    }

    /// <summary>Every pattern of the trade's rules that stands in the text, from left to right.</summary>
    public List<PhraseHit> Find(Skeleton text, Trade trade)
    {
        var hits = new List<PhraseHit>();
        for (var at = 0; at < text.Count; at++)
        {
            var key = 0UL;
            for (var next = at; next < text.Count && next - at < LongestKey; next++)
            {
                key = (key << 16) | text.SoundAt(next);
                FindAt(text, at, key, trade, hits);
            }

            if (Letters.IsDigit(text[at]) && !(text.TouchesLeft(at) && Letters.IsDigit(text[at - 1])))
            {
                var after = at + 1;
                while (after < text.Count && text.TouchesLeft(after) && Letters.IsDigit(text[after]))
                {
                    after++;
                }

                FindAt(text, at, PhraseLiteral.Number, trade, hits);
                if (after < text.Count)
                {
                    FindAt(text, at, ((ulong)PhraseLiteral.Number << 16) | text.SoundAt(after), trade, hits);
                }
            }
        }

        return hits;
    }

    private void FindAt(Skeleton text, int at, ulong key, Trade trade, List<PhraseHit> hits)
    {
        if (!_byLetters.TryGetValue(key, out var bucket))
        {
            return;
        }

        foreach (var spelling in bucket)
        {
            if (spelling.IsFor(trade) && spelling.Literal.EndAt(text, at) is var firstEnd and > 0)
            {
                foreach (var entry in spelling.Entries)
                {
                    if (entry.Rule.IsFor(trade))
                    {
                        AddWhole(text, at, firstEnd, entry, hits);
                    }
                }
            }
        }
    }

    private void AddWhole(Skeleton text, int at, int firstEnd, PhraseEntry entry, List<PhraseHit> hits)
    {
        var (lastStart, end) = FindRest(text, firstEnd, entry.Pattern.Rest);
        var start = end == 0 || entry.Pattern.Prefix == PrefixUse.None ? at : _prefixes.StartBefore(text, at);
        if (end > 0 && (start < at || entry.Pattern.Prefix != PrefixUse.MustStand))
        {
            hits.Add(lastStart < 0 || entry.Reach == PhraseReach.FirstPart
                ? new PhraseHit(entry, start, firstEnd, start, firstEnd)
                : new PhraseHit(entry, start, firstEnd, lastStart, entry.Reach == PhraseReach.Sentence ? PhrasePlace.SentenceEnd(text, end) : end));
        }
    }

    /// <summary>Each further part at its nearest place; (-1, end) when there is none to look for, an end of 0 when one is missing.</summary>
    private static (int LastStart, int End) FindRest(Skeleton text, int end, IReadOnlyList<NextPart> rest)
    {
        var start = -1;
        foreach (var part in rest)
        {
            (start, end) = part.Find(text, end);
            if (end == 0)
            {
                break;
            }
        }

        return (start, end);
    }

    private static ulong KeyOf(string letters, int length)
    {
        var key = 0UL;
        foreach (var letter in letters.AsSpan(0, length))
        {
            key = (key << 16) | Letters.SoundOf(letter);
        }

        return key;
    }

    /// <summary>A spelling and every pattern that begins with it.</summary>
    private sealed record Spelling(PhraseLiteral Literal, PhraseEntry[] Entries)
    {
        private readonly ulong _trades = Entries.Aggregate(0UL, (set, entry) => set | entry.Rule.Trades);

        public bool IsFor(Trade trade) => (_trades >> (int)trade & 1) == 1;
    }
}
