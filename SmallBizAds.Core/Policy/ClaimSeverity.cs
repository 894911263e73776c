namespace SmallBizAds.Core.Policy;

/// <summary>How much a finding weighs.</summary>
public enum ClaimSeverity
{
    /// <summary>A discount is announced and the price before it is nowhere: ask for it.</summary>
    AsksForFormerPrice,

    /// <summary>May be said by whoever can prove it.</summary>
    NeedsProof,

    /// <summary>May not be said in this trade, proven or not.</summary>
    Forbidden,
}
