using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>
/// Items with their prices, names on the left, prices flush right, a fine line between rows. A long list stands in two columns
/// where they are wide enough for every name on one line: a list as long as the ad leaves no room for anything else.
/// </summary>
public sealed record MenuBlock(IReadOnlyList<(string Name, string Price)> Items, TextStyle NameStyle, TextStyle PriceStyle, Rgba Line) : Block
{
    private const int LongList = 7;

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [TextRole.MenuName, TextRole.MenuPrice];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = SizeOf(canvas, NameStyle, tightness);
        var gutter = 1.6 * size;
        var half = (width - gutter) / 2;
        var two = Items.Count >= LongList ? Rows(canvas, half, size, 1, false) : null;
        if ((two ?? Rows(canvas, width, size, NameStyle.MaxLines, tightness <= 0)) is not { } rows)
        {
            return null;
        }

        var own = two is null ? width : half;
        var columns = rows.Chunk(two is null ? rows.Count : (rows.Count + 1) / 2).ToList();
        var air = size * (0.35 + (0.3 * Math.Max(0, tightness)));
        return new(width, columns.Max(c => c.Sum(HeightOf) + ((c.Length - 1) * 2 * air)), (x, y, _) =>
            [.. columns.SelectMany((column, i) => Set(canvas, column, x + (i * (half + gutter)), y, own, air))]);
    }

    private List<Layer> Set(LayoutContext canvas, (TextSetting Name, TextSetting Price)[] rows, double x, double y, double width, double air)
    {
        var layers = new List<Layer>();
        foreach (var (name, price) in rows)
        {
            layers.Add(name.Place(TextRole.MenuName, x, y, width, Align.Left));
            // On one baseline, whatever hangs under it: the comma of a price does, a Hangul name does not.
            layers.Add(price.Place(TextRole.MenuPrice, x, y + name.Height - name.Bottom - price.Height + price.Bottom, width, Align.Right));
            y += HeightOf((name, price)) + air;
            if (layers.Count < 2 * rows.Length + rows.Length - 1)
            {
                layers.Add(new ShapeLayer { Name = "Menu line", Box = new(x, y, width, Math.Max(1, canvas.Unit * 0.12)), Fill = Line });
            }

            y += air;
        }

        return layers;
    }

    // Null when a name or a price finds no room at that size.
    private List<(TextSetting Name, TextSetting Price)>? Rows(LayoutContext canvas, double width, double size, int lines, bool mayCutWords)
    {
        var rows = new List<(TextSetting Name, TextSetting Price)>();
        foreach (var (name, price) in Items)
        {
            if (width <= 0 || TextSetting.Fit(canvas, PriceStyle with { MaxLines = 1 }, price, size, width * 0.6, mayCutWords: false) is not { } set
                || TextSetting.Fit(canvas, NameStyle with { MaxLines = lines }, name, size, width - set.Width - size, mayCutWords) is not { } named)
            {
                return null;
            }

            rows.Add((named, set));
        }

        return rows;
    }

    private static double HeightOf((TextSetting Name, TextSetting Price) row) => row.Name.Height + Math.Max(0, row.Price.Bottom - row.Name.Bottom);
}
