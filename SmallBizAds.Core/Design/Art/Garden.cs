using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Flowers of their days: carnations in May, hydrangeas in June, wreaths in December.</summary>
internal static class Garden
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("carnations", "flowers", "카네이션,카네이션 바구니,카네이션 꽃다발,카네이션 화분,카네이션바구니,carnation,carnation basket", Carnations),
        MotifCatalog.Drawn("hydrangea", "flowers", "수국,수국 화분,수국화분,수국 꽃다발,hydrangea", Hydrangea),
        MotifCatalog.Drawn("wreath", "flowers academy", "리스,리스 만들기,크리스마스 리스,크리스마스리스,리스 클래스,wreath,christmas wreath", Wreath),
    ];

    // A ruffled blossom about the origin, its petals notched at the rim.
    private static void Carnation(Drawing d, Rgba tone, double r)
    {
        foreach (var (k, turn, by) in new[] { (1.0, 0.0, -0.1), (0.86, 14, 0), (0.66, 3, 0.06), (0.46, 22, -0.05), (0.28, 8, 0.07) })
        {
            var colour = by < 0 ? tone.Shade(-by) : tone.Tint(by);
            var rim = Enumerable.Range(0, 44).Select(i => On(0, 0, r * k * (i % 4 == 0 ? 0.84 : i % 2 == 0 ? 1.0 : 0.93), turn + (i * 360.0 / 44))).ToArray();
            d.Add(Rounded(r * 0.05, rim), colour);
        }

        d.Add(Crescent(0, 0, r * 0.8, 200, 290, 1.5), tone.Tint(0.12), 0.6);
    }

    private static void Carnations(Drawing d)
    {
        var green = d.Natural("#4f9560");
        var wood = d.Natural("#c08a52");
        var red = d.Natural("#e03a4a");
        var pink = d.Natural("#f48aa0");
        d.Shadow(500, 925, 360, 40, 0.5);
        d.Line("M196 640C190 260 330 90 500 90C670 90 810 260 804 640", wood.Shade(0.04), 34);
        foreach (var (x, y) in new[] { (130.0, 480.0), (190, 340), (870, 480), (810, 340), (330, 230), (670, 230), (500, 190) })
        {
            Nature.TwoToneLeaf(d, 500, 640, x, y, 0.1, green);
        }

        foreach (var (x, y, r, tone) in new[] { (330.0, 330.0, 100.0, pink), (668, 336, 104, red.Shade(0.04)), (500, 296, 116, red), (232, 490, 110, red), (770, 494, 112, pink), (386, 490, 112, red.Tint(0.04)), (616, 496, 114, pink.Tint(0.03)), (500, 470, 92, red.Shade(0.03)), (310, 580, 86, pink), (690, 584, 88, red), (500, 590, 100, red.Tint(0.02)) })
        {
            d.At(x, y, 1, x, () => Carnation(d, tone, r));
        }

        d.Add("M170 620H830L762 890Q756 926 716 926H284Q244 926 238 890Z", Fill.Split(620, wood, wood.Shade(0.09)));
        for (var row = 0; row < 3; row++)
        {
            for (var i = 0; i < 6; i++)
            {
                var x = 216 + (row * 18) + (i * (95 - (row * 6))) + (row % 2 * 30);
                d.Add(Rect(x, 696 + (row * 72), 66, 46, 18), x > 580 ? wood.Shade(0.02) : wood.Tint(0.07), 0.9);
            }
        }

        d.Add(Rect(140, 604, 720, 72, 36), Fill.Split(620, wood.Tint(0.06), wood.Shade(0.02)));
        var bow = d.Stripe.ApartFrom(wood, 0.16);
        d.Add(Leaf(500, 650, 420, 830, 0.16) + Leaf(500, 650, 590, 824, 0.16), bow.Shade(0.08));
        d.Add("M500 650C430 570 320 580 320 644C320 706 430 716 500 650C570 716 680 706 680 644C680 580 570 570 500 650Z", Fill.Split(500, bow.Tint(0.04), bow.Shade(0.04)));
        d.Add(Circle(500, 648, 34), bow.Tint(0.09));
    }

    private static void Hydrangea(Drawing d)
    {
        var green = d.Natural("#3f8f5c");
        Rgba[] tones = [d.Natural("#7d93e8"), d.Natural("#9aa6f0"), d.Natural("#b79be8"), d.Natural("#6d86d8")];
        d.Shadow(500, 930, 290, 40, 0.5);
        foreach (var (x, y, b) in new[] { (90.0, 560.0, 0.3), (910, 560, 0.3), (180, 330, 0.26), (820, 330, 0.26), (250, 720, 0.28), (750, 720, 0.28), (500, 90, 0.2) })
        {
            Nature.TwoToneLeaf(d, 500, 560, x, y, b * 0.8, green);
            d.Line(F($"M500 560L{x + ((500 - x) * 0.16)} {y + ((560 - y) * 0.16)}"), green.Tint(0.1), 8);
        }

        foreach (var (cx, cy, r) in new[] { (330.0, 380.0, 196.0), (676, 384, 196), (500, 270, 190) })
        {
            d.Add(Circle(cx, cy, r * 0.94), tones[3].Shade(0.08));
            for (var ring = 2; ring >= 0; ring--)
            {
                var count = ring == 2 ? 11 : ring == 1 ? 7 : 1;
                for (var i = 0; i < count; i++)
                {
                    var at = ring == 0 ? new Spot(cx, cy) : On(cx, cy, r * (ring == 2 ? 0.8 : 0.42), (i * 360.0 / count) + (ring * 20));
                    var tone = tones[(i + ring + (int)(cx / 100)) % 4];
                    tone = at.X - cx + (at.Y - cy) > r * 0.5 ? tone.Shade(0.06) : at.X - cx + (at.Y - cy) < -r * 0.4 ? tone.Tint(0.06) : tone;
                    d.Add(Petals(at.X, at.Y, 4, r * 0.29, r * 0.28, 45 + (i * 24)), tone);
                    d.Add(Circle(at.X, at.Y, r * 0.055), d.Natural("#f4e9a8"));
                }
            }
        }

        d.Add(Ellipse(500, 580, 170, 70), green.Shade(0.07));
        d.Add("M300 650H700L660 890Q654 926 614 926H386Q346 926 340 890Z", Fill.Split(570, d.Main, d.MainShade));
        d.Add(Rect(266, 604, 468, 94, 30), Fill.Split(570, d.MainTint, d.Main));
        d.Add(Rounded(14, (420, 760), (580, 760), (572, 850), (428, 850)), d.Plate);
        d.Add(Heart(500, 806, 58), d.Stripe);
    }

    private static void Wreath(Drawing d)
    {
        var green = d.Natural("#3f8352");
        var (berry, cone, bow) = (d.Natural("#d8352f"), d.Natural("#9a6238"), d.Stripe);
        d.Line("M500 60V180", d.Second, 26);
        d.Add(Ring(500, 490, 350, 250), green.Shade(0.12));
        for (var layer = 0; layer < 3; layer++)
        {
            for (var i = 0; i < 30; i++)
            {
                var angle = (i * 12) + (layer * 4);
                var from = On(500, 490, 250 + (layer * 40), angle);
                var to = On(500, 490, layer == 0 ? 190 : 300 + (layer * 66), angle + (layer == 0 ? 22 : 26));
                Nature.TwoToneLeaf(d, from.X, from.Y, to.X, to.Y, 0.22, (i + layer) % 3 == 0 ? green.Tint(0.07) : (i + layer) % 3 == 1 ? green : green.Shade(0.05));
            }
        }

        foreach (var angle in new[] { -150.0, -96, -40, 10, 160 })
        {
            var at = On(500, 490, 306, angle);
            foreach (var (x, y) in new[] { (-34.0, 10.0), (32, 16), (0, -34) })
            {
                d.Add(Circle(at.X + x, at.Y + y, 32), Fill.Fade(at.X + x - 20, at.Y + y - 24, at.X + x + 22, at.Y + y + 26, berry.Tint(0.07), berry, berry.Shade(0.08)));
                d.Add(Circle(at.X + x - 10, at.Y + y - 11, 8), d.Light, 0.8);
            }
        }

        foreach (var angle in new[] { -122.0, -14, 190 })
        {
            var at = On(500, 490, 310, angle);
            d.At(at.X, at.Y, 1, angle + 90, () =>
            {
                for (var row = 3; row >= 0; row--)
                {
                    var w = 56 - (Math.Abs(row - 1) * 12);
                    d.Add(Leaf(-w, (row * 26) - 40, w, (row * 26) - 40, 0.34), row % 2 == 0 ? cone : cone.Shade(0.09));
                }
            });
        }

        d.Add("M480 800L372 940L330 884L430 780ZM520 800L628 940L670 884L570 780Z", bow.Shade(0.09));
        d.Add("M500 790C420 680 270 690 270 790C270 886 420 900 500 790Z", Fill.Fade(280, 720, 480, 860, bow.Tint(0.06), bow));
        d.Add("M500 790C580 680 730 690 730 790C730 886 580 900 500 790Z", Fill.Fade(520, 720, 720, 860, bow, bow.Shade(0.07)));
        d.Add("M330 790C350 750 410 750 470 790C410 826 350 830 330 790ZM670 790C650 750 590 750 530 790C590 826 650 830 670 790Z", bow.Shade(0.14));
        d.Add(Rect(452, 744, 96, 96, 34), Fill.Split(506, bow.Tint(0.06), bow.Shade(0.03)));
    }
}
