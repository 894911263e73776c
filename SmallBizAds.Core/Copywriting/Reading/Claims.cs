using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Which characters of a brief are already understood, and as what. A character belongs to one fact.</summary>
internal sealed class Claims(string text)
{
    private readonly bool[] _taken = new bool[text.Length];
    private readonly List<Fact> _facts = [];

    public string Text { get; } = text;

    public IReadOnlyList<Fact> Facts => _facts;

    public bool IsTaken(int index) => _taken[index];

    public bool IsFree(int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (_taken[i])
            {
                return false;
            }
        }

        return length > 0;
    }

    /// <summary>Keeps the span as a fact, without blanks and separators at its ends; false when something is taken already.</summary>
    public bool TryClaim(FactKind kind, int start, int length)
    {
        while (length > 0 && IsEdge(Text[start]))
        {
            start++;
            length--;
        }

        while (length > 0 && IsEdge(Text[start + length - 1]))
        {
            length--;
        }

        if (!IsFree(start, length))
        {
            return false;
        }

        _taken.AsSpan(start, length).Fill(true);
        _facts.Add(new Fact(kind, Text.Substring(start, length), start));
        return true;
    }

    /// <summary>Claims every match of a pattern.</summary>
    public void ClaimAll(FactKind kind, Regex pattern)
    {
        foreach (var match in MatchesOf(pattern, Text))
        {
            TryClaim(kind, match.Index, match.Length);
        }
    }

    /// <summary>Facts of a kind with only one blank between them become one fact.</summary>
    public void MergeNeighbours(FactKind kind)
    {
        var facts = _facts.Where(f => f.Kind == kind).OrderBy(f => f.Start).ToList();
        for (var i = facts.Count - 1; i > 0; i--)
        {
            var (left, right) = (facts[i - 1], facts[i]);
            if (right.Start - (left.Start + left.Text.Length) == 1 && Text[right.Start - 1] == ' ')
            {
                _facts.Remove(left);
                _facts.Remove(right);
                facts[i - 1] = new Fact(kind, Text[left.Start..(right.Start + right.Text.Length)], left.Start);
                _facts.Add(facts[i - 1]);
                _taken[right.Start - 1] = true;
            }
        }
    }

    /// <summary>A claimed fact turns out to be of another kind.</summary>
    public void Recast(Fact fact, FactKind kind) => _facts[_facts.IndexOf(fact)] = fact with { Kind = kind };

    /// <summary>Two facts with only a blank between them become one.</summary>
    public void Join(Fact left, Fact right, FactKind kind)
    {
        _facts.Remove(left);
        _facts.Remove(right);
        var end = right.Start + right.Text.Length;
        _taken.AsSpan(left.Start, end - left.Start).Fill(true);
        _facts.Add(new Fact(kind, Text[left.Start..end], left.Start));
    }

    /// <summary>A claimed fact grows over free characters around it; false when they are taken.</summary>
    public bool TryGrow(Fact fact, int start, int end)
    {
        if (start < 0 || end > Text.Length || start > fact.Start || end < fact.Start + fact.Text.Length)
        {
            return false;
        }

        if ((start < fact.Start && !IsFree(start, fact.Start - start)) || (end > fact.Start + fact.Text.Length && !IsFree(fact.Start + fact.Text.Length, end - fact.Start - fact.Text.Length)))
        {
            return false;
        }

        _facts.Remove(fact);
        _taken.AsSpan(start, end - start).Fill(true);
        _facts.Add(new Fact(fact.Kind, Text[start..end], start));
        return true;
    }

    /// <summary>Every match; none when a hostile text makes the pattern run out of time.</summary>
    public static IReadOnlyList<Match> MatchesOf(Regex pattern, string text)
    {
        try
        {
            return [.. pattern.Matches(text).Cast<Match>()];
        }
        catch (RegexMatchTimeoutException)
        {
            return [];
        }
    }

    private static bool IsEdge(char c) => c is ' ' or ',' or ';' or '·' or '|' or '\uFE0F' or '\u200D';
}
