using System.Diagnostics;
using System.Text;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Bench.Posters;

/// <summary>Reads a text off a finished ad with Tesseract, as a stranger to the scene: from its place in the JPEG alone.</summary>
public static class PosterReader
{
    // Size of the letters as Tesseract reads them best, pixels.
    private const double LineHeight = 40;

    private const int Border = 8;

    // Left free around a line, in its letters' size.
    private const double Air = 0.12;

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
        var read = new StringBuilder();
        foreach (var line in Lines(jpeg, scene, text, width))
        {
            read.Append(await ReadAsync(line, ct));
        }

        var (wanted, seen) = (Letters(text.Text), Letters(read.ToString()));
        return wanted.Length == 0 ? 1 : (double)Common(wanted, seen) / wanted.Length;
    }

    // Each line by itself, upright and dark on light, as a reader's eye takes it: the picture is not otherwise helped.
    private static List<byte[]> Lines(byte[] jpeg, Scene scene, TextLayer text, int width)
    {
        using var arena = new VipsArena();
        var image = VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)jpeg));
        image = width == image.Width ? image : image.Op("resize", ("scale", (double)width / image.Width));
        var scale = (double)image.Width / scene.Width;
        var (turnedX, turnedY) = (text.Box.CentreX * scale, text.Box.CentreY * scale);
        var (sine, cosine) = Math.SinCos(-text.Rotation * Math.PI / 180);
        var (fromX, fromY) = (turnedX - (image.Width / 2.0), turnedY - (image.Height / 2.0));
        if (text.Rotation != 0)
        {
            image = image.Op("rotate", ("angle", -text.Rotation), ("background", Mean(image)));
            (turnedX, turnedY) = ((image.Width / 2.0) + (fromX * cosine) - (fromY * sine), (image.Height / 2.0) + (fromX * sine) + (fromY * cosine));
        }

        image = image.ToMemory();
        return [.. text.Lines.Where(l => l.Runs.Count > 0).Select(LineOf)];

        byte[] LineOf(TextLine line)
        {
            var size = line.Runs.Max(r => r.Size) * scale;
            int X(double x, double beyond) => Math.Clamp((int)Math.Round(turnedX + ((x - text.Box.CentreX) * scale) + (beyond * size)), 0, image.Width);
            int Y(double beyond) => Math.Clamp((int)Math.Round(turnedY + ((line.Baseline - text.Box.CentreY) * scale) + (beyond * size)), 0, image.Height);
            var (left, right) = (X(line.Runs.Min(r => r.X), -Air), X(line.Runs.Max(r => r.X + r.Width), Air));
            // Lines of display type stand close: nothing of the next one is in sight.
            var next = text.Lines.Where(l => l.Baseline > line.Baseline && l.Runs.Count > 0).MinBy(l => l.Baseline);
            var last = text.Lines.Where(l => l.Baseline < line.Baseline && l.Runs.Count > 0).MaxBy(l => l.Baseline);
            var foot = next is null ? 1 : (next.Baseline - line.Baseline - (0.84 * next.Runs.Max(r => r.Size))) * scale / size;
            var head = last is null ? -2 : (last.Baseline - line.Baseline + (0.1 * last.Runs.Max(r => r.Size))) * scale / size;
            var (top, bottom) = (Y(Math.Max(-0.86 - Air, head)), Y(Math.Min(0.14 + Air, Math.Max(0.02, foot))));
            var part = VipsOperation.Call("extract_area", ("input", image), ("left", left), ("top", top), ("width", right - left), ("height", bottom - top))
                .Op("resize", ("scale", LineHeight / size), ("kernel", "cubic")).Op("colourspace", ("space", "b-w"));
            part = part.Op("embed", ("x", Border), ("y", Border), ("width", part.Width + (2 * Border)), ("height", part.Height + (2 * Border)), ("extend", "copy"));
            return (text.Colour.Luminance > 0.3 ? part.Op("invert") : part).Save("pngsave_buffer");
        }
    }

    private static double[] Mean(VipsImage image)
    {
        var small = VipsOperation.Call("thumbnail_image", ("in", image), ("width", 1), ("height", 1), ("size", "force")).Pixels();
        return [.. small.Select(v => (double)v)];
    }

    private static async Task<string> ReadAsync(byte[] png, CancellationToken ct)
    {
        var start = new ProcessStartInfo("tesseract", ["stdin", "stdout", "-l", "kor+eng", "--psm", "7"])
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
