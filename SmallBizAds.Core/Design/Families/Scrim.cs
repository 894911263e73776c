using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>A veil between photo and words, strong where the words are and gone where the picture speaks.</summary>
internal static class Scrim
{
    private const double Least = 0.42;

    /// <summary>The opacity at which a text colour reads over the brightest place, 0 to 1.</summary>
    public static double Needed(double brightest, Rgba veil, Rgba text)
    {
        var grey = (byte)Math.Round(255 * Math.Pow(Math.Clamp(brightest * 1.15, 0, 1), 1 / 2.2));
        var place = new Rgba(grey, grey, grey);
        var opacity = Least;
        while (opacity < 0.96 && veil.WithOpacity(opacity).Over(place).ContrastWith(text) < 5.2)
        {
            opacity += 0.03;
        }

        return opacity;
    }

    /// <summary>Covers the lower end of a picture wholly, the words' part of it as much as asked, and fades out above.</summary>
    /// <param name="picture">The picture's frame.</param>
    /// <param name="veil">Colour of the ground that the picture fades into.</param>
    /// <param name="opacity">At the first line of text, 0 to 1.</param>
    /// <param name="textTop">Where the words begin, canvas pixels.</param>
    public static ShapeLayer FromBottom(Box picture, Rgba veil, double opacity, double textTop)
    {
        var top = Math.Max(picture.Y, textTop - (picture.Height * 0.34));
        // A pixel more than the picture, so that no seam shows at its edge.
        var box = Box.FromEdges(picture.X, top, picture.Right, picture.Bottom + 1);
        return new() { Name = "Veil", Box = box, Fill = LinearPaint.Down(Ramp(veil, opacity, Math.Clamp((textTop - top) / box.Height, 0.05, 0.95))) };
    }

    /// <summary>Likewise the upper end, fading out below.</summary>
    public static ShapeLayer FromTop(Box picture, Rgba veil, double opacity, double textBottom)
    {
        var bottom = Math.Min(picture.Bottom, textBottom + (picture.Height * 0.34));
        var box = Box.FromEdges(picture.X, picture.Y - 1, picture.Right, bottom);
        return new() { Name = "Veil", Box = box, Fill = new LinearPaint(0, 1, 0, 0, Ramp(veil, opacity, Math.Clamp((bottom - textBottom) / box.Height, 0.05, 0.95))) };
    }

    /// <summary>Likewise from the left.</summary>
    public static ShapeLayer FromLeft(Box picture, Rgba veil, double opacity, double textRight)
    {
        var right = Math.Min(picture.Right, textRight + (picture.Width * 0.34));
        var box = Box.FromEdges(picture.X - 1, picture.Y, right, picture.Bottom);
        var full = Math.Clamp((right - textRight) / box.Width, 0.05, 0.95);
        return new() { Name = "Veil", Box = box, Fill = new LinearPaint(1, 0, 0, 0, Ramp(veil, opacity, full)) };
    }

    // An eased ramp: a straight one shows a visible edge where it begins.
    private static GradientStop[] Ramp(Rgba veil, double opacity, double full) =>
    [
        new(0, veil.WithOpacity(0)), new(full * 0.35, veil.WithOpacity(opacity * 0.16)), new(full * 0.7, veil.WithOpacity(opacity * 0.62)),
        new(full, veil.WithOpacity(opacity)), new(full + ((1 - full) * 0.75), veil.WithOpacity(Math.Max(opacity, 0.97))), new(1, veil),
    ];
}
