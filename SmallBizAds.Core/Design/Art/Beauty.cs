using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Hair, nails and skin.</summary>
internal static class Beauty
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("scissors", "hair", "커트,컷트,미용실,헤어샵,헤어살롱,바버,이발,haircut,barber,hair salon", Scissors),
        MotifCatalog.Drawn("nail-polish", "nail", "네일,매니큐어,페디큐어,젤네일,nail,manicure,pedicure", NailPolish),
    ];

    /// <summary>A lock of hair in an S from the top to a pointed end below, 1000 high, about x = 0.</summary>
    public static void Lock(Drawing d, Rgba colour)
    {
        double[] shade = [0.08, 0, -0.06, 0.03, -0.09];
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
        d.At(610, 0, 1, 0, () => Lock(d, d.Second));
        d.At(300, 690, 1, -52, () => Comb(d));
        d.At(452, 492, 1.02, 27, () => Shears(d));
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
        d.Add(Ribbon((600, 812, 30), (660, 846, 96), (760, 836, 110), (860, 872, 104), (935, 850, 40)), d.SecondShade);
        d.Add(Ribbon((596, 800, 24), (660, 828, 84), (760, 816, 96), (860, 852, 90), (930, 836, 30)), d.Second);
        d.Add(Ribbon((650, 806, 6), (700, 806, 22), (770, 800, 26), (840, 824, 6)), d.SecondTint.Tint(0.08), 0.9);
        d.Shadow(345, 925, 290, 42, 0.5);
        d.Add(Rect(100, 436, 480, 490, 120, 120, 90, 90), d.Plate.WithOpacity(0.92));
        d.Add(Rect(136, 520, 408, 372, 60, 60, 64, 64), Fill.Split(420, d.Main, d.MainShade));
        d.Add(Rect(136, 520, 408, 84, 60, 60, 0, 0), d.MainTint);
        d.Add("M166 640Q166 610 192 610Q216 610 216 640V800Q216 830 192 830Q166 830 166 800Z", d.Light, 0.75);
        d.Add(Rect(520, 500, 60, 380, 0, 0, 60, 0), d.Dark, 0.08);
        d.Add(Rect(268, 380, 144, 76, 8), d.PlateShade);
        d.Add(Rect(240, 70, 200, 330, 46, 46, 18, 18), Fill.Split(370, cap.Tint(0.06), cap.Shade(0.03)));
        d.Add(Rect(274, 110, 30, 230, 15), d.Light, 0.3);
        d.At(748, 396, 1, 22, () =>
        {
            d.Add(Rect(-14, -40, 28, 260, 6), d.PlateShade.Shade(0.06));
            d.Add("M-30 200H30L36 300C36 370 14 410 0 424C-14 410 -36 370 -36 300Z", Fill.Split(6, d.Second, d.SecondShade));
            d.Add(Rect(-74, -330, 148, 310, 40, 40, 16, 16), Fill.Split(18, cap.Tint(0.06), cap.Shade(0.03)));
            d.Add(Rect(-48, -290, 22, 220, 11), d.Light, 0.3);
        });
    }
}
