using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Bread, cake and sweets.</summary>
internal static class Bakery
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("croissant", "bakery cafe", "크루아상,크로와상,크로아상,크로플,페이스트리,croissant,pastry,pastries", Croissant),
        MotifCatalog.Drawn("salt-bread", "bakery cafe", "소금빵,시오빵,버터롤,버터소금빵,명란소금빵,salt bread,butter roll", SaltBread),
        MotifCatalog.Drawn("bread", "bakery cafe", "식빵,빵,빵집,크림빵,단팥빵,모닝빵,마늘빵,옥수수빵,찐빵,호빵,베이글,토스트,bread,loaf,bagel,toast", Bread),
        MotifCatalog.Drawn("baguettes", "bakery", "바게트,바게뜨,깜빠뉴,캄파뉴,치아바타,baguette,sourdough,ciabatta", Baguettes),
        MotifCatalog.Drawn("cake", "bakery cafe", "케이크,케익,디저트,생크림,티라미수,롤케이크,치즈케이크,타르트,cake,cheesecake,dessert,tiramisu,tart", Cake),
    ];

    private static void Croissant(Drawing d)
    {
        var crust = d.Natural("#d98a38");
        double[] seams = [203, 219, 236, 254, 286, 304, 321, 337];
        double Swell(double a) => Math.Max(0, Math.Sin((a - 202) / 136 * Math.PI));
        Spot Outer(double a, double k = 1) => On(500, 800, (452 + (118 * Math.Pow(Swell(a), 0.8))) * k, a);
        Spot Inner(double a, double k = 1) => On(500, 800, (386 - (132 * Math.Pow(Swell(a), 0.7))) * k, 270 + ((a - 270) * 0.95));
        d.Shadow(530, 600, 440, 170, 0.4);
        d.Turned(-13, 500, 500, () =>
        {
            foreach (var i in new[] { 0, 6, 1, 5, 2, 4, 3 })
            {
                var (from, to) = (seams[i] - (i > 3 ? 5 : 0), seams[i + 1] + (i < 3 ? 5 : 0));
                var middle = (from + to) / 2;
                var (a, b, c, e) = (Outer(from), Outer(to), Inner(to), Inner(from));
                var (over, under) = (Outer(middle, 1.12), Inner(middle, 0.84));
                var shell = F($"M{e.X} {e.Y}L{a.X} {a.Y}Q{over.X} {over.Y} {b.X} {b.Y}L{c.X} {c.Y}Q{under.X} {under.Y} {e.X} {e.Y}Z");
                var (lit, dim) = i <= 3 ? (a, c) : (b, e);
                d.Add(shell, i == 3 ? Fill.Fade(a.X, a.Y, c.X, c.Y, crust.Tint(0.09), crust.Tint(0.02), crust.Shade(0.08)) : Fill.Fade(lit.X, lit.Y, dim.X, dim.Y, crust.Tint(0.06), crust, crust.Shade(0.15)));
                foreach (var share in i == 3 ? new[] { 0.5, 0.82 } : [0.62])
                {
                    var at = from + ((to - from) * share);
                    var (top, low) = (Outer(at, 1.02), Inner(at, 1.14));
                    var (left, right) = (Outer(at - ((to - from) * 0.09), 0.99), Outer(at + ((to - from) * 0.09), 0.99));
                    d.Add(F($"M{left.X} {left.Y}Q{top.X} {top.Y} {right.X} {right.Y}L{low.X} {low.Y}Z"), crust.Shade(0.1), 0.45);
                }

                var (h1, h2, h3, h4) = (Outer(from + ((to - from) * 0.12), 0.985), Outer(from + ((to - from) * 0.4), 1.015), Outer(from + ((to - from) * 0.38), 0.93), Outer(from + ((to - from) * 0.16), 0.84));
                d.Add(Rounded(26, h1, h2, h3, h4), crust.Tint(0.16), 0.9);
            }
        });
    }

    private static void SaltBread(Drawing d)
    {
        var crust = d.Natural("#d68f3c");
        d.Shadow(510, 850, 450, 62, 0.45);
        d.At(640, 360, 0.86, -22, () => Roll(d, crust.Shade(0.035)));
        d.At(440, 620, 1.1, -7, () => Roll(d, crust));
    }

    /// <summary>A plump rolled bread of about 860 x 400 units about the origin, its ends bent down, salt on its back.</summary>
    private static void Roll(Drawing d, Rgba crust)
    {
        // From the tips to the middle, each turn of the dough over the one before.
        foreach (var (x, y, rx, ry, turn) in new[] { (344.0, 110.0, 92.0, 62.0, 42.0), (250, 52, 112, 108, 28), (138, 2, 124, 152, 14), (0, -18, 126, 186, 0) })
        {
            foreach (var side in x > 0 ? new[] { -1, 1 } : [1])
            {
                d.At(side * x, y, 1, side * turn, () =>
                {
                    var deep = side > 0 && x > 0 ? 0.03 : 0;
                    d.Add(Ellipse(0, 0, rx, ry), Fill.Fade(-rx * 0.3, -ry, rx * 0.3, ry, crust.Tint(0.09 - deep), crust.Shade(0.01 + deep), crust.Shade(0.13 + deep)));
                    d.Add(Crescent(0, 0, Math.Min(rx, ry) * 0.8, side > 0 ? -30 : 130, side > 0 ? 50 : 210, 1.5), crust.Shade(0.16 + deep), 0.55);
                    d.Add(Ellipse(-rx * 0.2, -ry * 0.62, rx * 0.4, ry * 0.16), crust.Tint(0.2), 0.7);
                });
            }
        }

        foreach (var (x, y, s, t) in new[] { (-90.0, -150.0, 30.0, 20.0), (-20, -168, 26, 50), (50, -156, 32, 10), (110, -122, 24, 35), (-30, -116, 30, 65), (40, -84, 24, 24), (-110, -84, 24, 48), (84, -60, 20, 15), (-160, -128, 20, 10) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Rect(-s / 2, (-s / 2) + 6, s, s, 5), crust.Shade(0.16), 0.7);
                d.Add(Rect(-s / 2, -s / 2, s, s, 5), Fill.Bands((-s / 2, 0), (s / 2, 0), Rgba.White, (0.6, Rgba.Parse("#efe6d8"))));
            });
        }
    }

    private static void Bread(Drawing d)
    {
        var (crust, crumb) = (d.Natural("#c97d35"), Rgba.Parse("#ffe6b8"));
        d.Shadow(500, 880, 450, 60, 0.5);
        d.Add("M330 300C300 220 400 150 500 190C560 130 680 130 730 190C820 160 930 220 916 330C910 370 890 390 884 420V800Q884 860 824 860H400Z", Fill.Fade(500, 150, 700, 880, crust.Tint(0.06), crust.Shade(0.06)));
        d.Add("M500 190C560 200 590 260 580 330C570 380 556 400 556 440V860H520V420C530 340 560 250 500 190Z", crust.Shade(0.08), 0.8);
        d.Add("M730 190C790 210 816 270 806 340C800 380 786 400 786 440V860H750V420C760 340 790 250 730 190Z", crust.Shade(0.08), 0.8);
        d.Add("M620 170C660 160 700 172 716 196C690 196 650 200 624 214Q600 180 620 170ZM830 200C870 206 896 244 892 290C880 260 856 236 826 226Q810 200 830 200Z", crust.Tint(0.16), 0.8);
        foreach (var (x, y) in new[] { (96.0, 0.0), (0, 0) })
        {
            var thick = x > 0 ? crust.Shade(0.1) : crust;
            d.At(x + 60, 226 + y, 1, 0, () =>
            {
                d.Add("M40 190C-30 130 0 20 110 30C150 -20 330 -20 370 30C480 20 510 130 440 190C430 202 430 214 430 230V590Q430 650 370 650H110Q50 650 50 590V230Q50 202 40 190Z", thick);
                d.Add("M74 176C22 136 40 68 118 70C160 26 320 26 362 70C440 68 458 136 406 176C394 188 392 204 392 222V576Q392 610 358 610H122Q88 610 88 576V222Q88 190 74 176Z", x > 0 ? crumb.Shade(0.08) : Fill.Split(270, crumb.Tint(0.02), crumb.Shade(0.035)));
            });
        }

        d.Add(Rounded(26, (210, 520), (360, 470), (410, 610), (262, 660)), d.Natural("#ffd23f").Tint(0.02));
        d.Add("M262 634L262 660Q290 700 300 648L404 612L394 576Z", d.Natural("#ffd23f").Shade(0.1));
    }

    private static void Baguettes(Drawing d)
    {
        var crust = d.Natural("#cf8436");
        d.Shadow(500, 880, 400, 60, 0.4);
        d.Turned(32, 500, 500, () =>
        {
            d.At(370, 470, 1.24, -9, () => Baguette(d, crust.Shade(0.02)));
            d.At(630, 480, 1.24, 9, () => Baguette(d, crust.Shade(0.05)));
            d.At(500, 430, 1.3, 0, () => Baguette(d, crust.Tint(0.02)));
            d.Add("M262 470L700 610L738 560L676 900Q668 936 632 936H368Q332 936 324 900Z", Fill.Split(590, d.Main, d.MainShade));
            d.Add("M262 470L540 560C470 640 420 780 430 936H368Q332 936 324 900Z", d.MainTint);
            d.Add("M310 800H690L676 900Q668 936 632 936H368Q332 936 324 900Z", d.Dark, 0.1);
            d.Add(Circle(548, 740, 74), d.Second);
            d.Add(Segment(548, 740, 74, -60, 120), d.SecondShade);
        });
    }

    private static void Baguette(Drawing d, Rgba crust)
    {
        d.Add(Rect(-84, -330, 168, 700, 84), Fill.Split(26, crust, crust.Shade(0.08)));
        d.Add("M-60 -250C-60 -300 -20 -318 4 -316C-30 -280 -36 -200 -40 -120Q-60 -130 -60 -160Z", crust.Tint(0.12), 0.8);
        foreach (var y in new[] { -210.0, -60, 90, 240 })
        {
            d.At(2, y, 1, -34, () => d.Add(Leaf(-84, 0, 84, 0, 0.19), Fill.Split(20, Rgba.Parse("#ffe3b0"), Rgba.Parse("#f6cd8c"))));
        }
    }

    private static void Cake(Drawing d)
    {
        var frosting = d.Warm(d.Main, "#f2a3a0");
        var (sponge, berry) = (d.Natural("#f2c879"), d.Natural("#e5383b"));
        d.Shadow(500, 890, 440, 60, 0.45);
        d.Add(Ellipse(500, 846, 430, 66), d.PlateShade);
        d.Add(Ellipse(500, 832, 430, 62), d.Plate);
        const string Side = "M110 470L866 476V800Q866 822 844 822L136 800Q110 798 110 776Z";
        d.Add(Side, Fill.Layers(d.Plate, (570, sponge), (646, d.Plate), (690, sponge.Shade(0.03)), (764, frosting), (796, sponge.Shade(0.06))));
        d.Add("M640 474L866 476V800Q866 822 844 822L640 815Z", d.Dark, 0.09);
        d.Add("M110 470L650 268Q700 250 744 276Q866 350 866 476L866 540C850 590 804 590 796 548C786 510 746 516 742 560C736 628 676 628 668 570C662 520 616 512 606 548C598 580 560 582 550 548C542 514 494 516 488 566C480 640 414 640 408 574C404 528 356 524 348 556C340 584 304 584 296 552C288 520 240 520 232 560C222 604 160 590 110 520Z", Fill.Split(640, frosting, frosting.Shade(0.1)));
        d.Add("M110 470L650 268Q700 250 744 276Q866 350 866 476Z", frosting.Tint(0.09));
        d.Add(Ellipse(640, 372, 128, 46), frosting.Shade(0.1));
        d.Add(Blob((520, 356), (548, 300), (640, 280), (732, 300), (760, 356), (700, 396), (580, 396)), d.Plate);
        d.Add(Blob((650, 284), (732, 300), (760, 356), (700, 396), (640, 398), (706, 350)), d.PlateShade);
        d.At(640, 218, 1.06, 10, () => Strawberry(d, berry));
    }

    /// <summary>A strawberry of about 240 units about the origin, its tip below.</summary>
    public static void Strawberry(Drawing d, Rgba berry)
    {
        const string Body = "M0 122C-60 110 -118 20 -104 -44C-92 -92 -40 -100 0 -82C40 -100 92 -92 104 -44C118 20 60 110 0 122Z";
        d.Add(Body, Fill.Fade(-70, -70, 80, 90, berry.Tint(0.06), berry, berry.Shade(0.1)));
        foreach (var (x, y) in new[] { (-52.0, -14.0), (0, -24), (52, -14), (-30, 34), (28, 34), (0, 78) })
        {
            d.Add(Leaf(x, y - 11, x, y + 11, 0.34), Rgba.Parse("#ffe08a"));
        }

        var leaf = d.Natural("#3f9142");
        foreach (var a in new[] { 172.0, 214, 270, 326, 368 })
        {
            var tip = On(0, -78, 76, a);
            d.Add(Leaf(0, -80, tip.X, tip.Y, 0.26), leaf);
        }
    }
}
