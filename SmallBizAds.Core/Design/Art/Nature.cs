using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Flowers and plants.</summary>
internal static class Nature
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("bouquet", "flowers", "꽃다발,부케,플라워,꽃집,꽃배달,꽃,장미,화환,꽃바구니,센터피스,bouquet,flower,florist,rose", Bouquet),
        MotifCatalog.Drawn("tulips", "flowers", "튤립,수선화,꽃병,생화,화병,tulip,vase", Tulips),
        MotifCatalog.Drawn("plant", "flowers", "화분,식물,다육,다육이,몬스테라,플랜테리어,plant,monstera,succulent", Plant),
        MotifCatalog.Drawn("freesia", "flowers", "프리지아,프리지어,후리지아,freesia", Freesia),
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
        var (main, second) = (d.Bloom(d.Main, "#ee6f7c"), d.Bloom(d.Second, "#f3b6bd"));
        d.Shadow(510, 930, 230, 40, 0.45);
        foreach (var (x, y, b) in new[] { (70.0, 330.0, 0.24), (150, 150, 0.22), (930, 320, 0.24), (860, 140, 0.22), (330, 60, 0.2), (690, 56, 0.2), (110, 520, 0.2), (892, 520, 0.2) })
        {
            TwoToneLeaf(d, 500, 470, x, y, b * 0.75, green);
        }

        d.Add(Rounded(24, (150, 440), (850, 440), (590, 920), (410, 920)), d.MainShade);
        d.At(372, 196, 1, 0, () => Daisy(d, d.Plate, d.Natural("#f6b52e"), 128));
        d.At(622, 178, 1, 30, () => Rose(d, second, 132));
        d.At(244, 372, 1, 100, () => Rose(d, second.Tint(0.07), 128));
        d.At(756, 356, 1, 12, () => Daisy(d, d.Plate, d.Natural("#f6b52e"), 134));
        d.At(500, 382, 1, -20, () => Rose(d, main.ApartFrom(second, 0.15), 158));
        d.At(372, 520, 1, 60, () => Daisy(d, d.Plate, d.Natural("#f6b52e"), 96));
        d.At(640, 520, 1, 200, () => Rose(d, second.Shade(0.05), 104));
        d.Add(Rounded(22, (130, 452), (470, 640), (560, 944), (424, 944)), d.Main);
        d.Add(Rounded(22, (870, 452), (560, 560), (440, 800), (440, 944), (576, 944)), d.MainTint);
        d.Add(Rounded(22, (870, 452), (700, 560), (520, 944), (576, 944)), d.Main, 0.5);
        d.Add(Rect(414, 760, 176, 54, 20), d.Second);
        d.Add("M500 788C430 700 330 700 322 752C316 806 420 826 500 788C580 826 690 810 686 752C680 700 570 700 500 788Z", Fill.Split(500, d.Second, d.SecondShade));
        d.Add(Leaf(500, 790, 400, 912, 0.16) + Leaf(500, 790, 612, 900, 0.16), d.SecondShade);
        d.Add(Circle(500, 786, 36), d.SecondTint);
    }

    private static void Tulips(Drawing d)
    {
        var green = d.Natural("#4c9560");
        var (main, second) = (d.Bloom(d.Main, "#ee6f7c"), d.Bloom(d.Second, "#f7c24f"));
        d.Shadow(500, 925, 290, 42, 0.5);
        foreach (var (x, y, bend) in new[] { (300.0, 320.0, 420.0), (500, 220, 500), (710, 310, 580) })
        {
            d.Line(F($"M500 640Q{bend} 500 {x} {y}"), green.Shade(0.04), 26);
        }

        Nature.TwoToneLeaf(d, 470, 640, 130, 380, 0.16, green);
        Nature.TwoToneLeaf(d, 530, 640, 880, 400, 0.16, green.Tint(0.04));
        d.At(290, 300, 1, -18, () => Tulip(d, second));
        d.At(716, 296, 1, 16, () => Tulip(d, second.Tint(0.05)));
        d.At(500, 220, 1.1, 2, () => Tulip(d, main.ApartFrom(second, 0.14)));
        d.Add("M360 560H640C630 640 720 680 720 790C720 880 660 930 580 930H420C340 930 280 880 280 790C280 680 370 640 360 560Z", Fill.Split(570, d.Plate, d.PlateShade));
        d.Add("M304 720C330 700 670 700 696 720C712 744 720 764 720 790C720 810 716 826 710 842H290C284 826 280 810 280 790C280 764 290 744 304 720Z", Fill.Split(570, d.Main, d.MainShade));
        d.Add(Rect(336, 536, 328, 50, 25), Fill.Split(570, d.Plate, d.PlateShade.Shade(0.03)));
    }

    private static void Tulip(Drawing d, Rgba colour)
    {
        d.Add("M-116 -70C-130 60 -80 130 0 132C80 130 130 60 116 -70C90 -60 66 -36 50 -10C44 -60 24 -104 0 -134C-24 -104 -44 -60 -50 -10C-66 -36 -90 -60 -116 -70Z", colour.Shade(0.09));
        d.Add("M0 -134C60 -70 74 30 0 132C-74 30 -60 -70 0 -134Z", colour);
        d.Add("M-116 -70C-130 60 -80 130 0 132C-44 60 -60 -10 -116 -70Z", colour.Tint(0.07));
    }

    private static void Plant(Drawing d)
    {
        var green = d.Natural("#3f8f5c");
        d.Shadow(500, 925, 300, 42, 0.5);
        foreach (var (x, y, t, k, tone) in new[] { (330.0, 330.0, -38.0, 1.0, 0.0), (690, 320, 40, 1.02, -0.04), (190, 520, -78, 0.72, -0.05), (820, 530, 80, 0.72, 0.03), (505, 250, 2, 1.14, 0.05) })
        {
            var leaf = tone < 0 ? green.Shade(-tone) : green.Tint(tone);
            d.Line(F($"M500 680Q500 520 {x} {y}"), green.Shade(0.1), 18);
            d.At(x, y, k, t, () =>
            {
                d.Add("M0 190C-150 170 -190 20 -130 -90C-100 -150 -40 -190 0 -230C40 -190 100 -150 130 -90C190 20 150 170 0 190Z", leaf);
                d.Add("M0 190C150 170 190 20 130 -90C100 -150 40 -190 0 -230Z", leaf.Shade(0.08));
                d.Line("M0 170V-190M0 110L-96 40M0 110L96 40M0 20L-104 -56M0 20L104 -56M0 -70L-70 -122M0 -70L70 -122", leaf.Tint(0.1), 12);
            });
        }

        d.Add("M290 640H710L664 880Q656 926 610 926H390Q344 926 336 880Z", Fill.Split(570, d.Main, d.MainShade));
        d.Add(Rect(256, 590, 488, 104, 30), Fill.Split(570, d.MainTint, d.Main));
    }

    private static void Freesia(Drawing d)
    {
        var (green, yellow) = (d.Natural("#5a9a4a"), d.Natural("#ffcc33"));
        var pale = d.Plate.Mix(yellow, 0.3);
        d.Shadow(500, 925, 220, 38, 0.45);
        foreach (var (x, y) in new[] { (130.0, 250.0), (250, 120), (880, 240), (760, 110), (500, 60) })
        {
            TwoToneLeaf(d, 500, 660, x, y, 0.06, green);
        }

        d.At(560, 330, 0.84, 8, () => Spray(d, pale, green));
        d.Mirrored(500, () => d.At(560, 330, 0.84, 4, () => Spray(d, yellow.Tint(0.04), green)));
        d.Add(Rounded(24, (250, 520), (750, 520), (590, 930), (410, 930)), d.MainShade);
        d.At(470, 230, 0.8, -40, () => Spray(d, yellow, green));
        d.At(590, 480, 0.94, 18, () => Spray(d, yellow, green));
        d.Mirrored(500, () => d.At(590, 490, 0.94, 14, () => Spray(d, pale, green)));
        d.Mirrored(500, () => d.At(510, 440, 0.9, -22, () => Spray(d, yellow, green)));
        d.Add(Rounded(22, (190, 540), (480, 640), (560, 944), (420, 944)), d.Main);
        d.Add(Rounded(22, (810, 540), (560, 620), (440, 800), (440, 944), (580, 944)), d.MainTint);
        d.Add(Rounded(22, (810, 540), (680, 640), (520, 944), (580, 944)), d.Main, 0.5);
        d.Add(Rect(408, 780, 186, 50, 18), d.Second);
        d.Add("M500 806C440 730 350 724 344 770C338 816 430 836 500 806C570 836 664 820 658 772C650 724 560 730 500 806Z", Fill.Split(500, d.Second, d.SecondShade));
        d.Add(Leaf(500, 806, 412, 924, 0.16) + Leaf(500, 806, 600, 916, 0.16), d.SecondShade);
        d.Add(Circle(500, 804, 32), d.SecondTint);
    }

    /// <summary>An arching stem whose funnels all open upwards, the last of them buds, its bend at the origin.</summary>
    private static void Spray(Drawing d, Rgba petal, Rgba green)
    {
        d.Line("M-40 330C-40 160 -30 60 30 20C90 -20 180 -30 330 0", green.Shade(0.04), 17);
        foreach (var (x, y, k, turn) in new[] { (300.0, -8.0, 0.36, 40.0), (240, -18, 0.5, 30) })
        {
            d.At(x, y, k, turn, () =>
            {
                d.Add(Leaf(0, 20, 0, -160, 0.24), petal);
                d.Add(HalfLeaf(0, 20, 0, -160, -0.24), petal.Shade(0.08));
                d.Add(Leaf(0, 40, 0, -50, 0.34), green);
            });
        }

        foreach (var (x, y, k, turn) in new[] { (176.0, -18.0, 0.74, 20.0), (96, -6, 0.92, 4), (6, 34, 1.06, -22) })
        {
            d.At(x, y, k, turn, () =>
            {
                foreach (var a in new[] { -50.0, 50, -18, 18 })
                {
                    d.Turned(a, 0, -90, () => d.Add("M0 -70C-54 -110 -56 -190 0 -222C56 -190 54 -110 0 -70Z", petal.Shade(Math.Abs(a) > 20 ? 0.04 : 0.1)));
                }

                d.Add("M-15 10C-20 -50 -66 -80 -74 -128C-50 -150 50 -150 74 -128C66 -80 20 -50 15 10Z", Fill.Bands((-74, 0), (74, 0), petal.Tint(0.05), (0.34, petal), (0.7, petal.Shade(0.08))));
                d.Add("M0 -60C-60 -100 -64 -160 0 -200C64 -160 60 -100 0 -60Z", petal.Tint(0.05));
                d.Turned(-66, 0, -90, () => d.Add("M0 -40C-44 -90 -46 -160 0 -190C46 -160 44 -90 0 -40Z", petal.Tint(0.02)));
                d.Turned(66, 0, -90, () => d.Add("M0 -40C-44 -90 -46 -160 0 -190C46 -160 44 -90 0 -40Z", petal.Shade(0.03)));
                d.Add(Leaf(0, -70, 0, -150, 0.12), d.Natural("#f2962a"), 0.8);
                d.Add(Leaf(0, 26, 0, -40, 0.36), green);
            });
        }
    }
}
