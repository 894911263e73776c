using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Support;

/// <summary>Photos as they are taken in a hurry: a good one, spoiled.</summary>
public static class PoorPhotos
{
    /// <summary>Underexposed by more than a stop.</summary>
    public static byte[] Dark(int width, int height, TestScene scene = TestScene.Plate) => Spoiled(scene, width, height, p => p.Op("linear", ("a", 0.35), ("b", 0.0)));

    /// <summary>Behind mist.</summary>
    public static byte[] Flat(int width, int height, TestScene scene) => Spoiled(scene, width, height, p => p.Op("linear", ("a", 0.4), ("b", 90.0)));

    /// <summary>Under an old lamp.</summary>
    public static byte[] Yellow(int width, int height, TestScene scene) =>
        Spoiled(scene, width, height, p => p.Op("linear", ("a", new[] { 1.0, 0.86, 0.55 }), ("b", new[] { 0.0, 0, 0 })));

    /// <summary>Out of focus.</summary>
    public static byte[] Blurred(int width, int height, TestScene scene) => Spoiled(scene, width, height, p => p.Op("gaussblur", ("sigma", Math.Max(width, height) / 150.0)));

    /// <summary>Held askew by so many degrees clockwise.</summary>
    public static byte[] Tilted(int width, int height, double degrees, TestScene scene = TestScene.Product) => Spoiled(scene, width, height, p =>
    {
        var turned = p.Op("similarity", ("angle", degrees), ("scale", 1.2));
        return VipsOperation.Call("extract_area", ("input", turned), ("left", (turned.Width - width) / 2), ("top", (turned.Height - height) / 2), ("width", width), ("height", height));
    });

    private static byte[] Spoiled(TestScene scene, int width, int height, Func<VipsImage, VipsImage> spoil)
    {
        using var arena = new VipsArena();
        var photo = VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)TestPhotos.Jpeg(scene, width, height))).ToMemory();
        return spoil(photo).Op("cast", ("format", "uchar")).Op("copy", ("interpretation", "srgb")).Save("jpegsave_buffer", ("Q", 92));
    }
}
