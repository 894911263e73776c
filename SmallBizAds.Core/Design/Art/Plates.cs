using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Main dishes on a plate: sliced pork with its leaves, a fried cutlet.</summary>
internal static class Plates
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("sliced-pork", "restaurant delivery", "족발,보쌈,수육,편육,냉채족발,불족발,마늘보쌈,막국수족발,jokbal,bossam,sliced pork", SlicedPork),
        MotifCatalog.Drawn("sashimi", "restaurant bar delivery market", "회,모둠회,모듬회,방어,방어회,물회,광어,광어회,우럭,연어회,참치회,숙성회,막회,회덮밥,사시미,횟집,해산물,자연산,sashimi,raw fish,seafood", Sashimi),
        MotifCatalog.Drawn("curry", "restaurant delivery", "카레,커리,카레라이스,카레 라이스,돈까스카레,인도카레,탈리,마살라,curry,masala,thali", Curry),
        MotifCatalog.Drawn("cutlet", "restaurant delivery", "돈까스,돈가스,돈카츠,왕돈까스,치즈돈까스,등심돈까스,생선까스,치킨까스,규카츠,히레카츠,멘치카츠,tonkatsu,donkatsu,cutlet,katsu", Cutlet),
    ];

    private static void SlicedPork(Drawing d)
    {
        var (rind, meat, leaf, garlic) = (d.Natural("#8a4a26"), d.Natural("#dba184"), d.Natural("#5d9e43"), Rgba.Parse("#fff0d0"));
        d.Shadow(500, 860, 460, 56, 0.45);
        d.Add(Ellipse(500, 640, 460, 230), d.MainShade);
        d.Add(Ellipse(500, 606, 460, 230), Fill.Split(660, d.MainTint, d.Main));
        d.Add(Ellipse(500, 610, 396, 186), d.Plate);
        foreach (var (x, y, t, k) in new[] { (190.0, 520.0, -58.0, 1.0), (340, 420, -20, 1.05), (560, 400, 14, 1.05), (780, 480, 50, 1.0) })
        {
            d.At(x, y, k, t, () =>
            {
                d.Add(Blob((-130, 70), (-150, -10), (-110, -80), (-60, -96), (-20, -140), (30, -104), (90, -100), (120, -30), (150, 20), (110, 90)), Fill.Split(10, leaf.Tint(0.07), leaf.Shade(0.04)));
                d.Line("M0 90C-6 20 6 -40 0 -110M0 20L-80 -40M0 10L82 -36M0 60L-90 20M0 60L92 24", leaf.Tint(0.2), 11);
            });
        }

        for (var row = 0; row < 2; row++)
        {
            for (var i = 0; i < (row == 0 ? 5 : 6); i++)
            {
                var (x, y) = ((row == 0 ? 300 : 246) + (i * 98.0), row == 0 ? 530.0 : 650);
                d.At(x, y, row == 0 ? 1 : 1.1, 12, () =>
                {
                    d.Add(Blob((-86, 70), (-96, -20), (-60, -96), (0, -112), (60, -96), (96, -20), (86, 70), (0, 88)), rind.Shade(0.12));
                    d.Add(Blob((-90, 62), (-100, -26), (-64, -102), (-4, -118), (56, -102), (90, -26), (80, 62), (-4, 80)), Fill.Fade(-60, -110, 60, 80, rind.Tint(0.09), rind));
                    d.Add(Blob((-78, 60), (-86, -18), (-52, -78), (-4, -92), (46, -78), (78, -18), (68, 60), (-4, 74)), Rgba.Parse("#ffe9d6"));
                    d.Add(Blob((-64, 58), (-68, 0), (-40, -48), (-4, -58), (36, -48), (60, 0), (54, 58), (-4, 68)), Fill.Fade(-50, -50, 50, 60, meat.Tint(0.05), meat.Shade(0.05)));
                    d.Line("M-36 -10C-16 -24 12 -22 30 -8M-44 26C-20 12 16 12 40 26", meat.Tint(0.2), 9);
                });
            }
        }

        foreach (var (x, y, t) in new[] { (350.0, 756.0, 10.0), (450, 770, -20), (560, 766, 24) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Leaf(-44, 6, 48, 6, 0.32), garlic.Shade(0.14));
                d.Add(Leaf(-44, 0, 48, 0, 0.32), garlic);
            });
        }

        d.Add(Ellipse(760, 730, 120, 62), d.SecondShade);
        d.Add(Ellipse(760, 712, 120, 62), d.Second);
        d.Add(Ellipse(760, 714, 94, 44), d.Natural("#b5442a"));
        d.Add(Ellipse(740, 704, 30, 11), Rgba.White, 0.4);
    }

    private static void Cutlet(Drawing d)
    {
        var (crust, meat, cabbage, sauce) = (d.Natural("#d8923c"), d.Natural("#f3d9c2"), d.Natural("#b9d77c"), d.Natural("#6b3218"));
        d.Shadow(515, 560, 460, 420, 0.42);
        d.Add(Ellipse(490, 490, 450, 410), Fill.Fade(200, 150, 800, 850, d.MainTint, d.Main, d.MainShade));
        d.Add(Ellipse(490, 490, 396, 358), d.Plate);
        for (var i = 0; i < 26; i++)
        {
            var (x, y) = (300 + (i % 7 * 56.0), 238 + (i / 7 * 40.0));
            d.At(x, y, 1, i * 67 % 180, () => d.Add(Ribbon((-70, 10, 10), (-20, -14, 20), (30, 12, 20), (76, -8, 8)), i % 3 == 0 ? cabbage.Tint(0.12) : i % 3 == 1 ? cabbage : cabbage.Shade(0.08)));
        }

        d.Add(Circle(724, 350, 62) + Circle(650, 300, 56), Fill.Fade(600, 250, 780, 410, d.Natural("#ef5a42").Tint(0.06), d.Natural("#e2442f")));
        d.Add(Ellipse(704, 326, 16, 11) + Ellipse(632, 278, 14, 10), Rgba.White, 0.7);
        for (var i = 0; i < 5; i++)
        {
            d.At(230 + (i * 130.0), 560 - (i * 6.0), 1, 8, () =>
            {
                d.Add(Rect(-62, -156, 134, 340, 52), crust.Shade(0.22));
                d.Add(Rect(-68, -168, 134, 340, 52), Fill.Fade(-60, -160, 60, 170, crust.Tint(0.08), crust, crust.Shade(0.07)));
                d.Add(Rect(34, -140, 30, 284, 15), meat);
                foreach (var (x, y) in new[] { (-40.0, -120.0), (-8, -90), (-44, -50), (0, -20), (-36, 24), (-4, 60), (-42, 96), (4, 124), (14, -134) })
                {
                    d.Add(Rounded(6, (x - 11, y), (x, y - 9), (x + 12, y + 2), (x, y + 10)), crust.Tint(0.17), 0.85);
                    d.Add(Circle(x + 16, y + 22, 6), crust.Shade(0.13));
                }
            });
        }

        d.Add(Blob((190, 520), (300, 470), (420, 500), (560, 450), (700, 480), (790, 500), (770, 560), (650, 560), (600, 640), (540, 570), (420, 590), (380, 670), (330, 590), (230, 590)), Fill.Fade(300, 460, 700, 640, sauce.Tint(0.08), sauce));
        d.Add(Capsule(290, 508, 410, 522, 14) + Capsule(560, 478, 660, 492, 12), Rgba.White, 0.45);
    }

    private static void Sashimi(Drawing d)
    {
        var (wood, leaf, lemon) = (d.Natural("#b97b43"), d.Natural("#4f9a45"), d.Natural("#f7cf4b"));
        d.Shadow(500, 850, 470, 56, 0.45);
        d.Add("M30 560H970L900 790Q886 840 836 840H164Q114 840 100 790Z", Fill.Split(680, wood, wood.Shade(0.09)));
        d.Add("M60 640H944L930 690H74Z", wood.Shade(0.14));
        d.Add(Ellipse(500, 560, 470, 150), wood.Tint(0.08));
        d.Add(Ellipse(500, 560, 420, 120), d.Plate);
        foreach (var (x, y, t) in new[] { (160.0, 480.0, -50.0), (300, 400, -24), (470, 360, 0), (660, 390, 24), (830, 470, 52) })
        {
            d.At(x, y, 0.9, t, () =>
            {
                d.Add(Blob((-90, 110), (-130, 20), (-90, -80), (0, -140), (90, -80), (130, 20), (90, 110)), Fill.Split(6, leaf.Tint(0.05), leaf.Shade(0.04)));
                d.Line("M0 110V-116M0 40L-86 -20M0 40L86 -20M0 -30L-60 -80M0 -30L60 -80", leaf.Tint(0.18), 9);
            });
        }

        void Slices(double x, double y, int count, string flesh, string line)
        {
            var (tone, stripe) = (d.Natural(flesh), Rgba.Parse(line));
            for (var i = 0; i < count; i++)
            {
                d.At(x + (i * 74), y + (i % 2 * 6), 1, 16, () =>
                {
                    d.Add(Rect(-58, -96, 124, 196, 54, 40, 30, 44), tone.Shade(0.12));
                    d.Add(Rect(-64, -100, 120, 192, 54, 40, 30, 44), Fill.Fade(-60, -90, 60, 90, tone.Tint(0.06), tone));
                    d.Line("M-44 -50Q0 -70 44 -46M-50 -4Q0 -26 48 0M-48 44Q0 22 44 48", stripe, 9);
                });
            }
        }

        Slices(420, 440, 5, "#f7dcd6", "#f2b8b4");
        Slices(236, 560, 4, "#f28a5c", "#ffd3b8");
        Slices(566, 570, 4, "#d94a57", "#f2959b");
        d.At(880, 600, 1, 20, () =>
        {
            d.Add(Circle(0, 0, 84), lemon.Shade(0.05));
            d.Add(Circle(0, 0, 70), lemon.Tint(0.13));
            d.Add(string.Concat(Enumerable.Range(0, 8).Select(i => Leaf(0, 0, On(0, 0, 64, i * 45).X, On(0, 0, 64, i * 45).Y, 0.28))), lemon);
        });
        d.At(150, 620, 1, 0, () =>
        {
            d.Add(Blob((-76, 40), (-60, -20), (-20, -56), (20, -60), (60, -20), (80, 40)), d.Natural("#9cc45a"));
            d.Add(Blob((10, 40), (20, -20), (20, -60), (60, -20), (80, 40)), d.Natural("#9cc45a").Shade(0.07));
        });
        for (var i = 0; i < 7; i++)
        {
            d.Line(F($"M{440 + (i * 12)} {690 - (i % 3 * 8)}Q{500 + (i * 8)} {640 + (i * 6)} {560 + (i * 10)} {700 - (i % 2 * 14)}"), i % 2 == 0 ? Rgba.White : d.PlateShade, 9);
        }
    }

    private static void Curry(Drawing d)
    {
        var (sauce, rice, carrot, potato, green) = (d.Natural("#b9752a"), Rgba.Parse("#fffaf0"), d.Natural("#ef7f2d"), d.Natural("#f3d27e"), d.Natural("#5aa447"));
        d.Shadow(500, 560, 480, 410, 0.4);
        d.Add(Circle(500, 500, 440), Fill.Split(620, d.Main, d.MainShade));
        d.Add(Circle(500, 500, 396), d.Main.Tint(0.05));
        d.Add(Circle(500, 500, 340), Fill.Split(620, d.Plate, d.PlateShade));
        d.Add("M500 180A320 320 0 1 1 420 810C520 760 480 660 540 580C590 500 470 420 500 330Q520 260 500 180Z", sauce.Shade(0.12));
        d.Add("M516 190A306 306 0 1 1 440 790C540 750 500 650 556 580C606 500 490 420 516 330Q532 260 516 190Z", Fill.Fade(480, 220, 780, 760, sauce.Tint(0.06), sauce, sauce.Shade(0.04)));
        foreach (var (x, y, t, tone) in new[] { (640.0, 300.0, 12.0, carrot), (740, 440, -20, potato), (620, 470, 30, potato), (700, 600, 10, carrot), (590, 690, -16, potato), (720, 320, 40, potato), (640, 560, -36, carrot) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Rect(-44, -34, 92, 84, 22), tone.Shade(0.12));
                d.Add(Rect(-48, -42, 92, 80, 22), tone);
                d.Add(Rect(-36, -30, 44, 14, 7), d.Light, 0.4);
            });
        }

        foreach (var (x, y) in new[] { (680.0, 380.0), (780, 540), (600, 390), (560, 630), (660, 680) })
        {
            d.Add(Circle(x, y, 21), green);
            d.Add(Circle(x - 5, y - 6, 7), green.Tint(0.15));
        }

        d.Add(Blob((460, 200), (330, 250), (240, 370), (220, 520), (270, 670), (380, 760), (470, 720), (500, 600), (520, 500), (470, 400), (490, 290)), rice.Shade(0.09));
        d.Add(Blob((448, 200), (326, 246), (236, 366), (214, 510), (262, 654), (368, 736), (446, 690), (480, 580), (496, 490), (450, 390), (474, 280)), rice);
        for (var i = 0; i < 26; i++)
        {
            var at = On(354, 470, 30 + (i * 61 % 190), i * 137);
            if (at.X is > 250 and < 460)
            {
                d.Turned(i * 40, at.X, at.Y, () => d.Add(Ellipse(at.X, at.Y, 19, 10), i % 2 == 0 ? rice.Shade(0.05) : Rgba.White));
            }
        }

        d.Add(Circle(330, 450, 26), d.Natural("#c93a32"));
        d.Add(Ellipse(322, 441, 8, 6), d.Light, 0.8);
        Nature.TwoToneLeaf(d, 350, 440, 430, 360, 0.3, green);
        d.Add(Capsule(880, 250, 960, 560, 40), d.PlateShade.Shade(0.1).ApartFrom(d.Ground, 0.14));
        d.Add(Ellipse(862, 170, 62, 96), d.PlateShade.Shade(0.06).ApartFrom(d.Ground, 0.12));
    }
}
