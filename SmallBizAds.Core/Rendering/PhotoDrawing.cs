using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Brings a part of a photo to the size of its frame.</summary>
internal static class PhotoDrawing
{
    /// <summary>RGB pixels of the frame's size times the scale.</summary>
    public static VipsImage Draw(SourcePicture photo, PictureLayer layer, double scale)
    {
        var (width, height) = ((int)Math.Round(layer.Box.Width * scale), (int)Math.Round(layer.Box.Height * scale));
        if (layer.Treatment == PhotoTreatment.Blurred)
        {
            // Blurred pixels carry no detail: an eighth of the size is blurred and brought up again.
            var (w, h) = (Math.Max(8, width / 8), Math.Max(8, height / 8));
            return Cut(photo, layer, w, h)
                .Op("gaussblur", ("sigma", Math.Max(1.5, Math.Sqrt((double)w * h) / 26)))
                .Op("resize", ("scale", (double)width / w), ("vscale", (double)height / h), ("kernel", "cubic"));
        }

        var pixels = Cut(photo, layer, width, height);
        return layer.Treatment switch
        {
            PhotoTreatment.Duotone => Duotone(pixels, layer.Dark ?? Rgba.Black, layer.Light ?? Rgba.White),
            PhotoTreatment.CutOut when photo.Mask is { } mask => CutOutDrawing.Draw(pixels, CutOutDrawing.Opacity(mask, layer.Crop, pixels.Width, pixels.Height)),
            _ => pixels,
        };
    }

    private static VipsImage Duotone(VipsImage pixels, Rgba dark, Rgba light)
    {
        double[] span = [(light.R - dark.R) / 255.0, (light.G - dark.G) / 255.0, (light.B - dark.B) / 255.0];
        return pixels.Op("colourspace", ("space", "b-w"))
            .Op("linear", ("a", span), ("b", new double[] { dark.R, dark.G, dark.B }), ("uchar", true)).Op("copy", ("interpretation", "srgb"));
    }

    private static VipsImage Cut(SourcePicture photo, PictureLayer layer, int width, int height)
    {
        var crop = layer.Crop;
        var (cropWidth, cropHeight) = (crop.Width * photo.Width, crop.Height * photo.Height);
        var spare = Math.Min(cropWidth / width, cropHeight / height);
        // The JPEG decoder halves for nothing; a factor of two is left for a clean reduction.
        var shrink = spare >= 8 ? 4 : spare >= 4 ? 2 : 1;
        var loaded = VipsOperation.Call("jpegload_buffer", ("buffer", photo.Jpeg), ("shrink", shrink), ("access", "sequential"), ("fail_on", "error"));
        if (layer.Tone is { Turn: not 0 and var turn })
        {
            loaded = ToneDrawing.Straightened(loaded.ToMemory(), turn);
        }

        var (x, y) = ((int)Math.Floor(crop.X * loaded.Width), (int)Math.Floor(crop.Y * loaded.Height));
        var (w, h) = (Math.Clamp((int)Math.Round(crop.Width * loaded.Width), 1, loaded.Width - x), Math.Clamp((int)Math.Round(crop.Height * loaded.Height), 1, loaded.Height - y));
        var part = VipsOperation.Call("extract_area", ("input", loaded), ("left", x), ("top", y), ("width", w), ("height", h));
        var sized = part.Op("thumbnail_image", ("width", width), ("height", height), ("size", "force"));
        return (layer.Tone is { } tone ? ToneDrawing.Toned(sized, tone) : sized).ToMemory();
    }
}
