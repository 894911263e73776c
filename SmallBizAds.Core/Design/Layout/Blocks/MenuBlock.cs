using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>Items with their prices in two columns, names on the left, prices flush right, a fine line between rows.</summary>
public sealed record MenuBlock(IReadOnlyList<(string Name, string Price)> Items, TextStyle NameStyle, TextStyle PriceStyle, Rgba Line) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [TextRole.MenuName, TextRole.MenuPrice];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = SizeOf(canvas, NameStyle, tightness);
        var rows = new List<(TextSetting Name, TextSetting Price)>();
        foreach (var (name, price) in Items)
        {
            var priceSetting = TextSetting.Fit(canvas, PriceStyle with { MaxLines = 1 }, price, size, width * 0.6, mayCutWords: false);
            if (priceSetting is null)
            {
                return null;
            }

            var nameSetting = TextSetting.Fit(canvas, NameStyle, name, size, width - priceSetting.Width - size, mayCutWords: tightness <= 0);
            if (nameSetting is null)
            {
                return null;
            }

            rows.Add((nameSetting, priceSetting));
        }

        var air = size * (0.35 + (0.3 * Math.Max(0, tightness)));
        var height = rows.Sum(HeightOf) + ((rows.Count - 1) * 2 * air);
        return new(width, height, (x, y, _) =>
        {
            var layers = new List<Layer>();
            foreach (var (name, price) in rows)
            {
                layers.Add(name.Place(TextRole.MenuName, x, y, width, Align.Left));
                // On one baseline, whatever hangs under it: the comma of a price does, a Hangul name does not.
                layers.Add(price.Place(TextRole.MenuPrice, x, y + name.Height - name.Bottom - price.Height + price.Bottom, width, Align.Right));
                y += HeightOf((name, price)) + air;
                if (layers.Count < 2 * rows.Count + rows.Count - 1)
                {
                    layers.Add(new ShapeLayer { Name = "Menu line", Box = new(x, y, width, Math.Max(1, canvas.Unit * 0.12)), Fill = Line });
                }

                y += air;
            }

            return layers;
        });
    }

    private static double HeightOf((TextSetting Name, TextSetting Price) row) => row.Name.Height + Math.Max(0, row.Price.Bottom - row.Name.Bottom);
}
