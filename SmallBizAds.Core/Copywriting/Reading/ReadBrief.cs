namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>A brief as the writer uses it: the facts, and what was said besides them.</summary>
internal sealed record ReadBrief
{
    public required BriefFacts Facts { get; init; }

    /// <summary>Kind of the product ("drink"), if known.</summary>
    public string? Kind { get; init; }

    /// <summary>What must be bought for an offer ("피자"), without how much; null when the offer names nothing.</summary>
    public string? Bought { get; init; }

    /// <summary>The typed word for the season or feast ("추석").</summary>
    public string? SeasonWord { get; init; }

    /// <summary>What was said in words and is no fact, clause by clause, as typed.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The typed word for the occasion ("신메뉴"), or null.</summary>
    public string? Label { get; init; }

    /// <summary>Where the owner ended a line: indexes of spaces in the brief's text.</summary>
    public required IReadOnlySet<int> LineEnds { get; init; }

    /// <summary>By the start of a price, the typed words that it is for when they stand before the old price ("1박").</summary>
    public required IReadOnlyDictionary<int, string> Units { get; init; }

    /// <summary>Prices as they stand on the picture, each with what it is for.</summary>
    public IEnumerable<string> Prices => Facts.Facts.Where(f => f.Kind == FactKind.Price).Select(f => Units.TryGetValue(f.Start, out var unit) ? $"{unit} {f.Text}" : f.Text).Distinct(StringComparer.Ordinal);

    /// <summary>The brief is a name and nothing else.</summary>
    public bool NameOnly { get; init; }

    /// <summary>Offers that the customer gains from, as typed.</summary>
    public IEnumerable<string> Deals => All(FactKind.Offer).Where(Reading.Deals.IsDeal);

    /// <summary>Offers that only say what applies ("아이스만"): particulars, not a badge.</summary>
    public IEnumerable<string> Terms => All(FactKind.Offer).Where(o => !Reading.Deals.IsDeal(o) && !Reading.Deals.IsLimit(o));

    /// <summary>Deals and limits: what a badge may say.</summary>
    public IEnumerable<string> Badges => All(FactKind.Offer).Where(o => Reading.Deals.IsDeal(o) || Reading.Deals.IsLimit(o)).OrderBy(o => Reading.Deals.IsDeal(o) ? 0 : 1);

    public IEnumerable<string> All(FactKind kind) => Facts.Facts.Where(f => f.Kind == kind).Select(f => f.Text).Distinct(StringComparer.Ordinal);
}
