using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
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

    public static ShapeLayer FromBottom(LayoutContext canvas, Rgba veil, double opacity, double textTop)
    {
        // The veil is full at the first line and fades out over a third of the picture above it.
        var top = Math.Max(0, textTop - (canvas.Height * 0.3));
        return Layer(Box.FromEdges(0, top, canvas.Width, canvas.Height), (textTop - top) / (canvas.Height - top), veil, opacity, down: true);
    }

    public static ShapeLayer FromLeft(LayoutContext canvas, Rgba veil, double opacity, double textRight)
    {
        var right = Math.Min(canvas.Width, textRight + (canvas.Width * 0.24));
        return Layer(new(0, 0, right, canvas.Height), 1 - ((right - textRight) / right), veil, opacity, down: false);
    }

    private static ShapeLayer Layer(Box box, double full, Rgba veil, double opacity, bool down)
    {
        // An eased ramp: a straight one shows a visible edge where it begins.
        GradientStop Stop(double at, double share) => new(at, veil.WithOpacity(opacity * share));
        IReadOnlyList<GradientStop> stops = down
            ? [Stop(0, 0), Stop(full * 0.35, 0.14), Stop(full * 0.7, 0.6), Stop(full, 1), Stop(1, 1)]
            : [Stop(0, 1), Stop(full, 1), Stop(full + ((1 - full) * 0.3), 0.6), Stop(full + ((1 - full) * 0.65), 0.14), Stop(1, 0)];
        return new() { Name = "Veil", Box = box, Fill = down ? LinearPaint.Down(stops) : LinearPaint.Across(stops) };
    }
}
