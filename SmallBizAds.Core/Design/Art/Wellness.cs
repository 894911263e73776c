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
        MotifCatalog.Drawn("tooth", "clinic", "치과,스케일링,칫솔,치약,교정,치아,미백,dental,dentist,teeth,tooth", Tooth),
        MotifCatalog.Drawn("implant", "clinic", "임플란트,임플란트 상담,임플란트 수술,implant,dental implant", Implant),
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

    private static void Implant(Drawing d)
    {
        var (gum, bone, steel) = (d.Natural("#ef8f92"), d.Natural("#f7dcb4"), d.Natural("#9fadba"));
        d.Shadow(500, 925, 440, 40, 0.5);
        foreach (var x in new[] { 186.0, 814 })
        {
            d.At(x, 440, 0.88, 0, () =>
            {
                d.Add("M-124 150C-150 40 -150 -150 -70 -176C-34 -184 -20 -160 0 -160C20 -160 34 -184 70 -176C150 -150 150 40 124 150Z", Fill.Split(40, d.Plate, d.PlateShade));
                d.Add("M-96 20C-104 -60 -90 -120 -52 -128Q-34 -126 -46 -106C-66 -80 -72 -40 -70 20Q-84 50 -96 20Z", d.Main.Mix(d.Plate, 0.72));
            });
        }

        d.Add("M60 590C110 520 216 520 268 580C320 640 400 590 430 590H570C600 590 680 640 732 580C784 520 890 520 940 590V840Q940 920 860 920H140Q60 920 60 840Z", Fill.Layers(gum, (820, gum.Shade(0.05))));
        d.Add("M84 606C130 548 212 552 252 600Q262 620 240 614C200 580 140 580 104 626Q78 640 84 606ZM748 600C784 552 850 548 884 572Q896 592 872 590C836 576 800 584 766 618Q738 624 748 600Z", gum.Tint(0.1), 0.8);
        d.Add("M60 720C160 680 260 700 340 720C420 740 580 740 660 720C740 700 840 680 940 720V840Q940 920 860 920H140Q60 920 60 840Z", bone);
        foreach (var (x, y, r) in new[] { (150.0, 790.0, 22.0), (250, 860, 16), (300, 780, 13), (730, 780, 20), (820, 850, 15), (870, 770, 12), (170, 870, 11), (690, 870, 14) })
        {
            d.Add(Circle(x, y, r), bone.Shade(0.07));
        }

        d.Add("M418 590H582L556 836Q548 896 500 902Q452 896 444 836Z", Fill.Bands((418, 0), (582, 0), steel.Tint(0.12), (0.32, steel), (0.68, steel.Shade(0.12))));
        for (var i = 0; i < 5; i++)
        {
            var reach = 104 - (i * 9.0);
            d.Add(Capsule(500 - reach, 634 + (i * 52), 500 + reach, 614 + (i * 52), 26), Fill.Bands((500 - reach, 0), (500 + reach, 0), steel.Tint(0.16), (0.34, steel.Tint(0.03)), (0.68, steel.Shade(0.09))));
        }

        d.Add("M440 470H560L540 566H460Z", Fill.Split(520, d.SecondTint, d.SecondShade));
        d.Add(Rect(406, 552, 188, 46, 20), Fill.Split(530, d.Second, d.SecondShade));
        d.At(500, 300, 1.14, 0, () =>
        {
            const string Crown = "M-118 152C-156 60 -176 -150 -90 -186C-44 -200 -26 -166 0 -166C26 -166 44 -200 90 -186C176 -150 156 60 118 152C96 178 60 150 0 150C-60 150 -96 178 -118 152Z";
            d.Add(Crown, d.Plate);
            d.Add("M70 -190Q80 -190 90 -186C176 -150 156 60 118 152C96 178 60 150 0 150C70 100 120 -60 70 -190Z", d.PlateShade);
            d.Add("M-112 20C-124 -60 -112 -130 -66 -144Q-42 -146 -54 -124C-80 -96 -88 -40 -80 20Q-94 50 -112 20Z", d.Main.Mix(d.Plate, 0.6));
            d.Add("M-40 -170Q0 -120 44 -172Q30 -166 0 -166Q-24 -166 -40 -170Z", d.PlateShade);
        });
        d.Add(Sparkle(770, 170, 96) + Sparkle(880, 90, 46) + Sparkle(226, 150, 62), d.Showing(d.Ground, d.Main, d.Second));
    }
}
