using System.Globalization;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A line drawn by hand under what was said: a slow wave.</summary>
/// <param name="Length">Pixels; not wider than the column.</param>
/// <param name="Thickness">Pixels.</param>
/// <param name="Colour">Of the line.</param>
public sealed record SquiggleBlock(double Length, double Thickness, Rgba Colour) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness)
    {
        var length = Math.Min(Length, width);
        var (swing, waves) = (Thickness * 1.7, Math.Max(2, (int)Math.Round(length / (Thickness * 11))));
        var height = (2 * swing) + Thickness;
        return new(length, height, (x, y, align) =>
        {
            var left = align switch { Align.Left => x, Align.Centre => x + ((width - length) / 2), _ => x + width - length };
            var (step, middle) = (length / waves, y + (height / 2));
            var path = new System.Text.StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{left} {middle}"));
            for (var i = 0; i < waves; i++)
            {
                var (from, up) = (left + (i * step), i % 2 == 0 ? -1.6 : 1.6);
                path.Append(CultureInfo.InvariantCulture, $"Q{from + (step * 0.45)} {middle + (swing * up)} {from + step} {middle + (swing * 0.1 * up)}");
            }

            return
            [
                new ArtLayer
                {
                    Name = "Wave", Box = canvas.Canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Window = new(new(left - Thickness, y - Thickness, length + (2 * Thickness), height + (2 * Thickness))),
                    Items = [new(path.ToString(), null, Colour, Thickness)],
                },
            ];
        });
    }
}
