using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Lessons: books, music, art.</summary>
internal static class Learning
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("book", "academy", "수학,영어,국어,과외,논술,독서,내신,수능,교재,과목,레벨테스트,특강,설명회,영어회화,회화,스터디카페,책,서점,책방,독서모임,국영수,학습지,공부방,book,tutoring,math,english class,conversation class,study cafe,books", Book),
        MotifCatalog.Drawn("music", "academy", "피아노,음악학원,보컬,바이올린,드럼,첼로,piano,vocal lesson,violin,music lesson", Music),
        MotifCatalog.Drawn("palette", "academy", "미술,드로잉,화실,수채화,유화,그림 수업,그림그리기,art class,painting,drawing class,watercolor,watercolour", Palette),
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

    private static void Music(Drawing d)
    {
        d.Shadow(500, 905, 440, 50, 0.5);
        d.Add("M60 640H940V850Q940 900 890 900H110Q60 900 60 850Z", d.PlateShade.Shade(0.04));
        for (var i = 0; i < 7; i++)
        {
            d.Add(Rect(66 + (i * 124.6), 600, 118, 276, 4, 4, 20, 20), i > 4 ? d.Plate.Mix(d.PlateShade, 0.6) : d.Plate);
        }

        foreach (var i in new[] { 1, 2, 4, 5, 6 })
        {
            d.Add(Rect(66 + (i * 124.6) - 40, 600, 76, 164, 0, 0, 16, 16), Fill.Split(66 + (i * 124.6) + 8, d.Ink.ApartFrom(d.Plate, 0.4), d.Ink.ApartFrom(d.Plate, 0.4).Shade(0.05)));
        }

        d.Add(Rect(40, 560, 920, 60, 30), Fill.Split(690, d.Second, d.SecondShade));
        d.At(500, 300, 1, -8, () =>
        {
            d.Add("M-140 -190L210 -262Q240 -266 240 -236V110H176V-110L-76 -58V170H-140Z", Fill.Split(60, d.Main, d.MainShade));
            d.Add("M-140 -190L210 -262Q240 -266 240 -236V-180L-140 -102Z", d.MainTint);
            d.At(-166, 178, 1, -20, () => d.Add(Ellipse(0, 0, 104, 78), Fill.Split(30, d.MainTint, d.Main)));
            d.At(150, 118, 1, -20, () => d.Add(Ellipse(0, 0, 104, 78), Fill.Split(30, d.Main, d.MainShade)));
        });
        d.Add(Sparkle(140, 330, 74) + Sparkle(868, 420, 56), d.Second);
    }

    private static void Palette(Drawing d)
    {
        var wood = d.Natural("#d9a566");
        d.Shadow(500, 880, 420, 60, 0.42);
        const string Board = "M470 130C720 130 910 290 910 500C910 640 820 700 720 680C620 660 560 700 580 780C600 850 550 900 470 890C240 870 80 710 80 510C80 290 250 130 470 130Z";
        d.At(0, 22, 1, 0, () => d.Add(Board, wood.Shade(0.14)));
        d.Add(Board, Fill.Fade(200, 150, 760, 820, wood.Tint(0.06), wood));
        d.Add(Ellipse(460, 730, 62, 54), wood.Shade(0.2));
        d.Add(Ellipse(466, 740, 54, 44), d.Ground);
        foreach (var (x, y, r, c) in new[] { (240.0, 420.0, 84.0, d.Main), (390, 270, 80, d.Second), (580, 250, 84, d.Plate), (748, 370, 80, d.Natural("#3f9b7d")), (250, 620, 78, d.Natural("#ffc53d")) })
        {
            d.Add(Blob((x - r, y), (x - (r * 0.6), y - (r * 0.8)), (x + (r * 0.3), y - (r * 0.94)), (x + r, y - (r * 0.1)), (x + (r * 0.6), y + (r * 0.82)), (x - (r * 0.4), y + (r * 0.9))), Fill.Split(x + (r * 0.3), c, c.Shade(0.06)));
            d.Add(Ellipse(x - (r * 0.34), y - (r * 0.4), r * 0.26, r * 0.15), Rgba.White, 0.65);
        }

        d.At(690, 560, 1, 40, () =>
        {
            d.Add("M-30 -470Q0 -490 30 -470L42 60H-42Z", Fill.Split(8, d.Main, d.MainShade));
            d.Add(Rect(-46, 50, 92, 110, 10), Fill.Split(8, d.Plate, d.PlateShade.Shade(0.06)));
            d.Add("M-46 156H46C70 230 40 300 0 350C-40 300 -70 230 -46 156Z", Fill.Split(8, d.Second, d.SecondShade));
        });
    }
}
