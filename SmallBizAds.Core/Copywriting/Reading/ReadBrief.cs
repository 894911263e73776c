namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>A brief as the writer uses it: the facts, and what was said besides them.</summary>
internal sealed record ReadBrief
{
    public required BriefFacts Facts { get; init; }

    /// <summary>Kind of the product ("drink"), if known.</summary>
    public string? Kind { get; init; }

    /// <summary>Season or feast that was typed ("chuseok") and the word itself ("추석").</summary>
    public string? Season { get; init; }

    public string? SeasonWord { get; init; }

    /// <summary>What was said in words and is no fact, clause by clause, as typed.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The typed word for the occasion ("신메뉴"), or null.</summary>
    public string? Label { get; init; }

    /// <summary>The brief is a name and nothing else.</summary>
    public bool NameOnly { get; init; }

    public IEnumerable<string> All(FactKind kind) => Facts.Facts.Where(f => f.Kind == kind).Select(f => f.Text).Distinct(StringComparer.Ordinal);
}
