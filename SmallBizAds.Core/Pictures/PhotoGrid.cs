namespace SmallBizAds.Core.Pictures;

/// <summary>A photo cut into <see cref="Side"/> × <see cref="Side"/> cells of equal size, whatever its shape; row after row from the top left.</summary>
/// <param name="Luminance">Mean relative luminance (WCAG) of each cell, 0 black to 1 white.</param>
/// <param name="Busyness">
/// Edge energy of each cell, 0 to 1: studio paper 0.03; soft clouds, stone, things out of focus 0.15; wood grain and hair 0.3;
/// flowers and waves 0.4; a plate of pasta 0.7. Text reads well up to about 0.2.
/// </param>
public sealed record PhotoGrid(IReadOnlyList<float> Luminance, IReadOnlyList<float> Busyness)
{
    /// <summary>Cells along each side.</summary>
    public const int Side = 24;

    /// <summary>Mean luminance of a rectangle, in fractions of the picture; cells count by the part that it covers.</summary>
    public double LuminanceIn(double x, double y, double width, double height) => Mean(Luminance, x, y, width, height);

    /// <summary>Mean busyness of a rectangle, in fractions of the picture; cells count by the part that it covers.</summary>
    public double BusynessIn(double x, double y, double width, double height) => Mean(Busyness, x, y, width, height);

    private static double Mean(IReadOnlyList<float> values, double x, double y, double width, double height)
    {
        double sum = 0, area = 0;
        for (var row = FirstCell(y); row <= LastCell(y + height); row++)
        {
            var covered = Overlap(row, y, height);
            for (var column = FirstCell(x); column <= LastCell(x + width); column++)
            {
                var part = covered * Overlap(column, x, width);
                sum += part * values[(row * Side) + column];
                area += part;
            }
        }

        return area > 0 ? sum / area : values[(FirstCell(y) * Side) + FirstCell(x)];
    }

    private static int FirstCell(double start) => Math.Clamp((int)Math.Floor(start * Side), 0, Side - 1);

    private static int LastCell(double end) => Math.Clamp((int)Math.Ceiling(end * Side) - 1, 0, Side - 1);

    private static double Overlap(int cell, double start, double length) =>
        Math.Max(0, Math.Min(cell + 1, (start + length) * Side) - Math.Max(cell, start * Side));
}
