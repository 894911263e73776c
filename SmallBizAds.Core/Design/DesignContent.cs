namespace SmallBizAds.Core.Design;

/// <summary>The words of an ad by the place they take. Null or empty: the place is not used.</summary>
public sealed record DesignContent
{
    public required string Headline { get; init; }

    public string? Kicker { get; init; }

    public string? Subcopy { get; init; }

    public string? Product { get; init; }

    public string? Price { get; init; }

    public string? FormerPrice { get; init; }

    public string? Offer { get; init; }

    public string? Period { get; init; }

    public IReadOnlyList<(string Name, string Price)> Menu { get; init; } = [];

    public string? CallToAction { get; init; }

    public string? Contact { get; init; }

    public string? Business { get; init; }
}
