using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>
/// Looks at a master as a photographer would before printing it: too dark, flat, under yellow light, crooked, shaken. Pure:
/// pixels in, numbers out. Gentle: what may be meant (a bar at night, a sunset) is left alone.
/// </summary>
public static class PhotoCare
{
    private const int Side = 1000;
    private const int SmallSide = 600;     // pixels on the shorter side under which an ad of 1080 looks soft
    private const double Crisp = 7;     // steepest change of brightness (second difference) that a photo in focus has at least
    private const int Middle = 95;     // brightness that the middle of a dark photo is lifted towards
    private const double MostGamma = 1.4;
    private const int WarmWhite = 20;     // Lab b of the brightest places from which on it is the lamp and not the thing

    /// <summary>Judges a photo on the calling thread, about 40 ms.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="VipsException">The bytes are not a master.</exception>
    public static PhotoCondition Look(PhotoMaster photo, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        using var arena = new VipsArena();
        var image = VipsOperation.Call("thumbnail_buffer", ("buffer", photo.Jpeg), ("width", Side), ("height", Side), ("size", "down")).ToMemory();
        var small = image.Op("thumbnail_image", ("width", Side / 4), ("height", Side / 4)).ToMemory();
        var grey = small.Op("colourspace", ("space", "b-w")).Pixels();
        Array.Sort(grey);
        byte At(double share) => grey[(int)(share * (grey.Length - 1))];
        var flaws = new List<PhotoFlaw>();
        if (At(0.995) - At(0.005) < 12)
        {
            // One colour all over: there is nothing to judge.
            return new(null, Math.Min(photo.Width, photo.Height) < SmallSide ? [PhotoFlaw.Small] : []);
        }

        if (Math.Min(photo.Width, photo.Height) < SmallSide)
        {
            flaws.Add(PhotoFlaw.Small);
        }

        if (Steepest(image, At(0.99) - At(0.01)) < Crisp)
        {
            flaws.Add(PhotoFlaw.Blurred);
        }

        var (black, white, gamma) = Levels(At);
        if (At(0.99) < 60)
        {
            flaws.Add(PhotoFlaw.Dark);
        }

        var (red, green, blue) = Light(LabPixels.From(small.ToPixelBuffer()));
        var turn = PhotoTilt.Of(image);
        var mend = new PhotoMend(black, white, gamma, red, green, blue, turn);
        return new(mend == new PhotoMend(0, 255, 1, 1, 1, 1, 0) ? null : mend, flaws);
    }

    // Dark: the middle is dark and nothing in it is bright. Flat: neither black nor white.
    private static (double Black, double White, double Gamma) Levels(Func<double, byte> at)
    {
        var (low, middle, high) = (at(0.005), at(0.5), at(0.995));
        var isDark = middle < 70 && high < 150;
        var isFlat = high - low < 150;
        var black = isFlat ? Math.Min(low * 0.8, 40) : 0;
        var white = isDark || isFlat ? Math.Clamp(high * 1.04, 180, 255) : 255;
        var lifted = Math.Clamp((middle - black) / (white - black), 0.02, 0.9);
        var gamma = isDark && lifted < Middle / 255.0 ? Math.Clamp(Math.Log(lifted) / Math.Log(Middle / 255.0), 1, MostGamma) : 1;
        return (Math.Round(black), Math.Round(white), Math.Round(gamma, 2));
    }

    // Under a yellow lamp even white is yellow and nothing at all is blue. Half of it goes.
    private static (double Red, double Green, double Blue) Light(LabPixels pixels)
    {
        var order = Enumerable.Range(0, pixels.L.Length).Where(i => pixels.L[i] < 99).OrderByDescending(i => pixels.L[i]).ToList();
        if (order.Count < 100)
        {
            return (1, 1, 1);
        }

        var brightest = order.Take(order.Count / 20).ToList();
        var (l, a, b) = (brightest.Average(i => pixels.L[i]), brightest.Average(i => pixels.A[i]), brightest.Average(i => pixels.B[i]));
        var bluish = order.Count(i => pixels.B[i] < 4) / (double)order.Count;
        if (b < WarmWhite || l < 40 || bluish > 0.03)
        {
            return (1, 1, 1);
        }

        var (found, wanted) = (LabPixels.ToSrgb(l, a, b, 1), LabPixels.ToSrgb(l, a / 2, b / 2, 1));
        double Factor(byte from, byte to) => Math.Round(Math.Clamp((double)to / Math.Max(1, (int)from), 0.85, 1.25), 3);
        return (Factor(found.Red, wanted.Red), Factor(found.Green, wanted.Green), Factor(found.Blue, wanted.Blue));
    }

    // The second difference along rows and columns, of what is left when the grain is gone; compared at full contrast.
    private static double Steepest(VipsImage image, int contrast)
    {
        var grey = image.Op("colourspace", ("space", "b-w")).Op("gaussblur", ("sigma", 1.2));
        var (pixels, width) = (grey.Pixels(), grey.Width);
        var counts = new int[1024];
        var all = 0;
        for (var i = width; i < pixels.Length - width; i++)
        {
            if (i % width is not 0 && i % width != width - 1)
            {
                var bend = Math.Abs((4 * pixels[i]) - pixels[i - 1] - pixels[i + 1] - pixels[i - width] - pixels[i + width]);
                counts[Math.Min(bend, 1023)]++;
                all++;
            }
        }

        var (steepest, above) = (1023, 0);
        while (steepest > 0 && (above += counts[steepest]) < all / 500)
        {
            steepest--;
        }

        return steepest * 200.0 / Math.Max(60, contrast);
    }
}
