using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Repairs and keys.</summary>
internal static class Tools
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("wrench", "repair", "수리,정비,설비,카센터,보일러,공업사,출장수리,as,repair,mechanic,plumbing,fix", Wrench),
        MotifCatalog.Drawn("key", "real-estate", "열쇠,부동산,매매,전세,월세,분양,입주,임대,key,real estate,for rent,lease", Key),
    ];

    private static void Wrench(Drawing d)
    {
        d.Shadow(540, 640, 400, 300, 0.3);
        d.At(470, 560, 1, 42, () =>
        {
            d.Add("M-64 -220H64L50 250H-50Z", Fill.Split(8, d.Main, d.MainShade));
            d.Add(Rect(-22, -120, 44, 300, 22), d.MainShade.Shade(0.05));
            d.Add("M84 -448A190 190 0 1 1 -84 -448V-300L0 -250L84 -300Z", Fill.Split(8, d.MainTint, d.Main));
            d.Add(Ellipse(0, 300, 118, 118) + "M-66 300L-33 243H33L66 300L33 357H-33Z".Replace("M-66 300L-33 243H33L66 300L33 357H-33Z", "M-66 300L-33 357H33L66 300L33 243H-33Z", StringComparison.Ordinal), Fill.Split(8, d.MainTint, d.Main));
            d.At(0, -384, 1, 0, () => Nut(d, 96));
        });
        d.At(800, 770, 1, 12, () => Nut(d, 128));
    }

    private static void Nut(Drawing d, double r)
    {
        var corners = Enumerable.Range(0, 6).Select(i => On(0, 0, r, (i * 60) + 30)).ToArray();
        d.Add(Rounded(r * 0.16, corners), d.Second);
        d.Add(Rounded(r * 0.1, corners[0], corners[1], (0, 0)), d.SecondShade);
        d.Add(Rounded(r * 0.1, corners[5], corners[0], (0, 0)), d.SecondShade);
        d.Add(Rounded(r * 0.1, corners[2], corners[3], (0, 0)), d.SecondTint);
        d.Add(Circle(0, 0, r * 0.52), d.SecondTint);
        d.Add(Circle(r * 0.03, r * 0.03, r * 0.42), d.Dark.Mix(d.Second, 0.25));
    }

    private static void Key(Drawing d)
    {
        d.Shadow(520, 900, 330, 50, 0.35);
        d.At(610, 440, 1, 38, () =>
        {
            d.Add("M-46 60H46V440L0 484L-46 440Z", Fill.Split(10, d.Main, d.MainShade));
            d.Add(Rect(30, 210, 104, 62, 0, 12, 12, 0) + Rect(30, 312, 76, 62, 0, 12, 12, 0), d.MainShade);
            d.Add(Ring(0, -130, 222, 84), Fill.Bands((-222, -260), (222, 40), d.MainTint, (0.3, d.Main), (0.68, d.MainShade)));
        });
        d.Line(Arc(560, 330, 150, 130, 330), d.PlateShade.Shade(0.08), 26);
        d.At(330, 640, 1, -12, () =>
        {
            d.Add("M-170 -50L-14 -190Q0 -202 14 -190L170 -50V190Q170 222 138 222H-138Q-170 222 -170 190Z", Fill.Split(40, d.Second, d.SecondShade));
            d.Add(Circle(0, -96, 30), d.Ground);
            d.Add(Rect(-52, 66, 104, 156, 52, 52, 0, 0), d.Plate);
        });
    }
}
