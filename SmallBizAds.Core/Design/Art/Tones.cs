using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Lighter, darker and mixed tones of a colour, by perceived lightness.</summary>
internal static class Tones
{
    /// <summary>Darker by that much lightness (0 to 1), a little cooler and not greyer.</summary>
    public static Rgba Shade(this Rgba colour, double by)
    {
        var c = Oklch.From(colour);
        return (c with { L = Math.Max(0, c.L - by), C = c.C * 1.04 }).ToRgba();
    }

    /// <summary>Lighter by that much lightness.</summary>
    public static Rgba Tint(this Rgba colour, double by)
    {
        var c = Oklch.From(colour);
        return (c with { L = Math.Min(1, c.L + by), C = c.C * (1 - (by * 0.8)) }).ToRgba();
    }

    /// <summary>At this lightness.</summary>
    public static Rgba At(this Rgba colour, double lightness) => (Oklch.From(colour) with { L = lightness }).ToRgba();

    public static double Lightness(this Rgba colour) => Oklch.From(colour).L;

    /// <summary>How different two colours look: about 0.02 is just visible, 0.1 is clear, 1 is black and white.</summary>
    public static double Apart(this Rgba a, Rgba b)
    {
        var (p, q) = (Oklch.From(a), Oklch.From(b));
        var (h1, h2) = (p.H * Math.PI / 180, q.H * Math.PI / 180);
        var (dl, da, db) = (p.L - q.L, (p.C * Math.Cos(h1)) - (q.C * Math.Cos(h2)), (p.C * Math.Sin(h1)) - (q.C * Math.Sin(h2)));
        return Math.Sqrt((dl * dl) + (da * da) + (db * db));
    }

    /// <summary>This colour, made lighter or darker just as far as it takes to stand out from the other.</summary>
    public static Rgba ApartFrom(this Rgba colour, Rgba other, double distance)
    {
        var (light, own) = (other.Lightness(), colour.Lightness());
        var direction = own >= light ? 1 : -1;
        direction = direction > 0 && light > 0.85 ? -1 : direction < 0 && light < 0.25 ? 1 : direction;
        var moved = colour;
        for (var i = 0; i < 24 && moved.Apart(other) < distance; i++)
        {
            moved = colour.At(Math.Clamp(own + (direction * 0.025 * (i + 1)), 0.05, 0.99));
        }

        return moved;
    }
}
