using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>One line of text on a filled or outlined rounded plate: a button, a label, a date.</summary>
public sealed record PillBlock(TextRole Role, string Text, TextStyle Style) : Block
{
    /// <summary>Null for an outline only.</summary>
    public Paint? Fill { get; init; }

    public Stroke? Outline { get; init; }

    /// <summary>Corner radius in em; large values give round ends.</summary>
    public double Radius { get; init; } = 9;

    /// <summary>Space left and right of the ink, em.</summary>
    public double PadX { get; init; } = 0.9;

    /// <summary>Space over and under the ink, em.</summary>
    public double PadY { get; init; } = 0.52;

    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [Role];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = SizeOf(canvas, Style, tightness);
        var (padX, padY) = (PadX * size, PadY * size);
        var setting = TextSetting.Fit(canvas, Style, Text, size, width - (2 * padX), mayCutWords: tightness <= 0);
        if (setting is null)
        {
            return null;
        }

        var (w, h) = (setting.Width + (2 * padX), setting.Height + (2 * padY));
        return new(w, h, (x, y, align) =>
        {
            var left = align switch { Align.Left => x, Align.Centre => x + ((width - w) / 2), _ => x + width - w };
            var plate = new ShapeLayer
            {
                Name = $"{Role} plate",
                Box = new(left, y, w, h),
                Fill = Fill,
                Stroke = Outline,
                Radius = Math.Min(h / 2, Radius * size),
            };
            return [plate, setting.Place(Role, left + padX, y + padY, setting.Width, Align.Centre)];
        });
    }
}
