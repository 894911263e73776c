using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Soups in a deep bowl, told apart by their broth and by what lies in it.</summary>
internal static class Soups
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("oyster-soup", "restaurant delivery bar", "굴,굴국밥,굴전골,굴짬뽕,석화,생굴,굴찜,조개,조개탕,조개구이,바지락,바지락탕,홍합,홍합탕,홍합짬뽕,백합탕,가리비,연포탕,oyster,clam,mussel,shellfish", d => Soup(d, Rgba.Parse("#fbf1dc"), Shellfish)),
        MotifCatalog.Drawn("seafood-stew", "restaurant delivery bar", "해물탕,해물찜,매운탕,꽃게탕,알탕,아구찜,아귀찜,해물뚝배기,해물전골,대구탕,동태탕,동태찌개,쭈꾸미,주꾸미,seafood stew,spicy fish stew", d => Soup(d, d.Natural("#dc4a23"), Shellfish)),
        MotifCatalog.Drawn("bone-soup", "restaurant delivery", "설렁탕,곰탕,갈비탕,삼계탕,돼지국밥,순대국,순대국밥,소머리국밥,나주곰탕,도가니탕,꼬리곰탕,우족탕,닭곰탕,백숙,닭한마리,떡국,떡만둣국,사골국,bone soup,ox bone soup,samgyetang", d => Soup(d, Rgba.Parse("#fbf1dc"), Meat)),
    ];

    private static void Soup(Drawing d, Rgba broth, Action<Drawing> filling)
    {
        d.Shadow(500, 925, 420, 46, 0.5);
        Meals.Steam(d, 500, 300, 230);
        d.Add(Rect(330, 850, 340, 80, 10, 10, 34, 34), d.Main.Shade(0.16));
        d.Add("M70 450H930C930 690 800 850 690 880H310C200 850 70 690 70 450Z", Fill.Layers(d.Main, (600, d.Second), (640, d.Main)));
        d.Add("M730 450H930C930 690 800 850 690 880H520C680 820 760 660 730 450Z", d.Dark, 0.13);
        d.Add("M124 600C140 690 190 770 250 810Q276 820 264 796C216 740 196 690 184 600Q150 570 124 600Z", d.Light, 0.4);
        d.Add(Ellipse(500, 450, 430, 150), Fill.Split(640, d.MainTint.Tint(0.03), d.MainTint));
        d.Add(Ellipse(500, 454, 386, 122), d.Main.Shade(0.14));
        d.Add(Ellipse(500, 464, 374, 110), broth.Shade(0.06));
        d.Add(Ellipse(494, 470, 360, 102), broth);
        filling(d);
    }

    private static void Shellfish(Drawing d)
    {
        d.At(690, 404, 1.16, 16, () => Clam(d));
        d.At(330, 398, 0.98, -20, () => Clam(d));
        d.At(510, 404, 0.86, 0, () => Oyster(d));
        d.At(390, 506, 0.9, 14, () => Oyster(d));
        d.At(640, 500, 0.9, -12, () => Oyster(d));
        Greens(d, (520, 536), (300, 536), (740, 496), (480, 360), (610, 450), (200, 420));
        d.At(800, 460, 1, -20, () => d.Add(Leaf(-50, 0, 50, 0, 0.24), d.Natural("#d3271f")));
        d.At(310, 462, 1, 24, () => d.Add(Leaf(-42, 0, 42, 0, 0.24), d.Natural("#d3271f")));
    }

    private static void Meat(Drawing d)
    {
        var meat = d.Natural("#b9785a");
        foreach (var (x, y, t) in new[] { (400.0, 430.0, -12.0), (610, 440, 10), (490, 496, -3) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Blob((-120, 10), (-90, -34), (0, -44), (90, -36), (122, 4), (90, 42), (-10, 48), (-90, 42)), meat.Shade(0.16));
                d.Add(Blob((-116, 0), (-86, -38), (0, -48), (88, -40), (118, -4), (86, 30), (-10, 36), (-88, 30)), Fill.Layers(meat.Tint(0.06), (0, meat)));
                d.Line("M-70 -20C-30 -6 20 -28 70 -14M-50 12C-10 20 30 4 60 14", meat.Tint(0.2), 9);
            });
        }

        Greens(d, (500, 400), (420, 520), (560, 520), (250, 456), (760, 456), (500, 490), (560, 370), (420, 372), (700, 380));
    }

    private static void Greens(Drawing d, params ReadOnlySpan<Spot> at)
    {
        var green = d.Natural("#5aa046");
        foreach (var (x, y) in at)
        {
            d.Add(Ellipse(x, y, 36, 19), green);
            d.Add(Ellipse(x, y, 17, 8), green.Tint(0.18));
        }
    }

    /// <summary>An oyster out of its shell, about 200 units wide.</summary>
    private static void Oyster(Drawing d)
    {
        var (frill, flesh) = (d.Natural("#6f6a66"), Rgba.Parse("#efe4cd"));
        d.Add(Blob((-104, 6), (-92, -36), (-56, -40), (-28, -62), (10, -52), (46, -62), (78, -36), (106, -10), (92, 30), (54, 36), (20, 54), (-20, 44), (-60, 52), (-86, 34)), frill);
        d.Add(Blob((-82, 4), (-52, -30), (0, -42), (54, -34), (84, -4), (50, 22), (0, 34), (-54, 28)), flesh.Shade(0.08));
        d.Add(Blob((-78, -4), (-50, -32), (0, -44), (52, -36), (76, -10), (40, 8), (-10, 16), (-56, 14)), flesh);
        d.Add(Ellipse(-26, -24, 24, 9), Rgba.White, 0.85);
    }

    /// <summary>An open clam, about 240 units wide.</summary>
    private static void Clam(Drawing d)
    {
        var (shell, flesh) = (d.Natural("#c9a27c"), d.Natural("#f6a94f"));
        const string Valve = "M-116 30C-130 -60 -70 -116 0 -116C70 -116 130 -60 116 30Q0 70 -116 30Z";
        d.Add(Valve, Fill.Split(20, shell.Tint(0.06), shell.Shade(0.06)));
        foreach (var r in new[] { 0.78, 0.56 })
        {
            d.At(0, 30 * (1 - r), r, 0, () => d.Line("M-116 30C-130 -60 -70 -116 0 -116C70 -116 130 -60 116 30", shell.Shade(0.13), 11));
        }

        d.Add("M-100 30Q0 -36 100 30Q0 84 -100 30Z", Rgba.Parse("#fff3df"));
        d.Add("M-70 34Q0 -12 70 34Q0 68 -70 34Z", Fill.Split(10, flesh.Tint(0.05), flesh.Shade(0.05)));
        d.Add("M-120 30Q0 104 120 30C116 90 60 116 0 116C-60 116 -116 90 -120 30Z", Fill.Split(20, shell, shell.Shade(0.1)));
        d.Line("M-92 66Q0 116 92 66", shell.Shade(0.14), 10);
    }
}
