using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What stands on the table of a Korean tavern.</summary>
internal static class Tavern
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("highball", "bar restaurant", "하이볼,진토닉,모히토,위스키하이볼,얼그레이하이볼,레몬사와,highball,gin and tonic,mojito", Highball),
        MotifCatalog.Drawn("makgeolli", "bar restaurant", "막걸리,동동주,탁주,전통주,주막,민속주점,makgeolli,rice wine", Makgeolli),
        MotifCatalog.Drawn("pancake", "bar restaurant delivery market", "파전,해물파전,동래파전,부추전,김치전,감자전,빈대떡,녹두전,녹두빈대떡,모둠전,모듬전,부침개,jeon,pajeon,korean pancake,scallion pancake", Pancake),
        MotifCatalog.Drawn("platter", "bar restaurant delivery", "먹태,황태,노가리,안주,마른안주,모둠안주,모듬안주,쥐포,육포,마른오징어,반건조오징어,술안주,나초,bar snacks,finger food,dried fish", Platter),
    ];

    private static void Highball(Drawing d)
    {
        var (drink, lemon, leaf) = (d.Natural("#f4bd48"), d.Natural("#f8d02c"), d.Natural("#4f9a45"));
        var glass = d.Light.WithOpacity(d.Ground.Lightness() > 0.85 ? 0.8 : 0.32);
        const string Drink = "M262 262H638V842Q638 882 598 882H302Q262 882 262 842Z";
        d.Shadow(520, 918, 400, 50, 0.5);
        d.Turned(13, 500, 500, () => d.Add(Capsule(520, 30, 520, 560, 26), Fill.Split(522, d.Main, d.MainShade)));
        d.Add(Rect(222, 130, 456, 800, 22, 22, 66, 66), glass);
        d.Add(Drink, Fill.Fade(0, 262, 0, 882, drink.Tint(0.14), drink, drink.Shade(0.04)));
        d.At(356, 640, 1, 14, () => Drinks.Slice(d, 118, lemon));
        d.At(536, 470, 1, -20, () => Drinks.Slice(d, 104, lemon));
        foreach (var (x, y, side, turn) in new[] { (360.0, 336.0, 140.0, -12.0), (530, 316, 128, 16), (360, 486, 124, 24), (534, 650, 138, -10), (408, 796, 122, 12), (556, 800, 100, -22) })
        {
            Drinks.Cube(d, x, y, side, turn);
        }

        d.Add(Circle(460, 560, 15) + Circle(300, 560, 11) + Circle(598, 560, 12) + Circle(470, 720, 14) + Circle(300, 760, 12) + Circle(446, 410, 10), d.Light, 0.85);
        d.Add(Drink, Fill.Bands((262, 0), (638, 0), d.Dark.WithOpacity(0), (0.76, d.Dark.WithOpacity(0.12))));
        d.Add(Rect(262, 246, 376, 32, 16), drink.Tint(0.2));
        d.Add(Rect(248, 300, 34, 480, 17), d.Light, 0.6);
        d.At(254, 160, 1, -16, () => Drinks.Slice(d, 132, lemon));
        Nature.TwoToneLeaf(d, 520, 250, 640, 120, 0.3, leaf);
        Nature.TwoToneLeaf(d, 500, 256, 470, 112, 0.3, leaf.Tint(0.05));
        d.At(800, 800, 1, 0, () =>
        {
            d.Add(Ellipse(22, 10, 128, 124), lemon.Shade(0.1));
            d.At(-6, 0, 1, 12, () => Drinks.Slice(d, 124, lemon));
        });
    }

    private static void Makgeolli(Drawing d)
    {
        var brass = d.Natural("#dba53c");
        var milk = Rgba.Parse("#fff8ea").ApartFrom(d.Ground, 0.02);
        d.Shadow(490, 905, 470, 54, 0.5);
        d.Line("M196 486C150 90 630 90 596 470", brass.Shade(0.22), 44);
        d.Line("M196 486C150 90 630 90 596 470", brass.Shade(0.08), 18);
        d.Add("M590 640C700 620 716 480 760 392Q770 372 790 380L852 404Q872 414 864 434C830 540 806 700 640 790Z", Fill.Fade(640, 480, 800, 640, brass, brass.Shade(0.13)));
        d.Add(Ellipse(814, 394, 54, 18), brass.Shade(0.25));
        d.Add("M90 690C90 540 220 450 396 450C572 450 702 540 702 690C702 800 640 880 560 900H232C152 880 90 800 90 690Z", Fill.Fade(180, 480, 640, 880, brass.Tint(0.09), brass, brass.Shade(0.13)));
        d.Add("M560 500C650 550 702 610 702 690C702 800 640 880 560 900H440C600 850 640 650 560 500Z", brass.Shade(0.14), 0.7);
        foreach (var (x, y, r) in new[] { (230.0, 760.0, 26.0), (330, 810, 20), (340, 700, 24), (450, 790, 22), (470, 690, 18), (560, 740, 22), (250, 850, 16) })
        {
            d.Add(Ellipse(x, y, r, r * 0.7), brass.Shade(0.1), 0.6);
            d.Add(Ellipse(x - 4, y - 5, r * 0.72, r * 0.44), brass.Tint(0.12), 0.8);
        }

        d.Add("M136 660C144 590 190 540 250 516Q276 510 262 536C220 566 196 610 190 670Q160 700 136 660Z", brass.Tint(0.2), 0.9);
        d.Add("M196 500C206 420 290 384 396 384C502 384 586 420 596 500Q396 560 196 500Z", Fill.Split(470, brass.Tint(0.1), brass.Shade(0.05)));
        d.Add("M196 500Q396 560 596 500L600 520Q396 584 192 520Z", brass.Shade(0.2));
        d.Add(Circle(396, 356, 46), Fill.Split(410, d.Main, d.MainShade));
        d.Add("M566 700H934C940 820 880 908 812 908H688C620 908 560 820 566 700Z", Fill.Split(770, d.Main, d.MainShade));
        d.Add("M566 700H934L932 740H568Z", d.Dark, 0.12);
        d.Add(Ellipse(750, 700, 190, 56), d.MainTint);
        d.Add(Ellipse(750, 704, 166, 42), milk.Shade(0.07));
        d.Add(Ellipse(744, 708, 156, 36), milk);
        d.Add(Circle(690, 704, 11) + Circle(720, 722, 8) + Circle(800, 700, 9), milk.Shade(0.08));
        d.Add("M602 770Q606 830 640 866Q660 880 652 854Q632 820 632 774Q616 750 602 770Z", d.MainTint.Tint(0.09), 0.85);
    }

    private static void Pancake(Drawing d)
    {
        var (batter, green, chili, prawn) = (d.Natural("#efb650"), d.Natural("#4f9238"), d.Natural("#dc3a28"), d.Natural("#f7977a"));
        var random = new Random(11);
        d.Shadow(515, 560, 460, 430, 0.45);
        d.Add(Circle(490, 490, 440), Fill.Fade(200, 150, 800, 850, d.MainTint, d.Main, d.MainShade));
        d.Add(Circle(490, 490, 392), d.Plate);
        var rim = Enumerable.Range(0, 30).Select(i => On(490, 490, 340 + (random.NextDouble() * 34), i * 12.0)).ToArray();
        d.Add(Blob([.. rim.Select(p => p + (10, 16))]), batter.Shade(0.24));
        d.Add(Blob(rim), Fill.Glow(0.46, 0.44, 0.56, (0, batter.Tint(0.07)), (0.7, batter), (0.9, batter.Shade(0.1)), (1, batter.Shade(0.18))));
        foreach (var (x, y, r) in new[] { (330.0, 350.0, 66.0), (640, 380, 74), (480, 640, 78), (670, 640, 54), (300, 590, 60), (500, 250, 50) })
        {
            d.Add(Blob((x - r, y), (x - (r * 0.4), y - (r * 0.6)), (x + (r * 0.5), y - (r * 0.5)), (x + r, y + 6), (x + (r * 0.3), y + (r * 0.55)), (x - (r * 0.6), y + (r * 0.5))), batter.Shade(0.09), 0.75);
        }

        foreach (var (x, y, length, turn) in new[] { (330.0, 300.0, 210.0, -28.0), (520, 330, 260, -20), (650, 300, 150, -34), (300, 440, 240, -22), (560, 460, 300, -26), (350, 570, 260, -18), (620, 600, 250, -30), (470, 700, 260, -22), (720, 470, 120, -20), (330, 700, 120, -30) })
        {
            d.At(x, y, 1, turn, () =>
            {
                d.Add(Capsule(-length / 2, 5, length / 2, 5, 32), batter.Shade(0.15), 0.8);
                d.Add(Capsule(-length / 2, 0, length / 2, 0, 29), Fill.Bands((-length / 2, 0), (length / 2, 0), green.Tint(0.2), (0.3, green.Tint(0.05)), (0.6, green)));
                d.Add(Capsule((-length / 2) + 12, -5, (length / 2) - 30, -5, 6), green.Tint(0.16), 0.8);
            });
        }

        foreach (var (x, y, t) in new[] { (430.0, 400.0, 20.0), (690, 530, 100), (410, 620, 200), (560, 240, -30) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Line("M-44 26C-50 -40 30 -56 46 6", prawn.Shade(0.06), 44);
                d.Line("M-44 20C-48 -40 28 -54 44 2", prawn.Tint(0.08), 26);
                d.Add(Leaf(40, 6, 62, 46, 0.4) + Leaf(44, 6, 84, 30, 0.4), prawn.Shade(0.1));
            });
        }

        foreach (var (x, y) in new[] { (360.0, 490.0), (600, 690), (540, 560), (470, 290), (250, 520), (700, 400) })
        {
            d.Add(Ring(x, y, 27, 12), chili);
        }
    }

    private static void Platter(Drawing d)
    {
        var (wood, fish, nut, sauce) = (d.Natural("#b9804a"), d.Natural("#e9bf72"), d.Natural("#cf9850"), Rgba.Parse("#fff4dd"));
        d.Shadow(510, 560, 470, 380, 0.42);
        d.Add(Rect(60, 160, 880, 680, 340), wood.Shade(0.14));
        d.Add(Rect(60, 140, 880, 680, 340), Fill.Fade(200, 160, 800, 820, wood.Tint(0.09), wood, wood.Shade(0.05)));
        d.Line("M150 300C320 250 420 330 600 280S800 250 860 300M130 620C300 660 420 600 560 650S780 700 850 640", wood.Shade(0.09), 12, 0.8);
        foreach (var (x, y, t, k) in new[] { (330.0, 340.0, -24.0, 1.0), (330, 480, -12, 1.1), (390, 640, -4, 1.14) })
        {
            d.At(x, y, k, t, () =>
            {
                const string Fillet = "M-230 24C-250 -10 -200 -40 -150 -44C-60 -80 60 -76 150 -40L214 -84Q240 -90 234 -60L214 0L240 62Q240 88 214 78L146 44C70 80 -40 84 -120 66C-180 60 -220 50 -230 24Z";
                d.At(10, 16, 1, 0, () => d.Add(Fillet, wood.Shade(0.24), 0.6));
                d.Add(Fillet, Fill.Fade(-60, -80, 60, 80, fish.Tint(0.1), fish, fish.Shade(0.08)));
                d.Add("M-196 14C-100 -6 40 -10 150 4Q160 14 146 16C40 12 -100 22 -190 32Q-206 24 -196 14Z", fish.Shade(0.13));
                d.Line("M-120 -24L-90 4M-50 -40L-14 0M26 -44L58 0M94 -34L116 0M-60 50L-14 16M20 56L58 16", fish.Shade(0.1), 9, 0.7);
                d.Add(Circle(-196, -4, 12), fish.Shade(0.4));
                d.Add("M-150 -34C-80 -60 20 -64 90 -50Q100 -42 84 -40C20 -50 -80 -44 -140 -20Q-166 -22 -150 -34Z", Rgba.White, 0.4);
            });
        }

        d.Add(Circle(726, 588, 176), d.Dark.WithOpacity(0.2));
        d.Add(Circle(716, 570, 174), Fill.Fade(600, 440, 840, 700, d.MainTint, d.Main, d.MainShade));
        d.Add(Circle(716, 570, 136), d.Main.Shade(0.14));
        d.Add(Circle(716, 580, 124), sauce);
        d.Add(Blob((640, 580), (690, 520), (770, 540), (800, 600), (740, 660), (668, 640)), sauce.Shade(0.05));
        foreach (var (x, y, t) in new[] { (690.0, 560.0, -20.0), (750, 600, 14), (710, 630, 50), (764, 540, -40) })
        {
            d.At(x, y, 1, t, () => d.Add(Rect(-26, -10, 52, 20, 10), d.Natural((int)t % 4 == 0 ? "#4f9a45" : "#d8402c")));
        }

        foreach (var (x, y, t) in new[] { (640.0, 330.0, 20.0), (740, 270, -30), (770, 360, 40) })
        {
            d.At(x, y, 1.1, t, () =>
            {
                d.Add(Blob((-40, 12), (-20, -10), (10, 0), (40, -10), (60, 16), (40, 42), (10, 34), (-20, 42)), wood.Shade(0.22), 0.6);
                d.Add(Blob((-50, 0), (-30, -26), (0, -17), (30, -26), (50, 0), (30, 26), (0, 17), (-30, 26)), Fill.Layers(nut.Tint(0.1), (0, nut)));
                d.Add(Ellipse(-24, -8, 12, 7), Rgba.White, 0.5);
            });
        }
    }
}
