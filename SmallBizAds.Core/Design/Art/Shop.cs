using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What any shop may have to say: we are here, this is when, we are looking for you.</summary>
internal static class Shop
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("storefront", "general", "신규오픈,신규 오픈,그랜드오픈,그랜드 오픈,오픈,개업,확장이전,이전했,이전합니다,이전 안내,이전 오픈,grand opening,opening,now open", Storefront),
        MotifCatalog.Drawn("calendar", "general", "예약,일정,개강,접수,사전예약,booking,reservation,schedule", Calendar),
        MotifCatalog.Drawn("paper-plane", "general", "소식,뉴스레터,새소식,카카오톡,채널추가,message,newsletter", PaperPlane),
        MotifCatalog.Drawn("sign", "general", "임시휴무,휴무 안내,휴무안내,휴무입니다,휴무 공지,휴무합니다,휴무 일정,휴가 안내,휴가입니다,쉬어갑니다,쉬어가요,쉽니다,요일은 쉬어요,요일에 쉬어요,요일 쉬어요,오늘은 쉬어요,내일은 쉬어요,정기휴무,영업시간 변경,영업시간 안내,운영시간 변경,운영시간 안내,we are closed,closed today,closed on,temporarily closed,holiday hours,new hours", Sign),
        MotifCatalog.Drawn("apron", "general", "알바,아르바이트,구인,채용,직원 모집,직원모집,스태프 모집,직원 구,함께할 직원,기사님 모십니다,기사님 모셔요,함께 일할,구해요,구합니다,hiring,part-time,part-timer,helper wanted,job opening,join our team,staff wanted", Apron),
        MotifCatalog.Drawn("rider", "delivery restaurant", "배달 기사,배달기사,배달 라이더,배달라이더,배달 알바,배달알바,배달원,배달 직원,라이더 모,라이더 구,라이더님 모,라이더를 모,라이더를 구,라이더 채용,delivery rider,delivery driver,riders wanted,rider wanted,hiring rider", Rider),
    ];

    /// <summary>A shop with an awning, a window and a door.</summary>
    public static void Storefront(Drawing d)
    {
        d.Shadow(500, 930, 460, 40, 0.5);
        d.Add("M120 380H880V890Q880 930 840 930H160Q120 930 120 890Z", Fill.Split(660, d.Plate, d.PlateShade));
        d.Add("M120 400H880V520H120Z", d.Dark, 0.1);
        d.Add(Rect(190, 560, 340, 260, 26), d.Natural("#7fc0e6"));
        d.Add("M190 700L410 560H504Q530 560 530 586V600L216 820Q190 820 190 794Z", d.Light, 0.5);
        d.Add(Rect(170, 806, 380, 46, 23), Fill.Split(440, d.Second, d.SecondShade));
        d.Add(Rect(610, 560, 200, 370, 100, 100, 0, 0), Fill.Split(730, d.Stripe, d.Stripe.Shade(0.1)));
        d.Add(Rect(652, 606, 116, 160, 58, 58, 14, 14), d.Natural("#7fc0e6").Tint(0.05));
        d.Add(Circle(784, 770, 18), d.Second);
        for (var i = 0; i < 6; i++)
        {
            var x = 70 + (i * 143.4);
            var colour = i % 2 == 0 ? d.Stripe : d.Plate;
            var top = 140 + (i * 120.0);
            d.Add(F($"M{top} 130H{top + 120}L{x + 143.4} 400V440A71.7 71.7 0 0 1 {x} 440V400Z"), i > 3 ? colour.Shade(0.06) : colour);
            d.Add(F($"M{x} 400H{x + 143.4}V440A71.7 71.7 0 0 1 {x} 440Z"), d.Dark, 0.1);
        }

        d.Add(Rect(130, 90, 740, 70, 26), Fill.Split(660, d.Stripe.Shade(0.05), d.Stripe.Shade(0.14)));
    }

    private static void Calendar(Drawing d)
    {
        d.Shadow(500, 920, 390, 48, 0.5);
        d.Turned(-5, 500, 520, () =>
        {
            d.Add(Rect(150, 190, 740, 730, 80), d.PlateShade.Shade(0.07));
            d.Add(Rect(110, 160, 740, 730, 80), d.Plate);
            d.Add(Rect(110, 160, 740, 220, 80, 80, 0, 0), Fill.Split(640, d.Main, d.MainShade));
            foreach (var x in new[] { 290.0, 670 })
            {
                d.Add(Circle(x, 268, 44), d.Main.Shade(0.18));
                d.Add(Rect(x - 28, 80, 56, 196, 28), Fill.Split(x + 6, d.SecondTint, d.SecondShade));
            }

            for (var row = 0; row < 3; row++)
            {
                for (var column = 0; column < 4; column++)
                {
                    if ((row, column) is not ((1, 2) or (2, 2) or (1, 3) or (2, 3)))
                    {
                        d.Add(Rect(176 + (column * 160), 440 + (row * 144), 108, 96, 28), d.PlateShade);
                    }
                }
            }

            d.Add(Circle(640, 680, 166), d.Second);
            d.Add(Segment(640, 680, 166, -45, 135), d.SecondShade);
            d.Add(Heart(640, 690, 176), d.Plate);
        });
    }

    private static void PaperPlane(Drawing d)
    {
        d.Shadow(560, 900, 300, 40, 0.3);
        d.Line(Curve((70, 800), (170, 730), (250, 800), (200, 880), (130, 830), (210, 720), (330, 640)), d.Second, 26);
        d.Add("M940 90L60 420Q30 434 56 456L330 590L460 880Q474 910 492 880L560 760Z", d.MainShade);
        d.Add("M940 90L60 420Q26 436 58 456L330 590Z", d.MainTint);
        d.Add("M940 90L330 590L440 850Q456 880 470 846L520 700Z", d.MainShade.Shade(0.08));
        d.Add("M940 90L440 640L780 800Q812 812 820 780Z", d.Main);
        d.Add(Sparkle(190, 190, 100) + Sparkle(330, 110, 46), d.Second);
    }

    private static void Sign(Drawing d)
    {
        d.Shadow(500, 930, 300, 34, 0.35);
        d.Add(Circle(500, 96, 44), Fill.Split(510, d.Second, d.SecondShade));
        d.Line("M150 430L500 96L850 430", d.Ink, 22);
        d.Turned(-3, 500, 600, () =>
        {
            d.Add(Rect(90, 400, 840, 500, 80), d.MainShade.Shade(0.06));
            d.Add(Rect(70, 380, 840, 500, 80), Fill.Split(680, d.Main, d.MainShade));
            d.Add(Rect(110, 420, 760, 420, 52), d.Plate);
            d.Add(Circle(490, 630, 160), Fill.Split(560, d.Second, d.SecondShade));
            d.Add(Circle(490, 630, 118), d.Plate);
            d.Line("M490 556V636L546 672", d.Ink.ApartFrom(d.Plate, 0.3), 28);
            d.Add(Capsule(180, 590, 270, 590, 34) + Capsule(180, 670, 240, 670, 34) + Capsule(710, 590, 800, 590, 34) + Capsule(740, 670, 800, 670, 34), d.PlateShade.Shade(0.05));
        });
    }

    private static void Apron(Drawing d)
    {
        d.Shadow(500, 940, 300, 30, 0.35);
        d.Add(Rect(190, 96, 620, 70, 35), Fill.Layers(d.SecondTint, (130, d.Second)));
        d.Add("M476 130H524V196C524 240 600 240 600 190H648C648 310 476 310 476 200Z", d.SecondShade);
        d.Line("M350 420C340 300 420 236 520 240C600 244 660 310 650 420", d.MainShade, 32);
        d.Line("M270 610C190 620 130 680 150 760M730 610C810 620 860 690 840 780", d.MainShade, 30);
        d.Add("M340 380H660C670 480 700 560 770 590V880Q770 926 724 926H276Q230 926 230 880V590C300 560 330 480 340 380Z", Fill.Split(600, d.Main, d.MainShade));
        d.Add("M340 380H660L668 440H332Z", d.Dark, 0.14);
        d.Add("M330 660H670V760C670 830 630 860 570 860H430C370 860 330 830 330 760Z", Fill.Split(600, d.MainTint, d.Main));
        d.Add("M330 660H670V706H330Z", Fill.Split(600, d.Second, d.SecondShade));
        d.Add(Heart(500, 540, 96), d.Plate);
    }

    private static void Rider(Drawing d)
    {
        var (glass, rubber) = (d.Natural("#3f5f86"), d.Ink.ApartFrom(d.Main, 0.2));
        d.Shadow(490, 915, 440, 44, 0.5);
        d.Line("M858 250C960 300 960 620 868 700", rubber, 38);
        d.Line("M560 140V100Q560 66 594 66H690Q724 66 724 100V140", rubber, 30);
        d.Add(Rect(380, 120, 520, 770, 60), Fill.Bands((380, 0), (900, 0), d.Second, (0.74, d.SecondShade)));
        d.Add(Rect(366, 112, 548, 180, 60, 60, 26, 26), Fill.Bands((366, 0), (914, 0), d.Second.Tint(0.05), (0.74, d.Second.Shade(0.03))));
        d.Add(Rect(366, 286, 548, 16, 8), d.SecondShade.Shade(0.1));
        d.Add(Rect(620, 278, 44, 54, 14), rubber);
        d.Add(Rect(420, 146, 300, 20, 10), d.Light, 0.55);
        d.Add(Circle(726, 488, 138), d.Plate);
        d.Add(Pie(726, 488, 138, -45, 135), d.PlateShade, 0.6);
        var pin = d.Showing(d.Plate, d.Main, d.Ink);
        d.Add("M726 588C690 536 650 500 650 452A76 76 0 0 1 802 452C802 500 762 536 726 588Z", Fill.Split(740, pin, pin.Shade(0.08)));
        d.Add(Circle(726, 452, 30), d.Plate);
        d.Add(Rect(380, 726, 520, 64), Fill.Split(766, d.Plate, d.PlateShade));
        d.Add("M760 726H810L770 790H720ZM840 726H890L850 790H800Z", d.PlateShade.Shade(0.1), 0.7);
        d.Add("M654 690C654 500 540 384 376 384C210 384 100 490 84 656L70 786Q68 850 130 868L290 904Q330 912 380 912H556Q606 908 622 852Q654 780 654 690Z", Fill.Fade(180, 420, 560, 900, d.MainTint, d.Main, d.Main, d.MainShade));
        d.Add("M226 420C420 340 610 460 654 700L650 760L584 768C580 560 440 440 264 470C220 476 200 440 226 420Z", d.Plate);
        d.Add("M520 470C590 530 640 620 654 700L650 760L584 768C582 660 560 580 510 526Q496 480 520 470Z", d.PlateShade);
        d.Add("M84 640C96 580 120 546 166 530H396Q470 530 476 604V676Q474 752 396 756L118 764Q70 764 74 716Z", rubber);
        d.Add("M112 650C122 600 144 572 180 560H390Q444 560 446 608V672Q444 722 392 726L132 734Q100 732 104 700Z", Fill.Fade(120, 560, 420, 740, glass.Tint(0.2), glass, glass.Shade(0.1)));
        d.Add("M196 560H270L216 731H142ZM300 560H332L282 730H250Z", Rgba.White, 0.4);
        d.Add(Circle(486, 642, 46), Fill.Split(492, d.SecondTint, d.SecondShade));
        d.Add(Circle(486, 642, 18), d.SecondShade.Shade(0.12));
        d.Add(Capsule(130, 806, 220, 826, 22) + Capsule(126, 846, 200, 862, 18), d.MainShade.Shade(0.14));
        d.Add("M150 510C180 456 230 428 262 418Q286 416 270 436C230 456 200 490 186 520Q150 536 150 510Z", d.Light, 0.6);
    }
}
