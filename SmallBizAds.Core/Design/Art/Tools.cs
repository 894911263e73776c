using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Repairs and keys.</summary>
internal static class Tools
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("wrench", "repair", "수리,설비,출장수리,철물,철물점,공구점,a/s,repair,plumbing,hardware store", Wrench),
        MotifCatalog.Drawn("key", "real-estate", "부동산,부동산중개,사무실 이전,매매,전세,월세,분양,입주,임대,매물,공인중개사,real estate,for rent,for lease", Key),
        MotifCatalog.Drawn("phone-repair", "repair", "휴대폰,핸드폰,스마트폰,아이폰,갤럭시,액정,배터리교체,액정 수리,액정수리,휴대폰 수리,휴대폰수리,핸드폰 수리,핸드폰수리,아이폰 수리,아이폰수리,phone,phone repair,phone screen,phone screen repair,screen,screen repair,battery", Phone),
        MotifCatalog.Drawn("faucet", "repair", "수도꼭지,배관,싱크대,누수,변기,욕실,수전,faucet,leak,bathroom", Faucet),
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
        d.Shadow(480, 905, 470, 46, 0.45);
        d.Add(Rect(500, 170, 84, 220, 10), d.SecondShade.Shade(0.06));
        d.Add("M110 450L366 216Q380 204 394 216L650 450V870Q650 900 620 900H140Q110 900 110 870Z", Fill.Split(450, d.Plate, d.PlateShade));
        d.Add("M380 240L650 480V520L380 300L110 520V480Z", d.Dark, 0.12);
        d.Add("M40 500Q20 476 44 454L360 164Q380 148 400 164L716 454Q740 476 720 500Q698 522 674 502L380 236L86 502Q62 522 40 500Z", Fill.Split(400, d.Second, d.SecondShade));
        d.Add(Rect(306, 600, 148, 300, 74, 74, 0, 0), Fill.Split(392, d.Second, d.SecondShade));
        d.Add(Circle(420, 760, 16), d.Plate);
        d.Add(Rect(176, 570, 90, 110, 16) + Rect(494, 570, 90, 110, 16), d.Natural("#7fc0e6"));
        d.Add("M176 640L256 570H266V586L190 680H176ZM494 640L574 570H584V586L508 680H494Z", d.Light, 0.45);
        d.Add(Circle(380, 440, 52), d.Natural("#7fc0e6"));
        d.Line("M332 440H428M380 392V488", d.Plate, 14);
        d.At(800, 470, 0.8, 0, () =>
        {
            d.Add("M-50 120H50V500L0 552L-50 500Z", Fill.Split(10, d.MainTint, d.MainShade));
            d.Add(Rect(44, 270, 104, 70, 0, 14, 14, 0) + Rect(44, 384, 74, 70, 0, 14, 14, 0), d.MainShade);
            d.Add(Ring(0, -40, 200, 84), Fill.Bands((-200, -160), (200, 110), d.MainTint, (0.28, d.Main), (0.68, d.MainShade)));
        });
    }

    private static void Phone(Drawing d)
    {
        d.Shadow(470, 925, 340, 44, 0.45);
        d.Turned(-8, 420, 500, () =>
        {
            d.Add(Rect(180, 80, 480, 850, 84), Fill.Split(560, d.Ink, d.Ink.Shade(0.05)));
            d.Add(Rect(212, 112, 416, 786, 58), Fill.Fade(212, 112, 628, 898, d.MainTint, d.Main, d.MainShade));
            d.Add("M470 112H570Q628 112 628 170V560L212 760V640Z", d.Light, 0.16);
            d.Add(Rect(340, 140, 160, 40, 20), d.Ink);
            d.Add(Rounded(8, (400, 380), (452, 352), (628, 236), (476, 396)) + Rounded(8, (470, 400), (628, 470), (628, 486), (448, 436)) + Rounded(8, (452, 420), (520, 640), (506, 646), (412, 440)) + Rounded(8, (420, 430), (212, 560), (212, 540), (390, 400)) + Rounded(8, (392, 400), (300, 250), (314, 244), (424, 368)), d.Light, 0.9);
            d.Add(Rounded(8, (500, 560), (600, 640), (594, 652), (492, 580)) + Rounded(8, (300, 500), (330, 620), (320, 622), (284, 512)), d.Light, 0.9);
        });
        d.At(740, 600, 1.02, 32, () =>
        {
            d.Add(Rect(-18, 60, 36, 260, 6), d.PlateShade.Shade(0.1));
            d.Add("M-18 300H18L26 350L0 384L-26 350Z", d.PlateShade.Shade(0.16));
            d.Add("M-60 -280Q-60 -330 0 -330Q60 -330 60 -280V40Q60 84 30 90H-30Q-60 84 -60 40Z", Fill.Bands((-60, 0), (60, 0), d.SecondTint, (0.3, d.Second), (0.68, d.SecondShade)));
            d.Add(Rect(-60, -90, 120, 30), d.Dark, 0.25);
        });
    }

    private static void Faucet(Drawing d)
    {
        var water = d.Natural("#4fb3ee");
        d.Shadow(430, 925, 340, 44, 0.45);
        d.Add("M210 900V470C210 280 330 190 500 190H600C750 190 850 280 850 430V520H690V450C690 390 650 360 590 360H510C430 360 390 400 390 480V900Z", Fill.Fade(210, 200, 620, 760, d.MainTint, d.Main, d.MainShade));
        d.Add("M320 900V470C320 360 390 300 500 300H600C690 300 740 350 740 430V520H690V450C690 390 650 360 590 360H510C430 360 390 400 390 480V900Z", d.MainShade);
        d.Add(Rect(666, 500, 208, 72, 24), Fill.Split(790, d.MainTint, d.MainShade));
        d.Add(Rect(150, 856, 310, 74, 28), Fill.Split(360, d.MainTint, d.MainShade));
        d.Add(Rect(410, 110, 60, 110, 16), d.MainShade);
        d.Add(Rect(290, 70, 300, 72, 36), Fill.Split(460, d.Second, d.SecondShade));
        d.Add("M246 480C246 340 330 240 470 226Q500 230 474 250C370 270 300 350 296 480V640Q270 680 246 640Z", d.Light, 0.4);
        d.Add("M770 610C830 700 856 740 856 784A86 86 0 0 1 684 784C684 740 710 700 770 610Z", Fill.Split(796, water.Tint(0.05), water.Shade(0.05)));
        d.Add(Crescent(770, 786, 58, 120, 200, 1.5), Rgba.White, 0.8);
    }
}
