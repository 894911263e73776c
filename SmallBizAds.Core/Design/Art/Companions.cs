namespace SmallBizAds.Core.Design.Art;

/// <summary>Drawings that go together in one picture.</summary>
internal static class Companions
{
    // Seen from above, hanging, flying or as large as a house: these stand on no table.
    private static readonly HashSet<string> NotOnTables =
    [
        "latte", "bbq", "tteokbokki", "cookie", "pizza", "kimbap", "baguettes", "scissors", "hair-dryer", "yoga", "book", "music", "palette", "shirt", "sneaker", "bedroom",
        "house", "washing-machine", "wrench", "key", "phone-repair", "faucet", "storefront", "calendar", "paper-plane", "sign", "apron", "megaphone", "scooter", "clinic", "tooth",
        "dog", "cat", "pancake", "platter", "cutlet", "lashes", "arches", "hills", "dobok", "microphone", "tent",
        "coat", "puffer", "sweater", "jeans", "scarf", "hanbok", "banner", "keys", "air-conditioner", "boiler", "paint-roller", "car-wash", "car", "bicycle", "truck", "boxing-gloves",
        "banchan", "wreath", "apartment", "hanok", "shop-to-let", "face-mask", "guitar", "stall", "coupon", "curry", "golf", "swimming", "plunger", "implant", "hem", "phone-case",
    ];

    // Trades of shops that have little to do with one another: a piano teacher needs no judo suit, a dentist no herbs.
    private static readonly HashSet<string> ManyShops = ["general", "repair", "academy", "fitness", "clinic", "online-shop"];

    // A thing of another trade that is at home in any shop.
    private static readonly string[] Anywhere = ["plant", "tulips"];

    /// <summary>Whether the thing can stand on a table.</summary>
    public static bool Stands(Motif motif) => !NotOnTables.Contains(motif.Key);

    /// <summary>Other drawings of the same trade, in an order by chance; none of trades that embrace many kinds of shops.</summary>
    /// <param name="motif">The leading drawing.</param>
    /// <param name="trade">The brief's trade; it counts where the drawing belongs to it, else the drawing's own trades do.</param>
    /// <param name="seed">The same arguments give the same order.</param>
    public static IReadOnlyList<Motif> Of(Motif motif, string trade, long seed)
    {
        string[] trades = [.. (motif.Trades.Contains(trade) ? [trade] : motif.Trades).Where(t => !ManyShops.Contains(t))];
        var random = new Random(unchecked((int)(seed ^ (seed >> 32) ^ 0x2c1b)));
        return [.. MotifCatalog.All.Where(m => m != motif && m.Trades.Any(trades.Contains)).OrderBy(_ => random.NextDouble())];
    }

    /// <summary>Likewise, only what stands on a table, with something at home anywhere at the end.</summary>
    public static IReadOnlyList<Motif> OnTable(Motif motif, string trade, long seed) =>
        [.. Of(motif, trade, seed).Where(Stands).Concat(Anywhere.Where(k => k != motif.Key).Select(k => MotifCatalog.All.First(m => m.Key == k))).Distinct()];
}
