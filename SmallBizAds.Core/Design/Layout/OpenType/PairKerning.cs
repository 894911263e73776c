using static SmallBizAds.Core.Design.Layout.OpenType.SfntReader;

namespace SmallBizAds.Core.Design.Layout.OpenType;

/// <summary>Horizontal kerning of glyph pairs: the pair adjustments of GPOS that a script's feature 'kern' names.</summary>
internal sealed class PairKerning
{
    private readonly List<Subtable[]> _lookups = [];

    /// <param name="gpos">The table; empty gives no kerning.</param>
    /// <param name="script">OpenType tag of the script ("hang", "latn"); the font's default where it does not know it.</param>
    public PairKerning(ReadOnlySpan<byte> gpos, ReadOnlySpan<byte> script)
    {
        if (gpos.Length == 0)
        {
            return;
        }

        var lookups = gpos[U16(gpos, 8)..];
        foreach (var index in LayoutFeatures.Lookups(gpos, script, ["kern"]))
        {
            var subtables = new List<Subtable>();
            var lookup = lookups[U16(lookups, 2 + (2 * index))..];
            for (var k = 0; k < U16(lookup, 4); k++)
            {
                var data = lookup[U16(lookup, 6 + (2 * k))..];
                var type = U16(lookup, 0);
                if (type == 9)
                {
                    type = U16(data, 2);
                    data = data[(int)U32(data, 4)..];
                }

                if (type == 2)
                {
                    subtables.Add(new Subtable(data));
                }
            }

            if (subtables.Count > 0)
            {
                _lookups.Add([.. subtables]);
            }
        }
    }

    /// <summary>Font units added to the advance of the left glyph.</summary>
    public int Between(int left, int right)
    {
        var sum = 0;
        foreach (var lookup in _lookups)
        {
            foreach (var subtable in lookup)
            {
                // The first subtable that covers the left glyph and has an entry decides, as the format demands.
                if (subtable.Find(left, right) is { } value)
                {
                    sum += value;
                    break;
                }
            }
        }

        return sum;
    }

    private sealed class Subtable
    {
        private readonly Dictionary<int, int> _coverage;
        private readonly Dictionary<long, short>? _pairs;
        private readonly Dictionary<int, int> _leftClass = [];
        private readonly Dictionary<int, int> _rightClass = [];
        private readonly short[,]? _byClass;

        public Subtable(ReadOnlySpan<byte> data)
        {
            _coverage = Coverage(data[U16(data, 2)..]);
            var (format1, format2) = (U16(data, 4), U16(data, 6));
            var (size1, size2) = (2 * int.PopCount(format1), 2 * int.PopCount(format2));
            // Bit 2 of the value format is the horizontal advance; lower bits come before it.
            var at = (format1 & 4) != 0 ? 2 * int.PopCount(format1 & 3) : -1;
            if (U16(data, 0) == 1)
            {
                _pairs = [];
                foreach (var (glyph, index) in _coverage)
                {
                    var set = data[U16(data, 10 + (2 * index))..];
                    for (var i = 0; i < U16(set, 0); i++)
                    {
                        var record = set[(2 + (i * (2 + size1 + size2)))..];
                        _pairs[((long)glyph << 32) | U16(record, 0)] = at < 0 ? (short)0 : I16(record, 2 + at);
                    }
                }

                return;
            }

            Classes(data[U16(data, 8)..], _leftClass);
            Classes(data[U16(data, 10)..], _rightClass);
            var (count1, count2) = (U16(data, 12), U16(data, 14));
            _byClass = new short[count1, count2];
            for (var a = 0; a < count1; a++)
            {
                for (var b = 0; b < count2; b++)
                {
                    _byClass[a, b] = at < 0 ? (short)0 : I16(data, 16 + (((a * count2) + b) * (size1 + size2)) + at);
                }
            }
        }

        public int? Find(int left, int right)
        {
            if (!_coverage.ContainsKey(left))
            {
                return null;
            }

            if (_pairs is not null)
            {
                return _pairs.TryGetValue(((long)left << 32) | (uint)right, out var value) ? value : null;
            }

            return _byClass![_leftClass.GetValueOrDefault(left), _rightClass.GetValueOrDefault(right)];
        }

        private static Dictionary<int, int> Coverage(ReadOnlySpan<byte> data)
        {
            var result = new Dictionary<int, int>();
            for (var i = 0; i < U16(data, 2); i++)
            {
                if (U16(data, 0) == 1)
                {
                    result[U16(data, 4 + (2 * i))] = i;
                    continue;
                }

                var range = data.Slice(4 + (6 * i), 6);
                for (int glyph = U16(range, 0); glyph <= U16(range, 2); glyph++)
                {
                    result[glyph] = U16(range, 4) + glyph - U16(range, 0);
                }
            }

            return result;
        }

        private static void Classes(ReadOnlySpan<byte> data, Dictionary<int, int> into)
        {
            if (U16(data, 0) == 1)
            {
                for (var i = 0; i < U16(data, 4); i++)
                {
                    into[U16(data, 2) + i] = U16(data, 6 + (2 * i));
                }

                return;
            }

            for (var i = 0; i < U16(data, 2); i++)
            {
                var range = data.Slice(4 + (6 * i), 6);
                for (int glyph = U16(range, 0); glyph <= U16(range, 2); glyph++)
                {
                    into[glyph] = U16(range, 4);
                }
            }
        }
    }
}
