using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads;

/// <summary>What was decided for a brief before anything is drawn.</summary>
/// <param name="Brief">The brief.</param>
/// <param name="Photos">Its photos, if any.</param>
/// <param name="Facts">What was understood of the brief.</param>
/// <param name="Drafts">The candidates, in order: their words and how they are to look.</param>
public sealed record AdPlan(Brief Brief, AdPhotos? Photos, BriefFacts Facts, IReadOnlyList<AdDraft> Drafts)
{
    /// <summary>Its main photo, if any.</summary>
    public PhotoMaster? Photo => Photos?.Main;

    /// <summary>How many candidates there will be.</summary>
    public int Count => Drafts.Count;
}
