namespace SmallBizAds.Core.Copywriting;

/// <summary>What kind of business an ad is for. The key on the command line and in data files is the kebab-case name.</summary>
public enum Trade
{
    General,
    Cafe,
    Restaurant,
    Delivery,
    Bakery,
    Bar,
    Hair,
    Nail,
    Skincare,
    Fitness,
    Academy,
    Clinic,
    Pharmacy,
    Flowers,
    Clothes,
    OnlineShop,
    Repair,
    Pets,
    Lodging,
    RealEstate,
    Laundry,
    Market,
}
