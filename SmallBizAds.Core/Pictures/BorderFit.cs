namespace SmallBizAds.Core.Pictures;

/// <summary>
/// Fits one smoothly shaded colour (a quadratic surface in Lab, so that falling light and vignettes are allowed for) to the
/// border of a photo, leaving out the fifth that fits worst: a product may touch the edge.
/// </summary>
internal static class BorderFit
{
    private const int Terms = 6;
    private const double Continues = 8;     // Lab distance up to which a pixel belongs to the backdrop

    public static PhotoBackground Of(LabPixels pixels)
    {
        var border = Border(pixels);
        var surfaces = Fit(pixels, border);
        var kept = border.OrderBy(i => Distance(pixels, surfaces, i)).Take(border.Count * 4 / 5).ToList();
        surfaces = Fit(pixels, kept);

        var residual = Math.Sqrt(kept.Average(i => Math.Pow(Distance(pixels, surfaces, i), 2)));
        var share = Enumerable.Range(0, pixels.L.Length).Count(i => Distance(pixels, surfaces, i) < Continues) / (double)pixels.L.Length;
        var colour = LabPixels.ToSrgb(kept.Average(i => pixels.L[i]), kept.Average(i => pixels.A[i]), kept.Average(i => pixels.B[i]), share);
        return new PhotoBackground(residual, share, colour);
    }

    private static List<int> Border(LabPixels pixels)
    {
        var depth = Math.Max(2, pixels.Width / 30);
        var border = new List<int>();
        for (var y = 0; y < pixels.Height; y++)
        {
            for (var x = 0; x < pixels.Width; x++)
            {
                if (x < depth || y < depth || x >= pixels.Width - depth || y >= pixels.Height - depth)
                {
                    border.Add((y * pixels.Width) + x);
                }
            }
        }

        return border;
    }

    private static double[][] Fit(LabPixels pixels, List<int> places)
    {
        var normal = new double[Terms, Terms];
        var right = new double[3, Terms];
        Span<double> terms = stackalloc double[Terms];
        foreach (var i in places)
        {
            Surface(pixels, i, terms);
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

        return [Solve(normal, right, 0), Solve(normal, right, 1), Solve(normal, right, 2)];
    }

    private static void Surface(LabPixels pixels, int i, Span<double> terms)
    {
        var x = (2.0 * (i % pixels.Width) / pixels.Width) - 1;
        var y = (2.0 * (i / pixels.Width) / pixels.Height) - 1;
        (terms[0], terms[1], terms[2], terms[3], terms[4], terms[5]) = (1, x, y, x * x, x * y, y * y);
    }

    private static double Distance(LabPixels pixels, double[][] surfaces, int i)
    {
        Span<double> terms = stackalloc double[Terms];
        Surface(pixels, i, terms);
        double l = pixels.L[i], a = pixels.A[i], b = pixels.B[i];
        for (var t = 0; t < Terms; t++)
        {
            l -= surfaces[0][t] * terms[t];
            a -= surfaces[1][t] * terms[t];
            b -= surfaces[2][t] * terms[t];
        }

        return Math.Sqrt((l * l) + (a * a) + (b * b));
    }

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
