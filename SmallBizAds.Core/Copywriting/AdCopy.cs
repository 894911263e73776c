namespace SmallBizAds.Core.Copywriting;

/// <summary>
/// The words of one candidate, by the place they take on the picture. Between them the slots hold every fact of the
/// brief word for word; none repeats another slot's whole text. Empty string or null: the slot is not used.
/// </summary>
public sealed record AdCopy
{
    /// <summary>Short label over the headline ("신메뉴", "GRAND OPEN"), at most 14 grapheme clusters.</summary>
    public string? Kicker { get; init; }

    /// <summary>1 to 32 grapheme clusters, best 6 to 18.</summary>
    public required string Headline { get; init; }

    /// <summary>One or two short sentences, at most 70 grapheme clusters; may be empty.</summary>
    public required string Subcopy { get; init; }

    /// <summary>The button: at most 14 grapheme clusters.</summary>
    public required string CallToAction { get; init; }

    /// <summary>Name of the product when the headline does not already hold it.</summary>
    public string? Product { get; init; }

    /// <summary>The price as typed ("5,500원").</summary>
    public string? Price { get; init; }

    /// <summary>The price before, as typed; drawn struck out.</summary>
    public string? FormerPrice { get; init; }

    /// <summary>"30% 할인", "1+1": drawn as a badge. As typed.</summary>
    public string? Offer { get; init; }

    /// <summary>When: "이번 주말까지". As typed; several joined by " · ".</summary>
    public string? Period { get; init; }

    /// <summary>Phone, address, hours, link as typed, joined by " · ".</summary>
    public string? Contact { get; init; }

    /// <summary>Name of the business as typed.</summary>
    public string? Business { get; init; }

    /// <summary>Several items with prices; then <see cref="Price"/> is null.</summary>
    public IReadOnlyList<MenuItem> Menu { get; init; } = [];

    /// <summary>With the leading '#', 3 to 8, most telling first.</summary>
    public IReadOnlyList<string> Hashtags { get; init; } = [];

    /// <summary>The posting text that goes with the picture (without hashtags), several lines.</summary>
    public required string Caption { get; init; }

    /// <summary>Key of the idea the candidate is built on ("offer-first", "question", "taste", …); candidates of one brief differ in it.</summary>
    public required string Idea { get; init; }
}
