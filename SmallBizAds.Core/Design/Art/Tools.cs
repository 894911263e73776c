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
        d.Shadow(520, 570, 420, 400, 0.16);
        d.At(445, 545, 1.14, 42, () =>
        {
            d.Add("M-64 -220H64L50 250H-50Z", Fill.Split(8, d.Main, d.MainShade));
            d.Add(Rect(-22, -120, 44, 300, 22), d.MainShade.Shade(0.05));
            d.Add("M84 -448A190 190 0 1 1 -84 -448V-300L0 -250L84 -300Z", Fill.Split(8, d.MainTint, d.Main));
            d.Add(Circle(0, 300, 118) + "M-66 300L-33 357H33L66 300L33 243H-33Z", Fill.Split(8, d.MainTint, d.Main));
            d.At(0, -384, 1, 0, () => Nut(d, 96));
        });
        d.At(800, 780, 1.2, 12, () => Nut(d, 128));
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
        d.Shadow(520, 915, 380, 48, 0.4);
        d.At(322, 600, 1.12, -14, () =>
        {
            d.Add("M-190 -40L-16 -206Q0 -220 16 -206L190 -40V230Q190 262 158 262H-158Q-190 262 -190 230Z", Fill.Split(50, d.Second, d.SecondShade));
            d.Add("M-228 4Q-250 -18 -228 -40L-16 -240Q0 -254 16 -240L228 -40Q250 -18 228 4Q206 24 184 4L0 -170L-184 4Q-206 24 -228 4Z", Fill.Split(10, d.SecondTint, d.Second));
            d.Add(Rect(-62, 70, 124, 192, 62, 62, 0, 0), d.Plate);
            d.Add(Rect(0, 70, 62, 192, 0, 62, 0, 0), d.PlateShade);
            d.Add(Circle(0, -82, 36), d.Plate);
        });
        d.At(650, 330, 1.06, 24, () =>
        {
            d.Add("M-50 120H50V500L0 552L-50 500Z", Fill.Split(10, d.MainTint, d.MainShade));
            d.Add(Rect(44, 270, 104, 70, 0, 14, 14, 0) + Rect(44, 384, 74, 70, 0, 14, 14, 0), d.MainShade);
            d.Add(Ring(0, -40, 236, 92), Fill.Bands((-236, -180), (236, 130), d.MainTint, (0.28, d.Main), (0.68, d.MainShade)));
        });
    }
}
