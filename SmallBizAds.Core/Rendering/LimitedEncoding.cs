using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Finds the best file within a size.</summary>
internal static class LimitedEncoding
{
    private const int Usual = 88;
    private const int Worst = 36;

    // Colour of half the resolution costs little where letters are large, and much where they are small and red.
    private const int FullColourFrom = 70;

    /// <summary>JPEG: of the usual quality if that fits, else of the best that does. Null when none does.</summary>
    public static byte[]? Jpeg(VipsImage image, FileLimits limits, CancellationToken ct)
    {
        var jpeg = At(image, Usual, ct);
        if (jpeg.Length > limits.MostBytes)
        {
            return Best(image, Worst, Usual - 1, limits.MostBytes, ct);
        }

        if (jpeg.Length >= limits.LeastBytes)
        {
            return jpeg;
        }

        // Some places take a small file for a poor one: quality is for nothing then.
        foreach (var quality in new[] { 94, 98, 100 })
        {
            if ((jpeg = At(image, quality, ct)).Length >= limits.LeastBytes && jpeg.Length <= limits.MostBytes)
            {
                return jpeg;
            }
        }

        // A flat picture: the same pixels with a code that was not made for them.
        jpeg = image.Save("jpegsave_buffer", ("Q", 100), ("subsample_mode", "off"), ("keep", "none"), ("restart_interval", 1));
        return jpeg.Length >= limits.LeastBytes && jpeg.Length <= limits.MostBytes ? jpeg : null;
    }

    /// <summary>
    /// PNG of 24 bits. What lies behind the texts gives up fineness step by step, its lowest bits and then its grain, until the
    /// file fits; the letters stay as they are. Null when it never does.
    /// </summary>
    public static byte[]? Png(VipsImage ground, Action<PixelCanvas> setTexts, FileLimits limits, CancellationToken ct)
    {
        foreach (var (bits, softness) in new[] { (0, 0.0), (1, 0.0), (2, 0.0), (2, 0.6), (3, 0.6), (3, 1.2), (3, 2.5) })
        {
            ct.ThrowIfCancellationRequested();
            var plainer = softness == 0 ? ground : ground.Op("gaussblur", ("sigma", softness));
            plainer = bits == 0 ? plainer : Coarser(plainer, 1 << bits);
            using var canvas = PixelCanvas.Of(plainer);
            setTexts(canvas);
            var png = canvas.Use(image => image.Save("pngsave_buffer", ("keep", "none"), ("compression", 9), ("filter", 0xF8)));
            if (png.Length <= limits.MostBytes && png.Length >= limits.LeastBytes)
            {
                return png;
            }
        }

        return null;
    }

    private static byte[] At(VipsImage image, int quality, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        return image.Save("jpegsave_buffer", ("Q", quality), ("subsample_mode", quality >= FullColourFrom ? "off" : "on"), ("optimize_coding", true), ("keep", "none"));
    }

    // The highest quality that fits, by halving.
    private static byte[]? Best(VipsImage image, int low, int high, int most, CancellationToken ct)
    {
        byte[]? best = null;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var jpeg = At(image, middle, ct);
            if (jpeg.Length <= most)
            {
                (best, low) = (jpeg, middle + 1);
            }
            else
            {
                high = middle - 1;
            }
        }

        return best;
    }

    // To the middle of each step, so that nothing grows darker.
    private static VipsImage Coarser(VipsImage image, int step) => image
        .Op("linear", ("a", new double[] { 1.0 / step }), ("b", new double[] { 0 }), ("uchar", true))
        .Op("linear", ("a", new double[] { step }), ("b", new double[] { step / 2.0 }), ("uchar", true));
}
