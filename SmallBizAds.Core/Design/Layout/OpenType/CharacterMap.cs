using static SmallBizAds.Core.Design.Layout.OpenType.SfntReader;

namespace SmallBizAds.Core.Design.Layout.OpenType;

/// <summary>Code point to glyph: table cmap, formats 4 and 12.</summary>
internal sealed class CharacterMap
{
    // Segments sorted by first code point; glyph = code point + delta, or looked up for format 4 segments with an offset.
    private readonly List<(int First, int Last, int Glyph)> _segments = [];

    public CharacterMap(ReadOnlySpan<byte> cmap)
    {
        var (best, bestRank) = (-1, 0);
        for (var i = 0; i < U16(cmap, 2); i++)
        {
            var record = cmap.Slice(4 + (8 * i), 8);
            var offset = (int)U32(record, 4);
            var rank = (U16(record, 0), U16(record, 2), U16(cmap, offset)) switch
            {
                (3, 10, 12) or (0, >= 4, 12) => 2,
                (3, 1, 4) or (0, _, 4) => 1,
                _ => 0,
            };
            if (rank > bestRank)
            {
                (best, bestRank) = (offset, rank);
            }
        }

        if (bestRank == 2)
        {
            ReadGroups(cmap[best..]);
        }
        else if (bestRank == 1)
        {
            ReadSegments(cmap[best..]);
        }
    }

    /// <summary>0 when the face has no glyph for it.</summary>
    public int Glyph(int codePoint)
    {
        var (low, high) = (0, _segments.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var (first, last, glyph) = _segments[middle];
            if (codePoint < first)
            {
                high = middle - 1;
            }
            else if (codePoint > last)
            {
                low = middle + 1;
            }
            else
            {
                return glyph + codePoint - first;
            }
        }

        return 0;
    }

    private void ReadGroups(ReadOnlySpan<byte> table)
    {
        var count = (int)U32(table, 12);
        for (var i = 0; i < count; i++)
        {
            var group = table.Slice(16 + (12 * i), 12);
            _segments.Add(((int)U32(group, 0), (int)U32(group, 4), (int)U32(group, 8)));
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> table)
    {
        var count = U16(table, 6) / 2;
        var (ends, starts, deltas, offsets) = (14, 16 + (2 * count), 16 + (4 * count), 16 + (6 * count));
        for (var i = 0; i < count; i++)
        {
            var (first, last) = (U16(table, starts + (2 * i)), U16(table, ends + (2 * i)));
            var (delta, offset) = (U16(table, deltas + (2 * i)), U16(table, offsets + (2 * i)));
            for (var c = (int)first; c <= last && c != 0xFFFF; c++)
            {
                int glyph;
                if (offset == 0)
                {
                    glyph = (c + delta) & 0xFFFF;
                }
                else
                {
                    var raw = U16(table, offsets + (2 * i) + offset + (2 * (c - first)));
                    glyph = raw == 0 ? 0 : (raw + delta) & 0xFFFF;
                }

                if (glyph == 0)
                {
                    continue;
                }

                if (_segments.Count > 0 && _segments[^1] is var (f, l, g) && l == c - 1 && g + c - f == glyph)
                {
                    _segments[^1] = (f, c, g);
                }
                else
                {
                    _segments.Add((c, c, glyph));
                }
            }
        }
    }
}
