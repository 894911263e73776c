using System.Globalization;
using System.Text;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout.Blocks;

/// <summary>A dashed line across the column, as tills print it.</summary>
/// <param name="Thickness">Pixels; a dash is five times as long.</param>
/// <param name="Colour">Of the line.</param>
public sealed record DashBlock(double Thickness, Rgba Colour) : Block
{
    /// <inheritdoc/>
    public override IReadOnlyList<TextRole> Roles => [];

    /// <inheritdoc/>
    public override FittedBlock? Fit(LayoutContext canvas, double width, double tightness) => new(width, Thickness, (x, y, _) =>
    {
        // Whole dashes only, the first and the last flush with the column.
        var (dash, period) = (5 * Thickness, 8.5 * Thickness);
        var count = Math.Max(1, (int)Math.Round((width - dash) / period));
        var path = new StringBuilder();
        for (var i = 0; i <= count; i++)
        {
            path.Append(CultureInfo.InvariantCulture, $"M{i * (width - dash) / count:0.##} 0h{dash:0.##}v{Thickness:0.##}h-{dash:0.##}z");
        }

        return [new ArtLayer { Name = "Dashes", Box = new(x, y, width, Thickness), ViewWidth = width, ViewHeight = Thickness, Items = [new(path.ToString(), Colour)] }];
    });
}
