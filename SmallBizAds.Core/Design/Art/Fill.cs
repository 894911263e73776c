using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What a form of a drawing is filled with; positions are in view units, not in fractions of the form.</summary>
internal abstract record Fill
{
    public static implicit operator Fill(Rgba colour) => new Flat(colour);

    /// <summary>From one point to another, smoothly.</summary>
    public static Fill Fade(double x1, double y1, double x2, double y2, params Rgba[] colours) =>
        new Sweep((x1, y1), (x2, y2), [.. colours.Select((c, i) => new GradientStop((double)i / (colours.Length - 1), c))]);

    /// <summary>Left and right of an upright line (a few units of transition keep the edge smooth).</summary>
    public static Fill Split(double x, Rgba left, Rgba right) => Bands((x - 100, 0), (x + 100, 0), left, (0.5, right));

    /// <summary>Over and under a level line.</summary>
    public static Fill Layers(Rgba top, params (double Y, Rgba Colour)[] below) => Bands((0, 0), (0, 1000), top, [.. below.Select(b => (b.Y / 1000, b.Colour))]);

    /// <summary>Stripes with crisp edges across the line between two points; each colour starts at its share of the way.</summary>
    public static Fill Bands(Spot from, Spot to, Rgba first, params (double At, Rgba Colour)[] next)
    {
        var soft = 0.7 / (to - from).Length;
        var stops = new List<GradientStop> { new(0, first) };
        foreach (var (at, colour) in next)
        {
            stops.Add(new(at - soft, stops[^1].Colour));
            stops.Add(new(at + soft, colour));
        }

        return new Sweep(from, to, stops);
    }

    /// <summary>From the middle of the form to its rim; centre and radius are fractions of its box.</summary>
    public static Fill Glow(double cx, double cy, double radius, params (double At, Rgba Colour)[] stops) =>
        new Round(cx, cy, radius, [.. stops.Select(s => new GradientStop(s.At, s.Colour))]);

    /// <summary>The paint for a form with this outline after a transformation.</summary>
    public abstract Paint For(Outline outline, Affine map);

    private sealed record Flat(Rgba Colour) : Fill
    {
        public override Paint For(Outline outline, Affine map) => Colour;
    }

    private sealed record Sweep(Spot From, Spot To, IReadOnlyList<GradientStop> Stops) : Fill
    {
        // A gradient's lines of one colour must stay square to its direction in view units, though the box that its
        // positions are fractions of is seldom a square: the direction is chosen so that they do.
        public override Paint For(Outline outline, Affine map)
        {
            var (left, top, right, bottom) = outline.Bounds();
            var (width, height) = (Math.Max(1e-6, right - left), Math.Max(1e-6, bottom - top));
            var (from, to) = (map.Apply(From), map.Apply(To));
            var along = to - from;
            var length = along.Length;
            var unit = along * (1 / length);
            Spot scaled = (unit.X * width, unit.Y * height);
            var step = scaled * (length / ((scaled.X * scaled.X) + (scaled.Y * scaled.Y)));
            var (x, y) = ((from.X - left) / width, (from.Y - top) / height);
            return new LinearPaint(x, y, x + step.X, y + step.Y, Stops);
        }
    }

    private sealed record Round(double Cx, double Cy, double Radius, IReadOnlyList<GradientStop> Stops) : Fill
    {
        public override Paint For(Outline outline, Affine map) => new RadialPaint(Cx, Cy, Radius, Stops);
    }
}
