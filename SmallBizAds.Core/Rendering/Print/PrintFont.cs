using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SmallBizAds.Core.Design.Layout;
using static SmallBizAds.Core.Rendering.Print.PdfFile;

namespace SmallBizAds.Core.Rendering.Print;

/// <summary>
/// A face as it lies in the file: the glyphs that were used, and what each of them says, so that text can be searched and
/// copied. One glyph that stands for two texts (a space and a no-break space) counts as two.
/// </summary>
internal sealed class PrintFont(FontFace face, string name)
{
    private readonly List<(int Glyph, string Text)> _used = [(0, "")];
    private readonly Dictionary<(int, string), int> _codes = [];

    /// <summary>Its name on the page: "F1".</summary>
    public string Name => name;

    /// <summary>Code of a glyph in the text of the page.</summary>
    public int CodeOf(int glyph, string text)
    {
        if (!_codes.TryGetValue((glyph, text), out var code))
        {
            _codes[(glyph, text)] = code = _used.Count;
            _used.Add((glyph, text));
        }

        return code;
    }

    /// <summary>Advance as the file states it: whole thousandths of the em, as some viewers cut off the rest.</summary>
    public int WidthOf(int glyph) => (int)Math.Round(face.Metrics.Advance(glyph) * 1000);

    /// <summary>Writes the font and tells its number.</summary>
    public int Write(PdfFile pdf)
    {
        var subset = GlyphSubset.Cut(BundledFonts.Read(face.Key), [.. _used.Select(u => u.Glyph)]);
        var label = $"{Tag(subset)}+{face.Family.Replace(" ", "", StringComparison.Ordinal)}-{face.Weight}";
        var program = pdf.AddStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {subset.Length}"), subset);
        var (left, bottom, right, top) = face.Metrics.Bounds;
        // Flag 4: symbols of its own, as the codes are glyph numbers. The stem's width only serves viewers without the font.
        var descriptor = pdf.Add(
            $"<< /Type /FontDescriptor /FontName /{label} /Flags 4 /FontBBox [{Mil(left)} {Mil(bottom)} {Mil(right)} {Mil(top)}] /ItalicAngle 0 " +
            $"/Ascent {Mil(top)} /Descent {Mil(bottom)} /CapHeight {Mil(-face.Metrics.CapTop)} /StemV {face.Weight / 5} /FontFile2 {program} 0 R >>");
        var descendant = pdf.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{label} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> " +
            $"/FontDescriptor {descriptor} 0 R /CIDToGIDMap /Identity /W [0 [{string.Join(' ', _used.Select(u => WidthOf(u.Glyph)))}]] >>");
        var meaning = pdf.AddStream("", Encoding.ASCII.GetBytes(Meaning()));
        return pdf.Add($"<< /Type /Font /Subtype /Type0 /BaseFont /{label} /Encoding /Identity-H /DescendantFonts [{descendant} 0 R] /ToUnicode {meaning} 0 R >>");
    }

    private static string Mil(double em) => N(em * 1000, 0);

    // Six capitals that differ between different subsets.
    private static string Tag(byte[] subset) => string.Concat(SHA256.HashData(subset).Take(6).Select(b => (char)('A' + (b % 26))));

    private string Meaning()
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange

            """.ReplaceLineEndings("\n"));
        foreach (var chunk in _used.Select((u, code) => (u.Text, code)).Where(u => u.Text.Length > 0).Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{chunk.Length} beginbfchar\n");
            foreach (var (text, code) in chunk)
            {
                map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            }

            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
