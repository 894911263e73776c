namespace SmallBizAds.Core.Copywriting;

/// <summary>What was understood of a brief.</summary>
/// <param name="Text">The brief, normalised: NFC, control characters and runs of whitespace collapsed to one space.</param>
/// <param name="Trade">The trade that the owner chose, else the detected one.</param>
/// <param name="Occasion">Why the ad is made.</param>
/// <param name="Facts">In the order in which they were typed.</param>
/// <param name="Menu">Several items with a price each; empty when there is one product or none.</param>
public sealed record BriefFacts(string Text, Trade Trade, Occasion Occasion, IReadOnlyList<Fact> Facts, IReadOnlyList<MenuItem> Menu)
{
    /// <summary>Key of the season or feast that was typed ("chuseok"), or null.</summary>
    public string? Season { get; init; }

    /// <summary>Text of the first fact of a kind, or null.</summary>
    public string? First(FactKind kind) => Facts.FirstOrDefault(f => f.Kind == kind)?.Text;
}
