namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Chooses the line that fits a situation best; among equals the seed decides.</summary>
internal sealed class LineChooser(Situation situation, LineBook book)
{
    /// <summary>Lines within this many points of the best one are equals.</summary>
    private const double Tolerance = 3;

    // The same lines are asked for once for every candidate.
    private readonly Dictionary<string, List<(CopyLine Line, string Text, int Length, double Score)>> _fitting = new(StringComparer.Ordinal);

    /// <summary>The chosen line and its filled text, or null when nothing fits.</summary>
    /// <param name="purpose">"headline.product", "subcopy", …</param>
    /// <param name="salt">Another number, another choice.</param>
    /// <param name="limit">Longest text in grapheme clusters.</param>
    /// <param name="accepts">Further wishes about line and text.</param>
    public (CopyLine Line, string Text)? Choose(string purpose, int salt, int limit, Func<CopyLine, string, bool> accepts)
    {
        var best = double.MinValue;
        var fitting = new List<(CopyLine Line, string Text, double Score)>();
        foreach (var (line, text, length, score) in FittingFor(purpose))
        {
            if (length <= limit && accepts(line, text))
            {
                best = Math.Max(best, score);
                fitting.Add((line, text, score));
            }
        }

        fitting.RemoveAll(f => f.Score < best - Tolerance);
        if (fitting.Count == 0)
        {
            return null;
        }

        var chosen = fitting[situation.Chance.Pick(fitting.Count, purpose, salt)];
        return (chosen.Line, chosen.Text);
    }

    /// <summary>Every fitting tag or word, most specific first, in the order of the files.</summary>
    public IEnumerable<string> All(string purpose) =>
        book.Lines(situation.Trade, purpose).Where(l => situation.Fits(l, speaks: false)).OrderByDescending(l => l.Specificity).Select(l => l.Template.Fill(situation.SlotValues));

    private List<(CopyLine Line, string Text, int Length, double Score)> FittingFor(string purpose)
    {
        if (_fitting.TryGetValue(purpose, out var known))
        {
            return known;
        }

        var lines = new List<(CopyLine Line, string Text, int Length, double Score)>();
        foreach (var line in book.Lines(situation.Trade, purpose))
        {
            if (situation.Fits(line, speaks: true) && line.Template.Fill(situation.SlotValues) is var text)
            {
                var length = Graphemes.Count(text);
                lines.Add((line, text, length, ScoreOf(line, length, purpose)));
            }
        }

        return _fitting[purpose] = lines;
    }

    // A headline is set large: what is over the comfortable length loses to something shorter.
    private double ScoreOf(CopyLine line, int length, string purpose)
    {
        var score = (double)line.Specificity;
        if (purpose.StartsWith("headline", StringComparison.Ordinal))
        {
            score -= Math.Max(0, length - CopyLimits.ComfortableHeadline) * 0.8;
            score += line.Template.Uses("saying") ? 12 : line.Template.Uses("deal") && line.Template.Uses("product") ? 8 : line.Template.Uses("deal") || line.Template.Uses("when") ? 6 : 0;
            score += line.Template.Uses("product") || line.Template.Uses("a") ? 1.5 : line.Template.Uses("business") && !situation.Has("product") ? 2.5 : line.Template.Slots.Count > 0 ? 1 : 0;
        }

        else if (purpose == "cta")
        {
            // A number to call or a page to open says how; that is more than "come by".
            score += line.AsksFor("phone") || line.AsksFor("link") || line.AsksFor("booking") ? 3 : line.AsksFor("delivers") ? 5 : 0;
        }

        return score;
    }
}
