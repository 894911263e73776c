using System.Text;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Draws the layers of a scene on a canvas, one after the other; neighbouring vectors in one go.</summary>
internal sealed class SceneDrawing(FontMetrics fonts)
{
    // Below this many pixels of blur an edge looks sharp.
    private const double LeastBlur = 0.5;

    /// <summary>The whole scene, its size times the scale.</summary>
    public PixelCanvas Whole(Scene scene, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        var canvas = Ground(scene, pictures, scale, ct);
        Texts(canvas, scene, pictures, scale, ct);
        return canvas;
    }

    /// <summary>Everything up to the first text.</summary>
    public PixelCanvas Ground(Scene scene, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        var canvas = new PixelCanvas((int)Math.Round(scene.Width * scale), (int)Math.Round(scene.Height * scale), scene.Ground);
        Draw(canvas, scene, scene.Layers.TakeWhile(l => l is not TextLayer), pictures, scale, ct);
        return canvas;
    }

    /// <summary>The first text and everything that follows it.</summary>
    public void Texts(PixelCanvas canvas, Scene scene, ScenePictures? pictures, double scale, CancellationToken ct) =>
        Draw(canvas, scene, scene.Layers.SkipWhile(l => l is not TextLayer), pictures, scale, ct);

    /// <summary>What some texts cast on what is there.</summary>
    public void Shadows(PixelCanvas canvas, Scene scene, IEnumerable<TextLayer> texts, double scale)
    {
        using var arena = new VipsArena();
        foreach (var text in texts.Where(t => t.Shadow is not null))
        {
            Shade(canvas, scene, text, text.Shadow!, null, scale);
        }
    }

    private void Draw(PixelCanvas canvas, Scene scene, IEnumerable<Layer> layers, ScenePictures? pictures, double scale, CancellationToken ct)
    {
        using var arena = new VipsArena();
        var vectors = new SvgCanvas(fonts);
        foreach (var layer in layers)
        {
            ct.ThrowIfCancellationRequested();
            if (layer switch { ShapeLayer s => s.Shadow, PictureLayer p => p.Shadow, TextLayer t => t.Shadow, _ => null } is { } shadow)
            {
                if (shadow.Blur < LeastBlur && layer is not PictureLayer { Treatment: PhotoTreatment.CutOut })
                {
                    vectors.AddSilhouette(layer, shadow.Colour, shadow.Dx, shadow.Dy);
                }
                else
                {
                    Flush();
                    Shade(canvas, scene, layer, shadow, pictures, scale);
                }
            }

            switch (layer)
            {
                case PictureLayer picture:
                    Flush();
                    Lay(canvas, picture, pictures, scale);
                    break;
                case TextureLayer texture:
                    Flush();
                    TextureDrawing.Draw(texture, scale, canvas);
                    break;
                default:
                    vectors.Add(layer);
                    break;
            }
        }

        Flush();

        void Flush()
        {
            if (!vectors.IsEmpty)
            {
                var part = vectors.Extent(scene.Width, scene.Height);
                canvas.Lay(Rasterise(vectors, part, scale), (int)(part.X * scale), (int)(part.Y * scale));
                vectors = new SvgCanvas(fonts);
            }
        }
    }

    private static VipsImage Rasterise(SvgCanvas vectors, Box part, double scale) =>
        VipsOperation.Call("svgload_buffer", ("buffer", Encoding.UTF8.GetBytes(vectors.Document(part, scale))));

    private void Lay(PixelCanvas canvas, PictureLayer layer, ScenePictures? pictures, double scale)
    {
        var picture = pictures?.Find(layer.Source) ?? throw new ArgumentException($"The scene shows \"{layer.Source}\", and it was not given.");
        var pixels = PhotoDrawing.Draw(picture, layer, scale);
        var (x, y) = ((int)Math.Round(layer.Box.X * scale), (int)Math.Round(layer.Box.Y * scale));
        if (layer.Rotation == 0 && (layer.Treatment == PhotoTreatment.CutOut || (layer.Frame == Form.Rectangle && layer.Radius == 0)))
        {
            canvas.Lay(pixels, x, y);
            return;
        }

        if (!pixels.HasAlpha)
        {
            pixels = Framed(pixels, layer, scale);
        }
        else if (layer.Rotation != 0)
        {
            pixels = CutOutDrawing.Turned(pixels, layer.Rotation);
        }

        if (layer.Rotation != 0)
        {
            (x, y) = ((int)Math.Round((layer.Box.CentreX * scale) - (pixels.Width / 2.0)), (int)Math.Round((layer.Box.CentreY * scale) - (pixels.Height / 2.0)));
        }

        canvas.Lay(pixels, x, y);
    }

    private VipsImage Framed(VipsImage pixels, PictureLayer layer, double scale)
    {
        var mask = new SvgCanvas(fonts);
        mask.AddSilhouette(layer with { Box = new(0, 0, pixels.Width, pixels.Height), Radius = layer.Radius * scale, Rotation = 0 }, Rgba.Black);
        // In memory at once: an SVG would be drawn again for each strip of the picture.
        var opacity = Rasterise(mask, new(0, 0, pixels.Width, pixels.Height), 1).ToMemory().Op("extract_band", ("band", 3));
        if (layer.Rotation != 0)
        {
            // Colour goes on over the edge, so that no dark seam shows where the opacity ends.
            (pixels, opacity) = (Turned(pixels, layer.Rotation, "copy"), Turned(opacity, layer.Rotation, "black"));
        }

        return VipsOperation.Call("bandjoin", ("in", new[] { pixels, opacity })).Op("copy", ("interpretation", "srgb"));
    }

    private static VipsImage Turned(VipsImage image, double degrees, string extend)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return image.Op("affine", ("matrix", new double[] { cosine, -sine, sine, cosine }), ("extend", extend)).ToMemory();
    }

    // A blur hides what a quarter of the resolution loses, at a sixteenth of the work.
    private void Shade(PixelCanvas canvas, Scene scene, Layer layer, Shadow shadow, ScenePictures? pictures, double scale)
    {
        var isHard = shadow.Blur < LeastBlur;
        var small = isHard ? scale : scale * Math.Clamp(3 / Math.Max(1, shadow.Blur * scale), 0.125, 0.5);
        var silhouette = new SvgCanvas(fonts);
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
        var place = ((int)Math.Round((part.X + shadow.Dx) * scale), (int)Math.Round((part.Y + shadow.Dy) * scale), (int)Math.Round(part.Width * scale), (int)Math.Round(part.Height * scale));
        canvas.Shade(opacity, shadow.Colour, place, Covered(layer, scale));
    }

    // Most of a card's shadow lies under the card.
    private static (int Left, int Top, int Right, int Bottom) Covered(Layer layer, double scale)
    {
        var inset = layer switch
        {
            { Rotation: not 0 } => null,
            ShapeLayer { Form: Form.Rectangle, Opacity: 1, Fill: SolidPaint { Colour.A: 255 } } shape => shape.Radius,
            PictureLayer { Frame: Form.Rectangle, Treatment: not PhotoTreatment.CutOut } picture => picture.Radius,
            _ => (double?)null,
        };
        return inset is { } radius && layer.Box.Inset(radius + 1) is { Width: > 0, Height: > 0 } box
            ? ((int)Math.Ceiling(box.X * scale), (int)Math.Ceiling(box.Y * scale), (int)(box.Right * scale), (int)(box.Bottom * scale))
            : default;
    }
}
