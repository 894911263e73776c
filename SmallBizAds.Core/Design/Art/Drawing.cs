using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art;

/// <summary>
/// A drawing in the making: forms laid one over the other, and the tones they are painted in. Light falls from the upper
/// left; each material has a lit tone, a shaded tone and at most one highlight.
/// </summary>
internal sealed class Drawing
{
    // Room left on each side of the view.
    private const double Margin = 45;

    private readonly List<Piece> _pieces = [];
    private Affine _map = Affine.Identity;

    public Drawing(ArtColours colours)
    {
        Ground = colours.Ground;
        Main = colours.Main.ApartFrom(Ground, 0.12);
        Second = colours.Second.ApartFrom(Ground, 0.1).ApartFrom(Main, 0.08);
        Dark = colours.Dark;
        Light = colours.Light;
        Ink = colours.Dark.Apart(Ground) > 0.22 ? colours.Dark : Main.At(0.4).ApartFrom(Ground, 0.2);
        Plate = Light.Lightness() > 0.93 && Ground.Lightness() > 0.9 ? Light.Mix(Rgba.White, 0.5).ApartFrom(Ground, 0.025) : Light.ApartFrom(Ground, 0.1);
        PlateShade = Plate.Mix(Main, 0.12).Shade(0.07);
    }

    public Rgba Ground { get; }

    public Rgba Main { get; }

    public Rgba Second { get; }

    public Rgba Dark { get; }

    public Rgba Light { get; }

    /// <summary>Dark; on a dark ground a deep tone of the leading colour, so that it is not lost.</summary>
    public Rgba Ink { get; }

    /// <summary>China, paper, milk: the light colour, told from a light ground.</summary>
    public Rgba Plate { get; }

    /// <summary>The shaded side of <see cref="Plate"/>.</summary>
    public Rgba PlateShade { get; }

    public Rgba MainShade => Main.Shade(0.1);

    public Rgba MainTint => Main.Tint(0.09);

    public Rgba SecondShade => Second.Shade(0.09);

    public Rgba SecondTint => Second.Tint(0.09);

    /// <summary>What alternates with <see cref="Plate"/>: the leading colour unless it is as pale itself.</summary>
    public Rgba Stripe => Main.Apart(Plate) > 0.17 ? Main : Second;

    /// <summary>For what is eaten: the colour if it is a warm one, else the natural one (no blue cake).</summary>
    public Rgba Warm(Rgba colour, string natural) =>
        Oklch.From(colour) is { C: > 0.03, H: < 105 or > 335 } ? colour : Natural(natural);

    /// <summary>For fur: the colour only where an animal may have it, gold to brown; a red or pink one gives way to the natural coat.</summary>
    public Rgba Coat(Rgba colour, string natural) =>
        Oklch.From(colour) is { C: > 0.03 and < 0.15, H: > 55 and < 95, L: > 0.4 } ? colour : Natural(natural);

    /// <summary>For petals: the colour unless it is black, grey or green, which hardly any flower is.</summary>
    public Rgba Bloom(Rgba colour, string natural) =>
        Oklch.From(colour) is { L: < 0.35 } or { C: < 0.03, L: < 0.85 } or { C: > 0.03, H: > 125 and < 190 } ? Natural(natural) : colour;

    /// <summary>The first of the colours that shows both on a part of the drawing and on the ground, or else the last.</summary>
    public Rgba Showing(Rgba on, params ReadOnlySpan<Rgba> colours)
    {
        foreach (var colour in colours)
        {
            if (colour.Apart(on) > 0.22 && colour.Apart(Ground) > 0.15)
            {
                return colour;
            }
        }

        return colours[^1];
    }

    /// <summary>A material's own colour, drawn a little towards the palette and away from the ground.</summary>
    public Rgba Natural(string hex) => Rgba.Parse(hex).Mix(Main, 0.07).ApartFrom(Ground, 0.13);

    public Drawing Add(string path, Fill fill, double opacity = 1)
    {
        var outline = Outline.Parse(path).Transformed(_map);
        _pieces.Add(new(outline, fill.For(outline, _map), null, 0, opacity));
        return this;
    }

    public Drawing Line(string path, Rgba colour, double width, double opacity = 1)
    {
        _pieces.Add(new(Outline.Parse(path).Transformed(_map), null, colour, width * _map.Scale, opacity));
        return this;
    }

    /// <summary>The soft shadow of a thing on the ground it stands on.</summary>
    public Drawing Shadow(double cx, double cy, double rx, double ry, double strength = 0.34)
    {
        var dark = Dark.Lightness() > 0.4 ? Dark.At(0.25) : Dark;
        dark = Ground.Lightness() < 0.4 ? Rgba.Black : dark;
        return Add(PathData.Ellipse(cx, cy, rx, ry), Fill.Glow(0.5, 0.5, 0.5, (0, dark.WithOpacity(strength)), (0.55, dark.WithOpacity(strength * 0.62)), (1, dark.WithOpacity(0))));
    }

    /// <summary>Draws in coordinates of its own: scaled and turned about their origin, which lies at (x, y).</summary>
    public Drawing At(double x, double y, double scale, double degrees, Action draw) => In(Affine.Placing(x, y, scale, degrees), draw);

    /// <summary>Draws turned clockwise about a point.</summary>
    public Drawing Turned(double degrees, double cx, double cy, Action draw) => In(Affine.Turning(degrees, cx, cy), draw);

    /// <summary>Draws with left and right exchanged about an upright line.</summary>
    public Drawing Mirrored(double x, Action draw) => In(Affine.Mirroring(x), draw);

    /// <summary>All forms, moved and evenly scaled so that together they fill the view but for its margin.</summary>
    public IReadOnlyList<ArtItem> Fitted()
    {
        var boxes = _pieces.ConvertAll(p => (Box: p.Outline.Bounds(), Reach: p.LineWidth / 2));
        var (left, right) = (boxes.Min(b => b.Box.Left - b.Reach), boxes.Max(b => b.Box.Right + b.Reach));
        var (top, bottom) = (boxes.Min(b => b.Box.Top - b.Reach), boxes.Max(b => b.Box.Bottom + b.Reach));
        var scale = (Motif.View - (2 * Margin)) / Math.Max(right - left, bottom - top);
        var fit = new Affine(scale, 0, 0, scale, (Motif.View / 2) - (scale * (left + right) / 2), (Motif.View / 2) - (scale * (top + bottom) / 2));
        return _pieces.ConvertAll(p => new ArtItem(p.Outline.Transformed(fit).ToString(), p.Paint, p.LineColour, Math.Round(p.LineWidth * scale, 2), p.Opacity));
    }

    private Drawing In(Affine map, Action draw)
    {
        var outer = _map;
        _map = outer.After(map);
        draw();
        _map = outer;
        return this;
    }

    private sealed record Piece(Outline Outline, Paint? Paint, Rgba? LineColour, double LineWidth, double Opacity);
}
