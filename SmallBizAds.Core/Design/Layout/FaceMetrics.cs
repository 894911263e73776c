using System.Text;
using SmallBizAds.Core.Design.Layout.OpenType;
using static SmallBizAds.Core.Design.Layout.OpenType.SfntReader;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>
/// What layout must know of one font face: advances, kerning and the ink of each glyph. All lengths are fractions of
/// the em (multiply by the size in pixels); y grows downwards from the baseline.
/// Source: OpenType 1.9 tables cmap, head, hhea, hmtx, loca, glyf, GPOS.
/// </summary>
public sealed class FaceMetrics
{
    private readonly CharacterMap _map;
    private readonly PairKerning _hangulKerning;
    private readonly PairKerning _latinKerning;
    private readonly GlyphSubstitution _substitution;
    private readonly int _hangulSpace; // some faces have a wider one between Hangul
    private readonly ushort[] _advances;
    private readonly short[] _ink; // xMin, yMin, xMax, yMax of each glyph, font units, y upwards
    private readonly double _unit;

    /// <summary>Reads a TrueType file (outlines in glyf).</summary>
    /// <exception cref="ArgumentException">Not such a file.</exception>
    public FaceMetrics(ReadOnlySpan<byte> file)
    {
        var reader = new SfntReader(file);
        var head = reader.Table("head"u8);
        var hhea = reader.Table("hhea"u8);
        var hmtx = reader.Table("hmtx"u8);
        var maxp = reader.Table("maxp"u8);
        var loca = reader.Table("loca"u8);
        var glyf = reader.Table("glyf"u8);
        if (head.IsEmpty || glyf.IsEmpty || hmtx.IsEmpty)
        {
            throw new ArgumentException("A TrueType font with outlines is needed.", nameof(file));
        }

        _unit = 1.0 / U16(head, 18);
        Bounds = (I16(head, 36) * _unit, I16(head, 38) * _unit, I16(head, 40) * _unit, I16(head, 42) * _unit);
        var longOffsets = I16(head, 50) == 1;
        var (glyphs, measured) = (U16(maxp, 4), U16(hhea, 34));
        _advances = new ushort[glyphs];
        _ink = new short[4 * glyphs];
        for (var g = 0; g < glyphs; g++)
        {
            _advances[g] = U16(hmtx, 4 * Math.Min(g, measured - 1));
            var (start, end) = longOffsets
                ? ((int)U32(loca, 4 * g), (int)U32(loca, (4 * g) + 4))
                : (2 * U16(loca, 2 * g), 2 * U16(loca, (2 * g) + 2));
            for (var k = 0; k < 4 && end > start; k++)
            {
                _ink[(4 * g) + k] = I16(glyf, start + 2 + (2 * k));
            }
        }

        _map = new CharacterMap(reader.Table("cmap"u8));
        var gpos = reader.Table("GPOS"u8);
        _hangulKerning = new PairKerning(gpos, "hang"u8);
        _latinKerning = new PairKerning(gpos, "latn"u8);
        _substitution = new GlyphSubstitution(reader.Table("GSUB"u8));
        _hangulSpace = Set("가 나")[1].Glyph;
        var hangul = Ink("한글");
        (HangulTop, HangulBottom) = (hangul.Top, hangul.Bottom);
        CapTop = Ink("H").Top;
    }

    /// <summary>Top of Hangul ink over the baseline, negative, em.</summary>
    public double HangulTop { get; }

    /// <summary>Bottom of Hangul ink under the baseline, em.</summary>
    public double HangulBottom { get; }

    /// <summary>Top of a Latin capital, negative, em.</summary>
    public double CapTop { get; }

    /// <summary>Box around all glyphs of the face, em; here y grows upwards, as in the file.</summary>
    public (double Left, double Bottom, double Right, double Top) Bounds { get; }

    /// <summary>Whether the face has a glyph for every character.</summary>
    public bool Covers(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Covers(rune))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the face has a glyph for the character.</summary>
    public bool Covers(Rune rune) => _map.Glyph(rune.Value) != 0;

    /// <summary>Advance of a glyph, em.</summary>
    /// <param name="glyph">Number of the glyph in the file.</param>
    public double Advance(int glyph) => _advances[glyph] * _unit;

    /// <summary>Width of a text: advances and kerning, plus tracking after every character but the last.</summary>
    /// <param name="text">One line, in characters that the face covers.</param>
    /// <param name="tracking">Em per character.</param>
    public double Width(string text, double tracking = 0)
    {
        var (units, previous, count, kerning, at) = (0, -1, 0, _latinKerning, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = GlyphOf(rune, text, at);
            at += rune.Utf16SequenceLength;
            kerning = KerningOf(rune, kerning);
            units += _advances[glyph] + (previous >= 0 ? kerning.Between(previous, glyph) : 0);
            previous = glyph;
            count++;
        }

        return (units * _unit) + (Math.Max(0, count - 1) * tracking);
    }

