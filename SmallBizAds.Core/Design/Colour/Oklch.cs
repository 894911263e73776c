namespace SmallBizAds.Core.Design.Colour;

/// <summary>A colour by perceived lightness, chroma and hue (Björn Ottosson's OKLab, polar form).</summary>
/// <param name="L">Lightness, 0 to 1.</param>
/// <param name="C">Chroma, 0 (grey) to about 0.32.</param>
/// <param name="H">Hue in degrees, 0 to 360.</param>
public readonly record struct Oklch(double L, double C, double H)
{
    public static Oklch From(Rgba colour)
    {
        var (r, g, b) = (Rgba.Linear(colour.R), Rgba.Linear(colour.G), Rgba.Linear(colour.B));
        var l = Math.Cbrt((0.4122214708 * r) + (0.5363325363 * g) + (0.0514459929 * b));
        var m = Math.Cbrt((0.2119034982 * r) + (0.6806995451 * g) + (0.1073969566 * b));
        var s = Math.Cbrt((0.0883024619 * r) + (0.2817188376 * g) + (0.6299787005 * b));
        var lightness = (0.2104542553 * l) + (0.7936177850 * m) - (0.0040720468 * s);
        var a = (1.9779984951 * l) - (2.4285922050 * m) + (0.4505937099 * s);
        var bb = (0.0259040371 * l) + (0.7827717662 * m) - (0.8086757660 * s);
        var hue = Math.Atan2(bb, a) * 180 / Math.PI;
        return new(lightness, Math.Sqrt((a * a) + (bb * bb)), hue < 0 ? hue + 360 : hue);
    }

    /// <summary>The nearest sRGB colour of the same lightness and hue: chroma is lowered until it can be shown.</summary>
    public Rgba ToRgba()
    {
        var lightness = Math.Clamp(L, 0, 1);
        var (low, high) = (0.0, Math.Max(0, C));
        if (InGamut(Convert(lightness, high, H)))
        {
            return Encode(Convert(lightness, high, H));
        }

        for (var i = 0; i < 16; i++)
        {
            var middle = (low + high) / 2;
            if (InGamut(Convert(lightness, middle, H)))
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return Encode(Convert(lightness, low, H));
    }

    private static (double R, double G, double B) Convert(double lightness, double chroma, double hue)
    {
        var (sin, cos) = Math.SinCos(hue * Math.PI / 180);
        var (a, b) = (chroma * cos, chroma * sin);
        var l = Cube(lightness + (0.3963377774 * a) + (0.2158037573 * b));
        var m = Cube(lightness - (0.1055613458 * a) - (0.0638541728 * b));
        var s = Cube(lightness - (0.0894841775 * a) - (1.2914855480 * b));
        return (
            (4.0767416621 * l) - (3.3077115913 * m) + (0.2309699292 * s),
            (-1.2684380046 * l) + (2.6097574011 * m) - (0.3413193965 * s),
            (-0.0041960863 * l) - (0.7034186147 * m) + (1.7076147010 * s));
    }

    private static double Cube(double x) => x * x * x;

    private static bool InGamut((double R, double G, double B) c) => In(c.R) && In(c.G) && In(c.B);

    private static bool In(double x) => x is >= -0.0005 and <= 1.0005;

    private static Rgba Encode((double R, double G, double B) c) => new(Byte(c.R), Byte(c.G), Byte(c.B));

    private static byte Byte(double linear)
    {
        var x = Math.Clamp(linear, 0, 1);
        return (byte)Math.Round(255 * (x <= 0.0031308 ? 12.92 * x : (1.055 * Math.Pow(x, 1 / 2.4)) - 0.055));
    }
}
