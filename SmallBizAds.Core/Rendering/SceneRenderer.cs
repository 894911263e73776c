using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;
using SmallBizAds.Core.Rendering.Print;

namespace SmallBizAds.Core.Rendering;

/// <summary>
/// Draws scenes: vector layers by librsvg, pictures and shadows by libvips, one over the other. The same scene, photo and
/// library give the same bytes. Thread-safe; one core per call.
/// </summary>
public sealed partial class SceneRenderer
{
    /// <summary>No JPEG is larger: phones and platforms take it without a second thought.</summary>
    public const int MaxJpegBytes = 2_000_000;

    /// <summary>No PDF is larger: it travels by messenger and mail.</summary>
    public const int MaxPdfBytes = 3_000_000;

    // What fonts and page content take at most; the picture has the rest.
    private const int PdfOverhead = 300_000;

    private readonly FontMetrics _fonts;
    private readonly SceneDrawing _drawing;

    public SceneRenderer(FontMetrics fonts)
    {
        (_fonts, _drawing) = (fonts, new(fonts));
        Vips.EnsureStarted(BundledFonts.Folders);
    }

    /// <summary>JPEG of the scene's own size, full chroma so that coloured letters stay crisp.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="pictures">What the scene's picture layers show.</param>
    /// <param name="quality">1 to 100; less is taken, with coarser colour, when the file would be over <see cref="MaxJpegBytes"/>.</param>
    /// <param name="ct">Checked before drawing and before encoding.</param>
    public byte[] Jpeg(Scene scene, ScenePictures? pictures, int quality, CancellationToken ct)
    {
        using var canvas = _drawing.Whole(scene, pictures, 1, ct);
        return Encode(canvas, quality, MaxJpegBytes, ct);
    }

    /// <summary>JPEG of the scene's size times a scale, small rather than fine.</summary>
    public byte[] Sketch(Scene scene, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        using var canvas = _drawing.Whole(scene, pictures, scale, ct);
        return canvas.Use(image => image.Save("jpegsave_buffer", ("Q", 80), ("keep", "none")));
    }

    /// <summary>WebP of the scene's own size. The format halves the colour's resolution; it is sharpened so that coloured letters stay crisp.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="pictures">What the scene's picture layers show.</param>
    /// <param name="quality">1 to 100.</param>
    /// <param name="ct">Checked before drawing and before encoding.</param>
    public byte[] WebP(Scene scene, ScenePictures? pictures, int quality, CancellationToken ct)
    {
        using var canvas = _drawing.Whole(scene, pictures, 1, ct);
        ct.ThrowIfCancellationRequested();
        return canvas.Use(image => image.Save("webpsave_buffer", ("Q", quality), ("smart_subsample", true), ("keep", "none")));
    }

    /// <summary>
    /// PDF of one sheet of A4 for print: the ad in the middle, as large as margins of 10 mm allow, upright unless it is wider
    /// than tall. Texts are text (sharp at any size, searchable) in embedded fonts; what lies behind them is one picture of
    /// 300 pixels per inch in sRGB. At most <see cref="MaxPdfBytes"/>. The same scene and pictures give the same bytes.
    /// </summary>
    /// <param name="scene">The scene. Texts under something else become part of the picture.</param>
    /// <param name="pictures">What the scene's picture layers show.</param>
    /// <param name="ct">Checked before drawing and before encoding.</param>
    public byte[] Pdf(Scene scene, ScenePictures? pictures, CancellationToken ct)
    {
        // Letters with an outline of their own are part of the picture: a PDF knows no paint order.
        var texts = scene.Layers.Reverse().TakeWhile(l => l is TextLayer).Cast<TextLayer>().Where(t => t.Outline is null).Reverse().ToList();
        var sheet = PrintSheet.For(scene.Width, scene.Height);
        var behind = scene with { Layers = [.. scene.Layers.Where(l => l is not TextLayer text || !texts.Contains(text))] };
        using var ground = _drawing.Whole(behind, pictures, sheet.PixelScale, ct);
        _drawing.Shadows(ground, scene, texts, sheet.PixelScale);
        var jpeg = Encode(ground, 90, MaxPdfBytes - PdfOverhead, ct);
        return PrintPage.Write(sheet, scene, texts, jpeg, (ground.Width, ground.Height), _fonts);
    }

    /// <summary>PNG of the scene's size times a scale.</summary>
    public byte[] Png(Scene scene, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        using var canvas = _drawing.Whole(scene, pictures, scale, ct);
        ct.ThrowIfCancellationRequested();
        return canvas.Use(image => image.Save("pngsave_buffer", ("keep", "none"), ("compression", 6)));
    }

    /// <summary>The pixels that lie behind the texts: RGB, the scene's own size.</summary>
    public PixelBuffer Ground(Scene scene, ScenePictures? pictures, CancellationToken ct)
    {
        using var canvas = _drawing.Ground(scene, pictures, 1, ct);
        return canvas.Use(image => image.ToPixelBuffer());
    }

    /// <summary>
    /// Draws everything but the texts first and lends those pixels to <paramref name="inspect"/> (the scene's size; the first three bands are RGB);
    /// if it answers true the texts are drawn over them and the JPEG is made, otherwise the answer is null.
    /// </summary>
    public byte[]? JpegIf(Scene scene, ScenePictures? pictures, int quality, Func<PixelBuffer, bool> inspect, CancellationToken ct)
    {
        if (scene.Layers.SkipWhile(l => l is not TextLayer).Any(l => l is not TextLayer))
        {
            throw new ArgumentException("Texts must lie over everything else.", nameof(scene));
        }

        using var canvas = _drawing.Ground(scene, pictures, 1, ct);
        if (!inspect(canvas.Pixels))
        {
            return null;
        }

        _drawing.Texts(canvas, scene, pictures, 1, ct);
        return Encode(canvas, quality, MaxJpegBytes, ct);
    }

    // A picture of pure grain would not fit; it loses some of it, step by step.
    private static byte[] Encode(PixelCanvas canvas, int quality, int limit, CancellationToken ct)
    {
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var jpeg = canvas.Use(image => image.Save("jpegsave_buffer", ("Q", quality), ("subsample_mode", quality > 80 ? "off" : "on"), ("keep", "none")));
            if (jpeg.Length <= limit || quality <= 40)
            {
                return jpeg;
            }

            quality -= 8;
        }
    }
}
