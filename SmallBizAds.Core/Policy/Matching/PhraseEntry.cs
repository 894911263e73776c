namespace SmallBizAds.Core.Policy.Matching;

/// <summary>A pattern of a rule.</summary>
/// <param name="Rule">Whose pattern it is.</param>
/// <param name="Role">What its presence means.</param>
/// <param name="Pattern">All spellings.</param>
/// <param name="Wording">What may be said instead; null where there is nothing to say.</param>
/// <param name="Reach">How much of the text the rewording replaces.</param>
internal sealed record PhraseEntry(RuleEntry Rule, PhraseRole Role, PhrasePattern Pattern, Wording? Wording, PhraseReach Reach);
