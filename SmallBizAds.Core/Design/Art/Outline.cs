using System.Globalization;
using System.Text;

namespace SmallBizAds.Core.Design.Art;

/// <summary>
/// SVG path data reduced to absolute moves, lines, cubic curves and closings, so that it can be turned, moved and measured.
/// </summary>
internal sealed class Outline
{
    private readonly List<Part> _parts;

    private Outline(List<Part> parts) => _parts = parts;

    /// <summary>Reads every command of SVG path data, absolute and relative.</summary>
    /// <exception cref="FormatException">Not path data.</exception>
    public static Outline Parse(string pathData) => new(new OutlineReader(pathData).Read());

    public Outline Transformed(Affine map) =>
        new([.. _parts.Select(p => new Part(p.Kind, map.Apply(p.A), map.Apply(p.B), map.Apply(p.End)))]);

    /// <summary>The exact box of the form without its stroke.</summary>
    public (double Left, double Top, double Right, double Bottom) Bounds()
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        void Take(Spot p) => (left, top, right, bottom) = (Math.Min(left, p.X), Math.Min(top, p.Y), Math.Max(right, p.X), Math.Max(bottom, p.Y));
        var last = default(Spot);
        foreach (var part in _parts)
        {
            if (part.Kind == 'Z')
            {
                continue;
            }

            if (part.Kind == 'C')
            {
                foreach (var t in Extremes(last.X, part.A.X, part.B.X, part.End.X).Concat(Extremes(last.Y, part.A.Y, part.B.Y, part.End.Y)))
                {
                    Take(At(last, part, t));
                }
            }

            Take(part.End);
            last = part.End;
        }

        return (left, top, right, bottom);
    }

    /// <summary>Path data with one decimal.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var part in _parts)
        {
            text.Append(part.Kind);
            if (part.Kind == 'C')
            {
                Write(text, part.A).Append(' ');
                Write(text, part.B).Append(' ');
            }

            if (part.Kind != 'Z')
            {
                Write(text, part.End);
            }
        }

        return text.ToString();
    }

    private static StringBuilder Write(StringBuilder text, Spot p) =>
        text.Append(p.X.ToString("0.#", CultureInfo.InvariantCulture)).Append(' ').Append(p.Y.ToString("0.#", CultureInfo.InvariantCulture));

    private static Spot At(Spot from, Part c, double t)
    {
        var u = 1 - t;
        var (a, b, g, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
        return new((a * from.X) + (b * c.A.X) + (g * c.B.X) + (d * c.End.X), (a * from.Y) + (b * c.A.Y) + (g * c.B.Y) + (d * c.End.Y));
    }

    // Where the derivative of a cubic Bézier in one axis is zero.
    private static IEnumerable<double> Extremes(double p0, double p1, double p2, double p3)
    {
        var a = -p0 + (3 * p1) - (3 * p2) + p3;
        var b = 2 * (p0 - (2 * p1) + p2);
        var c = p1 - p0;
        double[] roots;
        if (Math.Abs(a) < 1e-9)
        {
            roots = Math.Abs(b) < 1e-9 ? [] : [-c / b];
        }
        else
        {
            var d = (b * b) - (4 * a * c);
            roots = d < 0 ? [] : [(-b + Math.Sqrt(d)) / (2 * a), (-b - Math.Sqrt(d)) / (2 * a)];
        }

        return roots.Where(t => t is > 0 and < 1);
    }

    internal readonly record struct Part(char Kind, Spot A, Spot B, Spot End);
}
