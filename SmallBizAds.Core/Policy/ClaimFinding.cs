namespace SmallBizAds.Core.Policy;

/// <summary>A phrase that the law forbids or restricts.</summary>
/// <param name="Start">Index of the phrase in the text that was given, in UTF-16 units.</param>
/// <param name="Length">Its length there, in UTF-16 units, at least 1.</param>
/// <param name="Phrase">Exactly what stands there.</param>
/// <param name="Rule">Which rule, with law and reason.</param>
/// <param name="Rewording">What may be said instead, in both languages; null where only the owner can mend it (a missing former price).</param>
/// <param name="Replacement">The rewording that fits the place, with the particle that follows it; null when there is none.</param>
public sealed record ClaimFinding(int Start, int Length, string Phrase, ClaimRule Rule, BilingualText? Rewording, string? Replacement)
{
    /// <summary>The text with the phrase replaced; unchanged when there is no replacement.</summary>
    /// <param name="text">The text that was checked.</param>
    public string ReplaceIn(string text) =>
        Replacement is null ? text : string.Concat(text.AsSpan(0, Start), Replacement, text.AsSpan(Start + Length));
}
