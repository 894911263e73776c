using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Korean and other dishes in bowls and pots.</summary>
internal static class Meals
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("rice-bowl", "restaurant", "비빔밥,덮밥,백반,한식,정식,도시락,밥상,볶음밥,국밥,rice,bibimbap,korean food", RiceBowl),
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
}
