namespace SmallBizAds.Core.Design.Art;

/// <summary>All built-in drawings, and which of them suits a brief.</summary>
public static class MotifCatalog
{
    private const string AnyTrade = "general";

    // Trades that sell work and not goods: a dish or a thing in their words is a present or a neighbour.
    private static readonly HashSet<string> ServiceTrades =
        ["hair", "nail", "skincare", "fitness", "clinic", "pharmacy", "flowers", "repair", "pets", "lodging", "real-estate", "laundry"];

    // What stands for a trade when the words name nothing that can be drawn; the seed chooses among them.
    private static readonly Dictionary<string, string[]> DefaultKeys = new()
    {
        [AnyTrade] = ["arches", "hills", "pebbles"],
        ["cafe"] = ["latte", "iced-coffee", "coffee-beans"],
        ["restaurant"] = ["rice-bowl", "stew", "noodles"],
        ["delivery"] = ["scooter", "chicken", "pizza"],
        ["bakery"] = ["croissant", "bread", "cake"],
        ["bar"] = ["beer", "wine", "cocktail"],
        ["hair"] = ["scissors", "hair-dryer"],
        ["nail"] = ["nail-polish"],
        ["skincare"] = ["cosmetics"],
        ["fitness"] = ["dumbbell", "yoga"],
        ["academy"] = ["book"],
        ["clinic"] = ["clinic"],
        ["pharmacy"] = ["pharmacy"],
        ["flowers"] = ["bouquet", "tulips"],
        ["clothes"] = ["shirt", "handbag"],
        ["online-shop"] = ["parcel", "gift"],
        ["repair"] = ["wrench"],
        ["pets"] = ["dog", "cat"],
        ["lodging"] = ["bedroom"],
        ["real-estate"] = ["key", "house"],
        ["laundry"] = ["washing-machine", "bubbles"],
        ["market"] = ["basket", "fruit"],
    };

    // An ad that looks for staff or tells of a day off is about that, whatever dish it mentions.
    private static readonly string[] Notices = ["apron", "rider", "sign"];

    // Occasions, presents and ways of delivery go with any product, so the product is drawn and not they.
    private static readonly string[] Occasions = ["gift", "megaphone", "storefront", "calendar", "paper-plane", "coupon", "parcel", "scooter", "anniversary"];

    /// <summary>Every drawing; the keys are unique.</summary>
    public static IReadOnlyList<Motif> All { get; } =
    [
        .. Drinks.All, .. Lattes.All, .. Meals.All, .. Soups.All, .. Plates.All, .. FastFood.All, .. Bakery.All, .. Sweets.All, .. Bar.All, .. Tavern.All, .. Evening.All, .. Beauty.All, .. Salon.All, .. Wellness.All, .. Care.All, .. Sports.All, .. Leisure.All, .. Learning.All, .. Desk.All,
        .. Nature.All, .. Garden.All, .. Fashion.All, .. Wardrobe.All, .. Crafts.All, .. Home.All, .. Dwellings.All, .. Tools.All, .. Services.All, .. Errands.All, .. Motoring.All, .. Pets.All, .. Goods.All, .. Market.All, .. Pantry.All, .. Shop.All, .. Celebration.All, .. Calm.All,
    ];

    private static readonly MotifWords NoticeWords = new(All.Where(m => Notices.Contains(m.Key)));

    // Who is looked for says more than that someone is: "배달 기사님 모십니다" is a rider's job and no waiter's.
    private static readonly MotifWords RiderWords = new(All.Where(m => m.Key == "rider"));
    private static readonly MotifWords OccasionWords = new(All.Where(m => Occasions.Contains(m.Key)));

    // An anniversary is news of the shop itself, so it comes before what merely stands for the trade.
    private static readonly MotifWords AnniversaryWords = new(All.Where(m => m.Key == "anniversary"));

    // What tells of a day off where nothing else is told: elsewhere it is a line at the foot.
    private static readonly MotifWords ClosedWords = new([All.Single(m => m.Key == "sign") with { Words = ["휴무", "휴관", "휴원", "휴진", "휴업", "휴가", "연휴", "쉬고", "쉬어요"] }]);
    private static readonly MotifWords ProductWords = new(All.Where(m => !Notices.Contains(m.Key) && !Occasions.Contains(m.Key)));
    private static readonly Dictionary<string, Motif[]> Defaults =
        DefaultKeys.ToDictionary(d => d.Key, d => d.Value.Select(key => All.Single(m => m.Key == key)).ToArray());

    /// <summary>
    /// The drawing for a brief: of a notice (staff wanted, closed today); else of the first product that the text names, those
    /// of its own trade before others; else one of the trade's own; else of the occasion; else one that suits any shop.
    /// </summary>
    /// <param name="trade">Key of the trade ("cafe", "real-estate"); an unknown one counts as "general".</param>
    /// <param name="text">The brief in the owner's words, Korean or English.</param>
    /// <param name="seed">Chooses among several that suit equally; the same arguments give the same drawing.</param>
    public static Motif Choose(string trade, string text, long seed)
    {
        var brief = MotifWords.Normalise(text);
        bool Own(Motif motif) => motif.Trades.Contains(trade);
        if ((RiderWords.Find(brief) ?? NoticeWords.Find(MotifWords.WithoutDayOff(brief)) ?? ProductWords.Find(brief, Own) ?? ProductWords.Find(brief, ServiceTrades.Contains(trade) ? OfAnyTrade : null)) is { } named)
        {
            return named;
        }

        return AnniversaryWords.Find(brief) is { } anniversary ? anniversary : trade != AnyTrade && Defaults.TryGetValue(trade, out var own)
            ? Pick(own, seed)
            : OccasionWords.Find(brief) ?? ClosedWords.Find(brief) ?? Pick(Defaults[AnyTrade], seed);
    }

    /// <summary>A motif from words separated by commas and trades separated by blanks.</summary>
    internal static Motif Drawn(string key, string trades, string words, Action<Drawing> draw) => new(
        key,
        trades.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        colours =>
        {
            var drawing = new Drawing(colours);
            draw(drawing);
            return drawing.Fitted();
        });

    private static bool OfAnyTrade(Motif motif) => motif.Trades.Contains(AnyTrade);

    private static Motif Pick(Motif[] from, long seed) => from[(int)((ulong)seed % (ulong)from.Length)];
}
