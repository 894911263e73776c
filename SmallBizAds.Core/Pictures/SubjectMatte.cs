using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>
/// The edge of a subject looked at closely: between the colours well inside and well outside, each pixel of a narrow band is
/// as much subject as its own colour says.
/// </summary>
internal sealed class SubjectMatte
{
    private const int Band = 6;     // pixels to each side of the outline that are looked at again
    private const int Thread = 4;     // half its width
    private const double MostThreads = 0.015;     // share of the subject; a chain or a wire is no trace of shadow, and it is not given up
    private const double Enough = 0.05;     // how much of what lies around must be known
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
        var own = NearbyColours.Of(image, Array.ConvertAll(inside, static i => i ? (byte)255 : (byte)0), Band);
        var ground = NearbyColours.Of(image, Array.ConvertAll(beside, static b => b ? (byte)0 : (byte)255), Band);
        var (o, g) = (new double[3], new double[3]);
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
            if (own.At(i % width, i / width, o) >= Enough && ground.At(i % width, i / width, g) >= Enough)
            {
                for (var band = 0; band < 3; band++)
                {
                    double way = o[band] - g[band], from = pixels[(i * 3) + band] - g[band];
                    (along, apart, off) = (along + (from * way), apart + (way * way), off + (from * from));
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

        var before = opacity.Count(static o => o > 127);
        DropThreads(opacity, width, height);
        var dropped = before - opacity.Count(static o => o > 127);
        return new(opacity, width, height, dropped < MostThreads * before && faint < MostFaint * looked && soft < MostSoft * outline.Edge.Count);
    }

    /// <summary>The mask with a smooth edge, drawn in by half a pixel so that no seam of backdrop comes along.</summary>
    public CutOut ToCutOut()
    {
        using var arena = new VipsArena();
        var smooth = VipsImage.FromPixels<byte>(_opacity, _width, _height, 1, BandFormat.UInt8)
            .Op("gaussblur", ("sigma", 0.8)).Op("linear", ("a", 1.25), ("b", -0.17 * 255), ("uchar", true)).Op("copy", ("interpretation", "b-w"));
        var (left, top, right, bottom) = (_width, _height, 0, 0);
        for (var i = 0; i < _opacity.Length; i++)
        {
            if (_opacity[i] > 100)
            {
                var (x, y) = (i % _width, i / _width);
                (left, top, right, bottom) = (Math.Min(left, x), Math.Min(top, y), Math.Max(right, x + 1), Math.Max(bottom, y + 1));
            }
        }

        return new(
            smooth.Save("pngsave_buffer", ("compression", 4), ("keep", "none")),
            (double)left / _width, (double)top / _height, (double)(right - left) / _width, (double)(bottom - top) / _height);
    }

    // What is left of a shadow beside a thing is thinner than a straw.
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
}
