using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>Short facts beside one another on one baseline, some of them on plates; it fits on one line or not at all.</summary>
internal sealed record FactLine(IReadOnlyList<FactLine.Item> Items, double Spacing) : Block
{
    private const double PadX = 0.55;
    private const double PadY = 0.36;

    /// <summary>One of them.</summary>
    public sealed record Item(TextRole Role, string Text, TextStyle Style, Rgba? Plate = null, bool StruckOut = false);

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [.. Items.Select(i => i.Role)];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var set = new List<(Item Item, TextSetting Setting, double PadX, double PadY)>();
        foreach (var item in Items)
        {
            var size = SizeOf(canvas, item.Style, tightness);
            if (TextSetting.Fit(canvas, item.Style with { MaxLines = 1 }, item.Text, size, width, mayCutWords: false) is not { } setting)
            {
                return null;
            }

            set.Add(item.Plate is null ? (item, setting, 0, 0) : (item, setting, PadX * size, PadY * size));
        }

        var whole = set.Sum(s => s.Setting.Width + (2 * s.PadX)) + ((set.Count - 1) * Spacing);
        if (set.Count == 0 || whole > width)
        {
            return null;
        }

        var (ascent, descent) = (set.Max(s => s.PadY - s.Setting.Top), set.Max(s => s.PadY + s.Setting.Bottom));
        return new(whole, ascent + descent, (x, y, align) =>
        {
            var left = align switch { Align.Left => x, Align.Centre => x + ((width - whole) / 2), _ => x + width - whole };
            var layers = new List<Layer>();
            foreach (var (item, setting, padX, padY) in set)
            {
                var top = y + ascent + setting.Top;
                if (item.Plate is { } plate)
                {
                    var box = new Box(left, top - padY, setting.Width + (2 * padX), setting.Height + (2 * padY));
                    layers.Add(new ShapeLayer { Name = $"{item.Role} plate", Box = box, Fill = plate, Radius = box.Height / 2 });
                }

                layers.Add(setting.Place(item.Role, left + padX, top, setting.Width, Align.Left) with { StruckOut = item.StruckOut });
                left += setting.Width + (2 * padX) + Spacing;
            }

            return layers;
        });
    }
}
