namespace SmallBizAds.Core.Policy;

/// <summary>One rule of the guard, as its data file states it.</summary>
/// <param name="Key">Stable kebab-case name ("food-disease"): kept in the ad's record.</param>
/// <param name="Law">The law and its article.</param>
/// <param name="Why">One sentence that a shopkeeper understands.</param>
/// <param name="Severity">How much it weighs.</param>
public sealed record ClaimRule(string Key, BilingualText Law, BilingualText Why, ClaimSeverity Severity);
