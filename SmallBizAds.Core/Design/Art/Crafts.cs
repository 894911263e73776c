using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Made by hand: sewn, poured and thrown on the wheel.</summary>
internal static class Crafts
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("dress", "clothes online-shop", "원피스,드레스,롱원피스,스커트,치마,웨딩드레스,투피스,여성복,dress,dresses,skirt,gown", Dress),
        MotifCatalog.Drawn("sewing-machine", "laundry clothes academy repair", "재봉,재봉틀,미싱,자수,바느질,맞춤옷,sewing,tailor,tailoring", SewingMachine),
        MotifCatalog.Drawn("yarn", "online-shop academy market", "뜨개,뜨개질,뜨개실,뜨개방,털실,코바늘,대바늘,손뜨개,니팅,손뜨개 수업,knitting,yarn,crochet", Yarn),
        MotifCatalog.Drawn("candle", "online-shop academy market", "캔들,양초,디퓨저,향초,소이캔들,캔들공방,방향제,룸스프레이,인센스,아로마,candle,diffuser,scented candle,home fragrance", Candle),
        MotifCatalog.Drawn("dishes", "online-shop academy market", "그릇,도자기,식기,공기그릇,머그,머그컵,도예,도예공방,도자기공방,주방용품,테이블웨어,pottery,ceramics,tableware,mug", Dishes),
    ];

    private static void Dress(Drawing d)
    {
        d.Shadow(500, 930, 370, 42, 0.45);
        d.Line("M500 170V130C500 96 550 92 546 56C542 24 494 26 490 58", d.Ink, 18);
        d.Line("M344 236L500 160L656 236", d.Ink, 22);
        d.Add("M362 210H408L440 300L560 300L592 210H638V330C640 380 620 430 610 480H390C380 430 360 380 362 330Z", Fill.Split(560, d.Main, d.MainShade));
        d.Add("M362 210H408L440 300H362Z", d.MainTint);
        d.Add("M390 500H610C660 640 760 760 800 880C760 930 700 880 650 912C600 940 550 892 500 916C450 940 400 890 350 914C300 936 240 900 200 880C240 760 340 640 390 500Z", Fill.Split(570, d.Main, d.MainShade));
        d.Add("M430 500C400 640 320 780 276 912C250 908 222 894 200 880C240 760 340 640 390 500Z", d.MainTint);
        d.Add("M486 500C484 640 470 780 440 902Q460 890 500 916C510 780 508 640 506 500ZM570 500C610 640 650 780 664 906Q690 892 706 896C680 760 630 620 600 500Z", d.Dark, 0.13);
        foreach (var (x, y) in new[] { (330.0, 790.0), (400, 690), (430, 830), (560, 640), (570, 790), (660, 760), (530, 710), (700, 840), (470, 590), (330, 860), (610, 860), (420, 360), (520, 370), (470, 420), (580, 420) })
        {
            d.Add(Circle(x, y, 17), d.Plate, 0.92);
        }

        d.Add(Rect(380, 468, 240, 50, 16), Fill.Split(560, d.Second, d.SecondShade));
        d.Add("M500 490C440 440 390 450 396 496C400 540 460 530 500 498C540 530 600 540 604 496C610 450 560 440 500 490Z", d.SecondTint);
        d.Add(Leaf(500, 500, 452, 640, 0.14) + Leaf(500, 500, 556, 630, 0.14), d.SecondShade);
        d.Add(Circle(500, 496, 26), d.Second);
    }

    private static void SewingMachine(Drawing d)
    {
        var (steel, wood) = (d.PlateShade.Shade(0.1), d.Natural("#b57a44"));
        d.Shadow(500, 915, 460, 46, 0.5);
        d.Add(Rect(70, 800, 860, 110, 28), Fill.Layers(wood.Tint(0.06), (850, wood.Shade(0.05))));
        d.Add(Rect(110, 740, 780, 76, 24), Fill.Split(640, d.Plate, d.PlateShade));
        d.Add("M180 270H760Q880 270 880 390V760H640V560Q640 500 580 500H420V540H180Q130 540 130 490V320Q130 270 180 270Z", Fill.Layers(d.Main, (470, d.MainShade)));
        d.Add("M700 270H760Q880 270 880 390V760H780V420Q780 330 700 270Z", d.MainShade.Shade(0.05));
        d.Add("M170 310Q180 294 204 294H560Q580 304 560 316H226Q190 324 184 380Q160 400 164 360Z", d.MainTint.Tint(0.1), 0.85);
        d.Add(Rect(220, 350, 370, 90, 45), d.Plate, 0.92);
        foreach (var x in new[] { 280.0, 350, 420, 490 })
        {
            d.Add(Sparkle(x + 16, 395, 30), d.MainShade);
        }

        d.Add(Circle(890, 440, 84), Fill.Split(900, d.Second, d.SecondShade));
        d.Add(Circle(890, 440, 34), d.SecondTint);
        d.Add(Rect(196, 536, 110, 74, 0, 0, 18, 18), steel);
        d.Add(Rect(240, 606, 22, 110, 4), steel.Shade(0.1));
        d.Add(Rounded(12, (196, 706), (316, 706), (300, 736), (210, 736)), steel.Shade(0.16));
        d.Add(Circle(760, 590, 44), d.Plate, 0.85);
        d.Add(Circle(760, 590, 18), d.MainShade);
        d.At(470, 200, 1, 0, () =>
        {
            d.Add(Rect(-56, -104, 112, 148, 20), Fill.Bands((0, -104), (0, 44), d.Second, (0.2, d.SecondShade), (0.4, d.Second), (0.6, d.SecondShade), (0.8, d.Second)));
            d.Add(Rect(-76, -130, 152, 36, 14) + Rect(-76, 38, 152, 36, 14), Fill.Split(20, wood.Tint(0.08), wood.Shade(0.04)));
        });
        d.Line("M416 160C300 120 220 180 240 290L250 620", d.Second, 9);
        d.Add("M120 742L170 790H500V872C450 850 420 900 370 878C320 856 290 904 240 880C200 862 160 890 120 868Z", Fill.Fade(120, 760, 500, 880, d.Second, d.SecondShade));
        d.Add(Rounded(10, (120, 736), (440, 724), (500, 780), (170, 798)), d.SecondTint);
        d.Line("M150 752L442 740M180 784L482 768", d.Plate, 7, 0.9);
    }

    private static void Candle(Drawing d)
    {
        var (wax, reed, oil) = (Rgba.Parse("#fff3df").ApartFrom(d.Ground, 0.03), d.Natural("#b98552"), d.Natural("#f0b85a"));
        d.Shadow(500, 910, 450, 50, 0.5);
        d.Add(Circle(350, 290, 230), Fill.Glow(0.5, 0.5, 0.5, (0, Rgba.Parse("#ffd873").WithOpacity(0.55)), (0.5, Rgba.Parse("#ffd873").WithOpacity(0.22)), (1, Rgba.Parse("#ffd873").WithOpacity(0))));
        foreach (var (turn, length) in new[] { (-24.0, 360.0), (-9, 430), (8, 410), (24, 350) })
        {
            d.Turned(turn, 770, 660, () => d.Add(Capsule(770, 660, 770, 660 - length, 20), turn > 0 ? reed.Shade(0.08) : reed));
        }

        d.Add(Rect(728, 500, 84, 90, 10), d.Plate.WithOpacity(0.9));
        d.Add(Rect(714, 486, 112, 44, 14), Fill.Split(776, d.Second, d.SecondShade));
        d.Add("M700 580H840C900 590 926 640 926 700V850Q926 900 876 900H664Q614 900 614 850V700C614 640 640 590 700 580Z", d.Plate.WithOpacity(0.9));
        d.Add("M640 690H900V846Q900 876 870 876H670Q640 876 640 846Z", Fill.Split(800, oil, oil.Shade(0.09)));
        d.Add(Rect(680, 730, 180, 110, 16), d.Plate);
        d.Add(Leaf(770, 828, 770, 744, 0.26) + Leaf(766, 828, 706, 776, 0.26) + Leaf(774, 828, 834, 776, 0.26), d.Main);
        d.Add(Ellipse(350, 880, 290, 40), d.MainShade.Shade(0.1));
        d.Add("M90 470H610V840Q610 900 550 900H150Q90 900 90 840Z", Fill.Split(410, d.Main, d.MainShade));
        d.Add("M120 540Q150 520 170 540V780Q150 810 130 790Q120 780 120 770Z", d.MainTint.Tint(0.1), 0.8);
        d.Add(Ellipse(350, 470, 260, 74), d.MainTint);
        d.Add(Ellipse(350, 476, 232, 58), wax.Shade(0.07));
        d.Add(Ellipse(350, 484, 222, 50), wax);
        d.Add(Ellipse(350, 488, 110, 24), wax.Shade(0.05));
        d.Line("M350 484C352 450 344 430 350 404", d.Ink.ApartFrom(wax, 0.4), 16);
        d.Add("M350 130C420 240 446 290 420 350C400 400 300 400 280 350C254 290 300 240 350 130Z", d.Natural("#f7932b"));
        d.Add("M350 230C392 300 402 330 388 362C374 392 326 392 312 362C298 330 314 300 350 230Z", Rgba.Parse("#ffd95a"));
        d.Add(Ellipse(350, 358, 24, 28), Rgba.Parse("#fff6cf"));
        d.Add(Rounded(24, (210, 600), (490, 600), (490, 790), (210, 790)), Fill.Split(410, d.Plate, d.PlateShade));
        d.Add(Heart(350, 676, 84), d.Main);
        d.Add(Capsule(290, 750, 410, 750, 14), d.PlateShade.Shade(0.08));
    }

    private static void Dishes(Drawing d)
    {
        d.Shadow(500, 905, 450, 50, 0.5);
        foreach (var (y, half, colour) in new[] { (840.0, 420.0, d.Plate), (786, 412, d.Second), (734, 404, d.Plate) })
        {
            var shade = colour == d.Plate ? d.PlateShade : colour.Shade(0.09);
            d.Add(F($"M{460 - half} {y}H{460 + half}C{440 + half} {y + 40} {350 + half} {y + 62} {290 + half} {y + 64}H{630 - half}C{570 - half} {y + 62} {480 - half} {y + 40} {460 - half} {y}Z"), Fill.Split(640, colour.Shade(0.03), shade.Shade(0.05)));
            d.Add(Capsule(460 - half + 12, y + 2, 460 + half - 12, y + 2, 26), Fill.Split(640, colour, shade));
        }

        foreach (var (y, k, colour, band) in new[] { (548.0, 0.82, d.Main, d.MainTint.Tint(0.06)), (410, 0.76, d.Plate, d.Second), (276, 0.7, d.Second, d.Plate) })
        {
            d.At(460, y, k, 0, () =>
            {
                var shade = colour == d.Plate ? d.PlateShade : colour.Shade(0.1);
                d.Add(Rect(-120, 206, 240, 44, 6, 6, 20, 20), shade.Shade(0.06));
                d.Add("M-360 0H360C350 130 250 210 150 220H-150C-250 210 -350 130 -360 0Z", Fill.Split(190, colour, shade));
                d.Add("M-352 50Q0 74 352 50L344 86Q0 112 -344 86Z", band, 0.9);
                d.Add("M-310 106C-286 150 -250 178 -206 190Q-190 190 -200 176C-230 160 -250 136 -262 106Q-290 84 -310 106Z", d.Light, 0.45);
                d.Add(Ellipse(0, 0, 360, 70), colour.Tint(0.05).ApartFrom(colour, 0.03));
                d.Add(Ellipse(0, 8, 322, 52), shade.Shade(0.07));
            });
        }

        d.Line("M856 700C960 690 960 836 850 830", d.MainShade, 34);
        d.Add("M650 640H870V830Q870 900 800 900H720Q650 900 650 830Z", Fill.Split(790, d.MainTint, d.Main));
        d.Add(Ellipse(760, 640, 110, 30), d.MainTint.Tint(0.06));
        d.Add(Ellipse(760, 645, 92, 20), d.Main.Shade(0.15));
        d.Add(Heart(752, 776, 82), d.Plate);
    }

    private static void Yarn(Drawing d)
    {
        var wood = d.Natural("#c08a52");
        d.Shadow(480, 920, 420, 44, 0.5);
        foreach (var (x1, y1, x2, y2) in new[] { (250.0, 130.0, 560.0, 640.0), (800, 110, 420, 640) })
        {
            d.Add(Capsule(x1, y1, x2, y2, 30), x1 < 500 ? wood : wood.Shade(0.06));
            d.Add(Circle(x1, y1, 38), x1 < 500 ? d.Second : d.SecondShade);
        }

        d.At(640, 560, 1, 30, () => Ball(d, d.Second.ApartFrom(d.Main, 0.12), 250));
        d.At(370, 640, 1, -14, () => Ball(d, d.Main, 280));
        d.Line("M520 860C620 930 700 830 780 870C850 906 880 850 930 880", d.Main, 22);
    }

    // A ball of wool about the origin: threads wound in three directions.
    private static void Ball(Drawing d, Rgba tone, double r)
    {
        d.Add(Circle(0, 0, r), Fill.Fade(-r * 0.6, -r * 0.7, r * 0.7, r * 0.7, tone.Tint(0.05), tone, tone.Shade(0.09)));
        for (var i = 0; i < 5; i++)
        {
            var y = (i - 2) * r * 0.2;
            var half = Math.Sqrt((r * r) - (y * y * 2.25)) * 0.93;
            d.Line(F($"M{-half} {y * 1.5}Q0 {(y * 1.5) - (r * 0.5)} {half * 0.56} {(y * 0.9) - (r * 0.44)}"), tone.Shade(0.1), r * 0.045);
        }

        for (var i = 0; i < 5; i++)
        {
            var k = (i * 0.2) - 0.1;
            var (a, b) = (On(0, 0, r * 0.96, 196 - (i * 22)), On(0, 0, r * 0.96, -52 + (i * 22)));
            d.Line(F($"M{a.X} {a.Y}Q{r * k} {r * (k + 0.1)} {b.X} {b.Y}"), i % 2 == 0 ? tone.Tint(0.1) : tone.Shade(0.06), r * 0.05);
        }

        for (var i = 0; i < 4; i++)
        {
            var (a, b) = (On(0, 0, r * 0.95, 250 - (i * 13)), On(0, 0, r * 0.95, 70 + (i * 15)));
            d.Line(F($"M{a.X} {a.Y}Q{(-0.5 + (i * 0.1)) * r} {r * 0.1} {b.X} {b.Y}"), tone.Shade(0.12), r * 0.045);
        }
    }
}
