using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>Pixels in CIE Lab (D65), where distance is about what the eye sees: one unit is just visible, a hundred from black to white.</summary>
internal sealed class LabPixels
{
    private const double WhiteX = 0.95047;
    private const double WhiteZ = 1.08883;

    private static readonly double[] Linear = [.. Enumerable.Range(0, 256).Select(static value =>
    {
        var v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.Pow((v + 0.055) / 1.055, 2.4);
    })];

    private LabPixels(int width, int height)
    {
        (Width, Height) = (width, height);
        (L, A, B, Luminance) = (new float[width * height], new float[width * height], new float[width * height], new float[width * height]);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>0 to 100.</summary>
    public float[] L { get; }

    public float[] A { get; }

    public float[] B { get; }

    /// <summary>Relative luminance, 0 to 1.</summary>
    public float[] Luminance { get; }

    /// <summary>Converts sRGB pixels of at least three bands.</summary>
    public static LabPixels From(PixelBuffer srgb)
    {
        var pixels = new LabPixels(srgb.Width, srgb.Height);
        for (int i = 0, at = 0; i < pixels.L.Length; i++, at += srgb.Bands)
        {
            double r = Linear[srgb.Values[at]], g = Linear[srgb.Values[at + 1]], b = Linear[srgb.Values[at + 2]];
            var y = (0.2126729 * r) + (0.7151522 * g) + (0.0721750 * b);
            var fx = Fold(((0.4124564 * r) + (0.3575761 * g) + (0.1804375 * b)) / WhiteX);
            var fy = Fold(y);
            var fz = Fold(((0.0193339 * r) + (0.1191920 * g) + (0.9503041 * b)) / WhiteZ);
            pixels.Luminance[i] = (float)Math.Min(1, y);     // the matrix overshoots by a rounding error
            pixels.L[i] = (float)((116 * fy) - 16);
            pixels.A[i] = (float)(500 * (fx - fy));
            pixels.B[i] = (float)(200 * (fy - fz));
        }

        return pixels;
    }

    /// <summary>A Lab colour back in sRGB, clipped to what a screen shows.</summary>
    public static PaletteColour ToSrgb(double l, double a, double b, double weight)
    {
        var fy = (l + 16) / 116;
        double x = WhiteX * Unfold(fy + (a / 500)), y = Unfold(fy), z = WhiteZ * Unfold(fy - (b / 200));
        return new PaletteColour(
            Encode((3.2404542 * x) - (1.5371385 * y) - (0.4985314 * z)),
            Encode((-0.9692660 * x) + (1.8760108 * y) + (0.0415560 * z)),
            Encode((0.0556434 * x) - (0.2040259 * y) + (1.0572252 * z)),
            weight);
    }

    private static double Fold(double t) => t > 216.0 / 24389 ? Math.Cbrt(t) : ((24389.0 / 27 * t) + 16) / 116;

    private static double Unfold(double f) => f * f * f > 216.0 / 24389 ? f * f * f : ((116 * f) - 16) * 27 / 24389;

    private static byte Encode(double linear)
    {
        var v = Math.Clamp(linear, 0, 1);
        return (byte)Math.Round(255 * (v <= 0.0031308 ? 12.92 * v : (1.055 * Math.Pow(v, 1 / 2.4)) - 0.055));
    }
}
