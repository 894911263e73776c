using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>
/// The edge of a subject looked at closely: between the colours well inside and well outside, each pixel of a narrow band is
/// as much subject as its own colour says.
/// </summary>
internal sealed class SubjectMatte
{
    private const int Band = 6;     // pixels to each side of the outline that are looked at again
    private const int Thread = 2;     // half its width
    private const int Enough = 12;     // of 255: how much of what lies around must be known
    private const double Told = 22;     // RGB distance from which on inside and outside can be told apart
    private const double MostFaint = 0.3;     // share of the band where they cannot
    private const double MostSoft = 5;     // pixels from wholly inside to wholly outside; a photo in focus has 2

    private readonly byte[] _opacity;
    private readonly int _width;
    private readonly int _height;

    private SubjectMatte(byte[] opacity, int width, int height, bool isCrisp)
    {
        (_opacity, _width, _height) = (opacity, width, height);
        IsCrisp = isCrisp;
    }

    /// <summary>Inside and outside differ along nearly all of the edge, and change within a few pixels.</summary>
    public bool IsCrisp { get; }

    public static SubjectMatte Of(VipsImage image, SubjectOutline outline)
    {
        var (width, height) = (image.Width, image.Height);
        var subject = Array.ConvertAll(outline.Solid, static s => s != 0);
        var inside = Spreading.Of(subject, width, height, Band, value: false);
        var beside = Spreading.Of(subject, width, height, Band, value: true);
        var (own, owns) = Around(image, Array.ConvertAll(inside, static i => i ? (byte)255 : (byte)0));
        var (ground, grounds) = Around(image, Array.ConvertAll(beside, static b => b ? (byte)0 : (byte)255));
        var pixels = image.Pixels();
        var opacity = new byte[subject.Length];
        int looked = 0, faint = 0, soft = 0;
        for (var i = 0; i < opacity.Length; i++)
        {
            if (inside[i] || !beside[i])
            {
                opacity[i] = inside[i] ? (byte)255 : (byte)0;
                continue;
            }

            looked++;
            var (along, apart, off) = (0.0, 0.0, 0.0);
            if (owns[i] >= Enough && grounds[i] >= Enough)
            {
                for (var band = 0; band < 3; band++)
                {
                    var at = (i * 3) + band;
                    double g = ground[at] * 255.0 / grounds[i], way = (own[at] * 255.0 / owns[i]) - g;
                    (along, apart, off) = (along + ((pixels[at] - g) * way), apart + (way * way), off + ((pixels[at] - g) * (pixels[at] - g)));
                }
            }

            if (apart < Told * Told)
            {
                faint++;
                opacity[i] = outline.Solid[i];
                continue;
            }

            // On the inner side any colour that the backdrop has not is the subject's: it may be striped.
            var share = Math.Clamp(outline.Solid[i] != 0 ? Math.Max(along / apart, Math.Sqrt(off / apart)) : along / apart, 0, 1);
            soft += share is > 0.15 and < 0.85 ? 1 : 0;
            opacity[i] = (byte)Math.Round(255 * Math.Clamp((share - 0.2) / 0.6, 0, 1));
        }

        DropThreads(opacity, width, height);
        return new(opacity, width, height, faint < MostFaint * looked && soft < MostSoft * outline.Edge.Count);
    }

    /// <summary>The mask with a smooth edge, drawn in by half a pixel so that no seam of backdrop comes along.</summary>
    public CutOut ToCutOut()
    {
        using var arena = new VipsArena();
        var smooth = VipsImage.FromPixels<byte>(_opacity, _width, _height, 1, BandFormat.UInt8)
            .Op("rank", ("width", 3), ("height", 3), ("index", 4)).Op("gaussblur", ("sigma", 0.7)).Op("linear", ("a", 1.25), ("b", -0.17 * 255), ("uchar", true)).ToMemory();
        var box = VipsOperation.Run(
            "find_trim", [("in", smooth), ("threshold", 60.0), ("background", new double[] { 0 })], ["left", "top", "width", "height"]);
        return new(
            smooth.Op("copy", ("interpretation", "b-w")).Save("pngsave_buffer", ("compression", 6), ("keep", "none")),
            (double)(int)box[0]! / _width, (double)(int)box[1]! / _height, (double)(int)box[2]! / _width, (double)(int)box[3]! / _height);
    }

    // What colours alone leave beside a thing, thinner than a straw, is no part of it.
    private static void DropThreads(byte[] opacity, int width, int height)
    {
        var body = Spreading.Of(Array.ConvertAll(opacity, static o => o > 127), width, height, Thread, value: false);
        body = Spreading.Of(body, width, height, Thread + 2, value: true);
        for (var i = 0; i < opacity.Length; i++)
        {
            body[i] &= opacity[i] != 0;
        }

        var parts = new MaskParts(body, width);
        var least = parts.Sizes.Max() * SubjectOutline.Speck;
        for (var i = 0; i < opacity.Length; i++)
        {
            opacity[i] = body[i] && parts.Sizes[parts.Number[i]] >= least ? opacity[i] : (byte)0;
        }
    }

    // The mean colour nearby of those pixels that are marked, times their share.
    private static (byte[] Colours, byte[] Shares) Around(VipsImage image, byte[] marked)
    {
        var mask = VipsImage.FromPixels<byte>(marked, image.Width, image.Height, 1, BandFormat.UInt8);
        var kept = VipsOperation.Call("boolean", ("left", image), ("right", mask), ("boolean", "and"));
        return (Nearby(kept), Nearby(mask));
    }

    // What lies around is the same for neighbours: a quarter of the resolution will do.
    private static byte[] Nearby(VipsImage image)
    {
        var coarse = image.Op("resize", ("scale", 0.25), ("kernel", "linear")).Op("gaussblur", ("sigma", Band * 0.4), ("min_ampl", 0.03));
        return coarse.Op("resize", ("scale", (double)image.Width / coarse.Width), ("vscale", (double)image.Height / coarse.Height), ("kernel", "linear")).Pixels();
    }
}
