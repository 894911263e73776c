using static SmallBizAds.Core.Design.Layout.OpenType.SfntReader;

namespace SmallBizAds.Core.Design.Layout.OpenType;

/// <summary>
/// Glyphs that stand in for others next to certain neighbours: a hyphen between figures stands higher, an arrow takes the place of "->".
/// Of table GSUB: single, ligature and chained context substitution, the kinds that the bundled faces use.
/// </summary>
internal sealed class GlyphSubstitution(ReadOnlySpan<byte> gsub)
{
    private const int Deepest = 4;

    // Not the optional ligatures ("liga"): text that states its letter spacing, as ours always does, is drawn without them.
    private static readonly string[] Features = ["ccmp", "locl", "rlig", "calt", "rclt"];

    private readonly byte[] _table = gsub.ToArray();

    /// <summary>Replaces glyphs of a run of one script. A glyph that takes the place of several shows the text of all.</summary>
    /// <param name="glyphs">The run, changed in place.</param>
    /// <param name="script">OpenType tag of its script.</param>
    public void Apply(List<(string Text, int Glyph)> glyphs, ReadOnlySpan<byte> script)
    {
        if (_table.Length == 0)
        {
            return;
        }

        foreach (var lookup in LayoutFeatures.Lookups(_table, script, Features))
        {
            for (var i = 0; i < glyphs.Count;)
            {
                i += Math.Max(1, ApplyAt(lookup, glyphs, i, 0));
            }
        }
    }

    // How many glyphs of the result the lookup dealt with; 0: it does not apply here.
    private int ApplyAt(int index, List<(string Text, int Glyph)> glyphs, int at, int depth)
    {
        var lookups = U16(_table, 8);
        var lookup = lookups + U16(_table, lookups + 2 + (2 * index));
        for (var k = 0; k < U16(_table, lookup + 4); k++)
        {
            var (type, sub) = ((int)U16(_table, lookup), lookup + U16(_table, lookup + 6 + (2 * k)));
            if (type == 7)
            {
                (type, sub) = (U16(_table, sub + 2), sub + (int)U32(_table, sub + 4));
            }

            var done = (type, (int)U16(_table, sub)) switch
            {
                (1, _) => Single(sub, glyphs, at),
                (4, _) => Ligature(sub, glyphs, at),
                (6, 1) when depth < Deepest => ChainedGlyphs(sub, glyphs, at, depth),
                (6, 3) when depth < Deepest => ChainedCoverages(sub, glyphs, at, depth),
                _ => 0,
            };
            if (done > 0)
            {
                return done;
            }
        }

        return 0;
    }

    private int Single(int sub, List<(string Text, int Glyph)> glyphs, int at)
    {
        var index = Covered(sub + U16(_table, sub + 2), glyphs[at].Glyph);
        if (index < 0)
        {
            return 0;
        }

        var glyph = U16(_table, sub) == 1 ? (glyphs[at].Glyph + I16(_table, sub + 4)) & 0xFFFF : U16(_table, sub + 6 + (2 * index));
        glyphs[at] = (glyphs[at].Text, glyph);
        return 1;
    }

    private int Ligature(int sub, List<(string Text, int Glyph)> glyphs, int at)
    {
        var index = Covered(sub + U16(_table, sub + 2), glyphs[at].Glyph);
        if (index < 0)
        {
            return 0;
        }

        var set = sub + U16(_table, sub + 6 + (2 * index));
        for (var k = 0; k < U16(_table, set); k++)
        {
            var ligature = set + U16(_table, set + 2 + (2 * k));
            var count = U16(_table, ligature + 2);
            if (Matches(glyphs, at + 1, 1, count - 1, (i, glyph) => U16(_table, ligature + 4 + (2 * i)) == glyph))
            {
                glyphs[at] = (string.Concat(glyphs.Skip(at).Take(count).Select(g => g.Text)), U16(_table, ligature));
                glyphs.RemoveRange(at + 1, count - 1);
                return 1;
            }
        }

        return 0;
    }

    private int ChainedGlyphs(int sub, List<(string Text, int Glyph)> glyphs, int at, int depth)
    {
        var index = Covered(sub + U16(_table, sub + 2), glyphs[at].Glyph);
        if (index < 0)
        {
            return 0;
        }

        var set = sub + U16(_table, sub + 6 + (2 * index));
        for (var k = 0; k < U16(_table, set); k++)
        {
            var before = set + U16(_table, set + 2 + (2 * k));
            var input = before + 2 + (2 * U16(_table, before));
            var count = U16(_table, input);
            var after = input + (2 * count);
            var records = after + 2 + (2 * U16(_table, after));
            if (Matches(glyphs, at - 1, -1, U16(_table, before), (i, glyph) => U16(_table, before + 2 + (2 * i)) == glyph)
                && Matches(glyphs, at + 1, 1, count - 1, (i, glyph) => U16(_table, input + 2 + (2 * i)) == glyph)
                && Matches(glyphs, at + count, 1, U16(_table, after), (i, glyph) => U16(_table, after + 2 + (2 * i)) == glyph))
            {
                return Nested(records, glyphs, at, count, depth);
            }
        }

        return 0;
    }

    private int ChainedCoverages(int sub, List<(string Text, int Glyph)> glyphs, int at, int depth)
    {
        var before = sub + 2;
        var input = before + 2 + (2 * U16(_table, before));
        var count = U16(_table, input);
        var after = input + 2 + (2 * count);
        var records = after + 2 + (2 * U16(_table, after));
        bool IsIn(int list, int i, int glyph) => Covered(sub + U16(_table, list + 2 + (2 * i)), glyph) >= 0;
        return Matches(glyphs, at, 1, count, (i, glyph) => IsIn(input, i, glyph))
            && Matches(glyphs, at - 1, -1, U16(_table, before), (i, glyph) => IsIn(before, i, glyph))
            && Matches(glyphs, at + count, 1, U16(_table, after), (i, glyph) => IsIn(after, i, glyph))
            ? Nested(records, glyphs, at, count, depth)
            : 0;
    }

    private int Nested(int records, List<(string Text, int Glyph)> glyphs, int at, int count, int depth)
    {
        var length = glyphs.Count;
        for (var k = 0; k < U16(_table, records); k++)
        {
            var place = at + U16(_table, records + 2 + (4 * k));
            if (place < glyphs.Count)
            {
                ApplyAt(U16(_table, records + 4 + (4 * k)), glyphs, place, depth + 1);
            }
        }

        return Math.Max(1, count - (length - glyphs.Count));
    }

    private static bool Matches(List<(string Text, int Glyph)> glyphs, int from, int step, int count, Func<int, int, bool> fits)
    {
        for (var i = 0; i < count; i++)
        {
            var at = from + (i * step);
            if (at < 0 || at >= glyphs.Count || !fits(i, glyphs[at].Glyph))
            {
                return false;
            }
        }

        return true;
    }

    // Place of a glyph in a coverage table, or -1.
    private int Covered(int table, int glyph)
    {
        var isList = U16(_table, table) == 1;
        var (low, high) = (0, U16(_table, table + 2) - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var record = table + 4 + (middle * (isList ? 2 : 6));
            if (glyph < U16(_table, record))
            {
                high = middle - 1;
            }
            else if (glyph > U16(_table, isList ? record : record + 2))
            {
                low = middle + 1;
            }
            else
            {
                return isList ? middle : U16(_table, record + 4) + glyph - U16(_table, record);
            }
        }

        return -1;
    }
}
