using System.Globalization;
using System.Numerics;
using System.Text;
using SmallBizAds.Core.Design.Layout.OpenType;
using static SmallBizAds.Core.Design.Layout.OpenType.SfntReader;

namespace SmallBizAds.Tests.Unit.Rendering;

/// <summary>Outlines of a TrueType file as SVG paths in em, y upwards.</summary>
internal sealed class GlyphOutlines(byte[] file)
{
    public int Count => U16(Table("maxp"u8), 4);

    public int Advance(int glyph) => U16(Table("hmtx"u8), 4 * Math.Min(glyph, U16(Table("hhea"u8), 34) - 1));

    /// <summary>Path data; empty for a blank.</summary>
    public string Path(int glyph)
    {
        var path = new StringBuilder();
        Add(path, glyph, Matrix3x2.CreateScale(1f / U16(Table("head"u8), 18)));
        return path.ToString();
    }

    private ReadOnlySpan<byte> Table(ReadOnlySpan<byte> tag) => new SfntReader(file).Table(tag);

    private void Add(StringBuilder path, int glyph, Matrix3x2 place)
    {
        var (loca, isLong) = (Table("loca"u8).ToArray(), I16(Table("head"u8), 50) == 1);
        var (start, end) = isLong ? ((int)U32(loca, 4 * glyph), (int)U32(loca, (4 * glyph) + 4)) : (2 * U16(loca, 2 * glyph), 2 * U16(loca, (2 * glyph) + 2));
        if (end == start)
        {
            return;
        }

        var data = Table("glyf"u8)[start..end].ToArray();
        var contours = I16(data, 0);
        if (contours >= 0)
        {
            AddSimple(path, data, contours, place);
            return;
        }

        var at = 10;
        int flags;
        do
        {
            (flags, var part) = (U16(data, at), U16(data, at + 2));
            at += 4;
            var (dx, dy) = (flags & 1) != 0 ? (I16(data, at), I16(data, at + 2)) : ((sbyte)data[at], (sbyte)data[at + 1]);
            at += (flags & 1) != 0 ? 4 : 2;
            var own = Matrix3x2.Identity;
            float F2() => I16(data, (at += 2) - 2) / 16384f;
            if ((flags & 8) != 0)
            {
                own.M11 = own.M22 = F2();
            }
            else if ((flags & 0x40) != 0)
            {
                (own.M11, own.M22) = (F2(), F2());
            }
            else if ((flags & 0x80) != 0)
            {
                (own.M11, own.M12, own.M21, own.M22) = (F2(), F2(), F2(), F2());
            }

            (own.M31, own.M32) = (dx, dy);
            Add(path, part, own * place);
        }
        while ((flags & 0x20) != 0);
    }

    private static void AddSimple(StringBuilder path, byte[] data, int contours, Matrix3x2 place)
    {
        var ends = Enumerable.Range(0, contours).Select(i => (int)U16(data, 10 + (2 * i))).ToList();
        var at = 12 + (2 * contours) + U16(data, 10 + (2 * contours));
        var flags = new List<byte>();
        while (flags.Count <= ends[^1])
        {
            var flag = data[at++];
            flags.AddRange(Enumerable.Repeat(flag, (flag & 8) != 0 ? data[at++] + 1 : 1));
        }

        int[] Axis(int isShort, int sameOrPositive)
        {
            var value = 0;
            return [.. flags.Select(f =>
            {
                if ((f & isShort) != 0)
                {
                    value += (f & sameOrPositive) != 0 ? data[at++] : -data[at++];
                }
                else if ((f & sameOrPositive) == 0)
                {
                    value += I16(data, (at += 2) - 2);
                }

                return value;
            })];
        }

        var xs = Axis(2, 0x10);
        var ys = Axis(4, 0x20);
        var first = 0;
        foreach (var end in ends)
        {
            var points = Enumerable.Range(first, end - first + 1).Select(i => (On: (flags[i] & 1) != 0, At: Vector2.Transform(new(xs[i], ys[i]), place))).ToList();
            first = end + 1;
            if (points.Count > 1)
            {
                AddContour(path, points);
            }
        }
    }

    private static void AddContour(StringBuilder path, List<(bool On, Vector2 At)> points)
    {
        // Between two controls lies a point on the curve that the file leaves out.
        var all = new List<(bool On, Vector2 At)>();
        for (var i = 0; i < points.Count; i++)
        {
            var (point, next) = (points[i], points[(i + 1) % points.Count]);
            all.Add(point);
            if (!point.On && !next.On)
            {
                all.Add((true, (point.At + next.At) / 2));
            }
        }

        var start = all.FindIndex(p => p.On);
        path.Append(CultureInfo.InvariantCulture, $"M{all[start].At.X} {all[start].At.Y}");
        for (var i = 1; i <= all.Count; i++)
        {
            var point = all[(start + i) % all.Count];
            if (point.On)
            {
                path.Append(CultureInfo.InvariantCulture, $"L{point.At.X} {point.At.Y}");
            }
            else
            {
                var to = all[(start + ++i) % all.Count].At;
                path.Append(CultureInfo.InvariantCulture, $"Q{point.At.X} {point.At.Y} {to.X} {to.Y}");
            }
        }

        path.Append('Z');
    }
}
