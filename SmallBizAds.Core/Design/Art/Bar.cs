using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Beer, wine and cocktails.</summary>
internal static class Bar
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("beer", "bar restaurant", "맥주,생맥주,호프,수제맥주,치맥,포차,beer,pub,lager,ale", Beer),
        MotifCatalog.Drawn("wine", "bar restaurant", "와인,레드와인,화이트와인,와인바,위스키,사케,wine,wine bar,whisky,whiskey,sake", Wine),
        MotifCatalog.Drawn("cocktail", "bar", "칵테일,마티니,바텐더,라운지,cocktail,martini,lounge", Cocktail),
    ];

    private static void Beer(Drawing d)
    {
        var amber = d.Natural("#f2a51f");
        d.Shadow(480, 925, 370, 50, 0.5);
        d.Add("M640 400H740C850 400 900 460 900 560V650C900 770 830 820 740 820H640V730H730C780 730 806 704 806 650V570C806 514 780 490 730 490H640Z", Fill.Layers(d.PlateShade, (620, d.PlateShade.Shade(0.06))));
        d.Add(Rect(140, 270, 550, 660, 40, 40, 90, 90), d.Plate.WithOpacity(0.85));
        d.Add(Rect(180, 330, 470, 556, 10, 10, 60, 60), Fill.Fade(0, 330, 0, 886, amber.Tint(0.05), amber, amber.Shade(0.06)));
        d.Add(Rect(520, 330, 130, 556, 0, 0, 60, 0), amber.Shade(0.1), 0.7);
        foreach (var x in new[] { 232.0, 372, 512 })
        {
            d.Add(Rect(x, 500, 86, 320, 43), amber.Tint(0.1), 0.55);
        }

        d.Add(Blob((116, 330), (110, 240), (180, 190), (250, 200), (300, 120), (410, 100), (490, 150), (580, 140), (650, 190), (712, 230), (716, 320), (670, 372), (600, 366), (560, 350), (500, 372), (440, 360), (400, 380), (386, 470), (356, 560), (318, 540), (308, 430), (280, 374), (220, 386), (160, 380)), d.Plate);
        d.Add(Blob((560, 350), (640, 300), (700, 232), (716, 320), (670, 372), (600, 366)), d.PlateShade);
        d.Add(Blob((300, 230), (310, 170), (380, 140), (450, 160), (400, 190)), Rgba.White, 0.9);
        d.Add(Circle(470, 700, 20) + Circle(410, 770, 14) + Circle(590, 640, 16) + Circle(278, 720, 18), d.Light, 0.7);
    }

    private static void Wine(Drawing d)
    {
        var (glass, wine) = (d.Natural("#2f6b4c"), d.Natural("#a3173f"));
        d.Shadow(480, 930, 400, 46, 0.5);
        d.Add("M230 80H370V300C370 370 460 400 460 500V880Q460 936 404 936H196Q140 936 140 880V500C140 400 230 370 230 300Z", Fill.Split(330, glass, glass.Shade(0.1)));
        d.Add(Rect(218, 60, 164, 190, 20, 20, 12, 12), Fill.Split(330, d.Main, d.MainShade));
        d.Add(Rect(140, 540, 320, 250), Fill.Split(330, d.Plate, d.PlateShade));
        d.Add(Circle(280, 650, 66), d.Main);
        d.Add(Segment(280, 650, 66, -30, 150), d.MainShade);
        d.Add("M176 500C180 450 210 420 236 390Q250 390 244 410C216 440 208 470 206 510Q176 530 176 500Z", d.Light, 0.5);
        d.Add(Rect(654, 640, 32, 260), d.PlateShade);
        d.Add(Ellipse(670, 908, 150, 28), d.PlateShade);
        d.Add(Ellipse(670, 900, 150, 26), d.Plate);
        d.Add("M496 300H844C880 470 850 660 670 668C490 660 460 470 496 300Z", d.Plate.WithOpacity(0.72));
        d.Add("M500 450C600 480 720 420 846 448C842 560 800 640 670 644C540 640 498 560 500 450Z", Fill.Split(720, wine, wine.Shade(0.08)));
        d.Add("M500 450C600 480 720 420 846 448C800 490 560 510 500 450Z", wine.Tint(0.09));
        d.Add("M534 340H566C552 440 560 520 592 580Q560 580 546 540C526 480 524 420 534 340Z", d.Light, 0.8);
    }

    private static void Cocktail(Drawing d)
    {
        d.Shadow(500, 925, 300, 46, 0.5);
        d.Add(Rect(482, 560, 36, 330), Fill.Split(504, d.Plate, d.PlateShade));
        d.Add(Ellipse(500, 906, 210, 34), d.PlateShade);
        d.Add(Ellipse(500, 896, 210, 32), d.Plate);
        d.Turned(26, 640, 300, () => d.Add(Capsule(640, 40, 640, 470, 26), d.Ink));
        d.Add("M110 270H890C890 500 720 620 500 620C280 620 110 500 110 270Z", d.Plate.WithOpacity(0.7));
        d.Add("M156 330H844C824 500 690 586 500 586C310 586 176 500 156 330Z", Fill.Fade(0, 330, 0, 586, d.MainTint, d.Main, d.Second));
        d.Add("M690 330H844C824 500 690 586 500 586C620 540 690 450 690 330Z", d.Dark, 0.12);
        d.Add(Rect(156, 300, 688, 62, 31), d.MainTint.Tint(0.05));
        d.Add("M196 400C220 470 260 510 310 534Q330 546 318 520C280 490 256 450 244 396Q238 380 216 380Q190 380 196 400Z", d.Light, 0.6);
        var cherry = d.Natural("#d7263d");
        d.Add(Circle(420, 316, 84), Fill.Fade(360, 250, 470, 390, cherry.Tint(0.07), cherry, cherry.Shade(0.1)));
        d.Add(Ellipse(394, 282, 20, 13), Rgba.White, 0.8);
        d.Line("M424 240C430 180 470 130 530 96", d.Natural("#3f8a3f"), 16);
        d.At(800, 262, 1, 14, () =>
        {
            var rind = d.Natural("#f59a23");
            d.Add(Circle(0, 0, 136), rind);
            d.Add(Circle(0, 0, 116), Rgba.Parse("#fff3cf"));
            for (var i = 0; i < 8; i++)
            {
                var a = (i * 45) + 22.5;
                d.Add(Rounded(16, On(0, 0, 20, a), On(0, 0, 114, a - 19), On(0, 0, 110, a), On(0, 0, 114, a + 19)), rind.Tint(0.08));
            }
        });
    }
}
