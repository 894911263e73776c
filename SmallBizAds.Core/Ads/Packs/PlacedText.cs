using SmallBizAds.Core.Design.Placements;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>What to write into a field of a placement.</summary>
/// <param name="Field">The field and its limits.</param>
/// <param name="Texts">As many different ones as there are, up to the field's count; empty when nothing that is known fits.</param>
public sealed record PlacedText(PlacementText Field, IReadOnlyList<string> Texts);
