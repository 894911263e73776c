using System.Buffers.Binary;
using System.Text;

namespace SmallBizAds.Core.Pictures;

/// <summary>Tells kinds of files apart by their first bytes.</summary>
public static class PhotoSignature
{
    private static readonly byte[][] ForeignStarts =
    [
        [.. "BM"u8],
        [.. "II*\0"u8],
        [.. "MM\0*"u8],
        [.. "II+\0"u8],
        [.. "MM\0+"u8],
        [.. "%PDF"u8],
        [.. "8BPS"u8],
        [.. "PK\u0003\u0004"u8],
        [0xFF, 0x0A],
        [0, 0, 0, 0x0C, .. "JXL "u8],
        [0, 0, 0, 0x0C, .. "jP  "u8],
        [0x1A, 0x45, 0xDF, 0xA3],
        [0x1F, 0x8B],
    ];

    private static readonly string[] HeifBrands = ["heic", "heix", "hevc", "hevx", "heim", "heis", "hevm", "hevs", "mif1", "msf1"];

    /// <summary>Reads the kind; never fails.</summary>
    public static PhotoKind KindOf(ReadOnlySpan<byte> file)
    {
        if (file.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return PhotoKind.Jpeg;
        }

        if (file.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
        {
            return PhotoKind.Png;
        }

        if (file.StartsWith("GIF8"u8))
        {
            return PhotoKind.Gif;
        }

        if (file.Length >= 12 && file.StartsWith("RIFF"u8))
        {
            return file[8..12].SequenceEqual("WEBP"u8) ? PhotoKind.WebP : PhotoKind.Foreign;
        }

        if (file.Length >= 12 && file[4..8].SequenceEqual("ftyp"u8))
        {
            return KindOfBoxes(file);
        }

        foreach (var start in ForeignStarts)
        {
            if (file.StartsWith(start))
            {
                return PhotoKind.Foreign;
            }
        }

        return IsText(file) ? PhotoKind.Foreign : PhotoKind.Unknown;
    }

    // ISO base media: the first box lists the brands. AVIF and HEIC both claim "mif1", so AVIF is asked first.
    private static PhotoKind KindOfBoxes(ReadOnlySpan<byte> file)
    {
        var end = (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(file), (uint)Math.Min(file.Length, 256));
        var heif = false;
        for (var at = 8; at + 4 <= end; at += at == 8 ? 8 : 4)
        {
            var brand = Encoding.Latin1.GetString(file.Slice(at, 4));
            if (brand is "avif" or "avis")
            {
                return PhotoKind.Foreign;
            }

            heif |= HeifBrands.Contains(brand);
        }

        return heif ? PhotoKind.Heic : PhotoKind.Foreign;
    }

    private static bool IsText(ReadOnlySpan<byte> file)
    {
        var start = file[..Math.Min(file.Length, 256)];
        return !start.IsEmpty && start.IndexOfAnyInRange((byte)0, (byte)8) < 0 && start.IndexOfAnyInRange((byte)14, (byte)26) < 0;
    }
}
