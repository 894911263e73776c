namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>Paragraphs of lines, of which some may go when room runs out.</summary>
internal sealed class PostDraft
{
    private readonly List<(int Paragraph, string Text, Worth Worth, string? Shorter)> _lines = [];
    private int _paragraph;

    /// <summary>Starts the next paragraph.</summary>
    public PostDraft Next()
    {
        _paragraph++;
        return this;
    }

    /// <summary>Adds a line that is there.</summary>
    /// <param name="text">Null: no line.</param>
    /// <param name="worth">What it is worth.</param>
    /// <param name="shorter">What stays of it when it goes: the facts in it.</param>
    public PostDraft Add(string? text, Worth worth, string? shorter = null)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _lines.Add((_paragraph, text, worth, shorter));
        }

        return this;
    }

    /// <summary>Adds lines of one worth.</summary>
    public PostDraft AddAll(IEnumerable<string?> texts, Worth worth)
    {
        foreach (var text in texts)
        {
            Add(text, worth);
        }

        return this;
    }

    /// <summary>The text in at most that many grapheme clusters; longer only if the facts alone are.</summary>
    public string Fit(int limit)
    {
        var lines = _lines.ToList();
        while (true)
        {
            var text = string.Join("\n\n", lines.GroupBy(l => l.Paragraph).Select(p => string.Join('\n', p.Select(l => l.Text))));
            var least = lines.FindLastIndex(l => l.Worth == lines.Where(x => x.Worth != Worth.Fact).Select(x => x.Worth).DefaultIfEmpty(Worth.Fact).Min());
            if (Graphemes.Count(text) <= limit || least < 0 || lines[least].Worth == Worth.Fact)
            {
                return text;
            }

            if (lines[least].Shorter is { } shorter)
            {
                lines[least] = (lines[least].Paragraph, shorter, Worth.Fact, null);
            }
            else
            {
                lines.RemoveAt(least);
            }
        }
    }
}
