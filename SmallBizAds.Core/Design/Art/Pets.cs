using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Animals and their things.</summary>
internal static class Pets
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("dog", "pets", "강아지,애견,반려견,반려동물,펫샵,애견미용,애견호텔,강아지호텔,멍멍이,멍이,댕댕이,dog,puppy,pet,pet grooming", Dog),
        MotifCatalog.Drawn("cat", "pets", "고양이,고양이호텔,반려묘,냥이,캣타워,묘,cat,kitten", Cat),
        MotifCatalog.Drawn("pet-bowl", "pets", "사료,강아지간식,강아지 간식,애견간식,고양이간식,고양이 간식,애견용품,동물병원,pet food,dog food,cat food,treats,vet", Bowl),
    ];

    private static void Dog(Drawing d)
    {
        var coat = d.Coat(d.Main, "#dfa066");
        d.Shadow(500, 920, 350, 48, 0.5);
        d.Add(Ribbon((660, 840, 70), (790, 800, 76), (860, 690, 66), (850, 590, 20)), coat.Shade(0.1));
        d.Add("M270 930C220 760 320 560 500 560C680 560 780 760 730 930Z", Fill.Split(600, coat, coat.Shade(0.1)));
        d.Add("M410 930C390 800 420 690 500 660C580 690 610 800 590 930Z", d.Plate);
        d.Add(Rect(300, 846, 180, 88, 44), coat.Tint(0.09));
        d.Add(Rect(520, 846, 180, 88, 44), coat);
        var collar = coat == d.Main ? d.Second : d.Main;
        d.Add("M352 600Q500 690 648 600L660 650Q500 750 340 650Z", collar);
        d.Add(Circle(500, 722, 46), collar.Tint(0.06));
        d.Add("M500 70C690 70 756 200 752 370C748 540 640 640 500 640C360 640 252 540 248 370C244 200 310 70 500 70Z", Fill.Split(610, coat, coat.Shade(0.1)));
        d.Add("M500 72C540 180 528 300 570 400C600 470 640 560 560 628Q500 648 440 628C360 560 400 470 430 400C472 300 460 180 500 72Z", d.Plate);
        d.Add("M330 106C220 90 130 170 116 320C106 430 140 520 196 530C262 540 270 440 280 350C290 250 330 200 330 106Z", coat.Shade(0.15));
        d.Add("M670 106C780 90 870 170 884 320C894 430 860 520 804 530C738 540 730 440 720 350C710 250 670 200 670 106Z", coat.Shade(0.22));
        d.Add(Ellipse(500, 520, 128, 96), d.Plate);
        d.Add("M500 470C560 440 580 470 566 500C552 532 520 544 500 544C480 544 448 532 434 500C420 470 440 440 500 470Z", d.Dark);
        d.Add(Rect(430, 456, 140, 56, 28), d.Dark);
        d.Add(Ellipse(470, 474, 22, 9), d.Light, 0.7);
        d.Add(Circle(366, 370, 38) + Circle(634, 370, 38), d.Dark);
        d.Add(Circle(354, 358, 12) + Circle(622, 358, 12), d.Light);
    }

    private static void Cat(Drawing d)
    {
        var coat = d.Coat(d.Main, "#f0a95c");
        var collar = coat == d.Main ? d.Second : d.Main;
        d.Shadow(490, 925, 360, 46, 0.5);
        d.Add(Ribbon((640, 880, 74), (790, 860, 78), (870, 740, 74), (830, 620, 66), (880, 540, 40)), coat.Shade(0.1));
        d.Add("M260 930C210 740 320 540 490 540C660 540 770 740 720 930Z", Fill.Split(590, coat, coat.Shade(0.1)));
        d.Add("M400 930C380 800 410 690 490 660C570 690 600 800 580 930Z", d.Plate);
        d.Add(Rect(290, 852, 176, 80, 40), coat.Tint(0.09));
        d.Add(Rect(514, 852, 176, 80, 40), coat);
        d.Add("M206 90Q220 50 256 76L420 190H560L724 76Q760 50 774 90L790 330C800 500 660 600 490 600C320 600 180 500 190 330Z", Fill.Split(600, coat, coat.Shade(0.1)));
        d.Add("M246 142L356 222L236 300Z", d.Natural("#f4a3a0"));
        d.Add("M734 142L624 222L744 300Z", d.Natural("#f4a3a0").Shade(0.06));
        d.Add("M440 172H540L520 290Q490 320 460 290Z", coat.Shade(0.17));
        d.Add(Rounded(16, (396, 190), (426, 186), (430, 262), (410, 262)) + Rounded(16, (554, 186), (584, 190), (570, 262), (550, 262)), coat.Shade(0.17));
        d.Add(Ellipse(490, 496, 150, 92), d.Plate);
        d.Add(Rounded(18, (446, 440), (534, 440), (490, 492)), d.Natural("#e5737a"));
        d.Line("M490 486V506C490 540 440 546 426 522M490 506C490 540 540 546 554 522", d.Dark, 14);
        d.Add(Ellipse(356, 390, 40, 50) + Ellipse(624, 390, 40, 50), d.Dark);
        d.Add(Circle(344, 372, 14) + Circle(612, 372, 14), d.Light);
        d.Add("M330 586Q490 650 650 586L656 630Q490 700 324 630Z", collar);
        d.Add(Circle(490, 690, 40), d.Natural("#ffcf4a"));
    }

    private static void Bowl(Drawing d)
    {
        var kibble = d.Natural("#a8693a");
        d.Shadow(500, 895, 450, 56, 0.5);
        foreach (var (x, y) in new[] { (280.0, 500.0), (380, 440), (500, 400), (620, 440), (720, 500), (440, 500), (560, 500), (330, 560), (660, 560), (500, 560) })
        {
            d.Add(Circle(x, y, 74), kibble.Shade(0.1));
            d.Add(Circle(x - 8, y - 8, 64), kibble.Tint((int)(x + y) % 3 == 0 ? 0.05 : 0));
        }

        d.At(640, 300, 1, -38, () =>
        {
            const string Bone = "M-190 -40C-240 -110 -320 -60 -280 0C-320 60 -240 110 -190 40H190C240 110 320 60 280 0C320 -60 240 -110 190 -40Z";
            d.Add(Bone, Fill.Layers(d.Plate, (6, d.PlateShade)));
        });
        d.Add("M180 560H820L910 850Q918 896 866 896H134Q82 896 90 850Z", Fill.Split(660, d.Main, d.MainShade));
        d.Add(Rect(150, 530, 700, 66, 33), Fill.Split(660, d.MainTint, d.Main));
        d.At(500, 770, 1, 0, () =>
        {
            d.Add(Blob((-66, 50), (-54, -4), (0, -34), (54, -4), (66, 50), (30, 72), (0, 62), (-30, 72)), d.Plate);
            d.Add(Ellipse(-78, -38, 26, 34) + Ellipse(-30, -84, 26, 36) + Ellipse(30, -84, 26, 36) + Ellipse(78, -38, 26, 34), d.Plate);
        });
    }
}
