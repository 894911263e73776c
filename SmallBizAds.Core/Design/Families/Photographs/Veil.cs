using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>A breath of colour between a photo and its words, no stronger than the words need.</summary>
internal static class Veil
{
    // A little over what is promised: single pixels are lighter and darker than the mean of their cell.
    private const double Wanted = 5.2;

    /// <summary>The opacity at which an ink reads over a place of a photo, 0 (as it is) to 0.96.</summary>
    public static double Needed(PhotoPlace place, Rgba veil, Rgba ink)
    {
        var light = ink.Luminance > veil.Luminance;
        var worst = light ? (place.Brightest * 1.12) + (place.Busy * 0.3) : (place.Darkest * 0.88) - (place.Busy * 0.25);
        var grey = (byte)Math.Round(255 * Math.Pow(Math.Clamp(worst, 0, 1), 1 / 2.2));
        var opacity = 0.0;
        while (opacity < 0.96 && veil.WithOpacity(opacity).Over(new(grey, grey, grey)).ContrastWith(ink) < Wanted)
        {
            opacity += 0.03;
        }

        return Math.Min(opacity, 0.96);
    }

    /// <summary>Even from an edge of a picture to where the words end, then gone over a reach.</summary>
    /// <param name="picture">The picture's frame.</param>
    /// <param name="edge">Where the words stand.</param>
    /// <param name="veil">Its colour.</param>
    /// <param name="opacity">Over the words, 0 to 1.</param>
    /// <param name="end">How far from that edge the words reach, pixels.</param>
    /// <param name="reach">Over how many pixels it fades.</param>
    public static ShapeLayer? From(Edge edge, Box picture, Rgba veil, double opacity, double end, double reach)
    {
        if (opacity < 0.02)
        {
            return null;
        }

        var all = edge is Edge.Top or Edge.Bottom ? picture.Height : picture.Width;
        var depth = Math.Min(all, end + reach);
        var box = edge switch
        {
            Edge.Top => picture with { Height = depth },
            Edge.Bottom => picture with { Y = picture.Bottom - depth, Height = depth },
            Edge.Left => picture with { Width = depth },
            _ => picture with { X = picture.Right - depth, Width = depth },
        };
        var full = Math.Clamp(end / depth, 0.02, 0.98);
        // An eased ramp: a straight one shows where it begins.
        double At(double share) => full + ((1 - full) * share);
        GradientStop[] stops =
        [
            new(0, veil.WithOpacity(opacity >= 1 ? 1 : Math.Min(0.98, opacity * 1.04))), new(full, veil.WithOpacity(opacity)), new(At(0.3), veil.WithOpacity(opacity * 0.66)),
            new(At(0.65), veil.WithOpacity(opacity * 0.2)), new(At(1), veil.WithOpacity(0)),
        ];
        return new()
        {
            Name = "Veil", Box = box,
            Fill = edge switch
            {
                Edge.Top => new LinearPaint(0, 0, 0, 1, stops),
                Edge.Bottom => new LinearPaint(0, 1, 0, 0, stops),
                Edge.Left => new LinearPaint(0, 0, 1, 0, stops),
                _ => new LinearPaint(1, 0, 0, 0, stops),
            },
        };
    }
}
