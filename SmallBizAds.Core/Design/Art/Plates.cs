using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Main dishes on a plate: sliced pork with its leaves, a fried cutlet.</summary>
internal static class Plates
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("sliced-pork", "restaurant delivery", "족발,보쌈,수육,편육,냉채족발,불족발,마늘보쌈,막국수족발,jokbal,bossam,sliced pork", SlicedPork),
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
}
