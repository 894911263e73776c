using SmallBizAds.Core.Policy;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>What the owner was told about a phrase, and what they made of it. Kept with the version.</summary>
/// <param name="Text">Where it stood.</param>
/// <param name="Phrase">What stood there.</param>
/// <param name="Rule">Key of the rule.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Law">The law that was named to them.</param>
/// <param name="Suggested">The rewording that was offered, or null.</param>
/// <param name="Taken">Whether they took it; otherwise they kept their words.</param>
public sealed record ClaimChoice(AdText Text, string Phrase, string Rule, ClaimSeverity Severity, string Law, string? Suggested, bool Taken);
