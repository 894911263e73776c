namespace SmallBizAds.Core.Pictures;

/// <summary>
/// Finds what draws the eye: cells that are busy or of an unusual colour pull, less so towards the edges of the picture, where
/// photographers put what does not matter; the focus is the middle of the strongest gathering of such cells.
/// </summary>
internal static class PhotoSaliency
{
    private const double CentrePull = 0.30;     // standard deviations, in widths of the picture
    private const double Gathering = 0.14;
    private const double FarColour = 60;     // Lab distance from the picture's mean that counts in full

    public static PhotoFocus FocusOf(LabPixels pixels, PhotoGrid grid)
    {
        var pull = Pull(pixels, grid);

        // Mean shift from the cell with the most around it: settles on the middle of what gathers there.
        var focus = Enumerable.Range(0, pull.Length).Select(Centre).MaxBy(place => Around(pull, place).Total)!;
        for (var step = 0; step < 8; step++)
        {
            focus = Around(pull, focus).Middle;
        }

        return focus;
    }

    private static double[] Pull(LabPixels pixels, PhotoGrid grid)
    {
        var samples = pixels.Width / PhotoGrid.Side;
        var cells = new (double L, double A, double B)[PhotoGrid.Side * PhotoGrid.Side];
        var share = 1.0 / (samples * samples);
        for (var i = 0; i < pixels.L.Length; i++)
        {
            ref var cell = ref cells[(i / pixels.Width / samples * PhotoGrid.Side) + (i % pixels.Width / samples)];
            cell = (cell.L + (pixels.L[i] * share), cell.A + (pixels.A[i] * share), cell.B + (pixels.B[i] * share));
        }

        var (l, a, b) = (cells.Average(static c => c.L), cells.Average(static c => c.A), cells.Average(static c => c.B));
        return [.. cells.Select((cell, i) =>
        {
            // Colour sets things apart more than light does: bright skies are common, red parasols are not.
            var apart = Math.Sqrt((Square(cell.L - l) / 4) + Square(cell.A - a) + Square(cell.B - b));
            var (x, y) = Centre(i);
            return (grid.Busyness[i] + Math.Min(1, apart / FarColour)) * Bell(Square(x - 0.5) + Square(y - 0.5), CentrePull);
        })];
    }

    private static (double Total, PhotoFocus Middle) Around(double[] pull, PhotoFocus place)
    {
        double total = 0, sumX = 0, sumY = 0;
        for (var i = 0; i < pull.Length; i++)
        {
            var (x, y) = Centre(i);
            var weight = pull[i] * Bell(Square(x - place.X) + Square(y - place.Y), Gathering);
            (total, sumX, sumY) = (total + weight, sumX + (weight * x), sumY + (weight * y));
        }

        return total > 0 ? (total, new PhotoFocus(sumX / total, sumY / total)) : (0, new PhotoFocus(0.5, 0.5));
    }

    private static PhotoFocus Centre(int cell) =>
        new((cell % PhotoGrid.Side + 0.5) / PhotoGrid.Side, (cell / PhotoGrid.Side + 0.5) / PhotoGrid.Side);

    private static double Bell(double squaredDistance, double width) => Math.Exp(-squaredDistance / (2 * width * width));

    private static double Square(double value) => value * value;
}
