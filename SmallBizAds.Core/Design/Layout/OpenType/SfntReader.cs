using System.Buffers.Binary;

namespace SmallBizAds.Core.Design.Layout.OpenType;

/// <summary>Big-endian reads in an OpenType file by table.</summary>
internal readonly ref struct SfntReader
{
    private readonly ReadOnlySpan<byte> _file;

    public SfntReader(ReadOnlySpan<byte> file) => _file = file;

    public ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag)
    {
        var count = U16(_file, 4);
        for (var i = 0; i < count; i++)
        {
            var record = _file.Slice(12 + (16 * i), 16);
            if (record[..4].SequenceEqual(tag))
            {
                return _file.Slice((int)U32(record, 8), (int)U32(record, 12));
            }
        }

        return [];
    }

    public static ushort U16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt16BigEndian(data[at..]);

    public static short I16(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadInt16BigEndian(data[at..]);

    public static uint U32(ReadOnlySpan<byte> data, int at) => BinaryPrimitives.ReadUInt32BigEndian(data[at..]);
}
