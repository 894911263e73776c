using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads;

/// <summary>What was decided for a brief before anything is drawn.</summary>
/// <param name="Brief">The brief.</param>
/// <param name="Photo">Its photo, if any.</param>
/// <param name="Facts">What was understood of it.</param>
/// <param name="Copies">The words of each candidate, in order.</param>
public sealed record AdPlan(Brief Brief, PhotoMaster? Photo, BriefFacts Facts, IReadOnlyList<AdCopy> Copies)
{
    /// <summary>How many candidates there will be.</summary>
    public int Count => Copies.Count;
}
