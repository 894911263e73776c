using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Cars, bicycles and what is done with them.</summary>
internal static class Motoring
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("car-wash", "repair general", "세차,손세차,셀프세차,세차장,자동차 광택,유리막코팅,유리막 코팅,디테일링,실내크리닝,실내 크리닝,car wash,auto detailing,detailing", CarWash),
        MotifCatalog.Drawn("car", "repair general", "카센터,카센타,정비,정비소,공업사,자동차,엔진오일,엔진 오일,타이어,겨울타이어,브레이크 패드,썬팅,블랙박스,렌터카,렌트카,운전연수,운전 연수,운전학원,대리운전,중고차,mechanic,engine oil,tire,car repair,auto repair,car rental,driving lesson", Car),
        MotifCatalog.Drawn("bicycle", "repair general", "자전거,자전거포,로드바이크,펑크,bike,bicycle,cycling", Bicycle),
        MotifCatalog.Drawn("truck", "general delivery", "이삿짐,포장이사,원룸이사,원룸 이사,가정이사,사무실이사,용달,용달이사,이사짐,이사센터,이사견적,이사 견적,이사 잘,소형이사,반포장이사,moving company,movers,moving truck", Truck),
    ];

    private static void CarWash(Drawing d)
    {
        var (glass, tyre) = (d.Natural("#9fd3ee"), d.Ink.At(Math.Min(d.Ink.Lightness(), 0.34)).ApartFrom(d.Ground, 0.12));
        d.Shadow(500, 925, 440, 38, 0.5);
        d.Add(Rect(132, 770, 140, 150, 36) + Rect(728, 770, 140, 150, 36), tyre);
        d.Add(Ellipse(150, 560, 66, 40) + Ellipse(850, 560, 66, 40), d.MainShade);
        d.Add("M196 640L276 396Q296 336 360 336H640Q704 336 724 396L804 640Z", Fill.Split(600, d.MainTint, d.Main));
        d.Add("M262 590L326 420Q336 392 366 392H634Q664 392 674 420L738 590Z", glass);
        d.Add("M330 590L420 392H500L410 590ZM450 590L540 392H566L476 590Z", d.Light, 0.5);
        d.Add(Rect(90, 584, 820, 262, 100, 100, 56, 56), Fill.Split(620, d.Main, d.MainShade));
        d.Add("M190 584H810Q850 586 876 612Q700 640 500 640Q300 640 124 612Q150 586 190 584Z", d.MainTint);
        foreach (var x in new[] { 214.0, 786 })
        {
            d.Add(Circle(x, 704, 74), d.PlateShade.Shade(0.08));
            d.Add(Circle(x, 704, 56), d.SecondTint);
            d.Add(Segment(x, 704, 56, -30, 150), d.Second);
            d.Add(Ellipse(x - 20, 682, 16, 12), d.Light, 0.9);
        }

        d.Add(Rect(336, 674, 328, 74, 37), tyre);
        d.Add(Capsule(380, 698, 620, 698, 12) + Capsule(380, 724, 620, 724, 12), d.PlateShade, 0.6);
        d.Add(Rect(70, 788, 860, 72, 34), Fill.Split(640, d.Plate, d.PlateShade));
        d.Add(Rect(416, 778, 168, 62, 14), Fill.Split(540, d.Second, d.SecondShade));
        var foam = d.Plate.Lightness() > 0.8 ? d.Plate : d.Natural("#f6fbff");
        var soft = foam.Mix(glass, 0.35).Shade(0.02);
        foreach (var (x, y, r) in new[] { (300.0, 376.0, 70.0), (390, 330, 92), (506, 306, 106), (618, 334, 88), (704, 392, 62), (356, 408, 54), (440, 418, 40), (560, 414, 58), (650, 420, 40) })
        {
            d.Add(Circle(x + 8, y + 16, r), soft);
        }

        foreach (var (x, y, r) in new[] { (296.0, 368.0, 64.0), (390, 322, 88), (506, 298, 102), (618, 326, 84), (702, 384, 56), (356, 396, 48), (440, 396, 40), (560, 396, 52), (650, 406, 36) })
        {
            d.Add(Circle(x, y, r), foam);
        }

        d.Add(Blob((170, 620), (230, 596), (290, 616), (280, 676), (244, 660), (226, 716), (196, 670)), foam);
        d.Add(Blob((700, 606), (770, 590), (836, 616), (816, 668), (786, 650), (762, 690), (730, 650)), foam);
        foreach (var (x, y, r) in new[] { (150.0, 300.0, 58.0), (236, 180, 36), (820, 270, 66), (742, 150, 42), (900, 420, 34), (96, 430, 28), (350, 130, 26) })
        {
            d.Add(Circle(x, y, r), glass.Mix(d.Plate, 0.3));
            d.Add(Crescent(x, y, r * 0.96, 10, 150, 1.5), glass.Shade(0.08));
            d.Add(Ellipse(x - (r * 0.34), y - (r * 0.36), r * 0.26, r * 0.17), Rgba.White, 0.95);
        }

        d.At(540, 176, 1, -14, () =>
        {
            var sponge = d.Natural("#f6c445");
            d.Add(Rect(-120, -60, 240, 140, 38), sponge.Shade(0.1));
            d.Add(Rect(-120, -74, 240, 122, 38), sponge);
            d.Add(Ellipse(-60, -30, 22, 14) + Ellipse(30, -40, 16, 11) + Ellipse(70, 6, 22, 14) + Ellipse(-20, 14, 16, 11), sponge.Shade(0.12));
        });
    }

    private static void Car(Drawing d)
    {
        var (glass, tyre) = (d.Natural("#9fd3ee"), d.Ink.At(Math.Min(d.Ink.Lightness(), 0.34)).ApartFrom(d.Ground, 0.12));
        d.Shadow(500, 850, 470, 44, 0.5);
        d.At(560, 220, 1, 38, () => Spanner(d));
        d.Add("M60 660C56 580 90 540 170 526L262 400Q304 340 380 340H560Q620 340 666 382L806 516C900 526 950 566 946 650V710Q946 744 912 744H96Q60 744 60 710Z", Fill.Layers(d.MainTint, (470, d.Main), (664, d.MainShade)));
        d.Add("M244 512L320 412Q336 392 364 392H456V512Z", glass);
        d.Add("M492 392H556Q592 392 622 420L724 512H492Z", glass.Shade(0.04));
        d.Add("M300 512L376 392H420L344 512ZM540 512L600 402L624 422L576 512Z", d.Light, 0.55);
        d.Line("M474 392V700", d.MainShade.Shade(0.06), 8);
        d.Add(Rect(500, 560, 76, 22, 11) + Rect(276, 560, 76, 22, 11), d.MainShade.Shade(0.1));
        d.Add("M946 600C900 590 862 600 850 620Q852 648 884 650L946 650Z", d.SecondTint);
        d.Add("M60 620L112 616Q132 622 128 644Q122 656 100 656L60 660Z", d.Second);
        d.Add(Rect(44, 690, 912, 56, 26), Fill.Split(720, d.Plate, d.PlateShade));
        foreach (var x in new[] { 250.0, 750 })
        {
            d.Add(Segment(x, 722, 136, 180, 360), d.Main.Shade(0.22));
            d.Add(Circle(x, 736, 110), tyre);
            d.Add(Circle(x, 736, 66), d.PlateShade);
            d.Add(Circle(x, 736, 50), d.Plate);
            d.Add(Petals(x, 736, 5, 50, 16, 18), d.PlateShade.Shade(0.1));
            d.Add(Circle(x, 736, 17), d.Second);
        }
    }

    private static void Spanner(Drawing d)
    {
        var steel = d.Second;
        d.Add(Rect(-46, -60, 92, 420, 20), Fill.Split(4, steel, steel.Shade(0.09)));
        d.Add("M-44 -210V-118Q-44 -90 0 -90Q44 -90 44 -118V-210C110 -180 130 -120 112 -60C96 -4 44 22 0 22C-44 22 -96 -4 -112 -60C-130 -120 -110 -180 -44 -210Z", Fill.Split(6, steel.Tint(0.05), steel.Shade(0.07)));
        d.Add(Rect(-14, 40, 28, 180, 14), steel.Shade(0.14));
    }

    private static void Bicycle(Drawing d)
    {
        var (tyre, steel) = (d.Ink, d.PlateShade.Shade(0.08).ApartFrom(d.Ground, 0.2));
        d.Shadow(500, 905, 450, 36, 0.5);
        foreach (var x in new[] { 240.0, 760 })
        {
            d.Add(Circle(x, 680, 190), d.Plate.Mix(d.Ground, 0.35));
            d.Add(Ring(x, 680, 214, 172), tyre);
            for (var i = 0; i < 6; i++)
            {
                var (a, b) = (On(x, 680, 176, i * 30), On(x, 680, 176, 180 + (i * 30)));
                d.Line(F($"M{a.X} {a.Y}L{b.X} {b.Y}"), steel, 6);
            }

            d.Add(Ring(x, 680, 178, 164), d.Plate.ApartFrom(d.Ground, 0.12));
            d.Add(Circle(x, 680, 30), d.SecondShade);
        }

        d.Line("M240 680H484", steel, 14);
        d.Line("M240 680L390 436", d.MainShade, 30);
        d.Line("M240 680L484 690", d.MainShade, 28);
        d.Line("M484 690L668 402", d.Main, 36);
        d.Line("M390 430L664 402", d.MainTint, 36);
        d.Line("M378 356L484 690", d.Main, 36);
        d.Line("M760 680L646 320", d.MainShade, 34);
        d.Line("M646 322L632 272H730Q790 272 786 330", tyre, 30);
        d.Add(Capsule(730, 272, 776, 280, 40), d.Second);
        d.Line("M378 372L366 326", steel, 24);
        d.Add("M262 300C262 270 300 268 340 280C380 290 430 288 462 298C482 306 470 332 440 332H330C290 332 262 328 262 300Z", Fill.Layers(d.SecondTint, (304, d.SecondShade)));
        d.Add(Circle(484, 690, 70), Fill.Split(500, d.Second, d.SecondShade));
        d.Add(Circle(484, 690, 40), d.Main.Shade(0.14));
        d.Line("M484 690L540 800", tyre, 22);
        d.Add(Capsule(506, 808, 586, 800, 34), tyre);
        d.Add("M642 416H868L840 566Q836 586 812 586H700Q676 586 672 566Z", Fill.Split(790, d.Natural("#c98f52"), d.Natural("#c98f52").Shade(0.08)));
        for (var i = 0; i < 3; i++)
        {
            d.Add(Rect(662 + (i * 8), 462 + (i * 40), 186 - (i * 16), 14, 7), d.Natural("#c98f52").Shade(0.16));
        }

        d.Add(Rect(628, 396, 252, 40, 20), d.Natural("#c98f52").Tint(0.06));
        foreach (var (x, y, tone) in new[] { (700.0, 356.0, d.SecondTint), (810, 352, d.MainTint), (756, 330, d.Plate) })
        {
            d.At(x, y, 1, x, () => Nature.Daisy(d, tone, d.Natural("#f6b52e"), 56));
        }
    }

    private static void Truck(Drawing d)
    {
        var (glass, tyre, card) = (d.Natural("#9fd3ee"), d.Ink.At(Math.Min(d.Ink.Lightness(), 0.34)).ApartFrom(d.Ground, 0.12), d.Natural("#d6a067"));
        d.Shadow(500, 850, 470, 44, 0.5);
        d.Add(Rect(50, 236, 580, 480, 34), Fill.Layers(d.MainTint, (300, d.Main), (600, d.MainShade)));
        d.Add(Circle(340, 460, 128), d.Plate);
        d.Add("M340 372L444 462H414V536Q414 548 402 548H364V490H316V548H278Q266 548 266 536V462H236Z", d.Stripe);
        d.Add("M630 366H786Q822 366 842 398L920 526Q948 546 948 586V716H630Z", Fill.Split(800, d.Second, d.SecondShade));
        d.Add("M684 416H774Q794 416 806 434L858 522H684Z", glass);
        d.Add("M716 522L764 416H788L740 522Z", d.Light, 0.6);
        d.Add(Rect(664, 566, 70, 22, 11), d.SecondShade.Shade(0.1));
        d.Add(Circle(922, 622, 26), d.SecondTint.Tint(0.05));
        d.Add(Rect(40, 692, 920, 56, 26), Fill.Split(640, d.Plate, d.PlateShade));
        foreach (var x in new[] { 226.0, 756 })
        {
            d.Add(Circle(x, 748, 106), tyre);
            d.Add(Circle(x, 748, 54), d.PlateShade);
            d.Add(Circle(x, 748, 22), d.Stripe);
        }

        d.At(0, 0, 1, 0, () =>
        {
            d.Add(Rect(120, 96, 190, 146, 12), Fill.Split(230, card, card.Shade(0.07)));
            d.Add(Rect(196, 96, 40, 146), d.SecondTint);
            d.Add(Rect(336, 140, 130, 102, 12), Fill.Split(410, card.Tint(0.05), card.Shade(0.04)));
            d.Add(Rect(388, 140, 28, 102), d.Stripe);
            d.Add("M524 242L510 176H586L572 242Z", Fill.Split(550, d.Second, d.SecondShade));
            Nature.TwoToneLeaf(d, 546, 180, 486, 96, 0.3, d.Natural("#4a9560"));
            Nature.TwoToneLeaf(d, 550, 180, 610, 90, 0.3, d.Natural("#4a9560").Tint(0.04));
            Nature.TwoToneLeaf(d, 548, 180, 546, 70, 0.26, d.Natural("#4a9560").Shade(0.03));
        });
    }
}
