namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Something that its owner may leave off the picture without losing its words.</summary>
public enum AdPart
{
    /// <summary>Price, former price and the prices of a menu.</summary>
    Price,

    /// <summary>The offer badge.</summary>
    Offer,

    /// <summary>When.</summary>
    Period,

    /// <summary>Phone, address, hours, link.</summary>
    Contact,

    /// <summary>The name of the business.</summary>
    Business,

    /// <summary>The button.</summary>
    Button,
}
