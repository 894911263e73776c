using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Animals and their things.</summary>
internal static class Pets
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("dog", "pets", "강아지,애견,반려견,반려동물,펫샵,펫미용,유치원견,멍멍이,댕댕이,dog,puppy,pet,grooming", Dog),
    ];

    private static void Dog(Drawing d)
    {
        var coat = d.Main;
        d.Shadow(500, 920, 350, 48, 0.5);
        d.Add(Ribbon((660, 840, 70), (790, 800, 76), (860, 690, 66), (850, 590, 20)), d.MainShade);
        d.Add("M270 930C220 760 320 560 500 560C680 560 780 760 730 930Z", Fill.Split(600, coat, d.MainShade));
        d.Add("M410 930C390 800 420 690 500 660C580 690 610 800 590 930Z", d.Plate);
        d.Add(Rect(300, 846, 180, 88, 44), d.MainTint);
        d.Add(Rect(520, 846, 180, 88, 44), coat);
        d.Add("M352 600Q500 690 648 600L660 650Q500 750 340 650Z", d.Second);
        d.Add(Circle(500, 722, 46), d.Second.Tint(0.06));
        d.Add("M500 70C690 70 756 200 752 370C748 540 640 640 500 640C360 640 252 540 248 370C244 200 310 70 500 70Z", Fill.Split(610, coat, d.MainShade));
        d.Add("M500 72C540 180 528 300 570 400C600 470 640 560 560 628Q500 648 440 628C360 560 400 470 430 400C472 300 460 180 500 72Z", d.Plate);
        d.Add("M330 106C220 90 130 170 116 320C106 430 140 520 196 530C262 540 270 440 280 350C290 250 330 200 330 106Z", d.Main.Shade(0.15));
        d.Add("M670 106C780 90 870 170 884 320C894 430 860 520 804 530C738 540 730 440 720 350C710 250 670 200 670 106Z", d.Main.Shade(0.22));
        d.Add(Ellipse(500, 520, 128, 96), d.Plate);
        d.Add("M500 470C560 440 580 470 566 500C552 532 520 544 500 544C480 544 448 532 434 500C420 470 440 440 500 470Z", d.Dark);
        d.Add(Rect(430, 456, 140, 56, 28), d.Dark);
        d.Add(Ellipse(470, 474, 22, 9), d.Light, 0.7);
        d.Add(Circle(366, 370, 38) + Circle(634, 370, 38), d.Dark);
        d.Add(Circle(354, 358, 12) + Circle(622, 358, 12), d.Light);
    }
}
