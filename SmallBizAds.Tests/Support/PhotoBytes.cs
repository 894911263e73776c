using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Support;

/// <summary>Encoded pictures as people and attackers send them.</summary>
public static class PhotoBytes
{
    /// <summary>The colours of <see cref="Corners"/>: top left, top right, bottom left, bottom right.</summary>
    public static readonly byte[][] CornerColours = [[220, 30, 30], [30, 180, 40], [30, 60, 220], [240, 200, 20]];

    private static readonly byte[] PngMagic = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Four quarters of four colours, three bands, sRGB.</summary>
    public static VipsImage Corners(int width, int height)
    {
        var pixels = new byte[width * height * 3];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                CornerColours[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)].CopyTo(pixels, ((y * width) + x) * 3);
            }
        }

        return VipsImage.FromPixels<byte>(pixels, width, height, 3, BandFormat.UInt8).Op("copy", ("interpretation", "srgb"));
    }

    public static byte[] Jpeg(int width, int height, params (string Name, object Value)[] options) =>
        Corners(width, height).Save("jpegsave_buffer", [("Q", 90), .. options]);

    public static byte[] Png(int width, int height, params (string Name, object Value)[] options) => Corners(width, height).Save("pngsave_buffer", options);

    public static byte[] WebP(int width, int height) => Corners(width, height).Save("webpsave_buffer", ("Q", 90));

    /// <summary>A JPEG whose EXIF says how the camera was held; the pixels are stored as given.</summary>
    public static byte[] WithOrientation(byte[] jpeg, int orientation)
    {
        byte[] exif =
        [
            0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8,
            .. "MM\0*"u8, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0,
        ];
        return [.. jpeg.AsSpan(0, 2), .. exif, .. jpeg.AsSpan(2)];
    }

    /// <summary>The header of a JPEG of any claimed size, then nothing.</summary>
    public static byte[] JpegHeader(ushort width, ushort height)
    {
        var jpeg = Jpeg(64, 64);
        var frame = jpeg.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), width);
        return jpeg;
    }

    /// <summary>A progressive JPEG that sends its last scan over and over: each costs the decoder a walk over all of the picture.</summary>
    public static byte[] EndlessScans(int width, int height, int repeats)
    {
        var jpeg = Jpeg(width, height, ("interlace", true));
        var scan = jpeg.AsSpan().LastIndexOf((ReadOnlySpan<byte>)[0xFF, 0xDA]);
        return [.. jpeg[..^2], .. Enumerable.Repeat(jpeg[scan..^2], repeats).SelectMany(static bytes => bytes), 0xFF, 0xD9];
    }

    /// <summary>A valid PNG of one grey, tiny as a file and huge once unpacked.</summary>
    public static byte[] PngBomb(int width, int height, bool interlaced)
    {
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[12]) = (8, (byte)(interlaced ? 1 : 0));

        var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest))
        {
            var row = new byte[width + 1];
            for (var y = 0; y < height; y++)
            {
                zlib.Write(row);
            }
        }

        return [.. PngMagic, .. Chunk("IHDR", header), .. Chunk("IDAT", data.ToArray()), .. Chunk("IEND", [])];
    }

    /// <summary>The header of a PNG of any claimed size, with next to nothing behind it.</summary>
    public static byte[] PngHeader(int width, int height)
    {
        var png = Png(16, 16);
        var header = png.AsSpan(16, 13).ToArray();
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        return [.. PngMagic, .. Chunk("IHDR", header), .. png.AsSpan(PngMagic.Length + 25)];
    }

    /// <summary>
    /// An upright picture as a camera held in one of the eight ways stores it: its pixels turned or mirrored, and the EXIF
    /// orientation that makes up for it.
    /// </summary>
    public static byte[] HeldAs(int orientation, VipsImage upright)
    {
        var stored = orientation switch
        {
            2 => upright.Op("flip", ("direction", "horizontal")),
            3 => upright.Op("rot", ("angle", "d180")),
            4 => upright.Op("flip", ("direction", "vertical")),
            5 => upright.Op("rot", ("angle", "d270")).Op("flip", ("direction", "vertical")),
            6 => upright.Op("rot", ("angle", "d270")),
            7 => upright.Op("rot", ("angle", "d90")).Op("flip", ("direction", "vertical")),
            8 => upright.Op("rot", ("angle", "d90")),
            _ => upright,
        };
        return WithOrientation(stored.Save("jpegsave_buffer", ("Q", 95), ("keep", "none")), orientation);
    }

    /// <summary>An animated PNG: the first frame is <see cref="Corners"/>, a second one is black.</summary>
    public static byte[] AnimatedPng(int width, int height)
    {
        var png = Png(width, height);
        var headerEnd = PngMagic.Length + 25;
        byte[] control = [0, 0, 0, 2, 0, 0, 0, 0];
        return
        [
            .. png.AsSpan(0, headerEnd),
            .. Chunk("acTL", control),
            .. Chunk("fcTL", FrameControl(0, width, height)),
            .. png.AsSpan(headerEnd, png.Length - headerEnd - 12),
            .. Chunk("fcTL", FrameControl(1, width, height)),
            .. Chunk("fdAT", [0, 0, 0, 2, .. BlackRows(width, height)]),
            .. Chunk("IEND", []),
        ];
    }

    /// <summary>An animated WebP: the first frame is <see cref="Corners"/>, the second is black.</summary>
    public static byte[] AnimatedWebP(int width, int height)
    {
        var black = Corners(width, height).Op("linear", ("a", 0.0), ("b", 0.0)).Op("cast", ("format", "uchar"));
        return VipsOperation
            .Call("arrayjoin", ("in", new[] { Corners(width, height), black }), ("across", 1))
            .Save("webpsave_buffer", ("page_height", height), ("Q", 90));
    }

    /// <summary>The first bytes of an ISO media file with these brands.</summary>
    public static byte[] Boxes(string major, params string[] compatible)
    {
        var size = 16 + (4 * compatible.Length);
        return [0, 0, 0, (byte)size, .. "ftyp"u8, .. Encoding.ASCII.GetBytes(major), 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(string.Concat(compatible)), .. new byte[4096]];
    }

    private static byte[] FrameControl(int number, int width, int height)
    {
        var control = new byte[26];
        BinaryPrimitives.WriteInt32BigEndian(control, number);
        BinaryPrimitives.WriteInt32BigEndian(control.AsSpan(4), width);
        BinaryPrimitives.WriteInt32BigEndian(control.AsSpan(8), height);
        control[21] = 10;
        return control;
    }

    private static byte[] BlackRows(int width, int height)
    {
        var data = new MemoryStream();
        using (var zlib = new ZLibStream(data, CompressionLevel.Fastest))
        {
            zlib.Write(new byte[((width * 3) + 1) * height]);
        }

        return data.ToArray();
    }

    private static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        body.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(chunk.Length - 4), Crc(body));
        return chunk;
    }

    private static uint Crc(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
            }
        }

        return ~crc;
    }
}
