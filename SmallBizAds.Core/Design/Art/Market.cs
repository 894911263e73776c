using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What a market street calls out: fish on ice, steamed dumplings, fish-shaped cakes; and the photographer's camera.</summary>
internal static class Market
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("fish", "market", "고등어,자반고등어,참조기,갈치,생선,굴비,수산,수산시장,어물전,생물,건어물,삼치,임연수,꽁치,민어,도미,조기,fish,mackerel,fishmonger,seafood market,fish market", OnIce),
        MotifCatalog.Drawn("grilled-fish", "restaurant delivery market", "생선구이,생선 구이,고등어구이,고등어 구이,고등어조림,고등어 조림,고등어정식,고등어 정식,갈치구이,갈치 구이,갈치조림,갈치 조림,생선조림,생선정식,생선 정식,삼치구이,임연수구이,장어,장어구이,grilled fish,grilled mackerel", d => OnPlate(d, d.Natural("#6f93ad"), false)),
        MotifCatalog.Drawn("fish-cake", "market bakery cafe", "붕어빵,잉어빵,미니붕어빵,델리만쥬,taiyaki,bungeoppang", d => OnPlate(d, d.Natural("#d9913c"), true)),
        MotifCatalog.Drawn("dumplings", "restaurant delivery market", "만두,군만두,찐만두,왕만두,물만두,고기만두,김치만두,딤섬,소룡포,샤오롱바오,dumpling,dim sum,gyoza,mandu", Dumplings),
        MotifCatalog.Drawn("camera", "general", "사진관,증명사진,가족사진,프로필사진,여권사진,프로필 촬영,스냅,셀프사진관,웨딩촬영,바디프로필,사진 촬영,photo studio,passport photo,photographer,photography,camera", Camera),
    ];

    private static void OnPlate(Drawing d, Rgba skin, bool baked)
    {
        d.Shadow(500, 850, 460, 60, 0.45);
        d.Add(Ellipse(500, 690, 460, 190), d.MainShade);
        d.Add(Ellipse(500, 664, 460, 186), Fill.Split(660, d.MainTint, d.Main));
        d.Add(Ellipse(500, 664, 386, 146), d.Main.Shade(0.07));
        d.At(540, 380, 0.84, -14, () => Fish(d, skin.Shade(0.05), baked));
        d.At(470, 590, 1.02, -4, () => Fish(d, skin, baked));
        if (!baked)
        {
            d.At(800, 730, 1, 10, () => Drinks.Slice(d, 84, d.Natural("#f8d02c")));
            Nature.TwoToneLeaf(d, 700, 770, 560, 790, 0.3, d.Natural("#4f9a45"));
        }
        else
        {
            Meals.Steam(d, 540, 180, 150);
        }
    }

    /// <summary>A fish of about 860 x 340 units about the origin, its head to the left; a baked one has a grid of dough for scales.</summary>
    private static void Fish(Drawing d, Rgba skin, bool baked)
    {
        var belly = baked ? skin.Tint(0.09) : Rgba.Parse("#f3f1ea").ApartFrom(d.Ground, 0.02);
        d.Add("M270 -20L400 -150Q440 -170 434 -124L400 0L438 120Q440 164 400 146L270 30Z", Fill.Layers(skin.Tint(0.03), (0, skin.Shade(0.1))));
        d.Line("M300 -10L400 -110M310 4L404 4M300 20L400 110", skin.Shade(0.16), 10, 0.7);
        d.Add("M-110 -140C-50 -220 60 -230 130 -196Q146 -180 130 -120ZM-30 130C0 190 70 206 110 186Q120 160 90 110Z", skin.Shade(0.1));
        d.Add("M-410 10C-380 -90 -220 -166 -60 -164C110 -160 230 -70 310 0C230 80 110 160 -60 164C-220 164 -380 110 -410 10Z", Fill.Fade(-40, -164, 20, 164, skin.Tint(baked ? 0.07 : 0.02), skin, skin.Shade(baked ? 0.1 : 0.02)));
        if (!baked)
        {
            d.Add("M-404 26C-280 70 -60 70 304 6C230 80 110 160 -60 164C-220 164 -380 110 -404 26Z", belly);
            d.Line("M-120 -130C-100 -90 -140 -70 -116 -30M-40 -140C-16 -100 -60 -70 -34 -30M40 -136C64 -96 20 -70 46 -30M116 -112C136 -84 100 -60 122 -26M184 -76C196 -60 180 -44 192 -20", skin.Shade(0.18), 18, 0.8);
        }
        else
        {
            for (var i = 0; i < 4; i++)
            {
                for (var row = 0; row < 3; row++)
                {
                    var (x, y) = (-110 + (i * 92.0) + (row % 2 * 46), -80 + (row * 80.0));
                    if (Math.Abs(y) < 130 - (Math.Max(0, x) * 0.42))
                    {
                        d.Line(Arc(x, y, 42, -80, 80), skin.Shade(0.15), 14, 0.85);
                    }
                }
            }
        }

        d.Line("M-196 -134C-140 -60 -140 70 -200 138", skin.Shade(0.15), 16);
        d.Add(Leaf(-120, 40, 10, 70, 0.3), skin.Shade(baked ? 0.12 : 0.06));
        d.Add(Circle(-290, -34, 40), baked ? skin.Shade(0.14) : Rgba.White);
        d.Add(Circle(-292, -34, 22), baked ? skin.Shade(0.3) : Rgba.Parse("#20242b"));
        d.Add(Circle(-300, -42, 8), Rgba.White, 0.9);
        d.Line("M-396 34Q-350 44 -326 66", skin.Shade(0.24), 12);
        d.Add("M-330 -80C-260 -124 -160 -142 -60 -142Q-40 -132 -60 -122C-150 -120 -240 -104 -310 -62Q-344 -58 -330 -80Z", Rgba.White, 0.4);
    }

    private static void Dumplings(Drawing d)
    {
        var (bamboo, dough) = (d.Natural("#cf9a58"), Rgba.Parse("#fff4e0").ApartFrom(d.Ground, 0.02));
        d.Shadow(500, 905, 460, 50, 0.5);
        Meals.Steam(d, 500, 300, 230);
        d.Add(Ellipse(500, 520, 430, 150), bamboo.Shade(0.16));
        d.Add(Ellipse(500, 524, 384, 118), bamboo.Tint(0.04));
        foreach (var (x, y, k) in new[] { (330.0, 450.0, 0.92), (500, 420, 0.96), (672, 450, 0.92), (410, 520, 1.08), (600, 520, 1.08) })
        {
            d.At(x, y, k, 0, () =>
            {
                d.Add("M-128 70C-140 -20 -60 -96 -10 -116Q0 -128 10 -116C60 -96 140 -20 128 70C110 110 -110 110 -128 70Z", Fill.Fade(-80, -100, 90, 100, dough, dough.Shade(0.03), dough.Shade(0.13)));
                d.Line("M0 -110C-40 -60 -76 -20 -80 30M0 -110C-20 -60 -28 -20 -26 26M0 -110C20 -60 28 -20 28 26M0 -110C40 -60 76 -20 82 30", dough.Shade(0.14), 10);
                d.Add(Ellipse(0, -108, 26, 17), dough.Shade(0.09));
                d.Add(Ellipse(-58, -14, 13, 34), Rgba.White, 0.7);
            });
        }

        const string Wall = "M70 516C90 606 280 670 500 670C720 670 910 606 930 516V770C910 860 720 910 500 910C280 910 90 860 70 770Z";
        d.Add(Wall, Fill.Split(640, bamboo.Tint(0.05), bamboo.Shade(0.06)));
        d.Add("M70 560C90 650 280 706 500 706C720 706 910 650 930 560V596C910 690 720 744 500 744C280 744 90 690 70 596ZM70 740C90 830 280 884 500 884C720 884 910 830 930 740V770C910 860 720 910 500 910C280 910 90 860 70 770Z", Fill.Split(640, bamboo.Shade(0.1), bamboo.Shade(0.18)));
        d.Add("M424 704Q500 710 576 704V880Q500 886 424 880Z", Fill.Split(520, d.Main, d.MainShade));
    }

    private static void Camera(Drawing d)
    {
        var (dark, glass) = (d.Ink.ApartFrom(d.Main, 0.2), d.Natural("#3d5f8f"));
        d.Shadow(500, 880, 450, 52, 0.5);
        d.Add("M330 250L376 160Q390 136 418 136H582Q610 136 624 160L670 250Z", Fill.Split(560, d.MainTint, d.Main));
        d.Add(Rect(150, 196, 130, 80, 22), Fill.Split(220, d.Second, d.SecondShade));
        d.Add(Rect(70, 240, 860, 630, 90), Fill.Split(650, d.Main, d.MainShade));
        d.Add("M70 400H930V720H70Z", Fill.Split(650, d.Plate, d.PlateShade));
        d.Add(Rect(110, 270, 300, 34, 17), d.MainTint.Tint(0.1), 0.8);
        d.Add(Rect(730, 290, 130, 76, 26), d.Light, 0.9);
        d.Add(Circle(170, 346, 26), d.Second);
        d.Add(Circle(512, 570, 272), d.Dark, 0.16);
        d.Add(Circle(500, 556, 264), Fill.Fade(320, 360, 690, 760, d.SecondTint, d.Second, d.SecondShade));
        d.Add(Circle(500, 556, 218), dark);
        d.Add(Circle(500, 556, 176), Fill.Glow(0.4, 0.36, 0.7, (0, glass.Tint(0.24)), (0.5, glass), (1, glass.Shade(0.2))));
        d.Add(Circle(500, 556, 96), glass.Shade(0.16));
        d.Add(Crescent(500, 556, 146, 190, 280, 1.5), Rgba.White, 0.75);
        d.Add(Circle(566, 620, 24), Rgba.White, 0.6);
        d.Add(Circle(450, 500, 34), Rgba.White, 0.5);
    }

    private static void OnIce(Drawing d)
    {
        var (ice, wood) = (d.Natural("#bfe3f5"), d.Natural("#cf9a58"));
        d.Shadow(500, 915, 460, 44, 0.5);
        d.Add(Capsule(842, 120, 842, 560, 26), wood.Shade(0.06));
        d.Turned(5, 820, 160, () =>
        {
            d.Add(Rect(700, 74, 240, 176, 30), Fill.Split(850, d.Second, d.SecondShade));
            d.Add(Rect(722, 96, 196, 132, 16), d.Plate);
            d.Add(Capsule(756, 140, 884, 140, 20) + Capsule(756, 184, 836, 184, 20), d.PlateShade.Shade(0.14));
        });
        d.Add("M84 700C90 560 200 470 340 440C460 410 620 410 720 460C850 510 910 600 916 700Z", ice.Tint(0.05));
        foreach (var (x, y, s, t) in new[] { (180.0, 560.0, 96.0, 20.0), (300, 470, 90, -14), (440, 410, 84, 30), (600, 410, 90, 8), (730, 470, 96, -24), (840, 570, 100, 16) })
        {
            d.At(x, y, s / 100, t, () => IceCube(d, ice));
        }

        d.At(560, 330, 0.78, 14, () => Fish(d, d.Natural("#6f93ad").Shade(0.05), false));
        d.At(470, 450, 0.86, 2, () => Fish(d, d.Natural("#e77f74"), false));
        d.At(520, 600, 0.98, -8, () => Fish(d, d.Natural("#6f93ad"), false));
        foreach (var (x, y, s, t) in new[] { (140.0, 690.0, 100.0, -12.0), (266, 716, 84, 24), (380, 724, 92, -6), (510, 730, 86, 18), (640, 716, 96, -20), (760, 724, 86, 10), (868, 690, 100, 26) })
        {
            d.At(x, y, s / 100, t, () => IceCube(d, ice));
        }

        d.Add(Rounded(26, (64, 730), (936, 730), (890, 920), (110, 920)), Fill.Split(690, d.Main, d.MainShade));
        d.Add(Rect(44, 712, 912, 66, 28), Fill.Split(690, d.MainTint, d.Main));
        d.Line("M180 850Q220 816 260 850T340 850T420 850T500 850T580 850T660 850T740 850T820 850", d.Plate, 18, 0.9);
    }

    private static void IceCube(Drawing d, Rgba ice)
    {
        d.Add(Rect(-58, -58, 116, 116, 26), Fill.Bands((-58, -58), (58, 58), ice.Tint(0.08), (0.52, ice)));
        d.Add(Rect(-40, -40, 64, 18, 9), Rgba.White, 0.85);
        d.Add("M-58 30Q0 50 58 20V32Q58 58 32 58H-32Q-58 58 -58 32Z", ice.Shade(0.06), 0.7);
    }
}
