using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What is drunk without alcohol.</summary>
internal static class Drinks
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("latte", "cafe", "라떼,라테,카푸치노,플랫화이트,마키아토,카페모카,커피,latte,cappuccino,flat white,mocha,coffee", Latte),
        MotifCatalog.Drawn("iced-drink", "cafe", "에이드,아이스티,주스,수박주스,딸기주스,귤주스,스무디,레모네이드,요거트음료,생과일음료,블렌디드,프라페,ade,iced tea,peach tea,yuzu tonic,tonic,juice,smoothie,lemonade", d => Iced(d, d.Natural("#f2643d"), d.Natural("#ffd166"), true)),
        MotifCatalog.Drawn("iced-coffee", "cafe", "아이스,아메리카노,콜드브루,아이스라떼,아이스 라떼,아인슈페너,iced,iced latte,iced coffee,americano,cold brew", d => Iced(d, d.Natural("#f3dcc0"), d.Natural("#5a3220"), false)),
        MotifCatalog.Drawn("bubble-tea", "cafe", "버블티,밀크티,흑당,흑당버블티,흑당 버블티,흑당라떼,흑당밀크티,타로밀크티,타피오카,bubble tea,boba,milk tea", BubbleTea),
        MotifCatalog.Drawn("tea", "cafe", "녹차,홍차,전통차,찻집,티룸,쌍화차,유자차,대추차,생강차,뱅쇼,말차,허브티,tea,matcha,teapot", Tea),
        MotifCatalog.Drawn("coffee-beans", "cafe", "원두,핸드드립,드립커피,필터커피,드립백,로스팅,로스터리,에스프레소,coffee beans,roastery,espresso,roasting", CoffeeBag),
    ];

    /// <summary>A coffee bean of about 200 units, its slit upright, about the origin.</summary>
    public static void Bean(Drawing d, Rgba brown)
    {
        d.Add(Ellipse(0, 0, 70, 98), Fill.Split(0, brown.Tint(0.07), brown));
        d.Add("M-8 -97C40 -50 -40 -10 -6 40C4 60 2 80 -6 97C12 97 26 70 12 38C-14 -10 56 -44 10 -97Z", brown.Shade(0.13));
    }

    private static void Latte(Drawing d)
    {
        var coffee = d.Natural("#8f5530");
        var milk = Rgba.Parse("#fff4e3").Mix(d.Main, 0.03);
        d.Shadow(500, 545, 440, 425, 0.5);
        d.Add(Circle(465, 480, 405), Fill.Fade(180, 160, 760, 800, d.MainTint, d.Main));
        d.Add(Circle(465, 480, 330), d.Main.Shade(0.045));
        d.Add(Ellipse(505, 530, 300, 296), d.Main.Shade(0.15));
        d.Add(Capsule(640, 300, 800, 138, 92), d.PlateShade);
        d.Add(Capsule(632, 288, 790, 128, 66), d.Plate);
        d.Add(Circle(465, 470, 290), Fill.Split(520, d.Plate, d.PlateShade.Mix(d.Plate, 0.35)));
        d.Add(Circle(465, 474, 252), coffee.Shade(0.12));
        d.Add(Circle(465, 484, 242), Fill.Glow(0.42, 0.38, 0.66, (0, coffee.Tint(0.1)), (0.7, coffee.Tint(0.03)), (1, coffee.Shade(0.03))));
        d.At(470, 488, 1, -24, () =>
        {
            d.Add(Heart(0, 8, 372), milk);
            d.Add(Heart(0, -22, 282), coffee);
            d.Add(Heart(0, -30, 222), milk);
            d.Add(Heart(0, -54, 142), coffee);
            d.Add(Heart(0, -58, 92), milk);
        });
        d.Line(Arc(465, 470, 271, 196, 250), d.Light, 14, 0.9);
        d.Shadow(862, 838, 96, 84, 0.4);
        d.At(850, 815, 0.92, 38, () => Bean(d, d.Natural("#7a4424")));
        d.Shadow(735, 925, 90, 50, 0.35);
        d.At(722, 903, 0.7, -62, () => Bean(d, d.Natural("#8a5230")));
    }

    private static void Iced(Drawing d, Rgba low, Rgba high, bool citrus)
    {
        const string Drink = "M276 318H724L668 872Q664 900 636 900H364Q336 900 332 872Z";
        var glass = d.Light.WithOpacity(d.Ground.Lightness() > 0.85 ? 0.75 : 0.3);
        d.Shadow(510, 916, 330, 52, 0.5);
        d.Turned(14, 560, 480, () =>
        {
            d.Add(Capsule(560, 84, 560, 480, 54), Fill.Split(566, d.Main.ApartFrom(high, 0.15), d.Main.ApartFrom(high, 0.15).Shade(0.1)));
        });
        d.Add("M236 222H764L696 890Q692 934 648 934H352Q308 934 304 890Z", glass);
        d.Add(Drink, Fill.Fade(0, 560, 0, 880, low.Tint(0.03), low));
        d.Add("M276 318H724L700 556C650 500 598 640 520 604C450 572 420 500 372 560C350 590 318 600 304 590Z", Fill.Fade(0, 318, 0, 620, high.Tint(0.05), high));
        d.Add("M304 590C318 600 350 590 372 560C420 500 450 572 520 604C598 640 650 500 700 556L694 612C650 590 600 706 520 668C450 636 420 590 372 640C350 660 320 660 310 648Z", high.Mix(low, 0.5));
        Cube(d, 392, 396, 128, -14);
        Cube(d, 566, 372, 138, 18);
        Cube(d, 480, 520, 116, 40);
        Cube(d, 632, 510, 84, -8);
        d.Add(Drink, Fill.Bands((276, 0), (724, 0), d.Dark.WithOpacity(0), (0.74, d.Dark.WithOpacity(0.13))));
        d.Add("M296 360H336L372 820Q374 846 354 846Q344 846 342 830Z", d.Light, 0.45);
        if (citrus)
        {
            d.At(270, 236, 1, -18, () => Slice(d, 148, d.Natural("#f59a23").ApartFrom(d.Ground, 0.16)));
        }
    }

    private static void BubbleTea(Drawing d)
    {
        Iced(d, d.Natural("#d9a878"), d.Natural("#f0d9bc"), false);
        var pearl = d.Natural("#42261a");
        foreach (var (x, y) in new[] { (390.0, 852.0), (470, 862), (550, 858), (610, 850), (370, 778), (440, 796), (516, 790), (590, 786), (632, 772), (410, 722), (556, 722), (482, 716) })
        {
            d.Add(Circle(x, y, 37), pearl);
            d.Add(Circle(x - 11, y - 12, 10), pearl.Tint(0.4));
        }
    }

    private static void Tea(Drawing d)
    {
        var tea = d.Natural("#c98b3a");
        d.Shadow(500, 900, 460, 56, 0.5);
        d.Line("M250 400C110 380 70 520 110 600C140 660 200 690 270 680", d.MainShade, 54);
        d.Add("M640 560C740 540 730 420 790 350Q820 316 866 322Q900 330 880 356C840 400 850 640 660 740Z", Fill.Layers(d.Main, (560, d.MainShade)));
        d.Add("M220 470C220 400 330 340 460 340C590 340 700 400 700 470C740 560 720 760 600 850Q580 866 552 866H368Q340 866 320 850C200 760 180 560 220 470Z", Fill.Split(570, d.Main, d.MainShade));
        d.Add("M236 590C230 520 250 460 300 424Q324 416 310 446C280 490 274 540 280 620Q250 650 236 590Z", d.MainTint.Tint(0.08), 0.9);
        d.Add("M300 372C310 300 370 270 460 270C550 270 610 300 620 372Q540 410 460 410Q380 410 300 372Z", Fill.Split(540, d.MainTint, d.Main));
        d.Add(Circle(460, 236, 48), Fill.Split(474, d.Second, d.SecondShade));
        d.Add(Ellipse(770, 872, 190, 40), d.PlateShade);
        d.Add(Ellipse(770, 862, 190, 36), d.Plate);
        d.Add("M620 650H920C920 780 870 850 770 850C670 850 620 780 620 650Z", Fill.Split(820, d.Plate, d.PlateShade));
        d.Add(Ellipse(770, 652, 150, 40), d.PlateShade);
        d.Add(Ellipse(770, 660, 128, 28), tea);
        d.At(0, 0, 1, 0, () => Nature.TwoToneLeaf(d, 450, 760, 440, 520, 0.3, d.Second));
        Meals.Steam(d, 800, 270, 190);
    }

    private static void CoffeeBag(Drawing d)
    {
        var bean = d.Natural("#6f3f22");
        d.Shadow(500, 925, 420, 46, 0.5);
        d.Add("M250 190H690L740 870Q744 926 690 926H250Q196 926 200 870Z", Fill.Split(570, d.Main, d.MainShade));
        d.Add("M250 190H330L300 926H250Q196 926 200 870Z", d.MainTint);
        d.Add(Rect(226, 84, 488, 130, 22), Fill.Split(570, d.MainTint, d.Main));
        d.Add(Rect(196, 150, 548, 48, 24), Fill.Split(570, d.Second, d.SecondShade));
        d.Add(Rect(310, 400, 330, 360, 30), Fill.Split(570, d.Plate, d.PlateShade));
        d.At(475, 540, 1.05, 24, () => Bean(d, bean));
        d.Add(Rect(392, 672, 166, 26, 13), d.MainShade);
        d.Add(Circle(475, 300, 36), d.MainShade.Shade(0.06));
        d.Add(Circle(475, 300, 16), d.MainTint);
        foreach (var (x, y, k, t) in new[] { (800.0, 790.0, 0.86, 30.0), (700, 868, 0.8, -50), (868, 880, 0.78, 82), (150, 880, 0.78, 62) })
        {
            d.At(x, y, k, t, () => Bean(d, bean.Tint(x > 860 ? 0.04 : 0)));
        }
    }

    /// <summary>A clear ice cube.</summary>
    public static void Cube(Drawing d, double x, double y, double side, double turn) => d.At(x, y, side / 100, turn, () =>
    {
        d.Add(Rect(-50, -50, 100, 100, 22), d.Light, 0.42);
        d.Add(Rect(-36, -36, 72, 72, 14), d.Light, 0.35);
        d.Add("M-36 -14V-22Q-36 -36 -22 -36H20Q-22 -28 -36 14Z", d.Light, 0.7);
    });

    /// <summary>A round slice of citrus about the origin.</summary>
    public static void Slice(Drawing d, double r, Rgba rind)
    {
        d.Add(Circle(0, 0, r), rind);
        d.Add(Circle(0, 0, r * 0.86), Rgba.Parse("#fff3cf"));
        for (var i = 0; i < 8; i++)
        {
            var middle = (i * 45) + 22.5;
            var (a, b, c) = (On(0, 0, r * 0.14, middle), On(0, 0, r * 0.86, middle - 20), On(0, 0, r * 0.86, middle + 20));
            d.Add(Rounded(r * 0.13, a, b, On(0, 0, r * 0.82, middle), c), rind.Tint(0.08));
        }
    }
}
