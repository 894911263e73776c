using System.Globalization;
using System.Text;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A board's rows: each item, a line of dots, its price; as large as the room allows and spread over it, in one column or two.</summary>
public sealed class LeaderMenu
{
    private readonly LayoutContext _canvas;
    private readonly List<List<(TextSetting Name, TextSetting Price)>> _columns;
    private readonly double _own;
    private readonly double _gutter;
    private readonly double _air;

    private LeaderMenu(LayoutContext canvas, List<List<(TextSetting Name, TextSetting Price)>> columns, double size, double own, double gutter, double height)
    {
        (_canvas, _columns, Size, _own, _gutter) = (canvas, columns, size, own, gutter);
        var fullest = columns.MaxBy(c => c.Sum(HeightOf))!;
        var most = columns.Max(c => c.Count);
        _air = most < 2 ? 0 : Math.Min((height - fullest.Sum(HeightOf)) / (most - 1), 1.35 * size);
        Height = columns.Max(c => c.Sum(HeightOf) + ((c.Count - 1) * _air));
    }

    /// <summary>Em size of the names, pixels.</summary>
    public double Size { get; }

    /// <summary>From the top of the first row's ink to the bottom of the last one's, pixels.</summary>
    public double Height { get; }

    /// <summary>Number of columns.</summary>
    public int Columns => _columns.Count;

    /// <summary>The largest setting, or null when even the smallest legible one finds no room.</summary>
    /// <param name="canvas">Fonts and canvas.</param>
    /// <param name="items">At least one.</param>
    /// <param name="names">Wanted size and smallest size of the names; <see cref="TextStyle.MinSize"/> counts.</param>
    /// <param name="prices">Face and colour; prices are as large as the names.</param>
    /// <param name="width">Room, pixels.</param>
    /// <param name="height">Room, pixels.</param>
    /// <param name="gutter">Between two columns, pixels.</param>
    public static LeaderMenu? Fit(LayoutContext canvas, IReadOnlyList<(string Name, string Price)> items, TextStyle names, TextStyle prices, double width, double height, double gutter)
    {
        var least = Math.Max(canvas.LegibleSize, names.MinSize);
        foreach (var (lines, cut) in new[] { (1, false), (2, false), (3, true) })
        {
            var found = new[] { 1, 2 }
                .Where(c => c == 1 || (items.Count > 3 && width > 70 * canvas.Unit) || items.Count > 7)
                .Select(c => Largest(c, lines, cut)).OfType<LeaderMenu>().MaxBy(m => m.Size * (m.Columns == 1 ? 1.12 : 1));
            if (found is not null)
            {
                return found;
            }
        }

        return null;

        LeaderMenu? Largest(int columns, int lines, bool cut)
        {
            var own = (width - ((columns - 1) * gutter)) / columns;
            for (var size = Math.Max(names.Size, least); ; size = Math.Max(least, size * 0.94))
            {
                if (Rows(own, size, lines, cut) is { } rows)
                {
                    var per = (rows.Count + columns - 1) / columns;
                    var split = rows.Chunk(per).Select(c => c.ToList()).ToList();
                    if (split.Max(c => c.Sum(HeightOf) + ((c.Count - 1) * 0.5 * size)) <= height)
                    {
                        return new(canvas, split, size, own, gutter, height);
                    }
                }

                if (size <= least)
                {
                    return null;
                }
            }
        }

        List<(TextSetting Name, TextSetting Price)>? Rows(double own, double size, int lines, bool cut)
        {
            var rows = new List<(TextSetting, TextSetting)>();
            foreach (var (name, price) in items)
            {
                var priceSet = TextSetting.Fit(canvas, prices with { MaxLines = 1 }, price, size, own * 0.6, mayCutWords: false);
                if (priceSet is null || TextSetting.Fit(canvas, names with { MaxLines = lines, LineHeight = 1.16 }, name, size, own - priceSet.Width - (1.6 * size), cut) is not { } nameSet)
                {
                    return null;
                }

                rows.Add((nameSet, priceSet));
            }

            return rows;
        }
    }

    /// <summary>The layers, top left corner there.</summary>
    public IReadOnlyList<Layer> Place(double x, double y, Rgba dots)
    {
        var (layers, path) = (new List<Layer>(), new StringBuilder());
        var step = Math.Max(1.5, 0.36 * Size);
        for (var c = 0; c < _columns.Count; c++)
        {
            var (left, top) = (x + (c * (_own + _gutter)), y);
            foreach (var (name, price) in _columns[c])
            {
                // All on one baseline, and the dots a hair over it.
                var baseline = top + name.Height - name.Bottom;
                layers.Add(name.Place(TextRole.MenuName, left, top, _own, Align.Left));
                layers.Add(price.Place(TextRole.MenuPrice, left, baseline + price.Bottom - price.Height, _own, Align.Right));
                var (from, to) = (left + LastLine(name) + (0.38 * Size), left + _own - price.Width - (0.5 * Size));
                for (var dot = to; dot >= from; dot -= step)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{dot:0.#} {baseline - (0.06 * Size):0.#}h.1");
                }

                top += HeightOf((name, price)) + _air;
            }
        }

        layers.Add(new ArtLayer
        {
            Name = "Leader dots", Box = new(0, 0, _canvas.Width, _canvas.Height), ViewWidth = _canvas.Width, ViewHeight = _canvas.Height,
            Items = [new(path.ToString(), null, dots, Math.Max(1.2, 0.075 * Size))],
        });
        return layers;
    }

    // Dots begin after the last line of a name, which may be shorter than the others.
    private static double LastLine(TextSetting name)
    {
        var run = name.Place(TextRole.MenuName, 0, 0, 0, Align.Left).Lines[^1].Runs[^1];
        return run.X + run.Width;
    }

    private static double HeightOf((TextSetting Name, TextSetting Price) row) => row.Name.Height + Math.Max(0, row.Price.Bottom - row.Name.Bottom);
}
