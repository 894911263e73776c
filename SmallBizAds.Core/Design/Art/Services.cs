using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Opticians, sign makers, locksmiths, fitters and decorators.</summary>
internal static class Services
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("glasses", "general repair clinic", "안경,안경점,안경원,안경테,선글라스,돋보기,다초점,누진렌즈,누진다초점,렌즈 교체,안경 렌즈,콘택트렌즈,시력검사,glasses,optician,eyewear,sunglasses,lenses,eye exam", Glasses),
        MotifCatalog.Drawn("banner", "general", "현수막,간판,배너,명함 제작,명함제작,인쇄,인쇄소,전단지,스티커 제작,실사출력,네온사인,x배너,printing,signage,banner,business cards,print shop", Banner),
        MotifCatalog.Drawn("keys", "repair", "열쇠,열쇠복사,열쇠 복사,도어락,디지털도어락,번호키,자물쇠,잠금해제,locksmith,lost keys,key copy,door lock", Keys),
        MotifCatalog.Drawn("air-conditioner", "repair", "에어컨,에어컨청소,에어컨 청소,에어컨 설치,에어컨 이전,에어컨 수리,냉난방기,실외기,air conditioner,air conditioning,aircon", AirConditioner),
        MotifCatalog.Drawn("boiler", "repair", "보일러,보일러 수리,보일러 점검,보일러 교체,온수기,난방,가스보일러,boiler,heating,water heater", Boiler),
        MotifCatalog.Drawn("paint-roller", "repair real-estate", "도배,장판,도배 장판,도배장판,페인트,페인트칠,인테리어,리모델링,벽지,타일 시공,줄눈,몰딩,필름시공,interior,remodeling,wallpaper,house painting", PaintRoller),
    ];

    private static void Glasses(Drawing d)
    {
        var ink = d.Ink.ApartFrom(d.Plate, 0.4);
        d.Shadow(500, 905, 420, 36, 0.45);
        d.Turned(-3, 500, 400, () =>
        {
            d.Add(Rect(238, 80, 560, 720, 44), d.PlateShade.Shade(0.06));
            d.Add(Rect(216, 66, 560, 720, 44), Fill.Split(640, d.Plate, d.PlateShade));
            Letter(d, 496, 190, 136, 0, ink);
            Letter(d, 404, 356, 84, 90, ink);
            Letter(d, 588, 356, 84, 180, ink);
            foreach (var (x, turn) in new[] { (366.0, 0.0), (496, 270), (626, 90) })
            {
                Letter(d, x, 470, 54, turn, ink);
            }
        });
        foreach (var x in new[] { 268.0, 732 })
        {
            d.Add(Circle(x, 690, 186), d.Natural("#a9daf0"), 0.72);
            d.Add(F($"M{x - 116} 740L{x + 40} 548L{x + 84} 568L{x - 86} 778ZM{x - 50} 800L{x + 112} 600L{x + 130} 622L{x - 22} 814Z"), d.Light, 0.6);
            d.Add(Ring(x, 690, 214, 168), Fill.Fade(x - 160, 520, x + 160, 880, d.MainTint, d.Main, d.MainShade));
        }

        d.Line("M456 652Q500 596 544 652", d.MainShade, 38);
        d.Add(Ellipse(462, 742, 18, 40) + Ellipse(538, 742, 18, 40), d.PlateShade, 0.9);
        d.Add(Rounded(18, (40, 590), (112, 590), (100, 668), (56, 660)), d.MainShade);
        d.Add(Rounded(18, (960, 590), (888, 590), (900, 668), (944, 660)), d.MainShade.Shade(0.04));
        d.Add(Circle(80, 622, 13) + Circle(920, 622, 13), d.SecondTint);
    }

    // The letter E of an eye chart, turned.
    private static void Letter(Drawing d, double x, double y, double size, double turn, Rgba ink) => d.At(x, y, size / 100, turn, () =>
        d.Add(Rect(-50, -50, 22, 100) + Rect(-50, -50, 100, 22) + Rect(-50, -11, 100, 22) + Rect(-50, 28, 100, 22), ink));

    private static void Banner(Drawing d)
    {
        var wood = d.Natural("#b98250");
        var mark = d.Stripe == d.Main ? d.Plate : d.Main;
        d.Shadow(150, 925, 120, 24, 0.45);
        d.Shadow(850, 925, 120, 24, 0.45);
        foreach (var x in new[] { 126.0, 830 })
        {
            d.Add(Rect(x, 130, 44, 800, 12), Fill.Split(x + 26, wood, wood.Shade(0.1)));
            d.Add(Circle(x + 22, 116, 38), Fill.Split(x + 30, d.Second, d.SecondShade));
        }

        foreach (var (x, y, end) in new[] { (148.0, 230.0, 212.0), (148, 690, 212), (852, 230, 788), (852, 690, 788) })
        {
            d.Line(F($"M{x} {y}L{end} {(y < 400 ? 268 : 660)}"), d.Ink, 14);
        }

        d.Add("M180 220C330 264 400 190 560 226C660 250 740 250 820 220V690C740 726 660 720 560 696C400 660 330 734 180 690Z", Fill.Bands((180, 0), (820, 0), d.Stripe, (0.28, d.Stripe.Tint(0.05)), (0.5, d.Stripe), (0.8, d.Stripe.Shade(0.08))));
        d.Add("M180 620C330 664 400 590 560 626C660 650 740 650 820 620V690C740 726 660 720 560 696C400 660 330 734 180 690Z", Fill.Bands((180, 0), (820, 0), d.Second, (0.8, d.SecondShade)));
        d.At(328, 440, 1, -6, () =>
        {
            d.Add(Circle(0, 0, 112), d.SecondTint);
            d.Add(string.Concat(Enumerable.Range(0, 5).Select(i => Leaf(0, 0, On(0, 0, 92, -90 + (i * 72)).X, On(0, 0, 92, -90 + (i * 72)).Y, 0.34))), d.Stripe);
            d.Add(Circle(0, 0, 20), d.SecondTint);
        });
        d.Add(Capsule(496, 356, 754, 372, 58), mark);
        d.Add(Capsule(496, 452, 700, 462, 40), mark, 0.85);
        d.Add(Capsule(496, 532, 752, 544, 40), mark, 0.85);
        foreach (var (x, y) in new[] { (212.0, 264.0), (788, 264), (212, 664), (788, 664) })
        {
            d.Add(Circle(x, y, 20), d.PlateShade.Shade(0.1));
            d.Add(Circle(x, y, 9), d.Ink);
        }
    }

    private static void Keys(Drawing d)
    {
        var disc = d.Second.Mix(d.Ground, 0.72);
        d.Add(Circle(500, 520, 400), disc);
        d.Add(Ring(500, 200, 150, 116), Fill.Fade(380, 90, 620, 330, d.PlateShade, d.PlateShade.Shade(0.12)));
        d.At(570, 300, 1, -24, () => Key(d, d.Second));
        d.At(424, 300, 1, 22, () => Key(d, d.Main));
        d.At(510, 322, 1, -2, () =>
        {
            d.Add(Rect(-13, -10, 26, 70, 13), d.Ink);
            d.Add("M0 60L126 176V330Q126 356 100 356H-100Q-126 356 -126 330V176Z", Fill.Split(30, d.Plate, d.PlateShade));
            d.Add("M0 40L160 186L132 216L0 96L-132 216L-160 186Z", Fill.Split(10, d.Stripe, d.Stripe.Shade(0.09)));
            d.Add(Heart(0, 250, 110), d.Stripe);
        });
    }

    // Hangs down from its bow about the origin.
    private static void Key(Drawing d, Rgba colour)
    {
        d.Add("M-40 160H40V560L0 606L-40 560Z", Fill.Split(10, colour, colour.Shade(0.09)));
        d.Add(Rect(30, 370, 62, 46, 10) + Rect(30, 446, 84, 46, 10), colour.Shade(0.09));
        d.Add(Ring(0, 70, 130, 44), Fill.Fade(-90, -20, 90, 170, colour.Tint(0.08), colour, colour.Shade(0.09)));
        d.Add(Rect(-12, 220, 18, 270, 9), colour.Shade(0.13));
    }

    private static void AirConditioner(Drawing d)
    {
        var cool = d.Natural("#86c8ea");
        d.Shadow(500, 925, 400, 26, 0.25);
        d.Add(Rect(50, 150, 900, 330, 64), d.PlateShade.Shade(0.05));
        d.Add(Rect(50, 130, 900, 326, 64), Fill.Layers(d.Plate, (380, d.PlateShade)));
        d.Add(Rect(50, 130, 900, 92, 64, 64, 0, 0), d.Stripe);
        d.Add(Rect(50, 130, 900, 34, 34, 34, 0, 0), d.Stripe.Tint(0.08));
        d.Add(Rect(130, 392, 740, 46, 23), d.Ink);
        d.Add(Rect(150, 402, 700, 14, 7), d.Light, 0.3);
        d.Add(Circle(846, 310, 20), d.Second);
        d.Add(Rect(690, 294, 112, 34, 17), d.PlateShade.Shade(0.08));
        d.Add(Capsule(150, 290, 420, 290, 16), d.PlateShade.Shade(0.03));
        foreach (var (x, bend, tone) in new[] { (270.0, -60.0, cool), (500, 0, cool.Tint(0.04)), (730, 60, cool) })
        {
            d.Add(Ribbon((x, 480, 40), (x + bend - 34, 580, 62), (x + bend + 30, 690, 58), (x + (1.5 * bend) - 20, 800, 40), (x + (1.8 * bend), 880, 8)), tone);
        }

        foreach (var (x, y, r) in new[] { (386.0, 620.0, 64.0), (620, 700, 78), (850, 600, 46), (150, 640, 40) })
        {
            Snowflake(d, x, y, r, cool.Shade(0.09));
        }

        d.Add(Sparkle(900, 790, 60) + Sparkle(120, 820, 50) + Sparkle(420, 830, 40), d.Second);
    }

    private static void Snowflake(Drawing d, double x, double y, double r, Rgba tone)
    {
        for (var i = 0; i < 3; i++)
        {
            d.Turned(i * 60, x, y, () =>
            {
                d.Add(Capsule(x, y - r, x, y + r, r * 0.17), tone);
                foreach (var s in new[] { -1, 1 })
                {
                    d.Line(F($"M{x - (r * 0.32)} {y + (s * r * 0.88)}L{x} {y + (s * r * 0.56)}L{x + (r * 0.32)} {y + (s * r * 0.88)}"), tone, r * 0.14);
                }
            });
        }
    }

    private static void Boiler(Drawing d)
    {
        var flame = d.Natural("#f5912b");
        var pipe = d.Natural("#c98a5a");
        d.Shadow(500, 945, 330, 24, 0.3);
        foreach (var x in new[] { 330.0, 450, 570 })
        {
            d.Add(Rect(x, 680, 44, 250, 8), Fill.Split(x + 26, pipe.Tint(0.06), pipe.Shade(0.08)));
            d.Add(Rect(x - 12, 760, 68, 36, 10), pipe.Shade(0.04));
        }

        d.Add("M640 690H684V800Q684 860 744 860H790V904H744Q640 904 640 800Z", pipe);
        d.Add(Circle(800, 882, 46), Fill.Split(810, d.Stripe, d.Stripe.Shade(0.09)));
        d.Add(Rect(400, 56, 130, 90, 20), Fill.Split(480, d.PlateShade, d.PlateShade.Shade(0.09)));
        d.Add(Rect(220, 130, 560, 590, 70), d.PlateShade.Shade(0.1));
        d.Add(Rect(206, 116, 560, 590, 70), Fill.Split(610, d.Plate, d.PlateShade));
        d.Add(Rect(206, 116, 560, 126, 70, 70, 0, 0), Fill.Split(610, d.Stripe, d.Stripe.Shade(0.09)));
        d.Add(Rect(256, 150, 180, 58, 18), d.Ink);
        d.Add(Capsule(286, 179, 340, 179, 20), flame);
        d.Add(Circle(580, 179, 30), d.Plate);
        d.Add(Circle(676, 179, 30), d.Second);
        d.Line("M580 179L594 162", d.Ink, 9);
        d.Add(Circle(486, 450, 152), d.Ink.ApartFrom(d.Plate, 0.35));
        d.Add("M486 322C500 390 590 420 582 504C578 562 536 590 486 590C436 590 394 562 390 504C386 452 424 430 430 392C452 402 464 420 468 440C484 410 492 366 486 322Z", Fill.Layers(flame, (500, flame.Shade(0.05))));
        d.Add("M488 444C504 480 536 496 530 540C526 572 508 586 486 586C464 586 444 572 442 540C440 512 462 500 464 480C476 484 482 490 484 500C490 484 492 466 488 444Z", d.Natural("#ffd76a"));
        d.Add(Rect(236, 290, 26, 240, 13), d.Light, 0.8);
        foreach (var x in new[] { 640.0, 684, 728 })
        {
            d.Add(Capsule(x, 640, x, 666, 18), d.PlateShade.Shade(0.1));
        }
    }

    private static void PaintRoller(Drawing d)
    {
        d.Shadow(680, 930, 260, 30, 0.4);
        d.Add("M80 90H560V560Q560 610 520 610Q480 610 480 560V520Q480 490 450 490Q420 490 420 520V700Q420 750 380 750Q340 750 340 700V610Q340 580 310 580Q280 580 280 610V640Q280 690 240 690Q200 690 200 640V520Q200 490 170 490Q140 490 140 520V560Q140 590 110 590Q80 590 80 560Z", Fill.Split(400, d.Main, d.Main.Shade(0.03)));
        d.Add(Capsule(130, 170, 130, 470, 26), d.MainTint);
        d.Line("M610 176H800Q850 176 850 226V330Q850 380 800 380H730Q690 380 690 420V520", d.PlateShade.Shade(0.16).ApartFrom(d.Ground, 0.18), 36);
        d.Add(Rect(60, 84, 570, 184, 50), d.MainShade);
        d.Add(Rect(60, 84, 570, 92, 50, 50, 0, 0), d.Main.Tint(0.05));
        d.Add(Rect(100, 112, 360, 24, 12), d.Light, 0.5);
        d.Add(Rect(600, 70, 46, 212, 18), Fill.Layers(d.Plate, (176, d.PlateShade.Shade(0.05))));
        d.Add("M640 510H740L762 880Q764 930 690 930Q616 930 618 880Z", Fill.Split(700, d.Second, d.SecondShade));
        d.Add(Rect(628, 490, 124, 56, 20), d.SecondShade.Shade(0.06));
        d.Add(Rect(662, 590, 22, 230, 11), d.Light, 0.45);
        d.Add(Circle(690, 878, 20), d.Ink);
        d.Add(Sparkle(850, 560, 70) + Sparkle(900, 690, 36), d.Second);
    }
}
