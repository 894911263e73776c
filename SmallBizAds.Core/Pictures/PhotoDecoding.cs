using System.Buffers.Binary;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Pictures;

/// <summary>The steps from an encoded photo to upright sRGB pixels.</summary>
internal static class PhotoDecoding
{
    /// <summary>Opens an upload with the decoder of its kind; only the header is read.</summary>
    /// <param name="shrink">1, 2, 4 or 8: JPEG decodes straight to a fraction of its size; 1 for the other kinds.</param>
    public static VipsImage Open(ReadOnlyMemory<byte> upload, PhotoKind kind, int shrink) => kind switch
    {
        PhotoKind.Jpeg => VipsOperation.Call("jpegload_buffer", ("buffer", upload), ("shrink", shrink), ("fail_on", "error"), ("access", "sequential")),
        PhotoKind.Png => VipsOperation.Call("pngload_buffer", ("buffer", upload), ("fail_on", "error"), ("access", "sequential")),
        PhotoKind.WebP => VipsOperation.Call("webpload_buffer", ("buffer", upload), ("fail_on", "error"), ("access", "sequential")),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only what ingest takes can be opened."),
    };

    /// <summary>Whether the decoder needs all of the picture in memory before it gives the first line.</summary>
    public static bool IsHeldWhole(ReadOnlySpan<byte> upload, PhotoKind kind) => kind switch
    {
        PhotoKind.WebP => true,
        PhotoKind.Png => upload.Length > 28 && upload[28] != 0,     // IHDR's interlace method
        PhotoKind.Jpeg => IsProgressive(upload),
        _ => false,
    };

    /// <summary>
    /// Decodes to at most a given size, opaque, 8 bits a band, in the photo's own colour space and not yet upright.
    /// Everything that reads the upload happens here, line after line, so that a large photo takes little memory.
    /// </summary>
    public static VipsImage Decode(ReadOnlyMemory<byte> upload, PhotoKind kind, VipsImage header, int side, CancellationToken cancellationToken)
    {
        var longer = Math.Max(header.Width, header.Height);
        var shrink = 1;
        while (kind == PhotoKind.Jpeg && shrink < 8 && longer / (shrink * 2) >= side)
        {
            shrink *= 2;
        }

        var image = (shrink == 1 ? header : Open(upload, kind, shrink)).Cancellable(cancellationToken);
        if (image.Format != BandFormat.UInt8)
        {
            var sixteenBitGrey = image.Bands <= 2;
            image = image.Op("cast", ("format", "uchar"), ("shift", true)).Op("copy", ("interpretation", sixteenBitGrey ? "b-w" : "srgb"));
        }

        if (image.HasAlpha)
        {
            image = image.Op("flatten", ("background", 255.0));
        }

        var scale = (double)side / Math.Max(image.Width, image.Height);
        return (scale < 1 ? image.Op("resize", ("scale", scale), ("kernel", "lanczos3")) : image).ToMemory();
    }

    /// <summary>Converts to 8-bit sRGB by the embedded profile; a damaged profile is as good as none.</summary>
    public static VipsImage ToSrgb(VipsImage image)
    {
        var profile = image.Blob("icc-profile-data");
        if (profile.Length > 0 && !(image.Bands == 3 && NamesItselfSrgb(profile)))
        {
            try
            {
                return image.Op("icc_transform", ("output_profile", "srgb"), ("embedded", true), ("intent", "relative"), ("depth", 8)).ToMemory();
            }
            catch (VipsException exception) when (!exception.IsOutOfMemory)
            {
                // Falls through to what the pixels claim to be.
            }
        }

        return image.Op("colourspace", ("space", "srgb"));
    }

    /// <summary>Turns and mirrors the way the camera noted down.</summary>
    public static VipsImage Upright(VipsImage image) => image.Orientation == 1 ? image : image.Op("autorot");

    // Many phones and editors embed sRGB itself; converting it to itself would cost 40 ms for nothing. The name is ASCII or UTF-16.
    private static bool NamesItselfSrgb(ReadOnlySpan<byte> profile)
    {
        // After a header of 128 bytes: the number of tags, then signature, offset and length of each.
        for (var entry = 132; entry + 12 <= profile.Length; entry += 12)
        {
            if (profile.Slice(entry, 4).SequenceEqual("desc"u8))
            {
                var start = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(profile[(entry + 4)..]), (uint)profile.Length);
                var length = Math.Min(BinaryPrimitives.ReadUInt32BigEndian(profile[(entry + 8)..]), (uint)profile.Length - start);
                var name = profile.Slice((int)start, (int)length);
                return name.IndexOf("sRGB"u8) >= 0 || name.IndexOf("s\0R\0G\0B"u8) >= 0;
            }
        }

        return false;
    }

    private static bool IsProgressive(ReadOnlySpan<byte> jpeg)
    {
        // Segments follow each other by their lengths until the frame header (SOF0 to SOF15, less DHT, JPG and DAC) tells the process.
        for (var at = 2; at + 4 <= jpeg.Length && jpeg[at] == 0xFF;)
        {
            var marker = jpeg[at + 1];
            if (marker == 0xFF)
            {
                at++;
            }
            else if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return marker is not (0xC0 or 0xC1);
            }
            else
            {
                at += 2 + ((jpeg[at + 2] << 8) | jpeg[at + 3]);
            }
        }

        return false;
    }
}
