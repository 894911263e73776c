using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads;

/// <summary>What was decided for a brief before anything is drawn.</summary>
/// <param name="Brief">The brief.</param>
/// <param name="Photo">Its photo, if any.</param>
/// <param name="Traits">What the designer sees in the photo.</param>
/// <param name="Facts">What was understood of the brief.</param>
/// <param name="Copies">The words of each candidate, in order.</param>
/// <param name="Designs">The design of each candidate, in the same order.</param>
public sealed record AdPlan(
    Brief Brief, PhotoMaster? Photo, PhotoTraits? Traits, BriefFacts Facts, IReadOnlyList<AdCopy> Copies, IReadOnlyList<DesignChoice> Designs)
{
    /// <summary>How many candidates there will be.</summary>
    public int Count => Copies.Count;
}
