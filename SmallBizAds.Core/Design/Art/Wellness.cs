using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Exercise and health.</summary>
internal static class Wellness
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("dumbbell", "fitness", "헬스,피티,회원권,헬스회원권,헬스 회원권,퍼스널트레이닝,pt,크로스핏,피트니스,웨이트,근력,헬스장,gym,fitness,crossfit,weights,personal training", Dumbbell),
        MotifCatalog.Drawn("yoga", "fitness", "요가,필라테스,스트레칭,명상,매트,yoga,pilates,stretching", Yoga),
        MotifCatalog.Drawn("clinic", "clinic", "병원,의원,건강검진,내과,소아과,정형외과,피부과,도수치료,clinic,doctor,check-up,checkup", Clinic),
        MotifCatalog.Drawn("tooth", "clinic", "치과,임플란트,스케일링,칫솔,치약,교정,치아,미백,dental,dentist,teeth,tooth,implant", Tooth),
        MotifCatalog.Drawn("pharmacy", "pharmacy clinic", "약국,영양제,비타민,유산균,건강기능식품,홍삼,오메가3,콜라겐,pharmacy,vitamin,supplement", Pharmacy),
    ];

    private static void Dumbbell(Drawing d)
    {
        d.Shadow(520, 900, 420, 56, 0.5);
        d.Add(Ring(640, 330, 190, 112), Fill.Bands((450, 200), (830, 480), d.SecondTint, (0.3, d.Second), (0.7, d.SecondShade)));
        d.Add("M640 380C840 380 930 520 920 680C914 800 850 890 780 900H500C430 890 366 800 360 680C350 520 440 380 640 380Z", Fill.Split(760, d.Second, d.SecondShade));
        d.Add(Blob((420, 620), (440, 500), (520, 440), (560, 450), (480, 530), (450, 640)), d.SecondTint.Tint(0.05), 0.9);
        d.At(400, 640, 1, -24, () =>
        {
            d.Add(Rect(-220, -36, 440, 72), Fill.Layers(d.Plate, (6, d.PlateShade.Shade(0.06))));
            foreach (var (x, w, h) in new[] { (-190.0, 96.0, 430.0), (94, 96, 430), (-284, 84, 310), (200, 84, 310) })
            {
                d.Add(Rect(x, -h / 2, w, h, 34), Fill.Bands((0, -h / 2), (0, h / 2), d.MainTint, (0.3, d.Main), (0.68, d.MainShade)));
                d.Add(Rect(x + (w * 0.66), -h / 2 + 8, w * 0.34, h - 16, 0, 26, 26, 0), d.Dark, 0.14);
            }

            d.Add(Rect(-336, -40, 56, 80, 24, 6, 6, 24) + Rect(280, -40, 56, 80, 6, 24, 24, 6), d.PlateShade.Shade(0.04));
        });
    }

    private static void Yoga(Drawing d)
    {
        d.Shadow(510, 905, 440, 50, 0.5);
        d.Add(Circle(600, 420, 346), Fill.Glow(0.36, 0.3, 0.78, (0, d.SecondTint), (0.5, d.Second), (1, d.SecondShade)));
        d.Add(Crescent(600, 420, 346, -50, 130, 1.35), d.SecondShade);
        d.Add(Blob((330, 350), (360, 240), (440, 166), (480, 180), (400, 260), (370, 360)), d.Light, 0.55);
        d.Add("M250 560H860Q920 560 920 620V840Q920 900 860 900H250Z", Fill.Bands((0, 560), (0, 900), d.MainTint, (0.26, d.Main), (0.66, d.MainShade)));
        d.Add(Rect(640, 560, 64, 340), Fill.Layers(d.Plate, (660, d.PlateShade)));
        d.Add(Circle(250, 730, 170), d.MainShade.Shade(0.05));
        d.Add(Circle(250, 730, 150), d.MainTint);
        d.Line("M250 730C250 712 276 712 282 734C290 772 240 790 214 764C178 728 204 660 260 660C330 664 356 730 334 780C308 840 220 846 172 806C140 776 134 730 150 690", d.MainShade.Shade(0.05), 24);
    }

    private static void Clinic(Drawing d)
    {
        var tube = d.Showing(d.Main, d.Ground.Lightness() < 0.45 ? d.Plate : d.Ink, d.Second.Shade(0.12), d.Ink, d.Plate);
        d.Shadow(470, 900, 380, 52, 0.45);
        d.Add(Rect(340, 90, 300, 790, 90), Fill.Split(540, d.Main, d.MainShade));
        d.Add("M185 335H795Q885 335 885 425V545Q885 635 795 635H185Q95 635 95 545V425Q95 335 185 335Z", Fill.Split(540, d.Main, d.MainShade));
        d.Add("M340 335V180Q340 90 430 90H470Q400 110 400 200V395H200Q150 395 130 440Q120 335 185 335Z", d.MainTint, 0.85);
        d.Line("M300 130C240 130 230 180 240 260L262 420C270 500 330 540 392 540C454 540 510 500 520 420L540 260C552 180 540 130 480 130", tube, 40);
        d.Line("M392 540V660C392 780 470 830 560 830C670 830 730 770 730 690", tube, 40);
        d.Add(Capsule(300, 130, 322, 130, 58) + Capsule(480, 130, 458, 130, 58), d.Second);
        d.Add(Circle(730, 640, 112), d.Second);
        d.Add(Segment(730, 640, 112, -45, 135), d.SecondShade);
        d.Add(Circle(730, 640, 70), d.Plate);
        d.Add(Segment(730, 640, 70, -45, 135), d.PlateShade);
    }

    private static void Tooth(Drawing d)
    {
        d.Shadow(450, 925, 300, 44, 0.5);
        const string Body = "M420 190C520 130 720 130 760 290C790 420 720 500 690 640C668 750 660 900 584 916C500 930 520 690 440 690C360 690 380 930 296 916C220 900 212 750 190 640C160 500 90 420 120 290C160 130 340 130 420 190Z";
        d.Add(Body, d.Plate);
        d.Add("M660 180C710 200 748 238 760 290C790 420 720 500 690 640C668 750 660 900 584 916C548 922 528 880 512 830C600 800 600 640 640 500C670 400 700 290 660 180Z", d.PlateShade);
        d.Add("M180 330C180 250 240 210 300 220Q330 230 300 250C250 270 230 300 226 370Q222 400 204 400Q184 400 180 330Z", d.Main.Mix(d.Plate, 0.72));
        d.Add("M420 190C440 206 470 222 510 230Q530 238 510 246C470 250 436 230 420 190Z", d.PlateShade);
        d.At(720, 560, 1, 24, () =>
        {
            d.Add(Rect(-44, -60, 88, 470, 20, 20, 44, 44), Fill.Split(8, d.Main, d.MainShade));
            d.Add("M-26 -230H26L44 -50H-44Z", Fill.Split(8, d.Main, d.MainShade));
            d.Add(Rect(-40, -440, 80, 240, 40), Fill.Split(8, d.Main, d.MainShade));
            foreach (var y in new[] { -416.0, -362, -308, -254 })
            {
                d.Add(Rect(-120, y, 96, 42, 14, 4, 4, 14), y is -362 or -254 ? d.Second : d.SecondTint);
            }
        });
        d.Add(Sparkle(180, 140, 92) + Sparkle(330, 86, 46), d.Second);
    }

    private static void Pharmacy(Drawing d)
    {
        var (amber, green) = (d.Natural("#b8651b"), d.Natural("#4a9a5b"));
        d.Shadow(500, 920, 420, 50, 0.5);
        d.At(0, 0, 1, 0, () =>
        {
            Nature.TwoToneLeaf(d, 620, 720, 920, 330, 0.26, green);
            Nature.TwoToneLeaf(d, 600, 620, 760, 150, 0.24, green.Tint(0.06));
        });
        d.Add("M210 270H570V330C570 370 650 390 650 460V850Q650 926 574 926H206Q130 926 130 850V460C130 390 210 370 210 330Z", Fill.Bands((130, 0), (650, 0), amber.Tint(0.08), (0.16, amber), (0.74, amber.Shade(0.1))));
        d.Add(Rect(170, 86, 440, 190, 44, 44, 20, 20), Fill.Bands((170, 0), (610, 0), d.Plate, (0.7, d.PlateShade)));
        foreach (var x in new[] { 236.0, 312, 388, 464, 540 })
        {
            d.Add(Rect(x - 9, 130, 18, 116, 9), d.PlateShade.Shade(0.05), 0.8);
        }

        d.Add(Rect(130, 500, 520, 300), Fill.Split(514, d.Plate, d.PlateShade));
        d.Add(Rect(332, 556, 76, 188, 18) + Rect(276, 612, 188, 76, 18), d.Main);
        d.Shadow(760, 906, 190, 36, 0.4);
        d.At(700, 836, 1, -32, () => Pill(d, d.Main, d.Plate));
        d.At(858, 872, 0.82, 18, () => Pill(d, d.Second, d.Plate));
    }

    private static void Pill(Drawing d, Rgba left, Rgba right)
    {
        d.Add(Rect(-130, -54, 140, 108, 54, 0, 0, 54), Fill.Layers(left, (12, left.Shade(0.09))));
        d.Add(Rect(0, -54, 130, 108, 0, 54, 54, 0), Fill.Layers(right, (12, d.PlateShade)));
        d.Add(Rect(-92, -34, 150, 20, 10), d.Light, 0.6);
    }
}
