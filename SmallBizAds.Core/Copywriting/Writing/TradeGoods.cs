namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>What the lines of a trade are written about.</summary>
internal static class TradeGoods
{
    private static readonly string[] Food = ["drink", "sweet", "bread", "rice-cake", "noodle", "soup", "meat", "seafood", "meal", "snack", "alcohol", "produce"];

    /// <summary>Kinds of goods by trade; a trade that is missing sells anything.</summary>
    private static readonly Dictionary<Trade, string[]> Usual = new()
    {
        [Trade.Cafe] = Food, [Trade.Bakery] = Food, [Trade.Restaurant] = Food, [Trade.Bar] = Food, [Trade.Delivery] = Food, [Trade.Market] = [.. Food, "goods", "bouquet"],
        [Trade.Hair] = ["haircut", "perm", "care"], [Trade.Nail] = ["nail-art", "care", "pedi", "lash"], [Trade.Skincare] = ["care", "nail-art", "lash"], [Trade.Fitness] = ["course"],
        [Trade.Academy] = ["course"], [Trade.Clinic] = ["checkup", "care"], [Trade.Pharmacy] = ["goods", "checkup"], [Trade.Flowers] = ["bouquet"], [Trade.Clothes] = ["wear"],
        [Trade.Repair] = ["fix", "goods", "wear", "shoe", "device", "lock", "clean", "watch"], [Trade.Pets] = ["groom", "checkup", "room", "petstay"], [Trade.Lodging] = ["room", "home"], [Trade.RealEstate] = ["home", "room", "premises"], [Trade.Laundry] = ["wash", "wear", "coin", "shoe-wash", "ironing", "bedding"],
    };

    /// <summary>Whether a known kind is not what the trade usually sells: feed at the groomer's, a tasting at the bar.</summary>
    public static bool AreForeign(Trade trade, string? kind, Occasion occasion) =>
        Usual.TryGetValue(trade, out var usual) && (kind is not null ? !usual.Contains(kind) : occasion == Occasion.Event && usual.Contains("drink"));
}
