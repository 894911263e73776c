using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy.Reading;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>All patterns by their first two letters, so that a text is read once whatever the number of rules.</summary>
internal sealed class PhraseIndex
{
    private const char Any = '\0';

    private readonly Dictionary<(char First, char Second), List<Spelling>> _byLetters = [];
    private readonly PrefixWords _prefixes;

    public PhraseIndex(IEnumerable<PhraseEntry> entries, PrefixWords prefixes)
    {
        _prefixes = prefixes;
        foreach (var group in entries.SelectMany(e => e.Pattern.First.Select(l => (Literal: l, Entry: e))).GroupBy(p => p.Literal, p => p.Entry))
        {
            var letters = group.Key.Text;
            var isShort = letters.Length == 1 || letters[0] == PhraseLiteral.Number || letters[1] == PhraseLiteral.Number;
            var key = (letters[0], isShort ? Any : letters[1]);
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
            if (at + 1 < text.Count)
            {
                FindAt(text, at, (text[at], text[at + 1]), trade, hits);
            }

            FindAt(text, at, (text[at], Any), trade, hits);
            if (Letters.IsDigit(text[at]))
            {
                FindAt(text, at, (PhraseLiteral.Number, Any), trade, hits);
            }
        }

        return hits;
    }

    private void FindAt(Skeleton text, int at, (char First, char Second) key, Trade trade, List<PhraseHit> hits)
    {
        if (!_byLetters.TryGetValue(key, out var bucket))
        {
            return;
        }

        foreach (var spelling in bucket)
        {
            if (spelling.Literal.EndAt(text, at) is var firstEnd and > 0)
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

    /// <summary>A spelling and every pattern that begins with it.</summary>
    private sealed record Spelling(PhraseLiteral Literal, PhraseEntry[] Entries);
}
