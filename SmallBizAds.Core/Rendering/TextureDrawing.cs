using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Textures as one tile each that joins itself on all sides: black where it darkens, white where it lightens.</summary>
internal static class TextureDrawing
{
    private const int Side = 512;

    private static readonly Lazy<byte[]> Paper = new(() => Tile((0.7, 20), (5, 9), (40, 12)));
    private static readonly Lazy<byte[]> Grain = new(() => Tile((0.55, 34)));

    /// <summary>Lays the texture over its box on the scaled canvas.</summary>
    public static void Draw(TextureLayer layer, double scale, PixelCanvas canvas)
    {
        var tile = (layer.Texture == Texture.Paper ? Paper : Grain).Value.ToArray();
        var strength = (int)Math.Round(layer.Strength * layer.Opacity * 256);
        for (var i = 3; i < tile.Length; i += 4)
        {
            tile[i] = (byte)Math.Min(255, (tile[i] * strength) >> 8);
        }

        var (width, height) = ((int)Math.Round(layer.Box.Width * scale), (int)Math.Round(layer.Box.Height * scale));
        canvas.Tile(tile, Side, (int)Math.Round(layer.Box.X * scale), (int)Math.Round(layer.Box.Y * scale), width, height);
    }

    // Noise of several breadths; each keeps the same deviation (in steps of opacity) whatever its breadth.
    private static byte[] Tile(params ReadOnlySpan<(double Breadth, double Deviation)> octaves)
    {
        using var arena = new VipsArena();
        var sum = new float[Side * Side];
        var seed = 11;
        foreach (var (breadth, deviation) in octaves)
        {
            // Blurred among eight copies of itself, so that no edge shows where tiles meet.
            var noise = VipsOperation.Call("gaussnoise", ("width", Side), ("height", Side), ("mean", 0.0), ("sigma", 100.0), ("seed", seed++)).ToMemory();
            var blurred = noise.Op("replicate", ("across", 3), ("down", 3)).Op("gaussblur", ("sigma", breadth));
            var centre = VipsOperation.Call("extract_area", ("input", blurred), ("left", Side), ("top", Side), ("width", Side), ("height", Side)).Pixels<float>();
            var spread = Math.Sqrt(centre.Average(v => (double)v * v));
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += (float)(centre[i] / spread * deviation);
            }
        }

        var tile = new byte[4 * sum.Length];
        for (var i = 0; i < sum.Length; i++)
        {
            tile.AsSpan(4 * i, 3).Fill(sum[i] > 0 ? (byte)0 : (byte)255);
            tile[(4 * i) + 3] = (byte)Math.Min(255, Math.Abs(sum[i]));
        }

        return tile;
    }
}
