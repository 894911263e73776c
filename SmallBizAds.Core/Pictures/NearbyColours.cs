using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>The mean colour, around each place, of those pixels of a picture that are marked.</summary>
internal sealed class NearbyColours
{
    private const int Coarse = 4;     // what lies around is the same for neighbours: a quarter of the resolution will do

    private readonly PixelBuffer _sums;
    private readonly PixelBuffer _shares;

    private NearbyColours(PixelBuffer sums, PixelBuffer shares) => (_sums, _shares) = (sums, shares);

    /// <summary>Looks around everywhere.</summary>
    /// <param name="image">sRGB.</param>
    /// <param name="marked">255 for each pixel that counts.</param>
    /// <param name="reach">How far, pixels.</param>
    public static NearbyColours Of(VipsImage image, byte[] marked, double reach)
    {
        var mask = VipsImage.FromPixels<byte>(marked, image.Width, image.Height, 1, BandFormat.UInt8);
        return new(Around(VipsOperation.Call("boolean", ("left", image), ("right", mask), ("boolean", "and")), reach), Around(mask, reach));
    }

    /// <summary>Writes the mean colour around a pixel.</summary>
    /// <returns>The share of marked pixels there, 0 to 1; at 0 there is no colour.</returns>
    public double At(int x, int y, double[] colour)
    {
        var (column, row) = (Math.Clamp(((x + 0.5) / Coarse) - 0.5, 0, _shares.Width - 1.001), Math.Clamp(((y + 0.5) / Coarse) - 0.5, 0, _shares.Height - 1.001));
        var (left, top) = ((int)column, (int)row);
        var (dx, dy) = (column - left, row - top);
        var share = Between(_shares, left, top, dx, dy, 0);
        for (var band = 0; band < 3; band++)
        {
            colour[band] = share > 0 ? Between(_sums, left, top, dx, dy, band) * 255 / share : 0;
        }

        return share / 255;
    }

    private static double Between(PixelBuffer pixels, int left, int top, double dx, double dy, int band)
    {
        var at = (((top * pixels.Width) + left) * pixels.Bands) + band;
        var below = at + (pixels.Width * pixels.Bands);
        return (((pixels.Values[at] * (1 - dx)) + (pixels.Values[at + pixels.Bands] * dx)) * (1 - dy))
            + (((pixels.Values[below] * (1 - dx)) + (pixels.Values[below + pixels.Bands] * dx)) * dy);
    }

    private static PixelBuffer Around(VipsImage image, double reach) => image
        .Op("shrink", ("hshrink", (double)Coarse), ("vshrink", (double)Coarse))
        .Op("gaussblur", ("sigma", reach * 1.6 / Coarse), ("min_ampl", 0.03)).ToPixelBuffer();
}
