using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>
/// Whether a photo hangs crooked: most of its long straight lines lean the same little way. What leans by much, or in several
/// ways, was meant or is perspective.
/// </summary>
internal static class PhotoTilt
{
    private const int Side = 500;
    private const double Most = 6;     // degrees
    private const double MostOfOneKind = 3.5;     // where only uprights or only levels tell
    private const double Least = 1.25;
    private const double Range = 9;
    private const int Bins = 73;     // a quarter of a degree each
    private const double Together = 0.5;     // share of all nearly straight edges that must lean alike
    private const int Reach = 7;     // bins to each side of a lean that still count as it: grain scatters them
    private const int Strong = 22;     // difference of brightness that makes an edge

    /// <summary>Degrees clockwise by which to turn it; 0 when it is straight or cannot be told.</summary>
    public static double Of(VipsImage image)
    {
        var grey = image.Op("thumbnail_image", ("width", Side), ("height", Side), ("size", "down")).Op("colourspace", ("space", "b-w")).Op("gaussblur", ("sigma", 1.3));
        var (width, height, pixels) = (grey.Width, grey.Height, grey.Pixels());
        var (level, upright) = (new double[Bins], new double[Bins]);
        for (var y = 1; y < height - 1; y++)
        {
            for (var x = 1; x < width - 1; x++)
            {
                var i = (y * width) + x;
                double across = pixels[i + 1] - pixels[i - 1], down = pixels[i + width] - pixels[i - width];
                var strength = Math.Sqrt((across * across) + (down * down));
                if (strength < Strong)
                {
                    continue;
                }

                var isLevel = Math.Abs(down) > Math.Abs(across);
                var lean = Math.Atan2(isLevel ? -across : down, isLevel ? down : across) * 180 / Math.PI;
                lean = lean > 90 ? lean - 180 : lean < -90 ? lean + 180 : lean;
                if (Math.Abs(lean) < Range)
                {
                    (isLevel ? level : upright)[(int)Math.Round((lean + Range) * 4)]++;
                }
            }
        }

        var longEnough = Math.Min(width, height) * 0.4;
        var (byLevel, byUpright) = (Peak(level, longEnough), Peak(upright, longEnough));
        var turn = (byLevel, byUpright) switch
        {
            ({ } one, { } other) => Math.Abs(one - other) < 1.2 ? (one + other) / 2 : 0,
            ({ } one, null) when Math.Abs(one) <= MostOfOneKind => one,
            (null, { } one) when Math.Abs(one) <= MostOfOneKind => one,
            _ => 0,
        };
        var stretch = Math.Cos(turn * Math.PI / 180) + (Math.Max((double)width / height, (double)height / width) * Math.Sin(Math.Abs(turn) * Math.PI / 180));
        return Math.Abs(turn) is >= Least and <= Most && stretch < 1.2 ? Math.Round(-turn * 4) / 4 : 0;
    }

    // The lean that most edges share, or null when they are few or disagree.
    private static double? Peak(double[] bins, double least)
    {
        var all = bins.Sum();
        var (best, most) = (0, 0.0);
        for (var i = Reach; i < bins.Length - Reach; i++)
        {
            var sum = 0.0;
            for (var j = i - Reach; j <= i + Reach; j++)
            {
                sum += bins[j];
            }

            (best, most) = sum > most ? (i, sum) : (best, most);
        }

        if (most < least || most < Together * all)
        {
            return null;
        }

        var (weight, mean) = (0.0, 0.0);
        for (var j = best - Reach; j <= best + Reach; j++)
        {
            (weight, mean) = (weight + bins[j], mean + (bins[j] * ((j / 4.0) - Range)));
        }

        return mean / weight;
    }
}
