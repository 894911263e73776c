using SmallBizAds.Core.Ads.Drafts;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>From what an owner made final to what can be placed.</summary>
public sealed class AdsToPlace(DesignBriefs briefs)
{
    /// <summary>The ad of a draft.</summary>
    /// <param name="brief">What was asked for.</param>
    /// <param name="draft">What was made of it.</param>
    /// <param name="photos">The photos that the draft names.</param>
    public AdToPlace Of(Brief brief, AdDraft draft, AdPhotos? photos) =>
        new(briefs.Of(brief, draft, photos), draft.Design, draft.Palette, briefs.Pictures(photos), draft.Copy, brief.Language, brief.Content);
}
