using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What is eaten by hand and delivered hot.</summary>
internal static class FastFood
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("chicken", "delivery restaurant", "치킨,통닭,닭강정,닭다리,후라이드,양념치킨,찜닭,chicken,wings", Chicken),
        MotifCatalog.Drawn("pizza", "delivery restaurant", "피자,화덕피자,페퍼로니,pizza,pepperoni", Pizza),
        MotifCatalog.Drawn("burger", "delivery restaurant", "버거,햄버거,수제버거,샌드위치,브런치,burger,sandwich,brunch", Burger),
    ];

    private static void Chicken(Drawing d)
    {
        var crust = d.Natural("#d98530");
        d.Shadow(500, 925, 370, 46, 0.5);
        d.At(300, 330, 1, -34, () => Drumstick(d, crust.Shade(0.03)));
        d.At(710, 330, 1, 36, () => Drumstick(d, crust.Shade(0.05)));
        d.At(505, 280, 1.08, 4, () => Drumstick(d, crust));
        foreach (var (x, y, r) in new[] { (330.0, 470.0, 120.0), (660, 470, 126), (500, 490, 130) })
        {
            Lump(d, x, y, r, crust.Tint(0.02));
        }

        d.Add("M170 490H830L764 876Q756 926 704 926H296Q244 926 236 876Z", Fill.Bands((170, 0), (830, 0), d.Stripe, (0.17, d.Plate), (0.34, d.Stripe), (0.5, d.Plate), (0.66, d.Stripe), (0.83, d.Plate)));
        d.Add("M650 490H830L764 876Q756 926 704 926H610Z", d.Dark, 0.13);
        d.Add("M150 470Q150 450 172 450H828Q850 450 850 470L842 526Q838 546 816 546H184Q162 546 158 526Z", Fill.Split(650, d.Stripe.Tint(0.07), d.Stripe));
        var badge = d.Stripe == d.Main ? d.Second : d.Main;
        d.Add(Circle(500, 726, 112), badge);
        d.Add(Segment(500, 726, 112, -45, 135), badge.Shade(0.08));
        d.Add(Heart(500, 732, 110), badge.Apart(d.Plate) > 0.12 ? d.Plate : d.Stripe);
    }

    private static void Lump(Drawing d, double x, double y, double r, Rgba crust)
    {
        d.At(x, y, r / 100, 0, () =>
        {
            d.Add(Blob((-96, 20), (-84, -50), (-30, -90), (30, -82), (84, -56), (98, 10), (80, 80), (-70, 84)), Fill.Fade(-60, -80, 70, 80, crust.Tint(0.07), crust, crust.Shade(0.1)));
            d.Add(Blob((-60, -30), (-30, -62), (10, -60), (-20, -36)), crust.Tint(0.15), 0.8);
        });
    }

    /// <summary>A drumstick about the origin, its bone above.</summary>
    private static void Drumstick(Drawing d, Rgba crust)
    {
        d.Add("M-24 -110V-196C-60 -200 -70 -250 -34 -264C-20 -270 -6 -262 0 -250C6 -262 20 -270 34 -264C70 -250 60 -200 24 -196V-110Z", Fill.Split(6, Rgba.Parse("#fff4dc"), Rgba.Parse("#ead9b6")));
        d.Add(Blob((-40, -130), (0, -146), (44, -128), (66, -70), (120, 10), (150, 110), (110, 210), (0, 250), (-112, 210), (-150, 110), (-118, 10), (-64, -70)), Fill.Fade(-110, -80, 120, 200, crust.Tint(0.08), crust, crust.Shade(0.1)));
        d.Add(Blob((-100, 90), (-84, 10), (-40, -50), (-20, -40), (-56, 30), (-70, 100)), crust.Tint(0.16), 0.8);
        d.Add(Blob((30, 20), (66, 40), (60, 80), (24, 70)), crust.Shade(0.1), 0.5);
    }

    private static void Pizza(Drawing d)
    {
        var (crust, cheese, sauce, green) = (d.Natural("#d08a3e"), d.Natural("#ffc940"), d.Natural("#d63a25"), d.Natural("#4f9a45"));
        d.Shadow(520, 880, 330, 50, 0.4);
        d.Turned(14, 500, 500, () =>
        {
            d.Add("M150 290C300 210 700 210 850 290L540 880Q500 940 460 880Z", Fill.Split(580, cheese.Shade(0.05), cheese.Shade(0.12)));
            d.Add("M150 250C300 170 700 170 850 250L810 330C790 420 756 430 740 380C716 440 700 540 664 560C630 570 640 470 610 480C580 500 590 700 552 730C520 746 530 640 504 650C480 670 500 840 470 850C440 850 440 700 420 640L190 330Z", Fill.Split(600, cheese.Tint(0.03), cheese.Shade(0.04)));
            foreach (var (x, y, r) in new[] { (360.0, 370.0, 84.0), (590, 350, 90), (486, 560, 80), (710, 300, 46) })
            {
                d.Add(Circle(x + 6, y + 10, r), cheese.Shade(0.14));
                d.Add(Circle(x, y, r), sauce);
                d.Add(Segment(x, y, r, -50, 130), sauce.Shade(0.08));
                d.Add(Circle(x - (r * 0.3), y - (r * 0.26), r * 0.16) + Circle(x + (r * 0.24), y + (r * 0.3), r * 0.12), sauce.Tint(0.13));
            }

            d.At(470, 296, 1, -30, () => Nature.TwoToneLeaf(d, -60, 0, 64, 0, 0.3, green));
            d.At(560, 470, 1, 46, () => Nature.TwoToneLeaf(d, -50, 0, 54, 0, 0.3, green));
            d.Add("M110 300C80 230 110 190 170 160C340 80 660 80 830 160C890 190 920 230 890 300C870 340 830 330 800 306C640 230 360 230 200 306C170 330 130 340 110 300Z", Fill.Fade(500, 100, 560, 320, crust.Tint(0.1), crust, crust.Shade(0.06)));
            d.Add("M180 210C300 150 420 136 520 138Q540 150 516 158C420 160 320 176 210 232Q170 240 180 210Z", crust.Tint(0.2), 0.8);
        });
    }

    private static void Burger(Drawing d)
    {
        var (bun, meat, green, cheese, tomato) = (d.Natural("#dd9440"), d.Natural("#6b3a22"), d.Natural("#6aae47"), d.Natural("#ffc62e"), d.Natural("#e2442f"));
        d.Shadow(500, 910, 430, 52, 0.5);
        d.Add("M130 770H870V800C870 870 820 910 750 910H250C180 910 130 870 130 800Z", Fill.Split(680, bun, bun.Shade(0.09)));
        d.Add(Rect(90, 650, 820, 130, 65), Fill.Split(680, meat, meat.Shade(0.06)));
        d.Add(Rect(140, 676, 300, 24, 12), meat.Tint(0.12), 0.7);
        d.Add("M120 600H880L760 690Q730 716 700 690L660 650L560 740Q530 766 500 740L400 650H180Z", Fill.Split(680, cheese, cheese.Shade(0.06)));
        d.Add(Rect(150, 540, 330, 84, 42) + Rect(520, 540, 330, 84, 42), Fill.Split(680, tomato, tomato.Shade(0.07)));
        d.Add("M80 500C80 460 110 450 150 450H850C890 450 920 460 920 500C930 550 880 580 840 550C810 590 750 590 720 550C690 590 630 590 600 550C570 590 510 590 480 550C450 590 390 590 360 550C330 590 270 590 240 550C210 590 150 590 130 550C100 560 76 540 80 500Z", Fill.Split(680, green, green.Shade(0.07)));
        d.Add("M110 450C100 220 280 110 500 110C720 110 900 220 890 450Q890 476 862 476H138Q110 476 110 450Z", Fill.Fade(360, 110, 640, 500, bun.Tint(0.06), bun));
        d.Add("M690 146C820 200 896 300 890 450Q890 476 862 476H680C760 370 770 250 690 146Z", bun.Shade(0.09));
        d.Add("M176 380C180 280 250 214 340 184Q366 184 346 206C280 240 240 300 232 390Q190 420 176 380Z", bun.Tint(0.17), 0.85);
        foreach (var (x, y, t) in new[] { (400.0, 220.0, -30.0), (520, 180, 10), (630, 240, 30), (500, 290, -10), (380, 330, 20), (640, 350, -24) })
        {
            d.At(x, y, 1, t, () => d.Add(Leaf(-26, 0, 26, 0, 0.4), Rgba.Parse("#fff0cf")));
        }
    }
}
