using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Lessons: books, music, art.</summary>
internal static class Learning
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("book", "academy", "학원,수학,영어,국어,과외,논술,독서,수업,공부,내신,수능,교재,book,tutoring,math,english class,study,academy", Book),
    ];

    /// <summary>A pencil about the origin, 760 long, its tip below.</summary>
    public static void Pencil(Drawing d, Rgba colour, Rgba end)
    {
        d.Add(Rect(-54, -380, 108, 84, 40, 40, 0, 0), Fill.Split(14, end.Tint(0.04), end.Shade(0.06)));
        d.Add(Rect(-54, -308, 108, 56), Fill.Bands((-54, 0), (54, 0), d.Plate, (0.6, d.PlateShade.Shade(0.06))));
        d.Add("M-54 -252H54V232L0 380L-54 232Z", Rgba.Parse("#f3d3a0"));
        d.Add("M18 232L54 232L0 380Z", Rgba.Parse("#dcb27a"));
        d.Add("M-54 -252H54V240Q36 206 18 240Q0 206 -18 240Q-36 206 -54 240Z", Fill.Bands((-54, 0), (54, 0), colour.Tint(0.09), (0.34, colour), (0.67, colour.Shade(0.09))));
        d.Add("M-20 326L0 380L20 326Q0 312 -20 326Z", d.Dark);
    }

    private static void Book(Drawing d)
    {
        d.Shadow(500, 880, 440, 50, 0.5);
        d.Add("M60 372Q60 340 92 340H908Q940 340 940 372V846Q940 872 914 872H560Q540 872 530 890Q500 910 470 890Q460 872 440 872H86Q60 872 60 846Z", Fill.Split(500, d.Main, d.MainShade));
        d.Add("M500 360C420 300 270 286 110 318V832C270 800 420 808 500 866C580 808 730 800 890 832V318C730 286 580 300 500 360Z", d.PlateShade);
        d.Add("M500 340C420 276 270 262 110 296V806C270 774 420 784 500 842Z", d.Plate);
        d.Add("M500 340C580 276 730 262 890 296V806C730 774 580 784 500 842Z", Fill.Fade(500, 0, 700, 0, d.PlateShade.Shade(0.03), d.PlateShade.Mix(d.Plate, 0.6)));
        foreach (var (y, w) in new[] { (420.0, 230.0), (494, 250), (568, 170) })
        {
            d.Add(F($"M180 {y - 14}Q300 {y - 34} {180 + w} {y}V{y + 28}Q300 {y - 6} 180 {y + 14}Q164 {y} 180 {y - 14}Z"), d.PlateShade.Shade(0.05));
        }

        d.Add(Circle(276, 690, 64), d.Second);
        d.Add(Segment(276, 690, 64, -45, 135), d.SecondShade);
        d.At(672, 418, 1.03, 38, () => Pencil(d, d.Second, d.Main));
    }
}
