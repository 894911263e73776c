namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Something that would make an ad work better and that only its owner can give.</summary>
public enum DraftTip
{
    /// <summary>People who must ask for the price often do not.</summary>
    GivePrice,

    /// <summary>An offer without an end hurries nobody.</summary>
    GivePeriod,

    /// <summary>There is no way to reach or find the shop.</summary>
    GiveContact,

    /// <summary>A long headline is set small.</summary>
    ShortenHeadline,

    /// <summary>A photo of the thing itself is believed more than a drawing.</summary>
    GivePhoto,
}
