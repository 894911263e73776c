using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>Spreads from the border of a picture over everything that reads as its backdrop, soft shadows on it included.</summary>
internal sealed class BackdropFlood
{
    private const int Brush = 2;     // the flood is so many pixels wide to each side: it does not leak through a weak spot of an edge
    private const double Slow = 5;     // Lab distance across four blurred pixels up to which light changes, and nothing else
    private const double Sharp = 9;     // the same, hardly blurred, from which on a thing begins
    private const double SharpEnough = 0.4;     // share of its outline that makes a dark part a thing and not a shadow

    private const int Thread = 5;     // half the width of what is too thin to be more than a trace of shadow

    private readonly float[] _lab;
    private readonly float[] _apart;
    private readonly bool[] _shadow;
    private readonly bool[] _shaded;
    private readonly bool[] _even;

    /// <summary>Judges every pixel.</summary>
    /// <param name="image">sRGB.</param>
    /// <param name="surface">The backdrop.</param>
    /// <param name="residual">How much the border strays from it.</param>
    public BackdropFlood(VipsImage image, BackdropSurface surface, double residual)
    {
        (Width, Height) = (image.Width, image.Height);
        var count = Width * Height;
        (_even, _shadow, _shaded, _apart) = (new bool[count], new bool[count], new bool[count], new float[count * 3]);
        // A touch of blur takes the grain; more of it shows how light falls.
        _lab = LabOf(image, 0.8);
        var light = LabOf(image, 2.5);
        var near = 5 + Math.Min(5, 1.5 * residual);
        for (var i = 0; i < count; i++)
        {
            var (x, y) = (i % Width, i / Width);
            var (l, a, b) = surface.At(BackdropSurface.Across(x, Width), BackdropSurface.Across(y, Height));
            l = Math.Clamp(l, 1, 100);
            var at = i * 3;
            float dl = (float)(_lab[at] - l), da = (float)(_lab[at + 1] - a), db = (float)(_lab[at + 2] - b);
            (_apart[at], _apart[at + 1], _apart[at + 2]) = (dl, da, db);
            _even[i] = (dl * dl) + (da * da) + (db * db) < near * near;

            // In a shadow the paper has less light and hardly another colour, and it darkens slowly.
            var left = (light[at] + 16) / (l + 16);
            var (ea, eb) = (light[at + 1] - (a * left), light[at + 2] - (b * left));
            var tint = near + 2 + (0.2 * Math.Sqrt((a * a) + (b * b)));
            _shadow[i] = left is > 0.35 and < 1.15 && (ea * ea) + (eb * eb) < tint * tint;
            _shaded[i] = _even[i] || (_shadow[i] && Step(light, x, y) < Slow);
        }
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>What the flood did not reach.</summary>
    /// <param name="shadowsToo">Soft shadows are backdrop, too.</param>
    public bool[] Subject(bool shadowsToo)
    {
        var passable = shadowsToo ? _shaded : _even;
        var open = Spreading.Of(passable, Width, Height, Brush, value: false);
        var reached = FromBorder(open);
        OpenHoles(reached, open);
        var ground = Spreading.Of(reached, Width, Height, Brush, value: true);
        var subject = new bool[ground.Length];
        for (var i = 0; i < subject.Length; i++)
        {
            subject[i] = !(ground[i] && passable[i]);
        }

        if (shadowsToo)
        {
            DropShadows(subject);
        }

        return subject;
    }

    private static float[] LabOf(VipsImage image, double blur) => image.Op("gaussblur", ("sigma", blur)).Op("colourspace", ("space", "lab")).Pixels<float>();

    private bool[] FromBorder(bool[] open)
    {
        var parts = new MaskParts(open, Width);
        var outside = new bool[parts.Count + 1];
        for (var x = 0; x < Width; x++)
        {
            outside[parts.Number[x]] = outside[parts.Number[((Height - 1) * Width) + x]] = true;
        }

        for (var y = 0; y < Height; y++)
        {
            outside[parts.Number[y * Width]] = outside[parts.Number[(y * Width) + Width - 1]] = true;
        }

        outside[0] = false;
        return Array.ConvertAll(parts.Number, number => outside[number]);
    }

    /// <summary>
    /// Through the handle of a cup one sees the backdrop, exactly as it is beside the cup. A label of nearly that colour is
    /// further in, or of another light; and where all is white nobody can tell, so that it stays.
    /// </summary>
    private void OpenHoles(bool[] reached, bool[] open)
    {
        const int handle = 70;     // pixels; as thick as a handle gets
        var closed = new bool[reached.Length];
        for (var i = 0; i < closed.Length; i++)
        {
            closed[i] = open[i] && _even[i] && !reached[i];
        }

        var parts = new MaskParts(closed, Width);
        if (parts.Count == 0)
        {
            return;
        }

        var near = Spreading.Of(reached, Width, Height, handle, value: true);
        var sums = new (double L, double A, double B, double Light, int Near)[parts.Count + 1];
        for (var i = 0; i < closed.Length; i++)
        {
            ref var sum = ref sums[parts.Number[i]];
            sum = (sum.L + _apart[i * 3], sum.A + _apart[(i * 3) + 1], sum.B + _apart[(i * 3) + 2], sum.Light + _lab[i * 3], sum.Near + (near[i] ? 1 : 0));
        }

        for (var i = 0; i < closed.Length; i++)
        {
            var number = parts.Number[i];
            if (number != 0 && parts.Sizes[number] is var size && size > closed.Length / 20000)
            {
                var sum = sums[number];
                reached[i] = Math.Sqrt((sum.L * sum.L) + (sum.A * sum.A) + (sum.B * sum.B)) < 2.5 * size && sum.Light < 96.0 * size && sum.Near > size / 2;
            }
        }
    }

    // What is left of a shadow has no sharp edge towards the backdrop; a thing as grey as a shadow has.
    private void DropShadows(bool[] subject)
    {
        var dark = new bool[subject.Length];
        for (var i = 0; i < dark.Length; i++)
        {
            dark[i] = subject[i] && _shadow[i];
        }

        var parts = new MaskParts(dark, Width);
        var edges = new (int All, int Sharp)[parts.Count + 1];
        for (var i = 0; i < dark.Length; i++)
        {
            var (x, y) = (i % Width, i / Width);
            if (dark[i] && x > 0 && y > 0 && x < Width - 1 && y < Height - 1 && !(subject[i - 1] && subject[i + 1] && subject[i - Width] && subject[i + Width]))
            {
                ref var edge = ref edges[parts.Number[i]];
                edge = (edge.All + 1, edge.Sharp + (Step(_lab, x, y) > Sharp ? 1 : 0));
            }
        }

        for (var i = 0; i < dark.Length; i++)
        {
            if (dark[i] && edges[parts.Number[i]] is { All: > 0 } edge && edge.Sharp < SharpEnough * edge.All)
            {
                subject[i] = false;
            }
        }

        // Nor has it a body: threads of it beside the thing go, too.
        var body = Spreading.Of(Spreading.Of(subject, Width, Height, Thread, value: false), Width, Height, Thread, value: true);
        for (var i = 0; i < dark.Length; i++)
        {
            subject[i] &= body[i] || !_shadow[i];
        }
    }

    private double Step(float[] lab, int x, int y)
    {
        var row = y * Width;
        return Math.Max(
            Apart(lab, row + Math.Max(0, x - 2), row + Math.Min(Width - 1, x + 2)),
            Apart(lab, (Math.Max(0, y - 2) * Width) + x, (Math.Min(Height - 1, y + 2) * Width) + x));
    }

    private static double Apart(float[] lab, int one, int other)
    {
        double l = lab[one * 3] - lab[other * 3], a = lab[(one * 3) + 1] - lab[(other * 3) + 1], b = lab[(one * 3) + 2] - lab[(other * 3) + 2];
        return Math.Sqrt((l * l) + (a * a) + (b * b));
    }
}
