namespace SmallBizAds.Core.Policy;

/// <summary>
/// Points out what Korean advertising law forbids or restricts in the words of an ad. It never blocks and changes
/// nothing: it tells, and the owner decides. Pure: the same text gives the same findings.
/// </summary>
public interface IClaimGuard
{
    /// <summary>
    /// The findings in the order of the text; none overlaps another. Any string is allowed, also one with unpaired
    /// surrogates; it never throws.
    /// </summary>
    IReadOnlyList<ClaimFinding> Check(ClaimText text);
}
