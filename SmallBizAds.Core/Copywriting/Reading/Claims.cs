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

    private static bool IsEdge(char c) => c is ' ' or ',' or ';' or '·' or '|';
}
