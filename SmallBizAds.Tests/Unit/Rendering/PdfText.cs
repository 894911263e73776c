using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.RegularExpressions;

namespace SmallBizAds.Tests.Unit.Rendering;

/// <summary>What the page's operators draw as text, as a viewer would work it out: fonts, codes, places.</summary>
internal sealed partial class PdfText
{
    private readonly PdfDocument _pdf;
    private readonly string _resources;
    private readonly Dictionary<string, Font> _fonts = [];
    private readonly List<Run> _runs = [];
    private readonly List<(Matrix3x2 Place, float Width, float Height)> _bars = [];

    public PdfText(PdfDocument pdf)
    {
        (_pdf, _resources) = (pdf, pdf.Resources);
        Walk(Encoding.ASCII.GetString(pdf.Stream(PdfDocument.Named(pdf.Page, "Contents"))), Matrix3x2.Identity);
    }

    /// <summary>One per TJ.</summary>
    public IReadOnlyList<Run> Runs => _runs;

    /// <summary>Filled rectangles, in points.</summary>
    public IReadOnlyList<(Matrix3x2 Place, float Width, float Height)> Bars => _bars;

    public IReadOnlyCollection<Font> Fonts => _fonts.Values;

    private void Walk(string content, Matrix3x2 matrix)
    {
        var (kept, operands) = (new Stack<Matrix3x2>(), new List<string>());
        var (font, size, text, box) = ("", 0f, Matrix3x2.Identity, (X: 0f, Y: 0f, W: 0f, H: 0f));
        foreach (var token in Token().Matches(content).Select(m => m.Value))
        {
            float Operand(int back) => float.Parse(operands[^back], CultureInfo.InvariantCulture);
            Matrix3x2 Given() => new(Operand(6), Operand(5), Operand(4), Operand(3), Operand(2), Operand(1));
            switch (token)
            {
                case "q": kept.Push(matrix); break;
                case "Q": matrix = kept.Pop(); break;
                case "cm": matrix = Given() * matrix; break;
                case "Tf": (font, size) = (operands[^2][1..], Operand(1)); break;
                case "Tm": text = Given(); break;
                case "re": box = (Operand(4), Operand(3), Operand(2), Operand(1)); break;
                case "f": _bars.Add((Matrix3x2.CreateTranslation(box.X, box.Y) * matrix, box.W, box.H)); break;
                case "TJ": _runs.Add(Set(operands[^1], font, size, text * matrix)); break;
                case "Do" when operands[^1].StartsWith("/G", StringComparison.Ordinal) && operands[^1] != "/Ground":
                    Walk(Encoding.ASCII.GetString(_pdf.Stream(PdfDocument.Named(_resources, operands[^1][1..]))), matrix);
                    break;
                default:
                    operands.Add(token);
                    continue;
            }

            operands.Clear();
        }

        Xunit.Assert.Empty(kept);
    }

    private Run Set(string array, string name, float size, Matrix3x2 matrix)
    {
        if (!_fonts.TryGetValue(name, out var font))
        {
            _fonts[name] = font = new Font(_pdf, PdfDocument.Named(_resources, name));
        }

        var (x, glyphs) = (0.0, new List<(int, Matrix3x2)>());
        foreach (Match part in Regex.Matches(array, @"<([0-9A-F]{4})>|(-?[\d.]+)"))
        {
            if (part.Groups[2].Success)
            {
                x -= double.Parse(part.Value, CultureInfo.InvariantCulture) / 1000 * size;
                continue;
            }

            var code = Convert.ToInt32(part.Groups[1].Value, 16);
            glyphs.Add((code, Matrix3x2.CreateScale(size) * Matrix3x2.CreateTranslation((float)x, 0) * matrix));
            x += font.Widths[code] / 1000.0 * size;
        }

        return new(font, size, matrix, glyphs, x);
    }

    [GeneratedRegex(@"\[[^\]]*\]|[^\s\[\]]+")]
    private static partial Regex Token();

    /// <summary>Glyphs of one font in a row.</summary>
    /// <param name="Font">The font.</param>
    /// <param name="Size">Em in the units of the matrix.</param>
    /// <param name="Matrix">Places the start of the row on the page.</param>
    /// <param name="Glyphs">Code and matrix from the em to the page.</param>
    /// <param name="Width">Advance of the row.</param>
    internal sealed record Run(Font Font, float Size, Matrix3x2 Matrix, IReadOnlyList<(int Code, Matrix3x2 Place)> Glyphs, double Width)
    {
        public string Text => string.Concat(Glyphs.Select(g => Font.Meaning[g.Code]));
    }

    /// <summary>An embedded font.</summary>
    internal sealed class Font
    {
        public Font(PdfDocument pdf, int number)
        {
            var type0 = pdf[number];
            Xunit.Assert.Contains("/Encoding /Identity-H", type0, StringComparison.Ordinal);
            var descendant = pdf[PdfDocument.Named(type0, "DescendantFonts")];
            Xunit.Assert.Contains("/Subtype /CIDFontType2", descendant, StringComparison.Ordinal);
            Xunit.Assert.Contains("/CIDToGIDMap /Identity", descendant, StringComparison.Ordinal);
            Name = Regex.Match(type0, @"/BaseFont /([A-Z]{6}\+[\w-]+)").Groups[1].Value;
            Widths = [.. Regex.Match(descendant, @"/W \[0 \[([\d ]+)\]\]").Groups[1].Value.Split(' ').Select(int.Parse)];
            File = pdf.Stream(PdfDocument.Named(pdf[PdfDocument.Named(descendant, "FontDescriptor")], "FontFile2"));
            foreach (Match pair in Regex.Matches(Encoding.ASCII.GetString(pdf.Stream(PdfDocument.Named(type0, "ToUnicode"))), @"<([0-9A-F]{4})> <((?:[0-9A-F]{4})+)>\n"))
            {
                Meaning[Convert.ToInt32(pair.Groups[1].Value, 16)] = Encoding.BigEndianUnicode.GetString(Convert.FromHexString(pair.Groups[2].Value));
            }
        }

        /// <summary>"ABCDEF+Pretendard-700".</summary>
        public string Name { get; }

        /// <summary>Thousandths of the em, by code.</summary>
        public IReadOnlyList<int> Widths { get; }

        /// <summary>The font program.</summary>
        public byte[] File { get; }

        /// <summary>What each code says.</summary>
        public Dictionary<int, string> Meaning { get; } = [];
    }
}
