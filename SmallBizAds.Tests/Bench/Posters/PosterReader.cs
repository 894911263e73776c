using System.Diagnostics;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Bench.Posters;

/// <summary>Reads a text off a finished ad with Tesseract, as a stranger to the scene: from its place in the JPEG alone.</summary>
public static class PosterReader
{
    // Size of the letters as Tesseract reads them best, pixels.
    private const double LineHeight = 40;

    /// <summary>Whether the program is there.</summary>
    public static bool IsThere() => Environment.GetEnvironmentVariable("PATH")!.Split(':').Any(p => File.Exists(Path.Combine(p, "tesseract")));

    /// <summary>Share of the text's characters (blanks apart) that were read in their order, 0 to 1.</summary>
    /// <param name="jpeg">The ad.</param>
    /// <param name="scene">Its scene, for the place of the text.</param>
    /// <param name="text">One of its texts.</param>
    /// <param name="width">Width to which the ad is scaled first, pixels.</param>
    /// <param name="ct">Ends the reader.</param>
    public static async Task<double> RecallAsync(byte[] jpeg, Scene scene, TextLayer text, int width, CancellationToken ct)
    {
        var read = await ReadAsync(Crop(jpeg, scene, text, width), ct);
        var (wanted, seen) = (Letters(text.Text), Letters(read));
        return wanted.Length == 0 ? 1 : (double)Common(wanted, seen) / wanted.Length;
    }

    // The words alone, dark on light and upright, as a reader's eye would take them: the picture is not otherwise helped.
    private static byte[] Crop(byte[] jpeg, Scene scene, TextLayer text, int width)
    {
        using var arena = new VipsArena();
        var image = VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)jpeg));
        if (width != image.Width)
        {
            image = image.Op("resize", ("scale", (double)width / image.Width));
        }

        var scale = (double)image.Width / scene.Width;
        var size = text.Lines.SelectMany(l => l.Runs).Max(r => r.Size) * scale;
        var box = text.Box.Turned(text.Rotation, text.Box);
        var (left, top) = (Math.Max(0, (int)((box.X * scale) - (0.3 * size))), Math.Max(0, (int)((box.Y * scale) - (0.3 * size))));
        var (right, bottom) = (Math.Min(image.Width, (int)Math.Ceiling((box.Right * scale) + (0.3 * size))), Math.Min(image.Height, (int)Math.Ceiling((box.Bottom * scale) + (0.3 * size))));
        var part = VipsOperation.Call("extract_area", ("input", image), ("left", left), ("top", top), ("width", right - left), ("height", bottom - top));
        part = part.Op("resize", ("scale", LineHeight / size), ("kernel", "cubic"));
        if (text.Rotation != 0)
        {
            part = part.Op("rotate", ("angle", -text.Rotation), ("background", Mean(part)));
        }

        var grey = part.Op("colourspace", ("space", "b-w"));
        return (text.Colour.Luminance > 0.3 ? grey.Op("invert") : grey).Save("pngsave_buffer");
    }

    private static double[] Mean(VipsImage image)
    {
        var small = VipsOperation.Call("thumbnail_image", ("in", image), ("width", 1), ("height", 1), ("size", "force")).Pixels();
        return [.. small.Select(v => (double)v)];
    }

    private static async Task<string> ReadAsync(byte[] png, CancellationToken ct)
    {
        var start = new ProcessStartInfo("tesseract", ["stdin", "stdout", "-l", "kor+eng", "--psm", "6"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        using var reader = Process.Start(start)!;
        var output = reader.StandardOutput.ReadToEndAsync(ct);
        var errors = reader.StandardError.ReadToEndAsync(ct);
        await reader.StandardInput.BaseStream.WriteAsync(png, ct);
        reader.StandardInput.Close();
        await reader.WaitForExitAsync(ct);
        return reader.ExitCode == 0 ? await output : throw new InvalidOperationException(await errors);
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('·' or '|'))).ToLowerInvariant();

    // Length of the longest common subsequence.
    private static int Common(string a, string b)
    {
        var row = new int[b.Length + 1];
        foreach (var c in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                (diagonal, row[j]) = (row[j], b[j - 1] == c ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
            }
        }

        return row[^1];
    }
}
