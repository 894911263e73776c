using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A line across the column, or a short one.</summary>
/// <param name="Length">Pixels; wider than the column means all of it.</param>
/// <param name="Thickness">Pixels.</param>
/// <param name="Colour">Of the line.</param>
public sealed record RuleBlock(double Length, double Thickness, Rgba Colour) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var length = Math.Min(Length, width);
        return new(length, Thickness, (x, y, align) =>
        {
            var left = align switch { Align.Left => x, Align.Centre => x + ((width - length) / 2), _ => x + width - length };
            return [new ShapeLayer { Name = "Rule", Box = new(left, y, length, Thickness), Fill = Colour }];
        });
    }
}