    /// <summary>Box of the ink of a text set at the origin: left and right from the start of the line, top and bottom from the baseline.</summary>
    public (double Left, double Top, double Right, double Bottom) Ink(string text, double tracking = 0)
    {
        var (x, previous, kerning, at) = (0.0, -1, _latinKerning, 0);
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = GlyphOf(rune, text, at);
            at += rune.Utf16SequenceLength;
            kerning = KerningOf(rune, kerning);
            if (previous >= 0)
            {
                x += (kerning.Between(previous, glyph) * _unit) + tracking;
            }

            var ink = _ink.AsSpan(4 * glyph, 4);
            if (ink[2] > ink[0])
            {
                left = Math.Min(left, x + (ink[0] * _unit));
                right = Math.Max(right, x + (ink[2] * _unit));
                top = Math.Min(top, -ink[3] * _unit);
                bottom = Math.Max(bottom, -ink[1] * _unit);
            }

            x += _advances[glyph] * _unit;
            previous = glyph;
        }

        return left > right ? (0, 0, 0, 0) : (left, top, right, bottom);
    }

    /// <summary>The glyphs of a text, each where the drawn picture has it: as <see cref="Width"/> reckons, with the face's own substitutions.</summary>
    /// <param name="text">One line; a character that the face lacks gives glyph 0.</param>
    /// <param name="tracking">Em per character.</param>
    public IReadOnlyList<SetGlyph> Set(string text, double tracking = 0)
    {
        var glyphs = new List<SetGlyph>(text.Length);
        var (x, previous, kerning) = (0.0, -1, _latinKerning);
        foreach (var (isHangul, run) in Runs(text))
        {
            _substitution.Apply(run, isHangul ? "hang"u8 : "latn"u8);
            foreach (var (shown, glyph) in run)
            {
                kerning = KerningOf(Rune.GetRuneAt(shown, 0), kerning);
                x += previous >= 0 ? (kerning.Between(previous, glyph) * _unit) + tracking : 0;
                glyphs.Add(new(shown, glyph, x));
                x += _advances[glyph] * _unit;
                previous = glyph;
            }
        }

        return glyphs;
    }

    private const string Opening = "([{<「『《〈";
    private const string Closing = ")]}>」』》〉";

    // Pieces of one script each: figures, spaces and punctuation belong to the letters before them, a closing bracket to those
    // before the bracket that it closes.
    private List<(bool IsHangul, List<(string Text, int Glyph)> Glyphs)> Runs(string text)
    {
        var runs = new List<(bool IsHangul, List<(string Text, int Glyph)> Glyphs)>();
        bool? current = null;
        var open = new Stack<(int Value, bool? IsHangul)>();
        foreach (var rune in text.EnumerateRunes())
        {
            bool? own = Rune.IsLetter(rune) ? rune.Value >= 0x1100 : null;
            if (rune.IsBmp && Opening.Contains((char)rune.Value, StringComparison.Ordinal))
            {
                open.Push((rune.Value, current));
            }
            else if (rune.IsBmp && Closing.IndexOf((char)rune.Value, StringComparison.Ordinal) is >= 0 and var kind)
            {
                while (open.TryPop(out var bracket))
                {
                    if (bracket.Value == Opening[kind])
                    {
                        own = bracket.IsHangul;
                        break;
                    }
                }
            }

            if (runs.Count == 0 || (own is not null && current is not null && own != current))
            {
                runs.Add((own ?? false, []));
            }

            current = own ?? current;
            runs[^1] = (current ?? false, runs[^1].Glyphs);
            runs[^1].Glyphs.Add((rune.ToString(), _map.Glyph(rune.Value)));
        }

        return runs;
    }

    // Of the face's substitutions only this one changes what a line measures.
    private int GlyphOf(Rune rune, string text, int at) =>
        rune.Value == ' ' && at > 0 && at + 1 < text.Length && IsHangul(text[at - 1]) && IsHangul(text[at + 1]) ? _hangulSpace : _map.Glyph(rune.Value);

    private static bool IsHangul(char letter) => letter is >= '가' and <= '힣';

    // Spaces and punctuation belong to the script before them.
    private PairKerning KerningOf(Rune rune, PairKerning current) =>
        rune.Value >= 0x1100 && Rune.IsLetter(rune) ? _hangulKerning : Rune.IsLetterOrDigit(rune) ? _latinKerning : current;
}
