using SmallBizAds.Core.Ads.Drafts;

namespace SmallBizAds.Core.Ads;

/// <summary>A finished ad.</summary>
/// <param name="Draft">Its words and everything else that decided it; made again it gives the same bytes.</param>
/// <param name="Picture">Null when only words were wanted.</param>
public sealed record MadeAd(AdDraft Draft, AdPicture? Picture);
