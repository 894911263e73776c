using System.Text;
using static SmallBizAds.Core.Design.Layout.OpenType.SfntReader;

namespace SmallBizAds.Core.Design.Layout.OpenType;

/// <summary>Which lookups of a GPOS or GSUB table a script's features name.</summary>
internal static class LayoutFeatures
{
    /// <summary>Indices of lookups in the order in which they are applied.</summary>
    /// <param name="table">The table.</param>
    /// <param name="script">OpenType tag of the script; the font's default where it does not know it.</param>
    /// <param name="tags">Tags of the features.</param>
    public static SortedSet<int> Lookups(ReadOnlySpan<byte> table, ReadOnlySpan<byte> script, IReadOnlyCollection<string> tags)
    {
        var features = table[U16(table, 6)..];
        var wanted = new SortedSet<int>();
        foreach (var i in FeaturesOf(table[U16(table, 4)..], script))
        {
            var record = features.Slice(2 + (6 * i), 6);
            if (!tags.Contains(Encoding.ASCII.GetString(record[..4])))
            {
                continue;
            }

            var feature = features[U16(record, 4)..];
            for (var k = 0; k < U16(feature, 2); k++)
            {
                wanted.Add(U16(feature, 4 + (2 * k)));
            }
        }

        return wanted;
    }

    private static List<int> FeaturesOf(ReadOnlySpan<byte> scripts, ReadOnlySpan<byte> wanted)
    {
        var chosen = 0;
        for (var i = 0; i < U16(scripts, 0); i++)
        {
            var record = scripts.Slice(2 + (6 * i), 6);
            if (record[..4].SequenceEqual(wanted))
            {
                chosen = U16(record, 4);
                break;
            }

            if (record[..4].SequenceEqual("DFLT"u8))
            {
                chosen = U16(record, 4);
            }
        }

        var features = new List<int>();
        if (chosen == 0 || U16(scripts, chosen) == 0)
        {
            return features;
        }

        var language = scripts[(chosen + U16(scripts, chosen))..];
        for (var k = 0; k < U16(language, 4); k++)
        {
            features.Add(U16(language, 6 + (2 * k)));
        }

        return features;
    }
}
