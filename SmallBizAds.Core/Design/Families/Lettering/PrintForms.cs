using System.Globalization;
using System.Text;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>Forms of printed matter as path data.</summary>
internal static class PrintForms
{
    /// <summary>A star of many blunt points in a view of 100 x 100.</summary>
    /// <param name="points">Number of points.</param>
    /// <param name="inner">Radius between the points as a share of that at them.</param>
    public static string Burst(int points, double inner)
    {
        var path = new StringBuilder();
        for (var i = 0; i < 2 * points; i++)
        {
            var (sine, cosine) = Math.SinCos(i * Math.PI / points);
            var r = i % 2 == 0 ? 50 : 50 * inner;
            path.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? 'M' : 'L')}{50 + (r * sine):0.##} {50 - (r * cosine):0.##}");
        }

        return path.Append('Z').ToString();
    }

    /// <summary>Rays from a point to far outside, every other sector of so many.</summary>
    public static string Rays(double x, double y, double reach, int rays, double turn = 0)
    {
        var path = new StringBuilder();
        for (var i = 0; i < rays; i++)
        {
            var (from, to) = (turn + (2 * Math.PI * i / rays), turn + (2 * Math.PI * (i + 0.5) / rays));
            path.Append(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}L{x + (reach * Math.Cos(from)):0.#} {y + (reach * Math.Sin(from)):0.#}L{x + (reach * Math.Cos(to)):0.#} {y + (reach * Math.Sin(to)):0.#}Z");
        }

        return path.ToString();
    }

    /// <summary>A circle of round petals in a view of 100 x 100.</summary>
    public static string Flower(int petals)
    {
        // Petals are arcs between points on a smaller circle; the sag of half a petal brings them to the edge of the view.
        var (path, inner) = (new StringBuilder(), 50 / (1 + Math.Tan(Math.PI / petals)));
        var petal = inner * Math.Sin(Math.PI / petals);
        for (var i = 0; i <= petals; i++)
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * i / petals);
            var (x, y) = (50 + (inner * sine), 50 - (inner * cosine));
            path.Append(i == 0 ? "M" : string.Create(CultureInfo.InvariantCulture, $"A{petal:0.##} {petal:0.##} 0 0 1 "))
                .Append(CultureInfo.InvariantCulture, $"{x:0.##} {y:0.##}");
        }

        return path.Append('Z').ToString();
    }

    /// <summary>A soft uneven form in a view of 100 x 100, another for each chance.</summary>
    public static string Blob(Random chance, int bumps = 7)
    {
        var turn = chance.NextDouble();
        var points = Enumerable.Range(0, bumps).Select(i =>
        {
            var (sine, cosine) = Math.SinCos(2 * Math.PI * (i + turn + ((chance.NextDouble() - 0.5) * 0.3)) / bumps);
            var r = 36 + (13 * chance.NextDouble());
            return (X: 50 + (r * cosine), Y: 50 + (r * sine));
        }).ToList();
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{points[0].X:0.##} {points[0].Y:0.##}"));
        for (var i = 0; i < bumps; i++)
        {
            var (before, from, to, after) = (points[(i + bumps - 1) % bumps], points[i], points[(i + 1) % bumps], points[(i + 2) % bumps]);
            path.Append(CultureInfo.InvariantCulture, $"C{from.X + ((to.X - before.X) / 5):0.##} {from.Y + ((to.Y - before.Y) / 5):0.##} {to.X - ((after.X - from.X) / 5):0.##} {to.Y - ((after.Y - from.Y) / 5):0.##} {to.X:0.##} {to.Y:0.##}");
        }

        return path.Append('Z').ToString();
    }

    /// <summary>A rectangle cut by hand, in a view of 100 x 100: no side quite straight.</summary>
    /// <param name="chance">Decides where the scissors went.</param>
    /// <param name="deep">How far they strayed along the height, in view units.</param>
    public static string Cut(Random chance, double deep)
    {
        double Off() => deep * chance.NextDouble();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"M0 {Off():0.##}L{30 + (20 * chance.NextDouble()):0.##} {Off():0.##}L{60 + (20 * chance.NextDouble()):0.##} {Off():0.##}L{100 - (0.2 * Off()):0.##} {Off():0.##}L100 {100 - Off():0.##}L{55 + (25 * chance.NextDouble()):0.##} {100 - Off():0.##}L{20 + (20 * chance.NextDouble()):0.##} {100 - Off():0.##}L{0.2 * Off():0.##} {100 - Off():0.##}Z");
    }
}
