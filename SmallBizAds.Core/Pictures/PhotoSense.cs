using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>Looks at a master and notes what matters for design. Pure: pixels in, numbers out.</summary>
public static class PhotoSense
{
    // Ten samples along each side of a cell. The thumbnail is square whatever the photo's shape, so that cells are equal.
    private const int Side = PhotoGrid.Side * 10;

    /// <summary>Reads a photo on the calling thread, about 30 ms.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="VipsException">The bytes are not a master.</exception>
    public static PhotoReading Read(PhotoMaster master, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var arena = new VipsArena();
        var thumbnail = VipsOperation.Call(
            "thumbnail_buffer", ("buffer", master.Jpeg), ("width", Side), ("height", Side), ("size", "force"));
        var pixels = LabPixels.From(thumbnail.ToPixelBuffer());
        cancellationToken.ThrowIfCancellationRequested();

        var grid = GridOf(pixels);
        return new PhotoReading(
            grid.Luminance.Average(), grid.Busyness.Average(), PhotoPalette.Of(pixels), grid, PhotoSaliency.FocusOf(pixels, grid), BorderFit.Of(pixels));
    }

    private static PhotoGrid GridOf(LabPixels pixels)
    {
        const int samples = Side / PhotoGrid.Side;
        const int cells = PhotoGrid.Side * PhotoGrid.Side;
        var (luminance, energy) = (new double[cells], new double[cells]);
        for (var y = 0; y < Side; y++)
        {
            var (above, below) = (Math.Max(y - 1, 0), Math.Min(y + 1, Side - 1));
            for (var x = 0; x < Side; x++)
            {
                var (left, right) = (Math.Max(x - 1, 0), Math.Min(x + 1, Side - 1));
                var cell = (y / samples * PhotoGrid.Side) + (x / samples);
                luminance[cell] += pixels.Luminance[(y * Side) + x];
                energy[cell] += Square(pixels, (y * Side) + left, (y * Side) + right) + Square(pixels, (above * Side) + x, (below * Side) + x);
            }
        }

        const double perCell = samples * samples;
        return new PhotoGrid(
            Array.ConvertAll(luminance, static sum => (float)(sum / perCell)),
            Array.ConvertAll(energy, static sum => (float)(1 - Math.Exp(-Math.Sqrt(sum / perCell) / 20))));
    }

    // Colour edges disturb text as lightness edges do, though less.
    private static double Square(LabPixels pixels, int from, int to)
    {
        double l = pixels.L[to] - pixels.L[from], a = pixels.A[to] - pixels.A[from], b = pixels.B[to] - pixels.B[from];
        return (l * l) + (((a * a) + (b * b)) / 4);
    }
}
