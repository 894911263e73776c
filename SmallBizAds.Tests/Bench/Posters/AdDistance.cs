using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Bench.Posters;

/// <summary>How far apart two ads look: mean difference of their colours in Lab (in hundredths) at 64 pixels, plus one less the overlap of their layouts.</summary>
public static class AdDistance
{
    private const int Side = 64;

    /// <summary>About 0 (the same ad) to 2.</summary>
    public static double Between((Scene Scene, float[] Lab) a, (Scene Scene, float[] Lab) b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Lab.Length; i += 3)
        {
            var (l, x, y) = (a.Lab[i] - b.Lab[i], a.Lab[i + 1] - b.Lab[i + 1], a.Lab[i + 2] - b.Lab[i + 2]);
            sum += Math.Sqrt((l * l) + (x * x) + (y * y));
        }

        return (sum / (Side * Side) / 100) + 1 - Overlap(Grid(a.Scene), Grid(b.Scene));
    }

    /// <summary>Mean over all pairs of a set.</summary>
    public static double Within(IReadOnlyList<(Scene Scene, float[] Lab)> ads)
    {
        var pairs = from i in Enumerable.Range(0, ads.Count) from j in Enumerable.Range(i + 1, ads.Count - i - 1) select Between(ads[i], ads[j]);
        return pairs.Average();
    }

    /// <summary>What an ad is compared by.</summary>
    public static (Scene Scene, float[] Lab) Of(Scene scene, byte[] jpeg)
    {
        using var arena = new VipsArena();
        var small = VipsOperation.Call("thumbnail_buffer", ("buffer", (ReadOnlyMemory<byte>)jpeg), ("width", Side), ("height", Side), ("size", "force"));
        return (scene, small.Op("colourspace", ("space", "lab")).Pixels<float>());
    }

    // Where texts and pictures stand, as cells of a grid by kind.
    private static int[] Grid(Scene scene)
    {
        var grid = new int[Side * Side];
        foreach (var layer in scene.Layers.Where(l => l is PictureLayer or ArtLayer or TextLayer))
        {
            var kind = layer is TextLayer ? 1 : 2;
            var box = layer is ArtLayer { Window: { } window } ? window.Box : layer.Box;
            for (var y = Cell(box.Y / scene.Height); y < Cell(box.Bottom / scene.Height); y++)
            {
                for (var x = Cell(box.X / scene.Width); x < Cell(box.Right / scene.Width); x++)
                {
                    grid[(y * Side) + x] |= kind;
                }
            }
        }

        return grid;
    }

    private static double Overlap(int[] a, int[] b)
    {
        var (both, either) = (0, 0);
        for (var i = 0; i < a.Length; i++)
        {
            for (var kind = 1; kind <= 2; kind++)
            {
                var (x, y) = ((a[i] & kind) != 0, (b[i] & kind) != 0);
                both += x && y ? 1 : 0;
                either += x || y ? 1 : 0;
            }
        }

        return either == 0 ? 1 : (double)both / either;
    }

    private static int Cell(double fraction) => Math.Clamp((int)Math.Round(fraction * Side), 0, Side);
}
