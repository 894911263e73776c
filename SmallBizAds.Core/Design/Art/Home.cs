using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Rooms, houses and household.</summary>
internal static class Home
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("bedroom", "lodging online-shop", "이불,이불세트,이불 세트,침구,침구세트,베개,토퍼,매트리스 토퍼,숙소,펜션,독채펜션,호텔,모텔,게스트하우스,민박,침대,독채,2인실,4인실,hotel,guesthouse,guest room,overnight stay,pension", Bedroom),
        MotifCatalog.Drawn("house", "real-estate", "원룸,투룸,쓰리룸,전원주택,신축빌라,house for sale,studio apartment", House),
        MotifCatalog.Drawn("washing-machine", "laundry", "세탁,빨래,이불 빨래,이불 세탁,이불세탁,코인세탁,세탁소,드라이클리닝,이불빨래,laundry,laundromat,washing,dry cleaning", WashingMachine),
        MotifCatalog.Drawn("ironing", "laundry", "다림질,와이셔츠,셔츠 다림질,와이셔츠 다림질,와이셔츠 세탁,정장 세탁,교복,교복 드라이클리닝,정장,양복,ironing,pressing,dress shirt,dress shirts", Ironing),
        MotifCatalog.Drawn("bubbles", "laundry", "청소,홈클리닝,입주청소,세제,비누,cleaning,soap,detergent", Bubbles),
    ];

    private static void Bedroom(Drawing d)
    {
        var night = d.Natural("#27366f");
        d.Shadow(500, 925, 450, 40, 0.5);
        d.Add("M250 640V330C250 190 360 80 500 80C640 80 750 190 750 330V640Z", d.Plate);
        d.Add("M286 640V330C286 210 382 116 500 116C618 116 714 210 714 330V640Z", Fill.Fade(0, 116, 0, 640, night.Shade(0.05), night.Tint(0.14)));
        d.Add(Crescent(560, 270, 92, 20, 250, 0.84), Rgba.Parse("#ffe7a3"));
        d.Add(Sparkle(390, 250, 38) + Sparkle(450, 380, 24) + Sparkle(640, 420, 26), Rgba.Parse("#fff3cf"));
        d.Add("M90 880V560Q90 500 150 500H850Q910 500 910 560V880Z", Fill.Split(700, d.Main, d.MainShade));
        d.Add(Rect(90, 850, 60, 80, 0, 0, 20, 20) + Rect(850, 850, 60, 80, 0, 0, 20, 20), d.MainShade.Shade(0.06));
        d.Add("M176 700C160 620 170 580 220 574C290 564 380 564 440 574C488 582 494 630 480 700Z", d.Plate);
        d.Add("M410 570L440 574C488 582 494 630 480 700H400C430 660 430 610 410 570Z", d.PlateShade);
        d.Add("M520 700C506 620 516 580 566 574C636 564 726 564 780 574C834 582 840 630 826 700Z", d.Plate);
        d.Add("M752 570L780 574C834 582 840 630 826 700H740C780 660 774 610 752 570Z", d.PlateShade);
        d.Add("M56 760C56 690 90 662 150 662H850C910 662 944 690 944 760V850Q944 886 908 886H92Q56 886 56 850Z", Fill.Split(720, d.Second, d.SecondShade));
        d.Add("M56 760C56 690 90 662 150 662H850C910 662 944 690 944 760C800 740 720 790 560 770C380 750 240 800 56 760Z", Fill.Split(720, d.SecondTint.Tint(0.04), d.SecondTint));
    }

    private static void House(Drawing d)
    {
        d.Shadow(500, 918, 450, 46, 0.5);
        d.Add(Rect(690, 180, 96, 240, 12), d.SecondShade);
        d.Add("M170 440L500 190L830 440V880Q830 916 794 916H206Q170 916 170 880Z", Fill.Split(600, d.Plate, d.PlateShade));
        d.Add("M170 480L500 230L830 480V560L500 310L170 560Z", d.Dark, 0.12);
        d.Add("M74 500Q40 466 78 434L464 122Q500 94 536 122L922 434Q960 466 926 500Q898 528 864 502L500 222L136 502Q102 528 74 500Z", Fill.Split(520, d.Main, d.MainShade));
        d.Add(Rect(412, 560, 190, 356, 95, 95, 0, 0), Fill.Split(540, d.Second, d.SecondShade));
        d.Add(Circle(564, 756, 17), d.Dark, 0.7);
        foreach (var x in new[] { 232.0, 650 })
        {
            d.Add(Rect(x, 590, 126, 150, 22), d.Natural("#6fb1dc"));
            d.Add(F($"M{x + 14} {608}Q{x + 14} 604 {x + 22} 604H{x + 104}L{x + 14} 700Z"), d.Light, 0.75);
        }

        var green = d.Natural("#4b9657");
        d.Add("M60 918C40 850 70 800 104 796C116 740 190 736 206 780C250 776 296 830 290 918Z", green);
        d.Add("M180 918C180 850 210 800 240 790C276 806 294 850 290 918Z", green.Shade(0.08));
        d.Add("M736 918C736 850 770 812 810 816C830 780 890 790 900 830C930 836 946 880 940 918Z", green.Shade(0.04));
    }

    private static void WashingMachine(Drawing d)
    {
        var water = d.Natural("#58b4e8");
        d.Shadow(500, 930, 400, 44, 0.5);
        d.Add(Rect(150, 110, 700, 820, 70), Fill.Split(720, d.Plate, d.PlateShade));
        d.Add(Rect(150, 110, 700, 170, 70, 70, 0, 0), Fill.Split(720, d.Main, d.MainShade));
        d.Add(Circle(270, 195, 50), d.Plate);
        d.Add(Capsule(270, 195, 296, 169, 16), d.Main);
        d.Add(Rect(560, 165, 200, 60, 30), d.Plate, 0.85);
        d.Add(Circle(500, 600, 282), d.PlateShade.Shade(0.06));
        d.Add(Circle(490, 590, 272), d.Second);
        d.Add(Circle(500, 600, 214), d.Dark.Mix(water, 0.45));
        d.Add("M287 580C340 530 400 540 450 576C520 626 600 610 710 560C726 690 640 814 500 814C370 814 280 710 287 580Z", water);
        d.Add("M300 680C360 640 430 660 490 690C560 720 640 710 704 660C680 750 600 814 500 814C400 814 320 760 300 680Z", d.MainTint);
        d.Add("M390 784C420 720 520 720 600 760Q560 814 500 814Q440 814 390 784Z", d.Plate);
        d.Add(Circle(420, 530, 34) + Circle(494, 480, 22) + Circle(590, 540, 28), d.Light, 0.75);
        d.Add(Crescent(490, 590, 196, 195, 265, 1.5), d.Light, 0.6);
        Bubble(d, 880, 160, 84);
        Bubble(d, 790, 66, 44);
        Bubble(d, 96, 420, 66);
    }

    private static void Bubbles(Drawing d)
    {
        d.Shadow(470, 925, 330, 44, 0.5);
        d.Add("M330 320H570V400C570 440 700 470 700 570V850Q700 930 620 930H280Q200 930 200 850V570C200 470 330 440 330 400Z", Fill.Split(560, d.Main, d.MainShade));
        d.Add("M200 620H700V800H200Z", Fill.Split(560, d.Plate, d.PlateShade));
        d.Add("M450 650C500 710 520 730 520 756A70 70 0 0 1 380 756C380 730 400 710 450 650Z", d.Second);
        d.Add(Rect(330, 230, 240, 110, 24), Fill.Split(500, d.Second, d.SecondShade));
        d.Add("M410 236V150Q410 90 350 90H230Q190 90 190 130V170H270V160H330V236Z", Fill.Layers(d.SecondTint, (120, d.Second)));
        d.Add("M250 560C260 520 300 490 336 470Q356 470 340 490C310 510 290 540 288 580Q250 600 250 560Z", d.Light, 0.55);
        Bubble(d, 800, 300, 140);
        Bubble(d, 650, 170, 76);
        Bubble(d, 872, 520, 78);
        Bubble(d, 770, 640, 44);
        Bubble(d, 130, 330, 62);
    }

    private static void Bubble(Drawing d, double x, double y, double r)
    {
        var film = d.Ground.Lightness() > 0.8 ? d.Main.Mix(d.Light, 0.55) : d.Light;
        d.Add(Circle(x, y, r), Fill.Glow(0.42, 0.4, 0.62, (0, film.WithOpacity(0.12)), (0.6, film.WithOpacity(0.32)), (1, film.WithOpacity(0.85))));
        d.Add(Crescent(x, y, r * 0.78, 185, 275, 1.6), Rgba.White, 0.9);
        d.Add(Circle(x + (r * 0.4), y + (r * 0.42), r * 0.11), Rgba.White, 0.8);
    }

    private static void Ironing(Drawing d)
    {
        var collar = d.Second.ApartFrom(d.Plate, 0.12);
        d.Shadow(500, 925, 420, 42, 0.5);
        d.Add(Rect(180, 330, 560, 590, 40), Fill.Split(600, d.Plate, d.PlateShade));
        d.Add(Rect(180, 330, 70, 590, 40, 0, 0, 40), d.PlateShade.Shade(0.02));
        d.Add(Rect(670, 330, 70, 590, 0, 40, 40, 0), d.PlateShade.Shade(0.06));
        d.Add("M300 330C330 230 590 230 620 330L560 420L460 372L360 420Z", Fill.Split(480, d.PlateShade.Shade(0.04), d.PlateShade.Shade(0.1)));
        d.Add(Ellipse(460, 312, 112, 34), collar.Shade(0.16));
        d.Add("M346 306Q352 276 384 276L460 384L388 474Q344 400 346 306Z", Fill.Split(424, d.Plate.Tint(0.02), d.PlateShade.Mix(d.Plate, 0.4)));
        d.Add("M574 306Q568 276 536 276L460 384L532 474Q576 400 574 306Z", d.PlateShade.Mix(d.Plate, 0.2));
        d.Line("M460 384L388 474Q346 400 346 310M460 384L532 474Q574 400 574 310", d.PlateShade.Shade(0.12), 6);
        d.Add("M430 360H490L504 420H416Z", d.Stripe.Shade(0.05));
        d.Add("M416 420H504L530 800L460 870L390 800Z", Fill.Split(470, d.Stripe, d.Stripe.Shade(0.09)));
        foreach (var y in new[] { 480.0, 580, 680, 780 })
        {
            d.Add(F($"M{414 - ((y - 420) * 0.07)} {y}L{506 + ((y - 420) * 0.07)} {y - 56}V{y - 26}L{414 - ((y - 420) * 0.07)} {y + 30}Z"), collar);
        }

        d.Add(Rounded(12, (560, 540), (660, 540), (660, 640), (610, 666), (560, 640)), d.PlateShade.Shade(0.07));
        foreach (var x in new[] { 640.0, 730, 820 })
        {
            d.Add(Ribbon((x, 430, 8), (x - 20, 380, 22), (x + 18, 320, 22), (x, 260, 6)), d.Second.Mix(d.Ground, 0.3));
        }

        d.At(730, 720, 1, 0, () =>
        {
            d.Line("M230 -160C290 -190 290 -80 250 0", d.Ink, 18);
            d.Add("M-60 -40C-40 -150 20 -200 120 -200H200Q244 -200 244 -150V-20H176V-110Q176 -132 154 -132H110C60 -132 30 -100 16 -40Z", Fill.Split(150, d.Ink.Tint(0.07), d.Ink));
            d.Add("M-250 150C-220 20 -120 -60 40 -60H220Q252 -60 252 -28V150Z", Fill.Bands((-250, 0), (252, 0), d.MainTint, (0.3, d.Main), (0.74, d.MainShade)));
            d.Add("M-290 206C-290 170 -270 140 -236 136H252Q266 136 266 150V190Q266 206 250 206Z", Fill.Layers(d.PlateShade.Shade(0.05), (174, d.PlateShade.Shade(0.13))));
            d.Add(Circle(130, 40, 50), d.Plate);
            d.Add(Pie(130, 40, 34, -90, 60), d.Second);
            d.Add("M-176 76C-140 10 -80 -16 0 -24Q14 -14 0 -6C-70 4 -120 30 -150 82Q-176 96 -176 76Z", d.Light, 0.55);
        });
    }
}
