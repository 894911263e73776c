using SmallBizAds.Core.Policy;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>A phrase of an ad that advertising law forbids or restricts.</summary>
/// <param name="Text">Where it stands.</param>
/// <param name="Claim">What, why, and what may be said instead.</param>
public sealed record CopyFinding(AdText Text, ClaimFinding Claim);
