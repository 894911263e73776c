using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Policy;

/// <summary>Words that are asked about.</summary>
/// <param name="Text">As the owner typed or a writer wrote them; any length.</param>
/// <param name="Trade">Decides which laws apply; <see cref="Trade.General"/> is held to those of all goods.</param>
/// <param name="Language">Language of the ad: that of the rewording, unless the phrase itself is Korean.</param>
/// <param name="HasFormerPrice">The ad shows the price before the discount elsewhere; then a discount is not asked about.</param>
public sealed record ClaimText(string Text, Trade Trade, CopyLanguage Language, bool HasFormerPrice);
