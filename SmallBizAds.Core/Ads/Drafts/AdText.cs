namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>A text of an ad that its owner may change. The lines of a menu are apart from these.</summary>
public enum AdText
{
    Headline,
    Kicker,
    Subcopy,
    Product,
    Price,
    FormerPrice,
    Offer,
    Period,
    CallToAction,
    Contact,
    Business,

    /// <summary>The posting text; several lines.</summary>
    Caption,

    /// <summary>All hashtags, with a space between.</summary>
    Hashtags,
}
