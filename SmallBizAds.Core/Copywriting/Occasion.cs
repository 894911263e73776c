namespace SmallBizAds.Core.Copywriting;

/// <summary>Why the ad is made.</summary>
public enum Occasion
{
    /// <summary>Nothing special was said: the product or the shop itself.</summary>
    Everyday,
    NewItem,
    Discount,
    Opening,
    Seasonal,
    Event,
    Hiring,
    Closed,
    Thanks,
    ReviewRequest,
    LastDays,
}
