using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Mends whole photos as they are drawn.</summary>
internal static class ToneDrawing
{
    /// <summary>The same pixels in another light.</summary>
    public static VipsImage Toned(VipsImage pixels, PhotoTone tone)
    {
        var table = new byte[256 * 3];
        for (var value = 0; value < 256; value++)
        {
            (table[value * 3], table[(value * 3) + 1], table[(value * 3) + 2]) =
                (tone.Apply(value, tone.Red), tone.Apply(value, tone.Green), tone.Apply(value, tone.Blue));
        }

        return pixels.Op("maplut", ("lut", VipsImage.FromPixels<byte>(table, 256, 1, 3, BandFormat.UInt8))).Op("copy", ("interpretation", "srgb"));
    }

    /// <summary>Turned about its middle and enlarged until no empty corner shows, in its own size.</summary>
    public static VipsImage Straightened(VipsImage pixels, double degrees)
    {
        var (width, height) = (pixels.Width, pixels.Height);
        var (sine, cosine) = Math.SinCos(Math.Abs(degrees) * Math.PI / 180);
        var scale = cosine + (Math.Max((double)width / height, (double)height / width) * sine);
        var turned = pixels.Op("similarity", ("scale", scale), ("angle", degrees));
        return VipsOperation.Call(
            "extract_area", ("input", turned), ("left", (turned.Width - width) / 2), ("top", (turned.Height - height) / 2), ("width", width), ("height", height)).ToMemory();
    }
}
