using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Textures as one tile each that joins itself on all sides: black where it darkens, white where it lightens.</summary>
internal static class TextureDrawing
{
    private const int Side = 512;

    private static readonly Lazy<byte[]> Paper = new(() => Tile((0.7, 20), (5, 9), (40, 12)));
    private static readonly Lazy<byte[]> Grain = new(() => Tile((0.55, 34)));

    /// <summary>The texture over its box: RGBA, and where it lies on the scaled canvas.</summary>
    public static (VipsImage Image, int X, int Y) Draw(TextureLayer layer, double scale)
    {
        var (width, height) = ((int)Math.Round(layer.Box.Width * scale), (int)Math.Round(layer.Box.Height * scale));
        var tile = VipsImage.FromPixels<byte>((layer.Texture == Texture.Paper ? Paper : Grain).Value, Side, Side, 4, BandFormat.UInt8);
        double[] strength = [1, 1, 1, layer.Strength * layer.Opacity];
        // Pixels are made once here: the tile is laid many times over, and colour and opacity are read apart.
        var all = tile
            .Op("linear", ("a", strength), ("b", new double[] { 0, 0, 0, 0 }), ("uchar", true)).ToMemory()
            .Op("replicate", ("across", (width / Side) + 1), ("down", (height / Side) + 1));
        var part = VipsOperation.Call("extract_area", ("input", all), ("left", 0), ("top", 0), ("width", width), ("height", height));
        return (part.Op("copy", ("interpretation", "srgb")).ToMemory(), (int)Math.Round(layer.Box.X * scale), (int)Math.Round(layer.Box.Y * scale));
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
