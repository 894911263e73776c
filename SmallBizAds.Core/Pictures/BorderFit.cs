namespace SmallBizAds.Core.Pictures;

/// <summary>
/// Fits one smoothly shaded colour to the border of a photo, leaving out the fifth that fits worst: a product may touch the edge.
/// </summary>
internal static class BorderFit
{
    private const double Continues = 8;     // Lab distance up to which a pixel belongs to the backdrop

    public static PhotoBackground Of(LabPixels pixels)
    {
        var (surface, kept) = SurfaceOf(pixels);
        var residual = Math.Sqrt(kept.Average(i => Math.Pow(surface.Distance(pixels, i), 2)));
        var share = Enumerable.Range(0, pixels.L.Length).Count(i => surface.Distance(pixels, i) < Continues) / (double)pixels.L.Length;
        var colour = LabPixels.ToSrgb(kept.Average(i => pixels.L[i]), kept.Average(i => pixels.A[i]), kept.Average(i => pixels.B[i]), share);
        return new PhotoBackground(residual, share, colour);
    }

    /// <summary>The backdrop, and the pixels of the border that it was judged by.</summary>
    public static (BackdropSurface Surface, IReadOnlyList<int> Kept) SurfaceOf(LabPixels pixels)
    {
        var border = Border(pixels);
        var surface = BackdropSurface.Fit(pixels, border);
        var kept = border.OrderBy(i => surface.Distance(pixels, i)).Take(border.Count * 4 / 5).ToList();
        return (BackdropSurface.Fit(pixels, kept), kept);
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
}
