namespace SmallBizAds.Core.Design.Art;

/// <summary>All built-in drawings, and which of them suits a brief.</summary>
public static class MotifCatalog
{
    /// <summary>Every drawing; the keys are unique.</summary>
    public static IReadOnlyList<Motif> All { get; } =
    [
        .. Drinks.All, .. Meals.All, .. Bakery.All, .. Beauty.All, .. Nature.All, .. Learning.All, .. Tools.All, .. Pets.All, .. Celebration.All,
        .. Bar.All, .. Wellness.All, .. Fashion.All, .. Home.All, .. Goods.All, .. Sweets.All, .. FastFood.All, .. Shop.All,
    ];

    internal static Motif Drawn(string key, string trades, string words, Action<Drawing> draw) => new(
        key,
        trades.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        colours =>
        {
            var drawing = new Drawing(colours);
            draw(drawing);
            return drawing.Items;
        });
}
