using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Houses of other kinds than a cottage.</summary>
internal static class Dwellings
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("apartment", "real-estate", "아파트,아파트 전세,아파트 매매,아파트 월세,오피스텔,오피스텔 매매,오피스텔 월세,신축 오피스텔,주공,분양권,아파트 분양,apartment,apartments,flat,condo", Apartment),
        MotifCatalog.Drawn("hanok", "lodging", "한옥,한옥스테이,한옥 독채,한옥독채,한옥펜션,한옥민박,고택,고택스테이,hanok,hanok stay", Hanok),
        MotifCatalog.Drawn("shop-to-let", "real-estate", "상가,상가 임대,상가임대,상가 월세,상가 매매,점포 임대,점포임대,권리금,shop for rent,store for lease,retail space", d => { Shop.Storefront(d); ToLet(d); }),
    ];

    // A plate with a key on the shop's window.
    private static void ToLet(Drawing d)
    {
        d.Turned(-5, 350, 690, () =>
        {
            d.Add(Rect(214, 596, 292, 190, 28), d.Dark, 0.16);
            d.Add(Rect(206, 584, 292, 190, 28), Fill.Split(420, d.Plate, d.PlateShade));
            d.Add(Ring(284, 679, 50, 20), d.Second.ApartFrom(d.Plate, 0.16));
            d.Add(Rect(326, 666, 132, 26, 8) + Rect(392, 686, 22, 34, 6) + Rect(430, 686, 22, 26, 6), d.Second.ApartFrom(d.Plate, 0.16));
        });
    }

    private static void Apartment(Drawing d)
    {
        var (glass, green) = (d.Natural("#8cc7ea"), d.Natural("#4f9a5a"));
        d.Shadow(500, 925, 460, 36, 0.5);
        void Block(double x, double top, double wide, int columns, Rgba wall, Rgba shade, Rgba roof)
        {
            d.Add(Rect(x, top, wide, 920 - top, 16, 16, 0, 0), Fill.Split(x + (wide * 0.68), wall, shade));
            d.Add(Rect(x - 16, top - 14, wide + 32, 44, 14), roof);
            var step = (wide - 48) / columns;
            for (var y = top + 64; y < 790; y += 108)
            {
                for (var i = 0; i < columns; i++)
                {
                    var at = x + 24 + (i * step) + (step * 0.1);
                    d.Add(Rect(at, y, step * 0.8, 62, 8), at > x + (wide * 0.66) ? glass.Shade(0.07) : glass);
                    d.Add(F($"M{at} {y + 50}L{at + (step * 0.36)} {y}H{at + (step * 0.6)}L{at + (step * 0.12)} {y + 62}H{at}Z"), d.Light, 0.5);
                    d.Add(Rect(at - 6, y + 52, (step * 0.8) + 12, 24, 6), roof, 0.9);
                }
            }
        }

        d.Add(Rect(186, 60, 90, 60, 12), d.SecondShade);
        Block(80, 100, 360, 3, d.Main, d.MainShade, d.MainShade.Shade(0.07));
        Block(620, 270, 310, 3, d.Second, d.SecondShade, d.SecondShade.Shade(0.07));
        Block(350, 190, 330, 3, d.Plate, d.PlateShade, d.Stripe);
        d.Add(Rect(446, 806, 138, 116, 18, 18, 0, 0), d.Stripe.Shade(0.06));
        d.Add(Rect(464, 826, 46, 96, 8) + Rect(520, 826, 46, 96, 8), glass);
        foreach (var (x, r) in new[] { (96.0, 76.0), (222, 56), (780, 62), (900, 80) })
        {
            d.Add(Rect(x - 10, 860, 20, 62, 6), d.Natural("#8a5a32"));
            d.Add(Circle(x, 840, r), green);
            d.Add(Segment(x, 840, r, -40, 130), green.Shade(0.08));
        }

        d.Add(Rect(40, 906, 920, 24, 12), green.Shade(0.05));
    }

    private static void Hanok(Drawing d)
    {
        var (tile, wood, paper) = (d.Ink.At(0.4).ApartFrom(d.Ground, 0.2), d.Natural("#8f5a34"), d.Natural("#f8edd4"));
        d.Shadow(500, 915, 470, 40, 0.5);
        d.Add(Circle(730, 250, 150), d.Second.Mix(d.Ground, 0.25));
        d.Add(Rect(110, 760, 780, 150, 18), Fill.Split(660, d.PlateShade.Shade(0.04), d.PlateShade.Shade(0.11)));
        foreach (var (x, w, y) in new[] { (130.0, 150.0, 800.0), (300, 120, 800), (440, 160, 800), (620, 130, 800), (770, 100, 800), (150, 100, 856), (270, 170, 856), (460, 120, 856), (600, 170, 856), (790, 80, 856) })
        {
            d.Add(Rect(x, y, w, 42, 16), d.PlateShade.Shade(x > 600 ? 0.15 : 0.08));
        }

        d.Add(Rect(150, 470, 700, 270), Fill.Split(640, paper, paper.Shade(0.07)));
        d.Add(Rect(110, 716, 780, 56, 10), Fill.Layers(wood.Tint(0.08), (742, wood)));
        foreach (var (x, wide) in new[] { (190.0, 150.0), (540, 130), (676, 130) })
        {
            d.Add(Rect(x, 520, wide, 200), wood.Shade(0.03));
            d.Add(Rect(x + 12, 532, wide - 24, 176), paper.Tint(0.03));
            for (var i = 1; i < 4; i++)
            {
                d.Add(Rect(x + 12 + (i * (wide - 24) / 4), 532, 7, 176) + Rect(x + 12, 532 + (i * 44), wide - 24, 7), wood);
            }
        }

        d.Add(Rect(366, 520, 150, 200), wood.Shade(0.16));
        d.Add(Rect(366, 520, 60, 200), Fill.Split(400, d.Natural("#f7c867"), d.Natural("#f0b44c")), 0.9);
        foreach (var x in new[] { 150.0, 342, 518, 826 })
        {
            d.Add(Rect(x - 8, 470, 40, 280, 4), Fill.Split(x + 14, wood.Tint(0.05), wood.Shade(0.06)));
        }

        d.Add(Rect(140, 452, 720, 40, 6), wood.Shade(0.08));
        d.Add("M30 420C110 400 170 330 230 210H770C830 330 890 400 970 420C970 452 956 474 936 486C800 446 660 436 500 436C340 436 200 446 64 486C44 474 30 452 30 420Z", Fill.Split(640, tile, tile.Shade(0.07)));
        for (var i = 0; i < 15; i++)
        {
            var k = i - 7;
            d.Line(F($"M{500 + (k * 38)} 226C{500 + (k * 40)} 300 {500 + (k * 50)} 370 {500 + (k * 61)} {436 + (Math.Abs(k) * Math.Abs(k) * 0.7)}"), tile.Tint(0.09), 13);
            d.Add(Circle(500 + (k * 61), 440 + (k * k * 0.8), 19), tile.Tint(0.14));
        }

        d.Add("M196 196C300 236 400 214 500 214C600 214 700 236 804 196L812 232C700 268 600 246 500 246C400 246 300 268 188 232Z", tile.Shade(0.06));
        d.Line("M210 212C310 240 410 222 500 222C590 222 690 240 790 212", d.Light, 10, 0.5);
        d.Line("M620 486V556", d.Ink, 6);
        d.Add(Ellipse(620, 596, 40, 46), Fill.Split(626, d.Main, d.MainShade));
        d.Add(Rect(600, 550, 40, 14, 6) + Rect(600, 630, 40, 14, 6), d.Second);
        Nature.TwoToneLeaf(d, 60, 900, 40, 700, 0.22, d.Natural("#4f9a5a"));
        Nature.TwoToneLeaf(d, 66, 900, 110, 740, 0.22, d.Natural("#4f9a5a").Tint(0.05));
        Nature.TwoToneLeaf(d, 930, 906, 960, 740, 0.24, d.Natural("#4f9a5a"));
        Nature.TwoToneLeaf(d, 926, 906, 890, 770, 0.24, d.Natural("#4f9a5a").Tint(0.05));
    }
}
