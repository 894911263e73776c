using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Layers of scenery: drawn in canvas pixels, out of focus, or as light.</summary>
internal static class Scenic
{
    /// <summary>Forms in canvas pixels as one layer.</summary>
    public static ArtLayer Drawn(string name, Box canvas, IReadOnlyList<ArtItem> items, Window? window = null) => new()
    {
        Name = name, Box = canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Items = items, Window = window,
    };

    /// <summary>A form in one colour and out of focus: nothing but its blurred outline. Path in canvas pixels.</summary>
    /// <param name="name">What it is.</param>
    /// <param name="path">Canvas pixels.</param>
    /// <param name="colour">With opacity.</param>
    /// <param name="blur">Standard deviation, pixels.</param>
    public static ShapeLayer Soft(string name, string path, Rgba colour, double blur)
    {
        // Its box is no larger than the form: what is blurred is paid for by its area.
        var outline = Outline.Parse(path);
        var (left, top, right, bottom) = outline.Bounds();
        var side = Math.Max(1, Math.Max(right - left, bottom - top));
        return new()
        {
            Name = name, Box = new(left, top, side, side), View = side, Form = Form.Path, PathData = outline.Transformed(new(1, 0, 0, 1, -left, -top)).ToString(), Shadow = new(0, 0, blur, colour),
        };
    }

    /// <summary>A round light that falls off to nothing.</summary>
    public static ShapeLayer Glow(string name, double x, double y, double radius, Rgba colour, double strength) => new()
    {
        Name = name, Box = new(x - radius, y - radius, 2 * radius, 2 * radius), Form = Form.Ellipse, Fill = Falloff(colour, strength),
    };

    /// <summary>From a colour in the middle to nothing at the rim, without a visible beginning or end.</summary>
    public static RadialPaint Falloff(Rgba colour, double strength) => new(0.5, 0.5, 0.5, Eased(colour, strength));

    /// <summary>Out of focus: an even disc whose rim is soft.</summary>
    public static RadialPaint Bokeh(Rgba colour, double strength) => new(0.5, 0.5, 0.5,
        [new(0, colour.WithOpacity(strength * 0.8)), new(0.6, colour.WithOpacity(strength)), new(0.82, colour.WithOpacity(strength * 0.75)), new(1, colour.WithOpacity(0))]);

    public static GradientStop[] Eased(Rgba colour, double strength) =>
        [.. new[] { 0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.88, 1 }.Select(t => new GradientStop(t, colour.WithOpacity(strength * (1 + Math.Cos(Math.PI * t)) / 2)))];
}
