using System.Globalization;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Light that falls through a window on a wall or a table: slanting panes that fade away from it.</summary>
internal static class WindowLight
{
    /// <param name="canvas">What it falls on.</param>
    /// <param name="strength">Opacity of the light, 0 to 1.</param>
    /// <param name="from">Where the first pane begins at the top, as a share of the width.</param>
    /// <param name="panes">How many.</param>
    public static ShapeLayer On(Box canvas, double strength, double from = 0.3, int panes = 3)
    {
        // Panes of equal breadth with a bar between; all lean as the sun stands.
        var slant = 46 * canvas.Height / canvas.Width;
        var path = string.Concat(Enumerable.Range(0, panes).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"M{(from * 100) + (i * 19):0.##} 0h16l{-slant:0.##} 100h-16z")));
        return new()
        {
            Name = "Light", Box = canvas, Form = Form.Path, PathData = path,
            Fill = new LinearPaint(0.8, 0, 0.1, 1, [new(0, Rgba.White.WithOpacity(strength)), new(0.55, Rgba.White.WithOpacity(strength * 0.75)), new(1, Rgba.White.WithOpacity(0))]),
        };
    }
}
