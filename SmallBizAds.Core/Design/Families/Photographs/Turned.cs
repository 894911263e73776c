using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Turns what was laid out upright as one thing, such as a print with its caption.</summary>
internal static class Turned
{
    /// <summary>The layers turned about a point, each keeping its place among the others.</summary>
    /// <param name="layers">Upright layers.</param>
    /// <param name="degrees">Clockwise.</param>
    /// <param name="about">The box about whose centre all of them turn.</param>
    public static IEnumerable<Layer> About(IEnumerable<Layer> layers, double degrees, Box about)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        foreach (var layer in layers)
        {
            var (dx, dy) = (layer.Box.CentreX - about.CentreX, layer.Box.CentreY - about.CentreY);
            // Where the centre of its box comes to lie; about that it is turned when it is drawn.
            var (x, y) = ((dx * cosine) - (dy * sine) - dx, (dx * sine) + (dy * cosine) - dy);
            var box = layer.Box with { X = layer.Box.X + x, Y = layer.Box.Y + y };
            yield return layer is TextLayer text
                ? text with
                {
                    Box = box, Rotation = degrees,
                    Lines = [.. text.Lines.Select(l => new TextLine(l.Baseline + y, [.. l.Runs.Select(r => r with { X = r.X + x })]))],
                }
                : layer with { Box = box, Rotation = layer.Rotation + degrees };
        }
    }
}
