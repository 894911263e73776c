using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Draws the subject of a photo without its backdrop.</summary>
internal static class CutOutDrawing
{
    private const int Solid = 250;     // opacity from which on a pixel is the subject's own and stays as it is

    private const double Unsure = 0.02;

    /// <summary>How much of the subject each pixel of a frame has, one band.</summary>
    /// <param name="mask"><see cref="SourcePicture.Mask"/>.</param>
    /// <param name="crop">The part that is shown, fractions of the photo.</param>
    /// <param name="width">Pixels of the frame.</param>
    /// <param name="height">Pixels of the frame.</param>
    public static VipsImage Opacity(ReadOnlyMemory<byte> mask, Box crop, int width, int height)
    {
        var whole = VipsOperation.Call("pngload_buffer", ("buffer", mask)).ToMemory();
        var (x, y) = (Math.Clamp((int)Math.Floor(crop.X * whole.Width), 0, whole.Width - 1), Math.Clamp((int)Math.Floor(crop.Y * whole.Height), 0, whole.Height - 1));
        var (w, h) = (Math.Clamp((int)Math.Round(crop.Width * whole.Width), 1, whole.Width - x), Math.Clamp((int)Math.Round(crop.Height * whole.Height), 1, whole.Height - y));
        return VipsOperation.Call("extract_area", ("input", whole), ("left", x), ("top", y), ("width", w), ("height", h))
            .Op("thumbnail_image", ("width", width), ("height", height), ("size", "force")).ToMemory();
    }

    /// <summary>
    /// Pixels with their opacity. Along the edge, where a lens mixes subject and backdrop, the colours are those of the subject
    /// beside it: no seam of white paper comes along onto a dark ground.
    /// </summary>
    public static VipsImage Draw(VipsImage pixels, VipsImage opacity)
    {
        var own = opacity.Op("relational_const", ("relational", "moreeq"), ("c", new double[] { Solid }));
        var kept = VipsOperation.Call("boolean", ("left", pixels), ("right", own), ("boolean", "and"));
        double sigma = Math.Clamp(Math.Max(pixels.Width, pixels.Height) / 400.0, 1.5, 6);
        // Where nothing of the subject's own is near, its pixels are taken as they are.
        var weight = own.Op("gaussblur", ("sigma", sigma)).Op("linear", ("a", 1 / 255.0), ("b", Unsure));
        var nearby = VipsOperation.Call("add", ("left", kept.Op("gaussblur", ("sigma", sigma))), ("right", pixels.Op("linear", ("a", Unsure), ("b", 0.0))));
        var beside = VipsOperation.Call("divide", ("left", nearby), ("right", weight)).Op("cast", ("format", "uchar"));
        var colours = VipsOperation.Call("ifthenelse", ("cond", own), ("in1", pixels), ("in2", beside));
        return VipsOperation.Call("bandjoin", ("in", new[] { colours, opacity })).Op("copy", ("interpretation", "srgb")).ToMemory();
    }

    /// <summary>The opacity of what a cut-out's shadow is made of, on a part of the canvas.</summary>
    public static VipsImage Silhouette(PictureLayer layer, ReadOnlyMemory<byte> mask, Box part, double strength, double scale)
    {
        var (width, height) = (Math.Max(1, (int)Math.Round(layer.Box.Width * scale)), Math.Max(1, (int)Math.Round(layer.Box.Height * scale)));
        var shape = Opacity(mask, layer.Crop, width, height).Op("linear", ("a", strength), ("b", 0.0), ("uchar", true));
        shape = layer.Rotation == 0 ? shape : Turned(shape, layer.Rotation);
        var (x, y) = (((layer.Box.CentreX - part.X) * scale) - (shape.Width / 2.0), ((layer.Box.CentreY - part.Y) * scale) - (shape.Height / 2.0));
        return shape.Op(
            "embed", ("x", (int)Math.Round(x)), ("y", (int)Math.Round(y)),
            ("width", Math.Max(1, (int)Math.Round(part.Width * scale))), ("height", Math.Max(1, (int)Math.Round(part.Height * scale))));
    }

    /// <summary>Turned about its middle; what comes in from outside is clear.</summary>
    public static VipsImage Turned(VipsImage image, double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return image.Op("affine", ("matrix", new double[] { cosine, -sine, sine, cosine }), ("extend", "black")).ToMemory();
    }
}
