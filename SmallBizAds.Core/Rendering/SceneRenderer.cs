using System.Text;
using SmallBizAds.Core.Design.Colour;
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

    public SceneRenderer(FontMetrics fonts)
    {
        _fonts = fonts;
        Vips.EnsureStarted(BundledFonts.Folders);
    }

    /// <summary>JPEG of the scene's own size, full chroma so that coloured letters stay crisp.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="pictures">What the scene's picture layers show.</param>
    /// <param name="quality">1 to 100; less is taken, with coarser colour, when the file would be over <see cref="MaxJpegBytes"/>.</param>
    /// <param name="ct">Checked before drawing and before encoding.</param>
    public byte[] Jpeg(Scene scene, ScenePictures? pictures, int quality, CancellationToken ct)
    {
        using var arena = new VipsArena();
        return Encode(Draw(scene, pictures, 1, ct), quality, MaxJpegBytes, ct);
    }

    /// <summary>JPEG of the scene's size times a scale, small rather than fine.</summary>
    public byte[] Sketch(Scene scene, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        using var arena = new VipsArena();
        return Draw(scene, pictures, scale, ct).Save("jpegsave_buffer", ("Q", 80), ("keep", "none"));
    }

    /// <summary>WebP of the scene's own size. The format halves the colour's resolution; it is sharpened so that coloured letters stay crisp.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="pictures">What the scene's picture layers show.</param>
    /// <param name="quality">1 to 100.</param>
    /// <param name="ct">Checked before drawing and before encoding.</param>
    public byte[] WebP(Scene scene, ScenePictures? pictures, int quality, CancellationToken ct)
    {
        using var arena = new VipsArena();
        var image = Draw(scene, pictures, 1, ct);
        ct.ThrowIfCancellationRequested();
        return image.Save("webpsave_buffer", ("Q", quality), ("smart_subsample", true), ("keep", "none"));
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
        using var arena = new VipsArena();
        var ground = Draw(scene with { Layers = [.. scene.Layers.Where(l => l is not TextLayer text || !texts.Contains(text))] }, pictures, sheet.PixelScale, ct);
        ground = Compose(ground, [.. texts.Where(t => t.Shadow is not null).Select(t => DrawShadow(t, t.Shadow!, scene, pictures, sheet.PixelScale))]).ToMemory();
        var jpeg = Encode(ground, 90, MaxPdfBytes - PdfOverhead, ct);
        return PrintPage.Write(sheet, scene, texts, jpeg, (ground.Width, ground.Height), _fonts);
    }

    /// <summary>PNG of the scene's size times a scale.</summary>
    public byte[] Png(Scene scene, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        using var arena = new VipsArena();
        var image = Draw(scene, pictures, scale, ct);
        ct.ThrowIfCancellationRequested();
        return image.Save("pngsave_buffer", ("keep", "none"), ("compression", 6));
    }

    /// <summary>The pixels that lie behind the texts: RGB, the scene's own size.</summary>
    public PixelBuffer Ground(Scene scene, ScenePictures? pictures, CancellationToken ct)
    {
        using var arena = new VipsArena();
        return DrawGround(scene, pictures, 1, ct).ToPixelBuffer();
    }

    /// <summary>
    /// Draws everything but the texts first and shows those pixels to <paramref name="inspect"/> (RGB, the scene's size);
    /// if it answers true the texts are drawn over them and the JPEG is made, otherwise the answer is null.
    /// </summary>
    public byte[]? JpegIf(Scene scene, ScenePictures? pictures, int quality, Func<PixelBuffer, bool> inspect, CancellationToken ct)
    {
        using var arena = new VipsArena();
        if (scene.Layers.SkipWhile(l => l is not TextLayer).Any(l => l is not TextLayer))
        {
            throw new ArgumentException("Texts must lie over everything else.", nameof(scene));
        }

        var ground = DrawGround(scene, pictures, 1, ct);
        return ground.Lend(inspect) ? Encode(DrawTexts(ground, scene, pictures, 1, ct), quality, MaxJpegBytes, ct) : null;
    }

    // A picture of pure grain would not fit; it loses some of it, step by step.
    private static byte[] Encode(VipsImage image, int quality, int limit, CancellationToken ct)
    {
        while (true)
        {
            ct.ThrowIfCancellationRequested();
            var jpeg = image.Save("jpegsave_buffer", ("Q", quality), ("subsample_mode", quality > 80 ? "off" : "on"), ("keep", "none"));
            if (jpeg.Length <= limit || quality <= 40)
            {
                return jpeg;
            }

            quality -= 8;
        }
    }

    // In two steps, whoever asks: the pixels between them are rounded to bytes, and a picture must not depend on who drew it.
    private VipsImage Draw(Scene scene, ScenePictures? pictures, double scale, CancellationToken ct) =>
        DrawTexts(DrawGround(scene, pictures, scale, ct), scene, pictures, scale, ct);

    private VipsImage DrawGround(Scene scene, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        var (width, height) = ((int)Math.Round(scene.Width * scale), (int)Math.Round(scene.Height * scale));
        double[] colour = [scene.Ground.R, scene.Ground.G, scene.Ground.B];
        var overlays = Overlays([.. scene.Layers.TakeWhile(l => l is not TextLayer)], scene, pictures, scale, ct);
        VipsImage ground;
        if (overlays is [{ X: 0, Y: 0 } first, ..] && first.Image.Width == width && first.Image.Height == height)
        {
            ground = first.Image.HasAlpha ? first.Image.Op("flatten", ("background", colour)) : first.Image;
            overlays.RemoveAt(0);
        }
        else
        {
            ground = VipsOperation.Call("black", ("width", width), ("height", height), ("bands", 3))
                .Op("linear", ("a", new double[] { 1, 1, 1 }), ("b", colour), ("uchar", true)).Op("copy", ("interpretation", "srgb"));
        }

        return Compose(ground, overlays).ToMemory();
    }

    private VipsImage DrawTexts(VipsImage ground, Scene scene, ScenePictures? pictures, double scale, CancellationToken ct) =>
        Compose(ground, Overlays([.. scene.Layers.SkipWhile(l => l is not TextLayer)], scene, pictures, scale, ct));

    // Over an opaque ground the blend of bytes is exact, and several times quicker than compositing in floating point.
    private static VipsImage Compose(VipsImage ground, List<(VipsImage Image, int X, int Y)> overlays)
    {
        foreach (var (image, x, y) in overlays)
        {
            var (left, top) = (Math.Max(0, x), Math.Max(0, y));
            var (width, height) = (Math.Min(ground.Width, x + image.Width) - left, Math.Min(ground.Height, y + image.Height) - top);
            if (width <= 0 || height <= 0)
            {
                continue;
            }

            var over = Part(image, left - x, top - y, width, height);
            if (over.HasAlpha)
            {
                over = VipsOperation.Call(
                    "ifthenelse", ("cond", over.Op("extract_band", ("band", 3))), ("in1", over.Op("extract_band", ("band", 0), ("n", 3))),
                    ("in2", Part(ground, left, top, width, height)), ("blend", true));
            }

            ground = width == ground.Width && height == ground.Height ? over : VipsOperation.Call("insert", ("main", ground), ("sub", over), ("x", left), ("y", top));
        }

        return ground;
    }

    private static VipsImage Part(VipsImage image, int x, int y, int width, int height) => (x, y) == (0, 0) && width == image.Width && height == image.Height
        ? image
        : VipsOperation.Call("extract_area", ("input", image), ("left", x), ("top", y), ("width", width), ("height", height));

    private List<(VipsImage Image, int X, int Y)> Overlays(IReadOnlyList<Layer> layers, Scene scene, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        var overlays = new List<(VipsImage, int, int)>();
        var vectors = new SvgCanvas(_fonts);
        void Flush()
        {
            if (!vectors.IsEmpty)
            {
                var part = vectors.Extent(scene.Width, scene.Height);
                overlays.Add((Rasterise(vectors, part, scale), (int)(part.X * scale), (int)(part.Y * scale)));
                vectors = new SvgCanvas(_fonts);
            }
        }

        foreach (var layer in layers)
        {
            ct.ThrowIfCancellationRequested();
            var shadow = layer switch { ShapeLayer s => s.Shadow, PictureLayer p => p.Shadow, TextLayer t => t.Shadow, _ => null };
            if (shadow is not null)
            {
                Flush();
                overlays.Add(DrawShadow(layer, shadow, scene, pictures, scale));
            }

            switch (layer)
            {
                case PictureLayer picture:
                    Flush();
                    overlays.Add(DrawPicture(picture, pictures, scale));
                    break;
                case TextureLayer texture:
                    Flush();
                    overlays.Add(TextureDrawing.Draw(texture, scale));
                    break;
                default:
                    vectors.Add(layer);
                    break;
            }
        }

        Flush();
        return overlays;
    }

    // In memory at once: colour and opacity are read apart, and an SVG would be drawn for each.
    private static VipsImage Rasterise(SvgCanvas canvas, Box part, double scale) =>
        VipsOperation.Call("svgload_buffer", ("buffer", Encoding.UTF8.GetBytes(canvas.Document(part, scale)))).ToMemory();

    private (VipsImage, int, int) DrawPicture(PictureLayer layer, ScenePictures? pictures, double scale)
    {
        var picture = pictures?.Find(layer.Source) ?? throw new ArgumentException($"The scene shows \"{layer.Source}\", and it was not given.");
        var pixels = PhotoDrawing.Draw(picture, layer, scale);
        var (x, y) = ((int)Math.Round(layer.Box.X * scale), (int)Math.Round(layer.Box.Y * scale));
        if (layer.Rotation == 0 && (layer.Treatment == PhotoTreatment.CutOut || (layer.Frame == Form.Rectangle && layer.Radius == 0)))
        {
            return (pixels, x, y);
        }

        if (pixels.HasAlpha)
        {
            pixels = CutOutDrawing.Turned(pixels, layer.Rotation);
            return (pixels, (int)Math.Round((layer.Box.CentreX * scale) - (pixels.Width / 2.0)), (int)Math.Round((layer.Box.CentreY * scale) - (pixels.Height / 2.0)));
        }

        var mask = new SvgCanvas(_fonts);
        mask.AddSilhouette(layer with { Box = new(0, 0, pixels.Width, pixels.Height), Radius = layer.Radius * scale, Rotation = 0 }, Rgba.Black);
        var alpha = Rasterise(mask, new(0, 0, pixels.Width, pixels.Height), 1).Op("extract_band", ("band", 3));
        if (layer.Rotation != 0)
        {
            // Colour goes on over the edge, so that no dark seam shows where the opacity ends.
            (pixels, alpha) = (Turned(pixels, layer.Rotation, "copy"), Turned(alpha, layer.Rotation, "black"));
            (x, y) = ((int)Math.Round((layer.Box.CentreX * scale) - (pixels.Width / 2.0)), (int)Math.Round((layer.Box.CentreY * scale) - (pixels.Height / 2.0)));
        }

        return (VipsOperation.Call("bandjoin", ("in", new[] { pixels, alpha })).Op("copy", ("interpretation", "srgb")), x, y);
    }

    private static VipsImage Turned(VipsImage image, double degrees, string extend)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return image.Op("affine", ("matrix", new double[] { cosine, -sine, sine, cosine }), ("extend", extend)).ToMemory();
    }

    // A blur hides what a quarter of the resolution loses, at a sixteenth of the work.
    private (VipsImage, int, int) DrawShadow(Layer layer, Shadow shadow, Scene scene, ScenePictures? pictures, double scale)
    {
        var isHard = shadow.Blur < 0.5;
        var small = isHard ? scale : scale * Math.Clamp(3 / Math.Max(1, shadow.Blur * scale), 0.125, 0.5);
        var silhouette = new SvgCanvas(_fonts);
        silhouette.AddSilhouette(layer, shadow.Colour);
        var extent = silhouette.Extent(scene.Width, scene.Height);
        var reach = 3 * shadow.Blur;
        var part = Box.FromEdges(
            Math.Floor(Math.Max(extent.X - reach, -reach)), Math.Floor(Math.Max(extent.Y - reach, -reach)),
            Math.Ceiling(Math.Min(extent.Right + reach, scene.Width + reach)), Math.Ceiling(Math.Min(extent.Bottom + reach, scene.Height + reach)));
        // The colour is the same everywhere: only the opacity is blurred and brought up.
        var opacity = layer is PictureLayer { Treatment: PhotoTreatment.CutOut } picture && pictures?.Find(picture.Source)?.Mask is { } mask
            ? CutOutDrawing.Silhouette(picture, mask, part, shadow.Colour.Opacity, small)
            : Rasterise(silhouette, part, small).Op("extract_band", ("band", 3));
        opacity = isHard ? opacity : opacity.Op("gaussblur", ("sigma", Math.Max(0.6, shadow.Blur * small)));
        opacity = opacity.Op("resize", ("scale", part.Width * scale / opacity.Width), ("vscale", part.Height * scale / opacity.Height), ("kernel", "linear")).ToMemory();
        double[] colour = [shadow.Colour.R, shadow.Colour.G, shadow.Colour.B];
        var flat = opacity.Op("linear", ("a", new double[] { 0, 0, 0 }), ("b", colour), ("uchar", true));
        var image = VipsOperation.Call("bandjoin", ("in", new[] { flat, opacity })).Op("copy", ("interpretation", "srgb"));
        return (image, (int)Math.Round((part.X + shadow.Dx) * scale), (int)Math.Round((part.Y + shadow.Dy) * scale));
    }
}
