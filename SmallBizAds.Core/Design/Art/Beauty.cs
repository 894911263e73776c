using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Hair, nails and skin.</summary>
internal static class Beauty
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("scissors", "hair", "커트,컷트,헤어컷,남성컷,여성컷,앞머리,미용실,헤어샵,헤어살롱,바버샵,이발,haircut,barber,hair salon", Scissors),
        MotifCatalog.Drawn("nail-polish", "nail", "네일,매니큐어,페디큐어,젤네일,네일아트,nail,manicure,pedicure,gel nail", NailPolish),
        MotifCatalog.Drawn("cosmetics", "skincare online-shop", "화장품,스킨케어,수분크림,선크림,영양크림,세럼,앰플,에센스,피부관리,피부,에스테틱,마스크팩,왁싱,skincare,serum,facial,cosmetic,waxing", Cosmetics),
        MotifCatalog.Drawn("hair-dryer", "hair", "드라이,펌,파마,열펌,디지털펌,셋팅펌,볼륨펌,다운펌,매직펌,볼륨매직,드라이펌,perm,blow-dry,blow dry", HairDryer),
    ];

    /// <summary>A lock of hair in an S from the top to a pointed end below, 1000 high, about x = 0.</summary>
    public static void Lock(Drawing d, Rgba colour)
    {
        double[] shade = [0.08, 0, -0.06, 0.03, -0.09];
        d.Add(Ribbon((110, 40, 250), (104, 90, 250), (-50, 230, 290), (-90, 400, 300), (40, 570, 310), (80, 730, 250), (-10, 860, 120)), colour.Shade(0.06));
        for (var i = 0; i < 5; i++)
        {
            var o = (i - 2) * 62.0;
            d.Add(
                Ribbon((110 + (o * 0.8), 40, 52), (104 + (o * 0.8), 76, 54), (-50 + o, 230, 74), (-90 + o, 400, 76), (40 + (o * 1.05), 570, 78), (90 + (o * 0.9), 730, 64), (-10 + (o * 0.5), 880, 30), (-130 + (o * 0.25), 935, 3)),
                shade[i] >= 0 ? colour.Tint(shade[i]) : colour.Shade(-shade[i]));
        }
    }

    private static void Scissors(Drawing d)
    {
        d.At(600, 60, 1, 0, () => Lock(d, d.Second));
        d.At(640, 120, 1.06, -4, () => Comb(d));
        d.At(452, 640, 1, 62, () => Shears(d));
    }

    private static void Comb(Drawing d)
    {
        var colour = d.Ink.ApartFrom(d.Second, 0.2).ApartFrom(d.Ground, 0.25);
        var teeth = string.Concat(Enumerable.Range(0, 13).Select(i => Rect(-292 + (i * 45.6), 30, 24, i is 0 or 12 ? 132 : 124, 0, 0, 12, 12)));
        d.Add(teeth, colour);
        d.Add(Rect(-310, -46, 620, 92, 46, 46, 10, 10), Fill.Layers(colour.Tint(0.08), (-6, colour)));
    }

    private static void Shears(Drawing d)
    {
        foreach (var side in new[] { -1, 1 })
        {
            void Draw() => d.Turned(17, 0, 0, () =>
            {
                var (lit, dim) = side < 0 ? (d.Plate, d.PlateShade) : (d.PlateShade, d.PlateShade.Shade(0.1));
                d.Add("M-40 40L-26 -330Q-22 -440 20 -478Q44 -400 44 -300L40 40Z", Fill.Bands((-40, 0), (60, 6), lit, (0.52, dim)));
                d.Add("M-42 20H42L30 170Q26 206 -4 206Q-50 200 -48 160Z", side < 0 ? d.Main : d.MainShade);
                d.Turned(10, -20, 300, () => d.Add(
                    Ellipse(-40, 306, 112, 138) + "M-104 306A64 90 0 1 0 24 306A64 90 0 1 0 -104 306Z",
                    Fill.Bands((-150, 180), (72, 430), d.MainTint, (0.2, d.Main), (0.66, d.MainShade))));
            });
            if (side < 0)
            {
                Draw();
            }
            else
            {
                d.Mirrored(0, Draw);
            }
        }

        d.Add(Circle(0, 0, 40), d.Second.ApartFrom(d.Main, 0.15));
        d.Add(Capsule(-20, 14, 20, -14, 11), d.Dark, 0.6);
    }

    private static void NailPolish(Drawing d)
    {
        var cap = d.Ink.ApartFrom(d.Ground, 0.3);
        d.Shadow(770, 925, 200, 30, 0.4);
        d.Shadow(345, 925, 290, 42, 0.5);
        d.Add(Rect(100, 436, 480, 490, 120, 120, 90, 90), d.Plate.WithOpacity(0.92));
        d.Add(Rect(136, 520, 408, 372, 60, 60, 64, 64), Fill.Split(420, d.Stripe, d.Stripe.Shade(0.1)));
        d.Add(Rect(136, 520, 408, 84, 60, 60, 0, 0), d.Stripe.Tint(0.09));
        d.Add("M166 640Q166 610 192 610Q216 610 216 640V800Q216 830 192 830Q166 830 166 800Z", d.Light, 0.75);
        d.Add(Rect(268, 380, 144, 76, 8), d.PlateShade);
        d.Add(Rect(240, 70, 200, 330, 46, 46, 18, 18), Fill.Split(370, cap.Tint(0.06), cap.Shade(0.03)));
        d.Add(Rect(274, 110, 30, 230, 15), d.Light, 0.3);
        d.At(790, 352, 0.92, 22, () =>
        {
            d.Add(Rect(-14, -40, 28, 260, 6), d.PlateShade.Shade(0.06));
            d.Add("M-30 200H30L36 300C36 370 14 410 0 424C-14 410 -36 370 -36 300Z", Fill.Split(6, d.Second, d.SecondShade));
            d.Add(Rect(-74, -330, 148, 310, 40, 40, 16, 16), Fill.Split(18, cap.Tint(0.06), cap.Shade(0.03)));
            d.Add(Rect(-48, -290, 22, 220, 11), d.Light, 0.3);
        });
        foreach (var (x, turn, colour) in new[] { (656.0, -10.0, d.Main), (888, 12, d.Second.Tint(0.05)), (772, 1, d.Second) })
        {
            d.At(x, 842, 1.06, turn, () =>
            {
                d.Add("M-52 84C-58 10 -58 -112 0 -112C58 -112 58 10 52 84Q0 106 -52 84Z", Fill.Split(16, colour, colour.Shade(0.09)));
                d.Add("M-30 40C-34 0 -30 -34 -8 -62Q4 -66 -2 -50C-14 -26 -16 6 -12 44Q-20 60 -30 40Z", d.Light, 0.6);
            });
        }
    }

    private static void Cosmetics(Drawing d)
    {
        var disc = d.Second.Mix(d.Ground, 0.3);
        d.Add(Circle(520, 420, 360), Fill.Fade(300, 100, 760, 760, disc, disc.Mix(d.Ground, 0.45)));
        d.Shadow(500, 925, 450, 44, 0.4);
        d.Add("M90 830V880C90 910 270 936 500 936C730 936 910 910 910 880V830Z", Fill.Split(640, d.Second, d.SecondShade));
        d.Add(Ellipse(500, 830, 410, 66), d.SecondTint.Tint(0.04));
        d.Add(Ellipse(520, 840, 340, 44), d.Second, 0.8);
        d.Add(Rect(330, 80, 110, 170, 54, 54, 10, 10), Fill.Split(404, d.Plate, d.PlateShade));
        d.Add(Rect(300, 220, 170, 110, 18), Fill.Split(410, d.Plate, d.PlateShade));
        d.Add("M290 330H480C490 380 550 390 550 460V790Q550 846 494 846H276Q220 846 220 790V460C220 390 280 380 290 330Z", Fill.Bands((220, 0), (550, 0), d.MainTint, (0.24, d.Main), (0.7, d.MainShade)));
        d.Add(Rect(262, 540, 246, 180, 16), d.Plate, 0.95);
        d.Add(Leaf(385, 706, 385, 560, 0.34), d.Main);
        d.Add(HalfLeaf(385, 706, 385, 560, -0.34), d.MainShade);
        d.Add("M248 480C250 440 280 420 300 404Q316 404 306 422C286 440 278 460 278 500Q262 520 248 480Z", d.Light, 0.7);
        d.Add("M530 690H860V790Q860 868 782 868H608Q530 868 530 790Z", Fill.Split(730, d.Plate, d.PlateShade));
        d.Add(Rect(512, 590, 366, 116, 30), Fill.Bands((512, 0), (878, 0), d.MainTint, (0.22, d.Main), (0.62, d.MainShade)));
        d.Add(Rect(540, 614, 26, 68, 13), d.Light, 0.55);
        d.Add("M578 760Q578 744 592 744Q606 744 606 760V790Q606 812 624 826Q626 840 606 836Q578 826 578 790Z", d.PlateShade, 0.9);
    }

    private static void HairDryer(Drawing d)
    {
        d.Shadow(420, 930, 320, 40, 0.4);
        foreach (var (y, k) in new[] { (250.0, 1.0), (370, 1.25), (490, 1.0) })
        {
            d.Add(Ribbon((650, y, 8), (730, y - 26, 34 * k), (810, y + 8, 36 * k), (890, y - 16, 30 * k), (960, y + 10, 6)), d.Second);
        }

        d.At(0, 20, 1, 0, () =>
        {
            d.Add("M270 500H450L520 836Q530 884 482 890L404 898Q358 902 348 856Z", Fill.Bands((270, 0), (500, -48), d.Main, (0.72, d.MainShade)));
            d.Add(Rect(372, 590, 56, 130, 28), d.Plate);
            d.Add(Rect(372, 590, 56, 64, 28), d.PlateShade.Shade(0.06));
            d.Add("M560 236L668 208Q690 204 690 226V480Q690 502 668 498L560 470Z", Fill.Layers(d.Ink, (372, d.Ink.Shade(0.05))));
            d.Add("M330 120H560Q590 120 590 150V560Q590 586 560 586H330C190 586 90 486 90 354C90 220 190 120 330 120Z", Fill.Layers(d.MainTint, (210, d.Main), (440, d.MainShade)));
            d.Add(Circle(300, 354, 146), d.Second);
            d.Add(Segment(300, 354, 146, -45, 135), d.SecondShade);
            d.Add(Circle(300, 354, 104), d.Ink);
            for (var i = 0; i < 4; i++)
            {
                d.Add(Capsule(300 - (i is 0 or 3 ? 44 : 70), 294 + (i * 40), 300 + (i is 0 or 3 ? 44 : 70), 294 + (i * 40), 16), d.Second);
            }

            d.Add("M180 200C220 164 280 156 340 156H440Q460 166 440 178H340C290 178 240 190 200 222Q172 226 180 200Z", d.Light, 0.6);
        });
    }
}
