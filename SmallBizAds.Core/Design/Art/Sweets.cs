using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Small sweet things, ices and rice cakes.</summary>
internal static class Sweets
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("macarons", "bakery cafe", "마카롱,뚱카롱,다쿠아즈,휘낭시에,까눌레,구움과자,마들렌,macaron,financier,madeleine", Macarons),
        MotifCatalog.Drawn("cookie", "bakery cafe", "쿠키,초코칩,비스킷,초콜릿,브라우니,cookie,chocolate,brownie", Cookie),
        MotifCatalog.Drawn("ice-cream", "cafe", "아이스크림,젤라또,젤라토,소프트콘,ice cream,gelato,sundae", IceCream),
        MotifCatalog.Drawn("bingsu", "cafe", "빙수,팥빙수,눈꽃빙수,망고빙수,bingsu,shaved ice", Bingsu),
        MotifCatalog.Drawn("rice-cakes", "bakery market", "송편,떡,답례떡,이바지떡,꿀떡,시루떡,절편,떡국떡,떡케이크,떡집,인절미,찹쌀떡,가래떡,백설기,한과,약과,모찌,songpyeon,rice cake", RiceCakes),
    ];

    private static void Macarons(Drawing d)
    {
        var (first, second) = (d.Warm(d.Main, "#ee8f8a"), d.Warm(d.Second, "#f4c25e"));
        d.Shadow(500, 915, 400, 52, 0.5);
        d.At(446, 770, 1, 0, () => Macaron(d, first, d.Plate));
        d.At(462, 520, 1, 5, () => Macaron(d, second, d.Plate));
        d.At(440, 270, 1, -7, () => Macaron(d, first.Mix(Rgba.White, 0.5).ApartFrom(d.Ground, 0.12), first.Apart(d.Plate) > 0.15 ? first : second));
        d.At(826, 716, 0.84, 68, () => Macaron(d, first.Mix(Rgba.White, 0.2).ApartFrom(d.Ground, 0.12), second));
    }

    private static void Macaron(Drawing d, Rgba shell, Rgba cream)
    {
        d.Add(Rect(-262, -34, 524, 78, 38), Fill.Split(90, cream, cream.Shade(0.08)));
        d.Add("M-286 40H286V70C286 116 200 136 0 136C-200 136 -286 116 -286 70Z", Fill.Split(110, shell.Shade(0.03), shell.Shade(0.11)));
        Feet(d, 44, shell.Shade(0.06));
        d.Add("M-286 -30C-286 -104 -190 -146 0 -146C190 -146 286 -104 286 -30Z", Fill.Split(110, shell, shell.Shade(0.08)));
        Feet(d, -28, shell.Shade(0.05));
        d.Add("M-230 -64C-210 -104 -120 -120 -30 -122Q-10 -112 -30 -104C-110 -100 -170 -84 -206 -52Q-236 -44 -230 -64Z", shell.Tint(0.12), 0.9);
    }

    private static void Feet(Drawing d, double y, Rgba colour) =>
        d.Add(string.Concat(Enumerable.Range(0, 13).Select(i => Circle(-270 + (i * 45), y, 24))), colour);

    private static void Cookie(Drawing d)
    {
        var (dough, chip) = (d.Natural("#d9a05b"), d.Natural("#5b3420"));
        d.Shadow(515, 545, 430, 410, 0.4);
        d.Add("M640 120A400 400 0 1 0 880 410C830 440 770 420 760 360C700 380 640 340 650 280C590 260 590 170 640 120Z", dough.Shade(0.12));
        d.Add("M620 108A392 392 0 1 0 864 396C816 420 758 400 748 342C690 360 630 322 640 264C584 246 580 160 620 108Z", Fill.Glow(0.4, 0.36, 0.7, (0, dough.Tint(0.08)), (0.7, dough), (1, dough.Shade(0.04))));
        foreach (var (x, y, r, t) in new[] { (330.0, 300.0, 66.0, 20.0), (520, 240, 44, -30), (240, 520, 54, 70), (450, 480, 78, 10), (640, 520, 60, -20), (370, 720, 64, 40), (580, 740, 54, -10), (740, 640, 44, 30) })
        {
            d.At(x, y, r / 60, t, () =>
            {
                d.Add(Rounded(26, (-54, -40), (30, -56), (60, 20), (-10, 58), (-62, 30)), chip);
                d.Add(Rounded(18, (-40, -30), (24, -42), (10, -8), (-36, 0)), chip.Tint(0.12));
            });
        }

        d.Add(Circle(820, 250, 30) + Circle(890, 180, 18) + Circle(760, 160, 20), dough);
    }

    private static void IceCream(Drawing d)
    {
        var cone = d.Natural("#e0a458");
        var (lower, upper) = (d.Warm(d.Main, "#f7e3bd"), d.Warm(d.Second, "#f4a0a8"));
        d.Shadow(500, 945, 200, 30, 0.45);
        const string Cone = "M270 500H730L524 930Q500 966 476 930Z";
        d.Add(Cone, Fill.Split(540, cone.Tint(0.03), cone.Shade(0.06)));
        foreach (var (x1, y1, x2, y2) in new[] { (330.0, 520.0, 556.0, 860.0), (450, 520, 604, 752), (570, 520, 654, 648), (670, 520, 444, 860), (550, 520, 396, 752), (430, 520, 346, 648) })
        {
            d.Line(F($"M{x1} {y1}L{x2} {y2}"), cone.Shade(0.12), 16);
        }

        d.At(672, 190, 1, 22, () =>
        {
            d.Add(Rect(-46, -150, 92, 330, 16), Fill.Split(8, cone, cone.Shade(0.09)));
            d.Add(Rect(-22, -130, 12, 260, 6) + Rect(10, -130, 12, 260, 6), cone.Shade(0.13));
        });
        d.Add(Circle(430, 260, 190), Fill.Fade(300, 120, 560, 430, upper.Tint(0.09), upper, upper.Shade(0.09)));
        d.Add(Crescent(430, 260, 150, 185, 260, 1.5), d.Light, 0.65);
        d.Add("M230 480C220 330 360 280 500 280C640 280 780 330 770 480C772 540 720 570 684 540C660 590 600 600 570 556C540 620 470 620 440 560C404 600 340 590 320 540C280 570 228 540 230 480Z", Fill.Split(600, lower, lower.Shade(0.1)));
        d.Add("M290 440C300 380 350 346 410 334Q434 336 416 352C370 370 338 400 330 450Q300 480 290 440Z", lower.Tint(0.16), 0.9);
        var cherry = d.Natural("#d7263d");
        d.Add(Circle(390, 96, 58), Fill.Fade(350, 50, 430, 140, cherry.Tint(0.08), cherry, cherry.Shade(0.1)));
        d.Add(Ellipse(372, 76, 14, 9), Rgba.White, 0.8);
    }

    private static void Bingsu(Drawing d)
    {
        var (bean, mango, cake) = (d.Natural("#7a2f33"), d.Natural("#ffb52e"), d.Natural("#f4e3c4"));
        d.Shadow(500, 930, 340, 44, 0.5);
        d.Add(Rect(440, 780, 120, 110), Fill.Split(516, d.Main, d.MainShade));
        d.Add(Rect(300, 870, 400, 60, 30), Fill.Split(560, d.Main, d.MainShade));
        d.Add(Blob((130, 540), (170, 400), (270, 300), (370, 210), (500, 150), (630, 210), (730, 300), (830, 400), (870, 540), (500, 600)), d.Plate);
        d.Add("M620 204C740 290 860 400 870 540L640 580C720 460 720 320 620 204Z", d.PlateShade);
        foreach (var (x, y, s, t) in new[] { (250.0, 420.0, 116.0, -12.0), (400, 470, 124, 10), (560, 480, 116, -8), (716, 430, 120, 14), (330, 322, 100, 20), (650, 322, 104, -16) })
        {
            d.At(x, y, s / 100, t, () =>
            {
                d.Add(Rect(-50, -50, 100, 100, 18), Fill.Bands((-50, -50), (50, 50), mango.Tint(0.07), (0.5, mango)));
                d.Add("M-50 20L50 20V32Q50 50 32 50H-32Q-50 50 -50 32Z", mango.Shade(0.09));
            });
        }

        d.Add(Blob((370, 270), (380, 180), (450, 120), (500, 110), (560, 124), (624, 180), (634, 270), (500, 310)), bean);
        d.Add(Ellipse(440, 220, 40, 28) + Ellipse(530, 256, 42, 28) + Ellipse(566, 190, 36, 25), bean.Tint(0.1));
        d.Add(Rect(440, 56, 126, 96, 36), Fill.Split(516, cake.Tint(0.03), cake.Shade(0.05)));
        d.Add("M80 540H920C920 690 800 800 620 812H380C200 800 80 690 80 540Z", Fill.Split(690, d.Main, d.MainShade));
        d.Add("M130 590C140 660 190 716 250 742Q276 746 262 726C220 690 190 650 182 596Q150 570 130 590Z", d.MainTint.Tint(0.08), 0.9);
        d.Add(Rect(56, 506, 888, 62, 31), Fill.Split(690, d.MainTint, d.Main));
    }

    private static void RiceCakes(Drawing d)
    {
        var (green, white, pink, pine) = (d.Natural("#7fa650"), Rgba.Parse("#fff6e4").ApartFrom(d.Ground, 0.03), d.Natural("#f2a0ab"), d.Natural("#3f7a4c"));
        d.Shadow(500, 870, 450, 60, 0.5);
        d.Add(Ellipse(500, 770, 450, 118), d.MainShade);
        d.Add(Ellipse(500, 740, 450, 118), d.Main);
        d.Add(Ellipse(500, 734, 380, 86), d.MainShade.Shade(0.02));
        foreach (var (x, y, t) in new[] { (210.0, 600.0, -40.0), (790, 590, 42), (500, 330, 0) })
        {
            d.At(x, y, 1, t, () =>
            {
                foreach (var a in new[] { -52.0, -26, 0, 26, 52 })
                {
                    d.Turned(a, 0, 120, () => d.Add(Leaf(0, 120, 0, -190, 0.055), a < 0 ? pine : pine.Shade(0.06)));
                }
            });
        }

        d.At(330, 640, 1, -8, () => Songpyeon(d, green));
        d.At(680, 636, 1, 8, () => Songpyeon(d, pink));
        d.At(506, 440, 1, -3, () => Songpyeon(d, white));
    }

    private static void Songpyeon(Drawing d, Rgba dough)
    {
        d.Add("M-210 70C-220 -40 -120 -130 0 -130C120 -130 220 -40 210 70C206 110 120 126 0 126C-120 126 -206 110 -210 70Z", Fill.Fade(-120, -120, 140, 130, dough.Tint(0.05), dough, dough.Shade(0.1)));
        d.Add("M-196 66C-200 -30 -110 -110 0 -112C110 -110 200 -30 196 66C190 0 110 -76 0 -78C-110 -76 -190 0 -196 66Z", dough.Shade(0.1), 0.55);
        d.Add("M-130 20C-110 -20 -70 -44 -20 -50Q0 -44 -18 -36C-60 -26 -84 -6 -100 26Q-126 44 -130 20Z", Rgba.White, 0.6);
    }
}
