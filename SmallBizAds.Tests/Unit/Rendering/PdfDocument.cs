using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Xunit;

namespace SmallBizAds.Tests.Unit.Rendering;

/// <summary>
/// A strict reader: unlike viewers it repairs nothing. Every object must lie where the cross-reference table says, and every
/// stream must be as long as it states.
/// </summary>
internal sealed partial class PdfDocument
{
    private readonly Dictionary<int, (string Content, byte[]? Stream)> _objects = [];

    public PdfDocument(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        Assert.StartsWith("%PDF-1.7\n", text, StringComparison.Ordinal);
        var end = Regex.Match(text, @"\nstartxref\n(\d+)\n%%EOF\n\z");
        Assert.True(end.Success, "the file does not end as it must");
        var table = Number(end);
        var trailer = text.IndexOf("trailer\n", table, StringComparison.Ordinal);
        Trailer = text[(trailer + 8)..end.Index];
        var head = Regex.Match(text[table..], @"\Axref\n0 (\d+)\n");
        Assert.True(head.Success, "no cross-reference table where startxref points");
        var count = Number(head);
        Assert.Equal(trailer, table + head.Length + (20 * count));
        Assert.Contains($"/Size {count} ", Trailer, StringComparison.Ordinal);

        var offsets = new List<int>();
        for (var n = 0; n < count; n++)
        {
            var entry = text.Substring(table + head.Length + (20 * n), 20);
            Assert.Matches(n == 0 ? @"\A0000000000 65535 f \n\z" : @"\A\d{10} 00000 n \n\z", entry);
            offsets.Add(int.Parse(entry[..10], CultureInfo.InvariantCulture));
        }

        for (var n = 1; n < count; n++)
        {
            var next = offsets.Where(o => o > offsets[n]).DefaultIfEmpty(table).Min();
            Read(n, text[offsets[n]..next], file.AsSpan(offsets[n], next - offsets[n]));
        }

        var used = _objects.Values.Select(o => o.Content).Append(Trailer).SelectMany(c => Reference().Matches(c)).Select(Number).ToHashSet();
        Assert.Equal(Enumerable.Range(1, count - 1), used.Order());
    }

    /// <summary>The trailer's dictionary.</summary>
    public string Trailer { get; }

    /// <summary>The one page.</summary>
    public string Page => this[Number(Regex.Match(this[Number(Regex.Match(this[Root], @"/Pages (\d+) 0 R"))], @"/Kids \[(\d+) 0 R\] /Count 1 "))];

    public string Information => this[Number(Regex.Match(Trailer, @"/Info (\d+) 0 R"))];

    public string Resources => this[Named(Page, "Resources")];

    private int Root => Number(Regex.Match(Trailer, @"/Root (\d+) 0 R"));

    public string this[int number] => _objects[number].Content;

    /// <summary>The object that an entry of a dictionary refers to.</summary>
    public static int Named(string dictionary, string name) => Number(Regex.Match(dictionary, $@"/{name} \[?(\d+) 0 R"));

    /// <summary>The bytes of a stream, unpacked.</summary>
    public byte[] Stream(int number)
    {
        var (content, stream) = _objects[number];
        Assert.NotNull(stream);
        if (!content.Contains("/FlateDecode", StringComparison.Ordinal))
        {
            return stream;
        }

        var plain = new MemoryStream();
        using var zlib = new ZLibStream(new MemoryStream(stream), CompressionMode.Decompress);
        zlib.CopyTo(plain);
        return plain.ToArray();
    }

    public static int Number(Match match)
    {
        Assert.True(match.Success, "an entry is missing");
        return int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private void Read(int number, string text, ReadOnlySpan<byte> bytes)
    {
        var head = $"{number} 0 obj\n";
        Assert.StartsWith(head, text, StringComparison.Ordinal);
        Assert.EndsWith("\nendobj\n", text, StringComparison.Ordinal);
        var start = text.IndexOf("stream\n", StringComparison.Ordinal);
        if (start < 0)
        {
            _objects[number] = (text[head.Length..^8], null);
            return;
        }

        var content = text[head.Length..start];
        var length = Number(Regex.Match(content, @"/Length (\d+) >>\n\z"));
        Assert.Equal("\nendstream\nendobj\n", text[(start + 7 + length)..]);
        _objects[number] = (content, bytes.Slice(start + 7, length).ToArray());
    }

    [GeneratedRegex(@"(\d+) 0 R\b")]
    private static partial Regex Reference();
}
