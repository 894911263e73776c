namespace SmallBizAds.Core.Pictures;

/// <summary>
/// A smoothly shaded colour over a whole picture: a quadratic surface in Lab, so that falling light and vignettes are allowed
/// for. Places are -1 to 1 from edge to edge, so that it holds at any size of the picture.
/// </summary>
internal sealed class BackdropSurface
{
    private const int Terms = 6;

    private readonly double[][] _bands;

    private BackdropSurface(double[][] bands) => _bands = bands;

    /// <summary>The surface nearest to the pixels of some places.</summary>
    public static BackdropSurface Fit(LabPixels pixels, IReadOnlyList<int> places)
    {
        var normal = new double[Terms, Terms];
        var right = new double[3, Terms];
        Span<double> terms = stackalloc double[Terms];
        foreach (var i in places)
        {
            TermsAt(Across(i % pixels.Width, pixels.Width), Across(i / pixels.Width, pixels.Height), terms);
            for (var row = 0; row < Terms; row++)
            {
                for (var column = 0; column < Terms; column++)
                {
                    normal[row, column] += terms[row] * terms[column];
                }

                right[0, row] += terms[row] * pixels.L[i];
                right[1, row] += terms[row] * pixels.A[i];
                right[2, row] += terms[row] * pixels.B[i];
            }
        }

        return new([Solve(normal, right, 0), Solve(normal, right, 1), Solve(normal, right, 2)]);
    }

    /// <summary>Where a pixel lies from edge to edge, -1 to 1.</summary>
    public static double Across(int pixel, int length) => (2.0 * pixel / length) - 1;

    /// <summary>The backdrop's colour at a place.</summary>
    public (double L, double A, double B) At(double x, double y)
    {
        Span<double> terms = stackalloc double[Terms];
        TermsAt(x, y, terms);
        return (Sum(_bands[0], terms), Sum(_bands[1], terms), Sum(_bands[2], terms));
    }

    /// <summary>How far a pixel is from the backdrop, in Lab.</summary>
    public double Distance(LabPixels pixels, int i)
    {
        var (l, a, b) = At(Across(i % pixels.Width, pixels.Width), Across(i / pixels.Width, pixels.Height));
        (l, a, b) = (pixels.L[i] - l, pixels.A[i] - a, pixels.B[i] - b);
        return Math.Sqrt((l * l) + (a * a) + (b * b));
    }

    private static void TermsAt(double x, double y, Span<double> terms) =>
        (terms[0], terms[1], terms[2], terms[3], terms[4], terms[5]) = (1, x, y, x * x, x * y, y * y);

    private static double Sum(double[] factors, Span<double> terms) =>
        (factors[0] * terms[0]) + (factors[1] * terms[1]) + (factors[2] * terms[2]) + (factors[3] * terms[3]) + (factors[4] * terms[4]) + (factors[5] * terms[5]);

    // Gaussian elimination; a whisper of regularisation keeps it solvable whatever was left out.
    private static double[] Solve(double[,] normal, double[,] right, int band)
    {
        var m = new double[Terms, Terms + 1];
        for (var row = 0; row < Terms; row++)
        {
            for (var column = 0; column < Terms; column++)
            {
                m[row, column] = normal[row, column] + (row == column ? 1e-6 : 0);
            }

            m[row, Terms] = right[band, row];
        }

        for (var pivot = 0; pivot < Terms; pivot++)
        {
            for (var row = 0; row < Terms; row++)
            {
                if (row == pivot)
                {
                    continue;
                }

                var factor = m[row, pivot] / m[pivot, pivot];
                for (var column = pivot; column <= Terms; column++)
                {
                    m[row, column] -= factor * m[pivot, column];
                }
            }
        }

        return [.. Enumerable.Range(0, Terms).Select(row => m[row, Terms] / m[row, row])];
    }
}
