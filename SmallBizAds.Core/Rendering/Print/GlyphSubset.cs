using System.Buffers.Binary;
using SmallBizAds.Core.Design.Layout.OpenType;
using static SmallBizAds.Core.Design.Layout.OpenType.SfntReader;

namespace SmallBizAds.Core.Rendering.Print;

/// <summary>
/// Cuts a TrueType file down to some of its glyphs, numbered anew in the order in which they are named. Only the tables that
/// an embedded font needs are left, without hinting: paper has pixels enough. Source: OpenType 1.9, ISO 32000-1 9.9.
/// </summary>
internal static class GlyphSubset
{
    private const int HeadChecksum = 8;
    private const int HeadLocaFormat = 50;

    /// <summary>A font file with those glyphs, glyph 0 first, then the parts of which composite glyphs are made.</summary>
    /// <param name="file">A TrueType file.</param>
    /// <param name="glyphs">Numbers of glyphs in it, the first one 0; repeats are kept.</param>
    public static byte[] Cut(ReadOnlySpan<byte> file, IReadOnlyList<int> glyphs)
    {
        var reader = new SfntReader(file);
        var (head, hhea, maxp) = (reader.Table("head"u8).ToArray(), reader.Table("hhea"u8).ToArray(), reader.Table("maxp"u8).ToArray());
        var loca = reader.Table("loca"u8);
        var glyf = reader.Table("glyf"u8);
        var hmtx = reader.Table("hmtx"u8);
        var (isLong, measured) = (I16(head, HeadLocaFormat) == 1, U16(hhea, 34));

        var kept = glyphs.ToList();
        var outlines = new MemoryStream();
        var places = new MemoryStream();
        for (var i = 0; i < kept.Count; i++)
        {
            Put32(places, (uint)outlines.Length);
            var g = kept[i];
            var (start, end) = isLong ? ((int)U32(loca, 4 * g), (int)U32(loca, (4 * g) + 4)) : (2 * U16(loca, 2 * g), 2 * U16(loca, (2 * g) + 2));
            if (end > start)
            {
                var outline = glyf[start..end];
                outlines.Write(I16(outline, 0) >= 0 ? WithoutHints(outline) : Composite(outline, kept));
                Pad(outlines);
            }
        }

        Put32(places, (uint)outlines.Length);
        var measures = new MemoryStream();
        foreach (var g in kept)
        {
            measures.Write(hmtx.Slice(4 * Math.Min(g, measured - 1), 2));
            measures.Write(hmtx.Slice(g < measured ? (4 * g) + 2 : (4 * measured) + (2 * (g - measured)), 2));
        }

        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)kept.Count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)kept.Count);
        maxp.AsSpan(26, 2).Clear(); // longest instructions
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(HeadLocaFormat), 1);
        head.AsSpan(HeadChecksum, 4).Clear();
        return Assemble([("glyf", outlines.ToArray()), ("head", head), ("hhea", hhea), ("hmtx", measures.ToArray()), ("loca", places.ToArray()), ("maxp", maxp)]);
    }

    // Header, ends of the contours, length of the instructions, instructions, then the points.
    private static byte[] WithoutHints(ReadOnlySpan<byte> outline)
    {
        var length = 10 + (2 * I16(outline, 0));
        if (length == 10)
        {
            return [];
        }

        return [.. outline[..length], 0, 0, .. outline[(length + 2 + U16(outline, length))..]];
    }

    // Its parts join the kept glyphs, under their new numbers.
    private static byte[] Composite(ReadOnlySpan<byte> outline, List<int> kept)
    {
        const int WordArguments = 1, OneScale = 8, MoreParts = 0x20, TwoScales = 0x40, Matrix = 0x80, Instructions = 0x100;
        var result = outline.ToArray();
        var at = 10;
        int flags;
        do
        {
            flags = U16(outline, at);
            var part = kept.IndexOf(U16(outline, at + 2));
            if (part < 0)
            {
                part = kept.Count;
                kept.Add(U16(outline, at + 2));
            }

            BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(at), (ushort)(flags & ~Instructions));
            BinaryPrimitives.WriteUInt16BigEndian(result.AsSpan(at + 2), (ushort)part);
            at += 4 + ((flags & WordArguments) != 0 ? 4 : 2);
            at += (flags & OneScale) != 0 ? 2 : (flags & TwoScales) != 0 ? 4 : (flags & Matrix) != 0 ? 8 : 0;
        }
        while ((flags & MoreParts) != 0);
        return result[..at];
    }

    private static byte[] Assemble(ReadOnlySpan<(string Tag, byte[] Data)> tables)
    {
        var file = new MemoryStream();
        var power = 1 << (int)Math.Log2(tables.Length);
        Put32(file, 0x00010000);
        Put16(file, tables.Length, 16 * power, (int)Math.Log2(power), 16 * (tables.Length - power));
        var offset = 12 + (16 * tables.Length);
        var headAt = 0;
        foreach (var (tag, data) in tables)
        {
            headAt = tag == "head" ? offset : headAt;
            file.Write(System.Text.Encoding.ASCII.GetBytes(tag));
            Put32(file, Checksum(data));
            Put32(file, (uint)offset);
            Put32(file, (uint)data.Length);
            offset += (data.Length + 3) / 4 * 4;
        }

        foreach (var (_, data) in tables)
        {
            file.Write(data);
            Pad(file);
        }

        var bytes = file.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(headAt + HeadChecksum), 0xB1B0AFBA - Checksum(bytes));
        return bytes;
    }

    private static uint Checksum(ReadOnlySpan<byte> data)
    {
        var sum = 0u;
        for (var i = 0; i < data.Length; i += 4)
        {
            for (var k = 0; k < 4; k++)
            {
                sum += (uint)(i + k < data.Length ? data[i + k] : 0) << (24 - (8 * k));
            }
        }

        return sum;
    }

    private static void Put16(MemoryStream into, params ReadOnlySpan<int> values)
    {
        foreach (var value in values)
        {
            into.Write([(byte)(value >> 8), (byte)value]);
        }
    }

    private static void Put32(MemoryStream into, uint value) => into.Write([(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value]);

    private static void Pad(MemoryStream stream)
    {
        while (stream.Length % 4 != 0)
        {
            stream.WriteByte(0);
        }
    }
}
