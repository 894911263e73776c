namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>
/// Changes to the words of a brief, all of them made at once: what one change puts in is never what the next one finds, and
/// "5,500원" is not found within "15,500원" nor "라떼" within "바닐라라떼".
/// </summary>
internal sealed class BriefEdits(string words)
{
    private readonly List<(int Start, int Length, string Now)> _edits = [];
    private string _more = "";

    /// <summary>Puts other words at a place; one that is taken already stays as it is decided.</summary>
    public void Replace(int start, string was, string now)
    {
        if (was.Length > 0 && !_edits.Exists(e => start < e.Start + e.Length && e.Start < start + was.Length))
        {
            _edits.Add((start, was.Length, now));
        }
    }

    /// <summary>Puts other words wherever these stand by themselves.</summary>
    public void ReplaceAll(string was, string now)
    {
        for (var at = words.IndexOf(was, StringComparison.Ordinal); was.Length > 0 && at >= 0; at = words.IndexOf(was, at + was.Length, StringComparison.Ordinal))
        {
            if (IsWhole(at, was))
            {
                Replace(at, was, now);
            }
        }
    }

    /// <summary>Says more at the end.</summary>
    public void Append(string more) => _more += more;

    /// <summary>The words with all changes made.</summary>
    public override string ToString()
    {
        var changed = words;
        foreach (var (start, length, now) in _edits.OrderByDescending(e => e.Start))
        {
            changed = string.Concat(changed.AsSpan(0, start), now, changed.AsSpan(start + length));
        }

        return changed + _more;
    }

    // A price may follow a name directly ("라떼5,500원"), and a particle may follow anything; a figure goes on in both directions.
    private bool IsWhole(int at, string was)
    {
        var end = at + was.Length;
        var goesOnBefore = at > 0 && (char.IsDigit(was[0])
            ? char.IsDigit(words[at - 1]) || (at > 1 && words[at - 1] is ',' or '.' && char.IsDigit(words[at - 2]))
            : char.IsLetter(was[0]) && char.IsLetter(words[at - 1]));
        return !goesOnBefore && !(end < words.Length && char.IsDigit(was[^1]) && char.IsDigit(words[end]));
    }
}
