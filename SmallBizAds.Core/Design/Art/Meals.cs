using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Korean and other dishes in bowls and pots.</summary>
internal static class Meals
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("rice-bowl", "restaurant", "비빔밥,덮밥,백반,한식,한정식,밥상,볶음밥,밥집,점심특선,집밥,쌈밥,rice bowl,bibimbap,korean food", RiceBowl),
        MotifCatalog.Drawn("stew", "restaurant delivery", "찌개,국밥,전골,김치찌개,김치전골,된장찌개,청국장,순두부,부대찌개,감자탕,해장국,추어탕,샤브샤브,마라탕,훠궈,육개장,stew,hot pot,hotpot", Stew),
        MotifCatalog.Drawn("noodles", "restaurant delivery", "국수,라면,라멘,우동,냉면,칼국수,모밀,냉모밀,메밀국수,짬뽕,짜장면,쌀국수,파스타,스파게티,막국수,소바,쫄면,잔치국수,콩국수,noodle,ramen,pasta,spaghetti,udon,pho", Noodles),
        MotifCatalog.Drawn("bbq", "restaurant", "삼겹살,고기,갈비,숯불,한우,목살,곱창,막창,불고기,스테이크,오겹살,항정살,육회,구이,bbq,barbecue,pork belly,beef,steak", Grill),
        MotifCatalog.Drawn("sushi", "restaurant", "초밥,스시,연어,연어초밥,참치,오마카세,sushi,omakase", Sushi),
        MotifCatalog.Drawn("tteokbokki", "restaurant delivery", "떡볶이,분식,로제떡볶이,어묵,오뎅,순대,튀김,라볶이,tteokbokki,street food", Tteokbokki),
        MotifCatalog.Drawn("kimbap", "restaurant delivery", "김밥,도시락,삼각김밥,주먹밥,유부초밥,kimbap,gimbap,lunch box", Kimbap),
    ];

    /// <summary>A bowl seen from the side, 760 wide, its rim at y = 0, about x = 0.</summary>
    public static void Bowl(Drawing d, Rgba colour, Rgba band)
    {
        const string Body = "M-380 0H380C380 210 262 344 150 372H-150C-262 344 -380 210 -380 0Z";
        d.Add(Rect(-140, 350, 280, 64, 10, 10, 26, 26), colour.Shade(0.14));
        d.Add(Body, Fill.Layers(colour, (0.092 * 1000, band), (0.15 * 1000, colour)));
        d.Add("M218 0H380C380 210 262 344 150 372H-20C130 330 218 180 218 0Z", d.Dark, 0.13);
        d.Add("M-330 60C-318 160 -268 240 -206 286Q-190 296 -196 276C-236 220 -262 150 -268 66Q-270 40 -300 40Q-332 40 -330 60Z", d.Light, 0.34);
        d.Add(Capsule(-376, 6, 376, 6, 52), Fill.Split(160, colour.Tint(0.08), colour.Tint(0.03)));
    }

    /// <summary>Two chopsticks about the origin, tips at the lower end.</summary>
    public static void Chopsticks(Drawing d, Rgba colour)
    {
        foreach (var (x, turn) in new[] { (-26.0, -2.5), (34.0, 3.0) })
        {
            d.Turned(turn, x, 330, () =>
            {
                d.Add(F($"M{x - 22} -330Q{x} -344 {x + 22} -330L{x + 10} 330H{x - 10}Z"), Fill.Split(x + 2, colour.Tint(0.05), colour.Shade(0.08)));
                d.Add(F($"M{x - 22} -330Q{x} -344 {x + 22} -330L{x + 18} -210H{x - 18}Z"), d.Plate, 0.9);
            });
        }
    }

    /// <summary>Three curls of steam that rise from (x, y).</summary>
    public static void Steam(Drawing d, double x, double y, double height)
    {
        var mist = d.Ground.Lightness() > 0.85 ? d.Ground.Mix(d.Main, 0.22) : d.Ground.Mix(d.Light, 0.55);
        foreach (var (dx, k) in new[] { (-90.0, 0.8), (0, 1), (90, 0.8) })
        {
            var h = height * k;
            d.Add(Ribbon((x + dx, y, 4), (x + dx - 26, y - (h * 0.25), 26), (x + dx + 22, y - (h * 0.55), 32), (x + dx - 18, y - (h * 0.8), 24), (x + dx + 10, y - h, 4)), mist, 0.85);
        }
    }

    private static void RiceBowl(Drawing d)
    {
        var (green, orange, yolk) = (d.Natural("#4f8f3a"), d.Natural("#f08a2c"), d.Natural("#ffb61e"));
        d.Shadow(500, 916, 400, 54, 0.5);
        d.At(730, 310, 0.92, 36, () => Chopsticks(d, d.Ink.ApartFrom(d.Ground, 0.3)));
        d.Add(Blob((150, 520), (176, 400), (250, 312), (360, 262), (500, 240), (640, 262), (750, 312), (824, 400), (850, 520), (500, 560)), d.Plate);
        d.Add("M650 262C780 320 850 400 850 520H640C720 440 720 340 650 262Z", d.PlateShade);
        d.Add(Blob((134, 520), (140, 428), (196, 362), (268, 346), (330, 380), (352, 450), (340, 520)), green);
        d.Add(Blob((230, 520), (244, 440), (290, 392), (344, 400), (366, 460), (352, 520)), green.Shade(0.08));
        d.Add(Blob((640, 520), (652, 436), (706, 376), (780, 372), (842, 430), (862, 520)), orange);
        d.Add(Blob((738, 520), (756, 440), (800, 404), (842, 440), (862, 520)), orange.Shade(0.09));
        foreach (var (x, y, t) in new[] { (416.0, 300.0, -30.0), (590, 292, 25), (500, 268, 5), (356, 326, 50), (640, 330, -20) })
        {
            d.At(x, y, 1, t, () => d.Add(Capsule(-16, 0, 16, 0, 20), d.PlateShade));
        }

        d.Add(Blob((316, 500), (320, 420), (390, 372), (480, 360), (590, 372), (672, 410), (690, 480), (640, 530), (400, 530)), Rgba.Parse("#fffdf6"));
        d.Add(Blob((560, 372), (672, 410), (690, 480), (640, 530), (560, 520), (630, 450)), d.PlateShade.Mix(Rgba.White, 0.4));
        d.Add(Circle(486, 438, 94), Fill.Glow(0.38, 0.3, 0.8, (0, yolk.Tint(0.09)), (0.55, yolk), (1, yolk.Shade(0.07))));
        d.Add(Ellipse(452, 400, 30, 18), Rgba.White, 0.8);
        d.At(500, 500, 1, 0, () => Bowl(d, d.Main, d.Second));
    }

    private static void Stew(Drawing d)
    {
        var (pot, broth, green, wood) = (d.Natural("#3b3231"), d.Natural("#d8431f"), d.Natural("#5aa046"), d.Natural("#b57a44"));
        var tofu = Rgba.Parse("#fff6e2");
        d.Shadow(500, 925, 450, 44, 0.5);
        Steam(d, 500, 330, 270);
        d.Add(Rect(80, 856, 840, 70, 35), Fill.Layers(wood.Tint(0.05), (892, wood.Shade(0.06))));
        d.Add(Rect(40, 500, 170, 96, 48) + Rect(790, 500, 170, 96, 48), pot.Shade(0.04));
        d.Add("M110 440H890C900 640 850 790 720 858H280C150 790 100 640 110 440Z", Fill.Split(690, pot.Tint(0.05), pot.Shade(0.04)));
        d.Add("M160 560C166 640 190 720 240 776Q262 786 256 760C222 700 206 640 204 560Q182 530 160 560Z", d.Light, 0.22);
        d.Add(Ellipse(500, 440, 400, 118), pot.Tint(0.11));
        d.Add(Ellipse(500, 446, 352, 92), broth.Shade(0.08));
        d.Add(Ellipse(500, 456, 340, 80), Fill.Fade(240, 380, 760, 540, broth.Tint(0.07), broth));
        foreach (var (x, y, t) in new[] { (320.0, 420.0, -12.0), (470, 476, 8), (650, 410, 16) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Rounded(14, (-84, -30), (10, -56), (84, -24), (84, 26), (-10, 56), (-84, 22)), tofu.Shade(0.07));
                d.Add(Rounded(12, (-84, -30), (10, -56), (84, -24), (-12, 8)), tofu);
                d.Add(Rounded(8, (-12, 8), (84, -24), (84, 26), (-10, 56)), tofu.Shade(0.13));
            });
        }

        foreach (var (x, y) in new[] { (560.0, 388.0), (400, 500), (742, 470), (610, 510), (240, 470), (440, 392) })
        {
            d.Add(Ellipse(x, y, 36, 18), green);
            d.Add(Ellipse(x, y, 17, 8), green.Tint(0.16));
        }

        d.At(790, 372, 1, -28, () => d.Add(Leaf(-70, 0, 70, 0, 0.22), d.Natural("#c81d1d")));
    }

    private static void Noodles(Drawing d)
    {
        var (noodle, green) = (d.Natural("#f6d27a"), d.Natural("#5aa046"));
        d.Shadow(500, 920, 400, 50, 0.5);
        for (var i = 0; i < 6; i++)
        {
            var x = 404 + (i * 38.0);
            d.Line(Curve((x + 6, 130), (x - 10, 250), (x + 12, 370), (x - 4, 520)), i % 2 == 0 ? noodle : noodle.Shade(0.07), 34);
        }

        d.At(0, 0, 1, 0, () =>
        {
            var wood = d.Ink.ApartFrom(d.Ground, 0.3);
            d.Add("M930 26Q954 34 944 58L360 216L352 188Z", wood.Tint(0.05));
            d.Add("M960 96Q980 110 966 132L352 262L348 234Z", wood);
        });
        d.Add(Blob((150, 530), (190, 450), (280, 424), (380, 440), (500, 420), (620, 440), (720, 424), (810, 450), (850, 530), (500, 560)), noodle);
        foreach (var (x, r) in new[] { (250.0, 60.0), (620, 64) })
        {
            d.Line(Arc(x, 520, r, 180, 350), noodle.Shade(0.08), 20);
            d.Line(Arc(x, 520, r + 40, 185, 345), noodle.Shade(0.05), 18);
        }

        d.Add(Ellipse(744, 470, 116, 78), Rgba.Parse("#fffaf0"));
        d.Add(Ellipse(748, 474, 66, 46), d.Natural("#ffa92b"));
        d.Add(Ellipse(728, 458, 18, 10), Rgba.White, 0.7);
        foreach (var (x, y) in new[] { (320.0, 440.0), (210, 480), (390, 478), (590, 450) })
        {
            d.Add(Ellipse(x, y, 40, 24), green);
            d.Add(Ellipse(x, y, 19, 11), green.Tint(0.16));
        }

        d.At(500, 500, 1, 0, () => Bowl(d, d.Main, d.Second));
    }

    private static void Grill(Drawing d)
    {
        var (iron, pink, green) = (d.Natural("#37312f"), d.Natural("#f08a7c"), d.Natural("#5aa046"));
        var fat = Rgba.Parse("#ffe9dc");
        d.Shadow(515, 560, 450, 425, 0.45);
        d.Add(Circle(490, 490, 430), Fill.Fade(200, 150, 800, 850, d.MainTint, d.Main, d.MainShade));
        d.Add(Circle(490, 490, 372), iron.Shade(0.06));
        d.Add(Circle(490, 496, 360), Fill.Glow(0.5, 0.5, 0.5, (0, d.Natural("#ff8a3c")), (0.5, d.Natural("#b8401c")), (1, iron)));
        for (var i = -4; i <= 4; i++)
        {
            var x = 490 + (i * 76.0);
            var half = Math.Sqrt((366 * 366) - ((x - 490) * (x - 490)));
            d.Add(Capsule(x, 490 - half, x, 490 + half, 22), iron.Tint(0.1));
        }

        foreach (var (x, y, t) in new[] { (390.0, 350.0, -14.0), (560, 470, 10), (400, 640, -6) })
        {
            d.At(x, y, 1, t, () =>
            {
                const string Slab = "M-190 -66C-120 -96 -40 -50 40 -76C110 -96 180 -80 196 -30C210 20 190 70 130 74C60 78 0 56 -70 74C-140 90 -200 70 -208 20Q-212 -40 -190 -66Z";
                d.Shadow(8, 26, 216, 92, 0.6);
                d.Add(Slab, Fill.Bands((0, -84), (0, 84), fat, (0.14, pink.Tint(0.05)), (0.38, fat), (0.5, pink), (0.74, fat.Shade(0.03)), (0.86, pink.Shade(0.08))));
                d.Add(Capsule(-110, -50, -140, 56, 16) + Capsule(10, -56, -20, 50, 16) + Capsule(120, -62, 94, 52, 16), d.Natural("#8a3b22"), 0.5);
            });
        }

        foreach (var (x, y) in new[] { (690.0, 300.0), (224, 500), (700, 660) })
        {
            d.Add(Circle(x, y, 62), d.Natural("#e9c79b"));
            d.Add(Circle(x, y, 38), d.Natural("#b98552"));
        }

        d.At(640, 740, 1, -36, () => d.Add(Rounded(20, (-90, -26), (90, -18), (90, 20), (-90, 26)), green));
        d.At(250, 300, 1, 50, () => d.Add(Rounded(20, (-60, -24), (60, -18), (60, 20), (-60, 24)), green.Tint(0.06)));
        d.At(850, 790, 1, -45, () =>
        {
            d.Add("M-30 -420Q0 -440 10 -400L60 130Q60 170 30 170Q0 170 -4 130Z", d.PlateShade.Shade(0.08));
            d.Add("M30 -420Q0 -440 -10 -400L-60 130Q-60 170 -30 170Q0 170 4 130Z", d.Plate);
        });
    }

    private static void Sushi(Drawing d)
    {
        var (salmon, wood, prawn) = (d.Natural("#ff8552"), d.Natural("#c08a52"), d.Natural("#d93a3f"));
        d.Shadow(500, 885, 460, 56, 0.5);
        d.Add(Rect(50, 740, 900, 90, 26), Fill.Layers(wood.Tint(0.07), (776, wood)));
        d.Add(Rect(150, 820, 120, 66, 0, 0, 16, 16) + Rect(730, 820, 120, 66, 0, 0, 16, 16), wood.Shade(0.09));
        d.At(710, 574, 1, 0, () => Nigiri(d, prawn, 0.92));
        d.At(330, 560, 1, 0, () => Nigiri(d, salmon, 1.16));
        d.At(560, 220, 1, 62, () => Chopsticks(d, d.Ink.ApartFrom(d.Ground, 0.3)));
    }

    private static void Nigiri(Drawing d, Rgba fish, double k) => d.At(0, 180 - (180 * k), k, 0, () =>
    {
        var rice = Rgba.Parse("#fffdf7").ApartFrom(d.Ground, 0.02);
        d.Add(Blob((-190, 60), (-170, 10), (0, -10), (170, 10), (190, 60), (186, 150), (120, 182), (-120, 182), (-186, 150)), Fill.Split(90, rice, d.PlateShade));
        foreach (var (x, y, t) in new[] { (-120.0, 110.0, 20.0), (-40, 140, -30), (40, 110, 40), (-80, 160, 0), (130, 130, 10) })
        {
            d.At(x, y, 1, t, () => d.Add(Capsule(-14, 0, 14, 0, 16), d.PlateShade.Shade(0.03)));
        }

        d.Add("M-236 40C-230 -60 -130 -150 20 -150C150 -150 230 -90 244 30Q250 80 214 74C160 40 80 30 0 40C-90 50 -150 80 -200 100Q-240 100 -236 40Z", Fill.Fade(-150, -120, 180, 90, fish.Tint(0.07), fish, fish.Shade(0.08)));
        foreach (var x in new[] { -130.0, -30, 70, 160 })
        {
            d.Add(F($"M{x} {-118 + (Math.Abs(x) * 0.16)}C{x - 50} -60 {x - 60} -10 {x - 50} 44L{x - 22} 38C{x - 34} -10 {x - 20} -60 {x + 34} {-122 + (Math.Abs(x) * 0.16)}Z"), Rgba.Parse("#ffe6d4"), 0.8);
        }
    });

    private static void Tteokbokki(Drawing d)
    {
        var (sauce, cake, green) = (d.Natural("#e23b1c"), d.Natural("#ff6b3d"), d.Natural("#62a84a"));
        d.Shadow(515, 560, 450, 400, 0.45);
        d.Add(Ellipse(490, 490, 440, 400), Fill.Fade(200, 200, 800, 800, d.Plate, d.PlateShade));
        d.Add(Ellipse(490, 496, 380, 342), d.Second);
        d.Add(Blob((190, 480), (250, 300), (400, 220), (560, 210), (720, 290), (800, 460), (760, 640), (620, 760), (440, 780), (270, 690)), sauce.Shade(0.05));
        foreach (var (x, y, t) in new[] { (330.0, 350.0, -40.0), (500, 310, 14), (660, 390, 62), (330, 540, 30), (470, 640, -18), (650, 610, 46), (480, 470, -64) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Capsule(-92, 8, 92, 8, 88), sauce.Shade(0.14), 0.6);
                d.Add(Capsule(-92, 0, 92, 0, 84), Fill.Layers(cake, (12, cake.Shade(0.08))));
                d.Add(Capsule(-80, -20, 40, -20, 16), Rgba.White, 0.55);
            });
        }

        foreach (var (x, y, t) in new[] { (590.0, 500.0, 20.0), (380, 440, -50) })
        {
            d.At(x, y, 1, t, () => d.Add(Rounded(22, (-90, 60), (0, -84), (90, 60)), Fill.Split(20, d.Natural("#f0c07a"), d.Natural("#d9a158"))));
        }

        d.Add(Ellipse(360, 660, 92, 78), Rgba.Parse("#fffaf0"));
        d.Add(Circle(364, 664, 48), d.Natural("#ffb52b"));
        foreach (var (x, y, t) in new[] { (560.0, 390.0, 10.0), (700, 510, 60), (440, 560, -30), (560, 700, 40), (270, 440, 80) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Ellipse(0, 0, 38, 22), green);
                d.Add(Ellipse(0, 0, 19, 10), green.Tint(0.18));
            });
        }
    }

    private static void Kimbap(Drawing d)
    {
        d.Shadow(500, 870, 460, 60, 0.5);
        var nori = d.Natural("#1f3a2e");
        d.At(0, -30, 1, 0, () =>
        {
            d.Add("M300 190H760C860 190 930 290 930 420C930 550 860 650 760 650H300Z", Fill.Layers(nori.Tint(0.12), (290, nori.Tint(0.04)), (520, nori)));
            foreach (var (x, y, r) in new[] { (300.0, 420.0, 232.0), (640, 690, 214), (262, 690, 214) })
            {
                d.Add(Circle(x + 26, y + 10, r), nori.Shade(0.04));
                d.At(x, y, r / 200, 0, () => Slice(d, nori));
            }
        });
    }

    private static void Slice(Drawing d, Rgba nori)
    {
        d.Add(Circle(0, 0, 200), nori.Tint(0.06));
        d.Add(Circle(0, 0, 178), Rgba.Parse("#fffdf5"));
        foreach (var a in new[] { 20.0, 75, 130, 200, 250, 310 })
        {
            var p = On(0, 0, 146, a);
            d.At(p.X, p.Y, 1, a + 60, () => d.Add(Capsule(-14, 0, 14, 0, 15), Rgba.Parse("#e9e2d2")));
        }

        d.Add(Circle(0, 0, 112), Rgba.Parse("#f3ecdc"));
        d.Add(Rounded(18, (-92, -70), (-6, -92), (-2, -6), (-96, -2)), d.Natural("#ffcc33"));
        d.Add(Rounded(18, (6, -92), (88, -66), (94, -4), (6, -6)), d.Natural("#f0643a"));
        d.Add(Rounded(18, (-96, 8), (-10, 4), (-14, 94), (-76, 76)), d.Natural("#4f9a45"));
        d.Add(Rounded(18, (2, 4), (96, 8), (74, 78), (0, 96)), d.Natural("#ff9aa2"));
    }
}
