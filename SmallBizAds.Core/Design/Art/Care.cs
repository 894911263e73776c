using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What heals and what does good.</summary>
internal static class Care
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("syringe", "clinic", "예방접종,독감,독감 예방접종,독감백신,독감 백신,백신,대상포진,접종,주사,수액,비타민 주사,영양수액,flu shot,flu shots,vaccine,vaccination", Syringe),
        MotifCatalog.Drawn("herbal-medicine", "clinic", "한의원,한방,한약,보약,공진단,경옥고,침,부항,추나,침 치료,첩약,herbal medicine,acupuncture", Herbal),
        MotifCatalog.Drawn("spa", "skincare", "마사지,아로마 마사지,아로마마사지,경락,경락 마사지,경락마사지,스파,타이마사지,발마사지,등관리,바디관리,massage,spa,aromatherapy,body scrub", Spa),
        MotifCatalog.Drawn("face-mask", "pharmacy online-shop", "마스크,kf94,kf80,보건용 마스크,kf94 마스크,황사 마스크,face mask,face masks", FaceMask),
    ];

    private static void Syringe(Drawing d)
    {
        var liquid = d.Natural("#56b4d8");
        d.Shadow(420, 930, 330, 34, 0.35);
        d.At(660, 480, 1, 36, () =>
        {
            d.Add(Rect(-5, 300, 10, 200), d.PlateShade.Shade(0.16).ApartFrom(d.Ground, 0.2));
            d.Add(Rounded(12, (-34, 238), (34, 238), (20, 316), (-20, 316)), d.PlateShade.Shade(0.1).ApartFrom(d.Ground, 0.16));
            d.Add(Rect(-92, -190, 184, 440, 26, 26, 60, 60), d.Plate);
            d.Add(Rect(-68, 0, 136, 226, 8, 8, 44, 44), Fill.Split(20, liquid.Tint(0.05), liquid.Shade(0.06)));
            d.Add(Rect(-68, -30, 136, 44, 14), d.Ink);
            d.Add(Rect(-20, -400, 40, 380), Fill.Split(4, d.PlateShade, d.PlateShade.Shade(0.1)));
            d.Add(Rect(-112, -440, 224, 56, 28), Fill.Split(20, d.Second, d.SecondShade));
            d.Add(Rect(-150, -214, 300, 52, 24), Fill.Split(20, d.Second, d.SecondShade));
            foreach (var y in new[] { -120.0, -70, 50, 100, 150 })
            {
                d.Add(Rect(20, y, 50, 12, 6), d.Ink, 0.6);
            }

            d.Add(Rect(-74, -150, 22, 330, 11), d.Light, 0.7);
        });
        d.At(270, 690, 1, 0, () =>
        {
            d.Add(Rect(-150, -150, 300, 390, 56), d.Plate);
            d.Add("M-124 20H124V180Q124 214 90 214H-90Q-124 214 -124 180Z", Fill.Split(40, liquid, liquid.Shade(0.08)));
            d.Add(Rect(-150, -60, 300, 170), Fill.Split(40, d.Plate, d.PlateShade));
            d.Add(Rect(-24, -40, 48, 130, 12) + Rect(-65, 1, 130, 48, 12), d.Stripe);
            d.Add(Rect(-90, -200, 180, 66, 10), d.PlateShade.Shade(0.08));
            d.Add(Rect(-116, -270, 232, 96, 24), Fill.Split(40, d.Second, d.SecondShade));
            d.Add(Rect(-92, -250, 24, 56, 12), d.Light, 0.6);
            d.Add(Rect(-132, -110, 22, 300, 11), d.Light, 0.75);
        });
        d.Add("M800 760C840 820 862 850 862 882C862 912 834 930 804 930C774 930 746 912 746 882C746 850 764 820 800 760Z", Fill.Split(812, liquid.Tint(0.06), liquid));
        d.Add(Sparkle(180, 210, 90) + Sparkle(310, 110, 44), d.Second);
    }

    private static void Herbal(Drawing d)
    {
        var (clay, root, leaf, red) = (d.Natural("#8a5136"), d.Natural("#d9a768"), d.Natural("#4f8f4e"), d.Natural("#c93a32"));
        d.Shadow(500, 925, 440, 42, 0.5);
        foreach (var x in new[] { 340.0, 450, 560 })
        {
            d.Add(Ribbon((x, 230, 8), (x - 22, 180, 22), (x + 18, 120, 22), (x, 60, 6)), d.Second.Mix(d.Ground, 0.3));
        }

        d.Add("M640 560C720 500 850 470 910 470Q940 470 940 500V540Q940 566 912 572C850 584 760 640 700 680Z", clay.Shade(0.1));
        d.Add(Ellipse(916, 520, 30, 50), clay.Tint(0.03));
        d.Add("M250 420H650C750 500 770 640 730 760C700 860 620 916 450 916C280 916 200 860 170 760C130 640 150 500 250 420Z", Fill.Bands((130, 0), (770, 0), clay.Tint(0.1), (0.2, clay), (0.7, clay.Shade(0.08))));
        d.Add("M174 560C300 600 600 600 726 560L746 640C600 690 300 690 154 640Z", d.Main, 0.9);
        d.Add(Rect(222, 380, 456, 70, 30), Fill.Split(540, clay.Tint(0.06), clay.Shade(0.06)));
        d.Add("M250 390C260 300 640 300 650 390Z", Fill.Split(540, d.Plate, d.PlateShade));
        d.Line("M254 384Q450 350 646 384", d.PlateShade.Shade(0.1), 10);
        d.Add(Rect(404, 262, 92, 62, 28), clay);
        d.Add("M210 520C180 600 180 700 206 780Q190 800 176 770C150 690 150 590 186 520Z", d.Light, 0.45);
        d.At(770, 800, 1, -12, () =>
        {
            foreach (var (way, tone) in new[] { (1, root.Shade(0.06)), (-1, root) })
            {
                d.Add(Ribbon((-30, 0, 100), (40, 24 + (way * 14), 74), (100, 40 + (way * 44), 44), (150, 60 + (way * 74), 20), (190, 90 + (way * 84), 4)), tone);
            }

            d.Add(Ribbon((40, 40, 40), (20, 90, 22), (40, 140, 5)) + Ribbon((-40, 30, 40), (-70, 80, 20), (-66, 130, 5)) + Ribbon((120, -4, 18), (160, -40, 10), (200, -44, 3)), root.Shade(0.05));
            d.Add(Ribbon((-160, -50, 54), (-120, -36, 104), (-60, -16, 118), (10, 12, 92), (60, 30, 56)), Fill.Fade(-80, -80, -40, 70, root.Tint(0.08), root, root.Shade(0.07)));
            d.Line("M-120 -76L-104 -30M-70 -62L-58 -10M-20 -30L-14 10M90 -10L104 6M80 70L96 74", root.Shade(0.16), 8);
            Nature.TwoToneLeaf(d, -150, -60, -240, -160, 0.3, leaf);
            Nature.TwoToneLeaf(d, -150, -60, -130, -190, 0.3, leaf.Tint(0.06));
        });
        foreach (var (x, y) in new[] { (560.0, 890.0), (610, 914), (886, 916) })
        {
            d.Add(Ellipse(x, y, 36, 28), red);
            d.Add(Ellipse(x - 10, y - 9, 11, 7), d.Light, 0.7);
        }
    }

    private static void Spa(Drawing d)
    {
        var (stone, leaf, wood) = (d.Ink.At(0.38).ApartFrom(d.Ground, 0.2), d.Natural("#4f9a62"), d.Natural("#c39159"));
        var petal = d.Bloom(d.Second, "#f3b6bd");
        var disc = d.Second.Mix(d.Ground, 0.5);
        d.Add(Circle(480, 420, 350), Fill.Fade(260, 100, 720, 740, disc, disc.Mix(d.Ground, 0.45)));
        d.Shadow(500, 925, 450, 40, 0.45);
        foreach (var (x, y) in new[] { (120.0, 300.0), (200, 160), (330, 90) })
        {
            Nature.TwoToneLeaf(d, 330, 560, x, y, 0.13, leaf);
        }

        d.Add(Rect(420, 470, 500, 190, 95), Fill.Layers(d.MainTint, (540, d.Main), (610, d.MainShade)));
        d.Add(Rect(380, 610, 560, 200, 100), Fill.Layers(d.Plate, (720, d.PlateShade)));
        foreach (var (y, tone, x) in new[] { (565.0, d.MainShade.Shade(0.06), 826.0), (710, d.PlateShade.Shade(0.1), 842) })
        {
            d.Line(F($"M{x} {y - 56}C{x + 76} {y - 56} {x + 76} {y + 60} {x} {y + 60}C{x - 56} {y + 60} {x - 56} {y - 20} {x + 4} {y - 20}C{x + 36} {y - 20} {x + 36} {y + 26} {x} {y + 26}"), tone, 13);
        }

        d.Add(Rect(420, 672, 300, 20, 10), d.Stripe, 0.8);
        foreach (var (x, y, w, h, k) in new[] { (250.0, 800.0, 210.0, 84.0, 0.0), (262, 676, 172, 72, 0.05), (248, 572, 130, 58, 0.02) })
        {
            d.Add(Ellipse(x, y, w, h), Fill.Fade(x - (w * 0.5), y - h, x + (w * 0.5), y + h, stone.Tint(0.1 + k), stone.Tint(k), stone.Shade(0.05)));
            d.Add(Ellipse(x - (w * 0.4), y - (h * 0.44), w * 0.26, h * 0.15), d.Light, 0.5);
        }

        d.Add(Rect(60, 850, 880, 76, 30), Fill.Split(680, wood.Tint(0.04), wood.Shade(0.05)));
        d.Line("M140 880H420M520 896H820", wood.Shade(0.1), 8);
        d.At(620, 420, 1, 0, () =>
        {
            foreach (var (turn, k) in new[] { (-64.0, 0.9), (64, 0.9), (-34, 1.0), (34, 1), (0, 1.08) })
            {
                d.Turned(turn, 0, 60, () =>
                {
                    d.Add(Leaf(0, 70, 0, 70 - (200 * k), 0.3), Math.Abs(turn) > 50 ? petal.Shade(0.05) : Math.Abs(turn) > 20 ? petal : petal.Tint(0.08));
                    d.Add(HalfLeaf(0, 70, 0, 70 - (200 * k), -0.3), petal.Shade(0.08), 0.7);
                });
            }

            d.Add(Ellipse(0, 70, 40, 18), d.Natural("#f6c24b"));
        });
    }

    private static void FaceMask(Drawing d)
    {
        d.Shadow(500, 900, 400, 34, 0.35);
        var trim = d.Stripe;
        d.Line("M150 380C-10 360 -10 700 190 690M850 380C1010 360 1010 700 810 690", trim, 26);
        d.Add("M130 360C260 330 380 250 500 240C620 250 740 330 870 360C886 520 860 660 800 730C700 800 600 850 500 860C400 850 300 800 200 730C140 660 114 520 130 360Z", Fill.Split(560, d.Plate, d.PlateShade));
        d.Add("M130 360C260 330 380 250 500 240C620 250 740 330 870 360L872 400C740 380 620 300 500 290C380 300 260 380 128 400Z", Fill.Split(560, trim, trim.Shade(0.08)));
        d.Line("M128 470C300 500 400 420 500 416C600 420 700 500 872 470M150 590C320 640 400 600 500 596C600 600 680 640 850 590M206 700C340 760 420 740 500 736C580 740 660 760 794 700", d.PlateShade.Shade(0.06), 12);
        d.Add("M190 440C170 520 190 600 220 650Q214 672 196 650C160 590 150 510 164 440Z", d.Light, 0.8);
        d.Add(Rect(590, 640, 30, 90, 8) + Rect(560, 670, 90, 30, 8), trim.Tint(0.04));
        d.Add(Sparkle(180, 200, 84) + Sparkle(300, 130, 40) + Sparkle(850, 220, 56), d.Second);
    }
}
