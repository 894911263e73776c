using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace SmallBizAds.Core.Rendering.Print;

/// <summary>
/// Writes a PDF 1.7 file object by object, with a plain cross-reference table that every viewer reads. Nothing in it comes
/// from a clock or from chance: the file's id is made of its content. Source: ISO 32000-1, 7.3 and 7.5.
/// </summary>
internal sealed class PdfFile
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _offsets = [];

    public PdfFile()
    {
        Put("%PDF-1.7\n%");
        // Four bytes over 127 tell whoever carries the file that it is not text.
        _bytes.Write<byte>([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    /// <summary>A number in the file's notation.</summary>
    public static string N(double value, int decimals = 4) =>
        Math.Round(value, decimals).ToString(decimals <= 2 ? "0.##" : "0.####", CultureInfo.InvariantCulture);

    /// <summary>A text string in the file's notation (UTF-16, in hexadecimal).</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>Number of an object that is written later.</summary>
    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count;
    }

    /// <summary>Writes an object and tells its number.</summary>
    public int Add(string content)
    {
        var number = Reserve();
        Write(number, content);
        return number;
    }

    /// <summary>Writes a reserved object.</summary>
    public void Write(int number, string content)
    {
        _offsets[number - 1] = _bytes.WrittenCount;
        Put(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n{content}\nendobj\n"));
    }

    /// <summary>Writes a stream and tells its number.</summary>
    /// <param name="entries">Entries of its dictionary besides length and compression.</param>
    /// <param name="data">Its bytes.</param>
    /// <param name="isCompressed">They are in a compressed format already, which <paramref name="entries"/> names.</param>
    public int AddStream(string entries, ReadOnlySpan<byte> data, bool isCompressed = false)
    {
        var number = Reserve();
        _offsets[number - 1] = _bytes.WrittenCount;
        var stored = isCompressed ? data : Deflate(data);
        var filter = isCompressed ? "" : " /Filter /FlateDecode";
        Put(string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n<< {entries}{filter} /Length {stored.Length} >>\nstream\n"));
        _bytes.Write(stored);
        Put("\nendstream\nendobj\n");
        return number;
    }

    /// <summary>Closes the file.</summary>
    /// <param name="catalogue">Number of the catalogue.</param>
    /// <param name="information">Number of the document information.</param>
    public byte[] Finish(int catalogue, int information)
    {
        var id = Convert.ToHexString(SHA256.HashData(_bytes.WrittenSpan).AsSpan(0, 16));
        var start = _bytes.WrittenCount;
        var table = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {_offsets.Count + 1}\n0000000000 65535 f \n"));
        foreach (var offset in _offsets)
        {
            table.Append(CultureInfo.InvariantCulture, $"{offset:0000000000} 00000 n \n");
        }

        Put(string.Create(
            CultureInfo.InvariantCulture,
            $"{table}trailer\n<< /Size {_offsets.Count + 1} /Root {catalogue} 0 R /Info {information} 0 R /ID [<{id}> <{id}>] >>\nstartxref\n{start}\n%%EOF\n"));
        return _bytes.WrittenSpan.ToArray();
    }

    private static ReadOnlySpan<byte> Deflate(ReadOnlySpan<byte> data)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return packed.GetBuffer().AsSpan(0, (int)packed.Length);
    }

    private void Put(string ascii) => _bytes.Write(Encoding.ASCII.GetBytes(ascii));
}
