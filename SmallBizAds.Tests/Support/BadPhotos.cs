using System.Text;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Support;

/// <summary>Files that are no usable photo, with the name they come under and the problem that is named.</summary>
public static class BadPhotos
{
    public static IReadOnlyDictionary<string, (Func<byte[]> File, string Name, string Problem)> All { get; } = new Dictionary<string, (Func<byte[]>, string, string)>
    {
        ["11 MB"] = (() => [.. PhotoBytes.Jpeg(300, 300), .. new byte[11 * 1024 * 1024]], "big.jpg", "PhotoTooLarge"),
        ["text named .jpg"] = (() => Encoding.UTF8.GetBytes("안녕하세요, 저는 사진이 아니에요."), "memo.jpg", "PhotoUnsupported"),
        ["half a JPEG"] = (() => Noise()[..20_000], "half.jpg", "PhotoUnreadable"),
        ["a JPEG that says 65000x65000"] = (() => PhotoBytes.JpegHeader(65000, 65000), "huge.jpg", "PhotoTooManyPixels"),
        ["a PNG that says 65000x65000"] = (() => PhotoBytes.PngHeader(65000, 65000), "huge.png", "PhotoTooManyPixels"),
        ["a PNG bomb"] = (() => PhotoBytes.PngBomb(20000, 3300, interlaced: false), "bomb.png", "PhotoTooManyPixels"),
        ["an SVG"] = (() => "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'><script>alert(1)</script></svg>"u8.ToArray(), "logo.svg", "PhotoUnsupported"),
        ["an SVG named .png"] = (() => "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='900' height='900'/>"u8.ToArray(), "logo.png", "PhotoUnsupported"),
        ["a moving GIF"] = (MovingGif, "dance.gif", "PhotoGif"),
        ["1x1"] = (() => PhotoBytes.Png(1, 1), "dot.png", "PhotoTooSmall"),
        ["HEIC"] = (() => PhotoBytes.Boxes("heic", "mif1", "heic"), "IMG_0001.HEIC", "PhotoHeic"),
        ["no bytes"] = (() => [], "empty.jpg", "PhotoUnreadable"),
    };

    /// <summary>The bytes of one of them.</summary>
    public static byte[] Bytes(string name)
    {
        using var arena = new VipsArena();
        return All[name].File();
    }

    private static byte[] Noise() => VipsOperation.Call("gaussnoise", ("width", 700), ("height", 500), ("mean", 128.0), ("seed", 3))
        .Op("cast", ("format", "uchar")).Save("jpegsave_buffer");

    /// <summary>Two frames of one pixel, for ever.</summary>
    private static byte[] MovingGif()
    {
        byte[] frame = [0x21, 0xF9, 4, 0, 10, 0, 0, 0, 0x2C, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
        return
        [
            .. "GIF89a"u8, 1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255,
            0x21, 0xFF, 11, .. "NETSCAPE2.0"u8, 3, 1, 0, 0, 0,
            .. frame, .. frame, 0x3B,
        ];
    }
}
