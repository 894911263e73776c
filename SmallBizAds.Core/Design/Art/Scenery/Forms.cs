namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Petals and leaves that scenery is made of: stem at the origin, tip about 100 units above it.</summary>
internal static class Forms
{
    /// <summary>Of a cherry blossom, notched at the tip.</summary>
    public static readonly Outline CherryPetal = Outline.Parse("M0 0C-30 -16 -54 -62 -30 -96Q-12 -100 0 -84Q12 -100 30 -96C54 -62 30 -16 0 0Z");

    /// <summary>Of a plum blossom, round.</summary>
    public static readonly Outline PlumPetal = Outline.Parse("M0 0C-40 -14 -64 -74 -26 -94Q0 -106 26 -94C64 -74 40 -14 0 0Z");

    /// <summary>A petal seen from the side, a little bent, as it falls.</summary>
    public static readonly Outline FallingPetal = Outline.Parse("M0 0C-40 -10 -52 -62 -14 -100Q-2 -92 6 -98C40 -74 36 -18 0 0Z");

    /// <summary>A pointed leaf.</summary>
    public static readonly Outline Leaf = Outline.Parse("M0 0C-30 -20 -34 -66 0 -100C34 -66 30 -20 0 0Z");

    /// <summary>A fan with a notch.</summary>
    public static readonly Outline Ginkgo = Outline.Parse(
        "M-3 2C-10 -26 -44 -46 -84 -46Q-98 -50 -92 -62Q-96 -74 -82 -80Q-78 -94 -62 -94Q-52 -106 -38 -102Q-24 -110 -10 -101Q-3 -86 0 -58Q4 -86 12 -101Q26 -110 40 -102Q54 -105 63 -94Q79 -93 83 -79Q96 -73 92 -61Q98 -49 84 -45C44 -45 11 -26 3 2Z");

    /// <summary>The fan of fine veins of <see cref="Ginkgo"/>.</summary>
    public static readonly Outline GinkgoVeins = Outline.Parse(
        "M0 0Q-16 -40 -76 -60M0 0Q-14 -44 -62 -76M0 0Q-11 -48 -46 -88M0 0Q-7 -52 -28 -95M0 0Q-2 -50 -9 -84M0 0Q16 -40 76 -60M0 0Q14 -44 62 -76M0 0Q11 -48 46 -88M0 0Q7 -52 28 -95M0 0Q2 -50 10 -84");

    public static readonly Outline Stalk = Outline.Parse("M0 -4Q5 26 2 58");

    /// <summary>A maple leaf of seven slender lobes.</summary>
    public static readonly Outline Maple = MapleOf();

    public static readonly Outline MapleVeins = Outline.Parse(string.Concat(MapleLobes.Select(l => Ray(l.Degrees, l.Length * 0.86))));

    private static (double Degrees, double Length)[] MapleLobes => [(-128, 40), (-84, 74), (-40, 94), (0, 104), (40, 94), (84, 74), (128, 40)];

    private static string Ray(double degrees, double length)
    {
        var tip = PathData.On(0, 0, length, degrees - 90);
        return PathData.F($"M0 0L{tip.X} {tip.Y}");
    }

    private static Outline MapleOf()
    {
        var trail = new Trail().Move(0, 4);
        var lobes = MapleLobes;
        for (var i = 0; i < lobes.Length; i++)
        {
            var (degrees, length) = lobes[i];
            Spot P(double along, double across)
            {
                var (sin, cos) = Math.SinCos((degrees - 90) * Math.PI / 180);
                return new((along * cos) - (across * sin), (along * sin) + (across * cos));
            }

            var (tip, belly) = (P(length, 0), length * 0.155);
            // Three teeth on each side make it a leaf and not a star.
            foreach (var side in new[] { -1, 1 })
            {
                Spot[] teeth = [P(length * 0.46, side * belly * 1.12), P(length * 0.62, side * belly * 0.98), P(length * 0.78, side * belly * 0.62)];
                if (side < 0)
                {
                    foreach (var t in teeth)
                    {
                        var notch = t + (P(length * 0.05, side * -belly * 0.3) - P(0, 0));
                        trail.Line(t.X, t.Y).Line(notch.X, notch.Y);
                    }

                    trail.Line(tip.X, tip.Y);
                }
                else
                {
                    for (var k = 2; k >= 0; k--)
                    {
                        var notch = teeth[k] + (P(length * 0.05, side * -belly * 0.3) - P(0, 0));
                        trail.Line(notch.X, notch.Y).Line(teeth[k].X, teeth[k].Y);
                    }
                }
            }

            if (i < lobes.Length - 1)
            {
                var between = (degrees + lobes[i + 1].Degrees) / 2;
                var valley = PathData.On(0, 0, 0.27 * Math.Min(length, lobes[i + 1].Length), between - 90);
                trail.Line(valley.X, valley.Y);
            }
        }

        return Outline.Parse(trail.Close().ToString());
    }
}
