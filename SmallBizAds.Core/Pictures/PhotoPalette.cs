namespace SmallBizAds.Core.Pictures;

/// <summary>
/// Up to five colours that stand for a photo: k-means in Lab over a histogram, started from colours chosen for being
/// frequent, vivid and unlike each other. No chance is involved.
/// </summary>
internal static class PhotoPalette
{
    private const int Colours = 5;
    private const double BinSize = 6;
    private const double Alike = 9;     // Lab distance under which two colours of a palette would look the same

    public static IReadOnlyList<PaletteColour> Of(LabPixels pixels)
    {
        var bins = Histogram(pixels);
        var centres = Settle(bins, Start(bins));
        var total = centres.Sum(static centre => centre.Count);
        return [.. centres
            .Where(static centre => centre.Count > 0)
            .OrderByDescending(static centre => centre.Count)
            .Select(centre => LabPixels.ToSrgb(centre.L, centre.A, centre.B, centre.Count / total))];
    }

    private static List<Spot> Histogram(LabPixels pixels)
    {
        var bins = new Dictionary<int, Spot>();
        for (var i = 0; i < pixels.L.Length; i++)
        {
            double l = pixels.L[i], a = pixels.A[i], b = pixels.B[i];
            var key = (int)(l / BinSize) + (32 * ((int)((a + 128) / BinSize) + (64 * (int)((b + 128) / BinSize))));
            bins[key] = bins.GetValueOrDefault(key) + new Spot(l, a, b, 1);
        }

        return [.. bins.OrderBy(static bin => bin.Key).Select(static bin => bin.Value.Mean())];
    }

    private static List<Spot> Start(List<Spot> bins)
    {
        var chosen = new List<Spot> { bins.MaxBy(static bin => bin.Count) };
        while (chosen.Count < Colours)
        {
            var next = bins.MaxBy(bin => bin.Count * (1 + (bin.Chroma / 30)) * chosen.Min(bin.SquaredDistance));
            if (chosen.Min(next.SquaredDistance) < Alike * Alike)
            {
                break;
            }

            chosen.Add(next);
        }

        return chosen;
    }

    private static List<Spot> Settle(List<Spot> bins, List<Spot> centres)
    {
        for (var round = 0; round < 12; round++)
        {
            var sums = new Spot[centres.Count];
            foreach (var bin in bins)
            {
                var nearest = 0;
                for (var i = 1; i < centres.Count; i++)
                {
                    nearest = bin.SquaredDistance(centres[i]) < bin.SquaredDistance(centres[nearest]) ? i : nearest;
                }

                sums[nearest] += bin.Times(bin.Count);
            }

            centres = [.. sums.Where(static sum => sum.Count > 0).Select(static sum => sum.Mean())];
        }

        return centres;
    }

    private readonly record struct Spot(double L, double A, double B, double Count)
    {
        public double Chroma => Math.Sqrt((A * A) + (B * B));

        public static Spot operator +(Spot one, Spot other) => new(one.L + other.L, one.A + other.A, one.B + other.B, one.Count + other.Count);

        public Spot Times(double factor) => new(L * factor, A * factor, B * factor, Count);

        public Spot Mean() => new(L / Count, A / Count, B / Count, Count);

        public double SquaredDistance(Spot other) =>
            ((L - other.L) * (L - other.L)) + ((A - other.A) * (A - other.A)) + ((B - other.B) * (B - other.B));
    }
}
