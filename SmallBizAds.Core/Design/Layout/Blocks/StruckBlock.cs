using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A former price on a line of its own, struck out.</summary>
public sealed record StruckBlock(string Text, TextStyle Style) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [TextRole.FormerPrice];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = SizeOf(canvas, Style, tightness);
        var line = MixedLine.Fit(canvas, Style, Text, size, size);
        return line.Width > width ? null : new(line.Width, line.Height, (x, y, align) =>
        {
            var left = align switch { Align.Left => x, Align.Centre => x + ((width - line.Width) / 2), _ => x + width - line.Width };
            return [line.Place(TextRole.FormerPrice, left, y) with { StruckOut = true }];
        });
    }
}
