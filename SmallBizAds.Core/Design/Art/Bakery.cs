using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Bread, cake and sweets.</summary>
internal static class Bakery
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("croissant", "bakery cafe", "크루아상,크로와상,크로아상,크로플,페이스트리,베이커리,croissant,pastry,bakery", Croissant),
        MotifCatalog.Drawn("bread", "bakery", "식빵,바게트,소금빵,빵,베이글,깜빠뉴,치아바타,bread,baguette,loaf,bagel", Bread),
        MotifCatalog.Drawn("cake", "bakery cafe", "케이크,케익,조각케이크,디저트,생크림,티라미수,cake,dessert,tiramisu", Cake),
    ];

    private static void Croissant(Drawing d)
    {
        var crust = d.Natural("#dd9140");
        d.Shadow(500, 800, 420, 70, 0.5);
        double[] half = [62, 118, 176, 214, 176, 118, 62];
        foreach (var i in new[] { 0, 6, 1, 5, 2, 4, 3 })
        {
            var angle = 192 + (i * 26.0);
            var at = On(500, 860, 380 + (i == 3 ? 10 : 0), angle);
            var (r, t) = (half[i], 64 + (half[i] * 0.42));
            var outer = i < 3 ? -1 : 1;
            d.At(at.X, at.Y - 60, 1, angle - 270, () =>
            {
                var shell = Blob((-t * 0.72, r * 0.9), (-t, 0), (-t * 0.66, -r * 0.86), (0, -r), (t * 0.66, -r * 0.86), (t, 0), (t * 0.72, r * 0.9), (0, r));
                d.Add(shell, i == 3
                    ? Fill.Fade(0, -r, 0, r, crust.Tint(0.1), crust, crust.Shade(0.07))
                    : Fill.Fade(outer * t, -r * 0.3, -outer * t * 0.7, r * 0.3, crust.Tint(0.07), crust, crust.Shade(0.16)));
                d.Add(Blob((-t * 0.5, -r * 0.5), (-t * 0.4, -r * 0.78), (0, -r * 0.88), (t * 0.3, -r * 0.76), (0, -r * 0.7)), crust.Tint(0.17), 0.85);
                d.Add(F($"M{-t * 0.6} {r * 0.98}C{-t * 0.3} {r * 0.3} {-t * 0.3} {-r * 0.2} {-t * 0.1} {-r * 0.5}C{-t * 0.1} {-r * 0.1} {t * 0.05} {r * 0.4} {-t * 0.1} {r}Z"), crust.Shade(0.1), 0.4);
            });
        }
    }

    private static void Bread(Drawing d)
    {
        var crust = d.Natural("#cf8436");
        d.Shadow(500, 925, 330, 44, 0.5);
        d.At(395, 400, 1, -17, () => Baguette(d, crust));
        d.At(625, 390, 1, 20, () => Baguette(d, crust.Shade(0.03)));
        d.At(510, 370, 1.06, 2, () => Baguette(d, crust.Tint(0.02)));
        d.Add("M252 520L312 556L372 514L436 556L500 514L564 556L628 514L690 556L748 520L716 900Q712 936 676 936H324Q288 936 284 900Z", Fill.Split(600, d.Main, d.MainShade));
        d.Add("M252 520L312 556L330 936H324Q288 936 284 900Z", d.MainTint);
        d.Add(Circle(470, 742, 104), d.Plate);
        d.At(470, 742, 0.9, 0, () =>
        {
            d.Line("M0 78V-60", d.MainShade, 14);
            foreach (var y in new[] { 50.0, 6, -38 })
            {
                d.Add(Leaf(0, y, -44, y - 44, 0.3) + Leaf(0, y, 44, y - 44, 0.3), d.MainShade);
            }

            d.Add(Leaf(0, -36, 0, -94, 0.28), d.MainShade);
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
        var (sponge, berry) = (d.Natural("#f2c879"), d.Natural("#e5383b"));
        d.Shadow(500, 890, 440, 60, 0.45);
        d.Add(Ellipse(500, 846, 430, 66), d.PlateShade);
        d.Add(Ellipse(500, 832, 430, 62), d.Plate);
        const string Side = "M110 470L866 476V800Q866 822 844 822L136 800Q110 798 110 776Z";
        d.Add(Side, Fill.Layers(d.Plate, (570, sponge), (646, d.Plate), (690, sponge.Shade(0.03)), (764, d.Main), (796, sponge.Shade(0.06))));
        d.Add("M640 474L866 476V800Q866 822 844 822L640 815Z", d.Dark, 0.09);
        d.Add("M110 470L650 268Q700 250 744 276Q866 350 866 476L866 540C850 590 804 590 796 548C786 510 746 516 742 560C736 628 676 628 668 570C662 520 616 512 606 548C598 580 560 582 550 548C542 514 494 516 488 566C480 640 414 640 408 574C404 528 356 524 348 556C340 584 304 584 296 552C288 520 240 520 232 560C222 604 160 590 110 520Z", Fill.Split(640, d.Main, d.MainShade));
        d.Add("M110 470L650 268Q700 250 744 276Q866 350 866 476Z", d.MainTint);
        d.Add(Ellipse(640, 372, 128, 46), d.MainShade);
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
