using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Support;

/// <summary>Photos that cameras, printers and programs make and that are as good as any; all show the four colours of <see cref="PhotoBytes.Corners"/>.</summary>
public static class UnusualPhotos
{
    public const int Width = 600;
    public const int Height = 400;

    /// <summary>The bytes of one of: animated WebP, animated PNG, CMYK JPEG, 16-bit PNG.</summary>
    public static byte[] Bytes(string kind)
    {
        using var arena = new VipsArena();
        return kind switch
        {
            "animated WebP" => PhotoBytes.AnimatedWebP(Width, Height),
            "animated PNG" => PhotoBytes.AnimatedPng(Width, Height),
            "CMYK JPEG" => PhotoBytes.Corners(Width, Height).Op("icc_transform", ("output_profile", "cmyk"), ("input_profile", "srgb"), ("depth", 8)).ToMemory()
                .Save("jpegsave_buffer", ("Q", 95)),
            "16-bit PNG" => PhotoBytes.Corners(Width, Height).Op("colourspace", ("space", "rgb16")).Save("pngsave_buffer", ("bitdepth", 16)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
    }

    /// <summary>The upright picture as a camera held in one of the eight ways stores it.</summary>
    public static byte[] HeldAs(int orientation)
    {
        using var arena = new VipsArena();
        return PhotoBytes.HeldAs(orientation, PhotoBytes.Corners(Width, Height));
    }

    /// <summary>Upright, of its own size and with its colours, give or take so much of 255.</summary>
    public static void ShouldShowTheFourColours(byte[] jpeg, int tolerance)
    {
        using var arena = new VipsArena();
        var pixels = Open(jpeg).ToPixelBuffer();
        Assert.Equal((Width, Height), (pixels.Width, pixels.Height));
        for (var corner = 0; corner < 4; corner++)
        {
            var found = pixels.At(Width * (corner % 2 == 0 ? 1 : 3) / 4, Height * (corner < 2 ? 1 : 3) / 4);
            for (var band = 0; band < 3; band++)
            {
                Assert.InRange(found[band], PhotoBytes.CornerColours[corner][band] - tolerance, PhotoBytes.CornerColours[corner][band] + tolerance);
            }
        }
    }

    /// <summary>The same picture but for what two JPEGs of it differ by.</summary>
    public static void ShouldLookLike(byte[] expected, byte[] actual, string what, double most = 2)
    {
        using var arena = new VipsArena();
        var (a, b) = (Open(expected), Open(actual));
        Assert.Equal((a.Width, a.Height), (b.Width, b.Height));
        var (left, right) = (a.Pixels(), b.Pixels());
        var difference = left.Zip(right, (l, r) => Math.Abs(l - r)).Average();
        Assert.True(difference < most, $"{what} differs by {difference:0.0} of 255");
    }

    private static VipsImage Open(byte[] jpeg) => VipsOperation.Call("jpegload_buffer", ("buffer", (ReadOnlyMemory<byte>)jpeg)).ToMemory();
}
