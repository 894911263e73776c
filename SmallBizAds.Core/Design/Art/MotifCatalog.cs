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

    /// <summary>The drawing whose word stands first in the brief, else one of the trade's own, else a general one.</summary>
    public static Motif Choose(string trade, string text, long seed)
    {
        var named = All.Select(m => (Motif: m, At: m.Words.Select(w => text.IndexOf(w, StringComparison.OrdinalIgnoreCase)).Where(i => i >= 0).DefaultIfEmpty(int.MaxValue).Min()))
            .MinBy(x => x.At);
        if (named.At < int.MaxValue)
        {
            return named.Motif;
        }

        var own = All.Where(m => m.Trades.Contains(trade)).ToList();
        own = own.Count > 0 ? own : [.. All.Where(m => m.Trades.Contains("general"))];
        return own[(int)((ulong)seed % (ulong)own.Count)];
    }

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
