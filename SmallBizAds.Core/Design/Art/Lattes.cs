using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Iced lattes by their flavour, and the tumbler that they are carried away in.</summary>
internal static class Lattes
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("sesame-latte", "cafe", "흑임자 라떼,흑임자라떼,흑임자 크림라떼,흑임자크림라떼,흑임자 아인슈페너,흑임자,흑임자 크림 라떼,서리태라떼,black sesame latte,black sesame einspanner,black sesame", d => Layered(d, "#6d6a6a", "#f6eee2", "#3d3a3b", Seeds)),
        MotifCatalog.Drawn("green-latte", "cafe", "말차라떼,말차 라떼,말차크림라떼,말차 크림라떼,녹차라떼,녹차 라떼,쑥라떼,쑥 라떼,쑥크림라떼,쑥크림 라떼,쑥 크림 라떼,쑥 크림라떼,그린티라떼,피스타치오라떼,피스타치오 라떼,matcha latte,mugwort latte,pistachio latte", d => Layered(d, "#f6efdc", "#8fb456", "#6f9a3c", Leaves)),
        MotifCatalog.Drawn("strawberry-latte", "cafe", "딸기라떼,딸기 라떼,생딸기라떼,생딸기 라떼,딸기우유,딸기 우유,딸기 생크림 라떼,딸기크림라떼,딸기스무디,딸기 스무디,딸기 음료,strawberry latte,strawberry milk,strawberry smoothie", d => Layered(d, "#e5505a", "#fbe9e4", "#e5383b", Berries)),
        MotifCatalog.Drawn("tumbler", "cafe online-shop", "텀블러,보온병,보온컵,물병,리유저블컵,tumbler,water bottle,thermos", Tumbler),
    ];

    private static void Layered(Drawing d, string low, string high, string crumb, Action<Drawing, Rgba> beside)
    {
        var (bottom, top, dust) = (Rgba.Parse(low), Rgba.Parse(high), Rgba.Parse(crumb));
        var cream = Rgba.Parse("#fffaf0");
        d.Shadow(480, 925, 330, 44, 0.5);
        d.Add("M206 300H694L640 884Q636 930 590 930H310Q264 930 260 884Z", d.Light.WithOpacity(d.Ground.Lightness() > 0.85 ? 0.9 : 0.34));
        const string Drink = "M234 330H666L612 860Q608 896 576 896H324Q292 896 288 860Z";
        d.Add(Drink, Fill.Fade(0, 640, 0, 880, bottom.Tint(0.03), bottom));
        d.Add("M234 330H666L634 640C590 590 560 680 490 660C420 640 400 590 350 640C310 680 284 650 266 660Z", Fill.Fade(0, 330, 0, 660, top.Tint(0.02), top));
        d.Add("M266 660C284 650 310 680 350 640C400 590 420 640 490 660C560 680 590 590 634 640L626 720C590 690 560 760 490 740C430 724 390 680 350 730C320 760 290 740 274 744Z", bottom.Mix(top, 0.5));
        foreach (var (x, y, s, t) in new[] { (330.0, 520.0, 104.0, -12.0), (486, 500, 116, 16), (400, 620, 90, 36) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Rect(-s / 2, -s / 2, s, s, 20), Rgba.White, 0.42);
                d.Add(Rect(-s / 2 + 12, -s / 2 + 12, s * 0.4, 14, 7), Rgba.White, 0.7);
            });
        }

        d.Add("M222 356C214 300 230 250 300 236C330 170 420 150 470 190C530 150 620 180 634 240C690 256 690 310 678 356C650 400 610 366 570 384C520 410 480 372 430 390C380 408 340 366 300 384C260 398 236 390 222 356Z", cream.Mix(top, 0.1));
        d.Add("M634 240C690 256 690 310 678 356C650 400 610 366 570 384C540 400 512 392 484 386C580 360 630 310 634 240Z", cream.Mix(top, 0.34).Shade(0.04));
        d.Add("M300 236C330 170 420 150 470 190C420 200 350 220 320 272Q290 262 300 236Z", Rgba.White);
        foreach (var (x, y) in new[] { (350.0, 260.0), (400, 224), (440, 262), (490, 230), (530, 268), (390, 300), (470, 306), (560, 240), (320, 310), (590, 300), (430, 190), (540, 320) })
        {
            d.At(x, y, 1, x, () => d.Add(Ellipse(0, 0, 14, 9), dust));
        }

        d.Add(Drink, Fill.Bands((234, 0), (666, 0), d.Dark.WithOpacity(0), (0.76, d.Dark.WithOpacity(0.12))));
        d.Add("M254 420H290L322 800Q324 830 306 830Q294 830 292 812Z", d.Light, 0.5);
        beside(d, dust);
    }

    private static void Seeds(Drawing d, Rgba dust)
    {
        var wood = d.Natural("#b98250");
        d.Shadow(790, 926, 150, 22, 0.4);
        d.Add("M640 790H940C940 880 880 926 790 926C700 926 640 880 640 790Z", Fill.Split(820, wood, wood.Shade(0.08)));
        d.Add(Ellipse(790, 790, 150, 44), wood.Shade(0.1));
        d.Add("M660 788C690 720 760 700 790 700C830 700 890 724 920 788C880 824 700 824 660 788Z", dust);
        foreach (var (x, y, t) in new[] { (720.0, 770.0, 20.0), (770, 740, -30), (830, 750, 40), (870, 784, 0), (790, 788, 70), (740, 800, -10), (700, 790, 50) })
        {
            d.At(x, y, 1, t, () => d.Add(Ellipse(0, 0, 17, 10), dust.Tint(0.2)));
        }

        foreach (var (x, y, t) in new[] { (600.0, 936.0, 10.0), (560, 950, 40), (630, 952, -20) })
        {
            d.At(x, y, 1, t, () => d.Add(Ellipse(0, 0, 15, 9), dust));
        }
    }

    private static void Leaves(Drawing d, Rgba dust)
    {
        var leaf = d.Natural("#4f8f3f");
        foreach (var (x, y, b) in new[] { (940.0, 700.0, 0.24), (800, 640, 0.26), (960, 850, 0.24) })
        {
            Nature.TwoToneLeaf(d, 690, 930, x, y, b, leaf);
            d.Line(F($"M690 930L{690 + ((x - 690) * 0.84)} {930 + ((y - 930) * 0.84)}"), leaf.Tint(0.12), 7);
        }

        d.Add(Ellipse(740, 926, 120, 26), dust.Tint(0.06));
        d.Add("M650 924C690 880 720 866 744 866C776 866 800 886 836 924Q740 950 650 924Z", dust);
    }

    private static void Berries(Drawing d, Rgba dust)
    {
        d.Shadow(800, 926, 150, 22, 0.4);
        d.At(850, 846, 0.78, 16, () => Bakery.Strawberry(d, dust));
        d.At(716, 868, 0.62, -20, () => Bakery.Strawberry(d, dust.Shade(0.04)));
        d.At(560, 196, 0.72, 14, () => Bakery.Strawberry(d, dust));
    }

    private static void Tumbler(Drawing d)
    {
        d.Shadow(500, 930, 280, 40, 0.5);
        d.Turned(7, 500, 500, () =>
        {
            d.Add(Capsule(590, 40, 560, 240, 40), Fill.Split(580, d.SecondTint, d.SecondShade));
            d.Add("M300 240H700L650 884Q646 926 604 926H396Q354 926 350 884Z", Fill.Bands((300, 0), (700, 0), d.MainTint, (0.18, d.Main), (0.66, d.MainShade)));
            d.Add("M313 420H687L668 660H332Z", Fill.Split(560, d.Plate, d.PlateShade));
            d.At(500, 540, 0.72, 24, () => Drinks.Bean(d, d.Stripe));
            d.Add("M344 810H656L650 884Q646 926 604 926H396Q354 926 350 884Z", Fill.Split(560, d.Second, d.SecondShade));
            d.Add(Rect(268, 190, 464, 84, 30), Fill.Split(580, d.Ink.Tint(0.1), d.Ink));
            d.Add("M310 196Q316 132 370 128H630Q684 132 690 196Z", Fill.Split(580, d.Ink.Tint(0.16), d.Ink.Tint(0.05)));
            d.Add(Capsule(430, 156, 480, 156, 26), d.Second);
            d.Add("M336 300H366L380 400H344ZM356 680H384L392 780H364Z", d.Light, 0.5);
        });
        d.At(220, 860, 0.6, 30, () => Drinks.Bean(d, d.Natural("#7a4424")));
        d.At(800, 880, 0.52, -50, () => Drinks.Bean(d, d.Natural("#8a5230")));
    }
}
