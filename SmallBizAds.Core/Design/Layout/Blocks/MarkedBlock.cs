using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A block with a small round sign before it: a coin, a clock, a telephone.</summary>
/// <param name="Inner">What stands beside the sign.</param>
/// <param name="Sign">Forms in a view of 100 units; null colours are filled with <paramref name="Ink"/>.</param>
/// <param name="Size">Diameter, pixels.</param>
/// <param name="Plate">Colour of the disc.</param>
/// <param name="Ink">Colour of the sign on it.</param>
public sealed record MarkedBlock(Block Inner, string Sign, double Size, Rgba Plate, Rgba Ink) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => Inner.Roles;

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var size = Size * (0.7 + (0.3 * Math.Max(0, tightness)));
        var left = size * 1.36;
        if (Inner.Fit(canvas, width - left, tightness) is not { } inner)
        {
            return null;
        }

        var height = Math.Max(size, inner.Height);
        return new(left + inner.Width, height, (x, y, align) =>
        {
            // Always flush left within itself; centred as a whole.
            var start = align switch { Align.Left => x, Align.Centre => x + ((width - left - inner.Width) / 2), _ => x + width - left - inner.Width };
            var disc = new Box(start, y + ((height - size) / 2), size, size);
            return
            [
                new ShapeLayer { Name = "Sign plate", Box = disc, Form = Form.Ellipse, Fill = Plate },
                new ShapeLayer { Name = "Sign", Box = disc.Inset(size * 0.22), Form = Form.Path, PathData = Sign, Fill = Ink },
                .. inner.Place(start + left, y + ((height - inner.Height) / 2), Align.Left),
            ];
        });
    }
}
