namespace SmallBizAds.Core.Design.Scenes;

/// <summary>What a text says, which decides how much it matters.</summary>
public enum TextRole
{
    Kicker,
    Headline,
    Subcopy,
    Product,
    Price,
    FormerPrice,
    Offer,
    Period,
    MenuName,
    MenuPrice,
    CallToAction,
    Contact,
    Business,
}
