using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What is trained in a gym of its own.</summary>
internal static class Sports
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("boxing-gloves", "fitness", "복싱,권투,복싱장,복싱짐,킥복싱,복싱 체험,복싱클럽,boxing,kickboxing", Gloves),
        MotifCatalog.Drawn("golf", "fitness general", "골프,골프 레슨,스크린골프,스크린 골프,골프연습장,골프 연습장,파크골프,golf,screen golf,golf lesson", Golf),
        MotifCatalog.Drawn("swimming", "fitness academy", "수영,수영장,수영 강습,수영강습,아쿠아로빅,생존수영,어린이 수영,swimming,swim,swim lessons,aqua", Swimming),
    ];

    private static void Gloves(Drawing d)
    {
        d.Shadow(500, 935, 380, 34, 0.4);
        d.Line("M404 300C420 160 470 90 500 90C530 90 580 160 600 300", d.Ink, 18);
        d.Add(Circle(500, 92, 34), d.Second);
        d.At(672, 520, 0.92, -9, () => Glove(d, d.MainShade, d.Main.Shade(0.18), d.SecondShade));
        d.Mirrored(500, () => d.At(676, 548, 0.98, -9, () => Glove(d, d.Main, d.MainShade, d.Second)));
    }

    // Seen from the back of the hand, the cuff upwards as it hangs, the thumb to the right.
    private static void Glove(Drawing d, Rgba tone, Rgba shade, Rgba band)
    {
        d.Add("M-150 -260H150L166 -120H-166Z", Fill.Split(50, d.Plate, d.PlateShade));
        d.Add(Rect(-160, -286, 320, 52, 24), band.Shade(0.06));
        d.Add(Rect(-178, -176, 356, 84, 30), Fill.Split(50, band, band.Shade(0.08)));
        d.Add(Rect(-150, -158, 110, 48, 18), band.Tint(0.09));
        d.Add("M-170 -96C-236 20 -254 190 -190 290C-130 376 90 384 166 300C236 214 226 30 172 -96Z", tone);
        d.Add("M166 300C236 214 226 30 172 -96H70C140 60 150 240 60 354C104 344 142 328 166 300Z", shade);
        d.Add("M120 -70C210 -60 262 30 246 130C236 200 176 216 146 164C116 112 130 30 90 -20Z", tone.Tint(0.05));
        d.Add("M246 130C236 200 176 216 146 164C138 150 134 136 132 120C170 150 220 150 246 130Z", shade);
        d.Line("M-150 210C-90 250 40 256 116 226", shade, 14);
        d.Add("M-190 60C-196 120 -192 170 -172 216Q-156 236 -148 214C-160 170 -162 120 -152 64Q-160 30 -190 60Z", d.Light, 0.55);
    }

    private static void Golf(Drawing d)
    {
        var (green, soil) = (d.Natural("#57a64c"), d.Natural("#9a6a3c"));
        d.Shadow(500, 930, 430, 36, 0.4);
        d.Add("M70 780C160 700 360 670 540 680C720 690 880 720 930 800C900 880 740 930 500 930C260 930 100 880 70 780Z", Fill.Split(640, green, green.Shade(0.07)));
        d.Add("M70 780C100 880 260 930 500 930C740 930 900 880 930 800C880 850 720 880 500 876C290 872 130 840 70 780Z", soil);
        d.Add(Ellipse(640, 760, 110, 32), green.Shade(0.17));
        d.Add(Rect(626, 90, 26, 676, 10), Fill.Split(640, d.Plate, d.PlateShade));
        d.Add("M652 100L930 196Q952 208 930 222L652 330Z", Fill.Layers(d.MainTint, (160, d.Main), (240, d.MainShade)));
        d.Add(Circle(639, 84, 26), d.Second);
        d.Line("M300 60L410 590", d.PlateShade.Shade(0.16).ApartFrom(d.Ground, 0.18), 22);
        d.Add(Capsule(292, 70, 330, 250, 48), d.Ink);
        d.Add("M386 570L438 560L448 620C440 690 380 720 300 716Q250 712 252 680Q256 656 300 650C350 644 384 620 386 570Z", Fill.Fade(280, 600, 420, 700, d.SecondTint, d.Second, d.SecondShade));
        d.Add(Capsule(196, 752, 216, 800, 20), d.Second);
        d.Add(Circle(196, 690, 70), Fill.Fade(150, 640, 250, 750, d.Plate, d.Plate, d.PlateShade));
        foreach (var (x, y) in new[] { (176.0, 668.0), (206, 658), (224, 690), (196, 698), (166, 702), (210, 726), (182, 730) })
        {
            d.Add(Circle(x, y, 8), d.PlateShade.Shade(0.06));
        }
    }

    private static void Swimming(Drawing d)
    {
        var water = d.Natural("#57b6dc");
        var skin = d.Natural("#f0b592");
        d.Add("M196 420H766V560C766 680 640 740 481 740C322 740 196 680 196 560Z", Fill.Split(590, skin, skin.Shade(0.06)));
        d.Add(Ellipse(186, 560, 44, 66) + Ellipse(776, 560, 44, 66), skin.Shade(0.07));
        d.Add("M40 640C130 580 210 580 300 640C390 700 460 700 550 640C640 580 720 580 800 630C860 670 910 670 960 640V830Q960 900 890 900H110Q40 900 40 830Z", Fill.Layers(water, (760, water.Shade(0.07))));
        d.Line("M60 740C150 690 220 690 300 740C390 796 460 796 550 740C640 690 720 690 800 734C850 764 900 764 940 744M120 830C200 790 260 800 330 836M600 836C680 796 760 796 840 836", water.Tint(0.13), 20);
        d.Add(Blob((150, 400), (180, 240), (300, 130), (460, 96), (640, 130), (770, 240), (810, 400), (770, 450), (480, 476), (190, 450)), Fill.Split(590, d.Main, d.MainShade));
        d.Add("M150 400C170 430 320 452 480 452C640 452 790 430 810 400L800 450C700 500 260 500 160 450Z", d.MainShade.Shade(0.06));
        d.Add("M380 116C430 200 450 320 446 456H520C526 320 506 200 450 98Q412 102 380 116Z", d.SecondTint, 0.95);
        d.Add("M230 260C260 200 310 170 350 156Q364 166 352 182C310 206 280 240 258 290Q230 290 230 260Z", d.Light, 0.6);
        d.Line("M90 500C200 470 760 470 880 500", d.Ink, 34);
        foreach (var x in new[] { 314.0, 650 })
        {
            d.Add(Rect(x - 146, 440, 292, 196, 90), d.Ink);
            d.Add(Rect(x - 116, 468, 232, 140, 66), Fill.Fade(x - 100, 460, x + 100, 610, d.SecondTint, d.Second, d.SecondShade));
            d.Add(F($"M{x - 70} 596L{x} 474H{x + 44}L{x - 26} 602Z"), d.Light, 0.55);
        }

        d.Line("M448 520Q482 490 516 520", d.Ink, 30);
        foreach (var (x, y, r) in new[] { (890.0, 300.0, 40.0), (930, 410, 22), (100, 300, 30), (850, 190, 22) })
        {
            d.Add(Circle(x, y, r), water.Mix(d.Plate, 0.35));
            d.Add(Ellipse(x - (r * 0.34), y - (r * 0.36), r * 0.28, r * 0.18), Rgba.White, 0.95);
        }
    }
}
