using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Flowers and plants.</summary>
internal static class Nature
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("bouquet", "flowers", "꽃다발,부케,플라워,꽃집,꽃배달,장미,졸업식,입학식,bouquet,flowers,florist,roses", Bouquet),
    ];

    /// <summary>A round many-petalled blossom about the origin.</summary>
    public static void Rose(Drawing d, Rgba colour, double r)
    {
        d.Add(Circle(0, 0, r), colour.Shade(0.1));
        d.Add(Circle(-r * 0.07, -r * 0.07, r * 0.9), colour);
        d.Add(Crescent(0, 0, r * 0.74, 150, 330, 1.35), colour.Tint(0.1));
        d.Add(Circle(r * 0.02, r * 0.04, r * 0.64), colour.Shade(0.06));
        d.Add(Crescent(r * 0.02, r * 0.04, r * 0.62, -30, 150, 1.3), colour.Tint(0.07));
        d.Add(Circle(-r * 0.02, r * 0.02, r * 0.4), colour.Shade(0.12));
        d.Add(Crescent(0, 0, r * 0.38, 120, 310, 1.25), colour.Tint(0.03));
        d.Add(Circle(r * 0.03, r * 0.03, r * 0.16), colour.Shade(0.18));
    }

    /// <summary>A daisy about the origin.</summary>
    public static void Daisy(Drawing d, Rgba petal, Rgba heart, double r)
    {
        d.Add(Petals(0, 0, 9, r, r * 0.46, 8), petal.Shade(0.09));
        d.Add(Petals(0, 0, 9, r * 0.93, r * 0.4, 28), petal);
        d.Add(Circle(0, 0, r * 0.32), Fill.Fade(-r * 0.2, -r * 0.2, r * 0.2, r * 0.3, heart.Tint(0.06), heart.Shade(0.06)));
    }

    /// <summary>A leaf in two tones.</summary>
    public static void TwoToneLeaf(Drawing d, double x1, double y1, double x2, double y2, double bulge, Rgba green)
    {
        d.Add(Leaf(x1, y1, x2, y2, bulge), green);
        d.Add(HalfLeaf(x1, y1, x2, y2, -bulge), green.Shade(0.08));
    }

    private static void Bouquet(Drawing d)
    {
        var green = d.Natural("#3f8a58");
        d.Shadow(510, 930, 230, 40, 0.45);
        foreach (var (x, y, b) in new[] { (70.0, 330.0, 0.24), (150, 150, 0.22), (930, 320, 0.24), (860, 140, 0.22), (330, 60, 0.2), (690, 56, 0.2), (110, 520, 0.2), (892, 520, 0.2) })
        {
            TwoToneLeaf(d, 500, 470, x, y, b * 0.75, green);
        }

        d.Add(Rounded(24, (150, 440), (850, 440), (590, 920), (410, 920)), d.MainShade);
        d.At(372, 196, 1, 0, () => Daisy(d, d.Plate, d.Natural("#f6b52e"), 128));
        d.At(622, 178, 1, 30, () => Rose(d, d.Second, 132));
        d.At(244, 372, 1, 100, () => Rose(d, d.Second.Tint(0.07), 128));
        d.At(756, 356, 1, 12, () => Daisy(d, d.Plate, d.Natural("#f6b52e"), 134));
        d.At(500, 382, 1, -20, () => Rose(d, d.Main.ApartFrom(d.Second, 0.15), 158));
        d.At(372, 520, 1, 60, () => Daisy(d, d.Plate, d.Natural("#f6b52e"), 96));
        d.At(640, 520, 1, 200, () => Rose(d, d.Second.Shade(0.05), 104));
        d.Add(Rounded(22, (130, 452), (470, 640), (560, 944), (424, 944)), d.Main);
        d.Add(Rounded(22, (870, 452), (560, 560), (440, 800), (440, 944), (576, 944)), d.MainTint);
        d.Add(Rounded(22, (870, 452), (700, 560), (520, 944), (576, 944)), d.Main, 0.5);
        d.Add(Rect(414, 760, 176, 54, 20), d.Second);
        d.Add("M500 788C430 700 330 700 322 752C316 806 420 826 500 788C580 826 690 810 686 752C680 700 570 700 500 788Z", Fill.Split(500, d.Second, d.SecondShade));
        d.Add(Leaf(500, 790, 400, 912, 0.16) + Leaf(500, 790, 612, 900, 0.16), d.SecondShade);
        d.Add(Circle(500, 786, 36), d.SecondTint);
    }
}
