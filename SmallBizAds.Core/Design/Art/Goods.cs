using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Markets, parcels and deliveries.</summary>
internal static class Goods
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("basket", "market", "장보기,야채,채소,농산물,로컬푸드,유기농,샐러드,쌈채소,시금치,대파,상추,양파,감자,애호박,두부,콩나물,식품,동네마트,식자재마트,vegetable,grocery,groceries,organic,salad", Basket),
        MotifCatalog.Drawn("fruit", "market online-shop", "과일,감귤,귤,한라봉,천혜향,레드향,황금향,오렌지,단감,망고,참외,수박,과일가게,과일바구니,fruit,tangerine,orange,mandarin", d => Crate(d, r => Tangerine(d, d.Natural("#f7921e"), r))),
        MotifCatalog.Drawn("strawberries", "market online-shop cafe", "딸기,생딸기,설향,설향딸기,딸기청,딸기농장,strawberry,strawberries", d => Crate(d, r => d.At(0, 16, r / 106, 0, () => Bakery.Strawberry(d, d.Natural("#e5383b"))))),
        MotifCatalog.Drawn("apples", "market online-shop", "사과,햇사과,홍로,부사,자두,apple,apples", d => Crate(d, r => Apple(d, d.Natural("#d93a32"), r))),
        MotifCatalog.Drawn("peaches", "market online-shop", "복숭아,백도,황도,천도복숭아,납작복숭아,물복숭아,딱딱이복숭아,peach,peaches", d => Crate(d, r => Peach(d, r))),
        MotifCatalog.Drawn("parcel", "online-shop delivery", "택배,배송,무료배송,스마트스토어,소포,parcel,shipping,online shop,package", Parcel),
        MotifCatalog.Drawn("scooter", "delivery", "배달,배민,쿠팡이츠,요기요,오토바이,퀵,delivery,rider,scooter", Scooter),
    ];

    private static void Basket(Drawing d)
    {
        var (green, carrot, tomato, egg) = (d.Natural("#4f9a45"), d.Natural("#f08a2c"), d.Natural("#e2442f"), d.Natural("#6a3f83"));
        d.Shadow(500, 920, 420, 50, 0.5);
        foreach (var (x, t) in new[] { (300.0, -12.0), (380, -3) })
        {
            d.At(x, 560, 1, t, () =>
            {
                d.Add("M-44 0V-220C-60 -330 -110 -400 -96 -470C-60 -440 -40 -400 -20 -360C-20 -420 0 -470 20 -500C40 -460 44 -400 36 -350C60 -390 90 -420 120 -430C120 -370 60 -300 44 -220V0Z", green);
                d.Add("M0 0V-240C10 -290 30 -320 36 -350C60 -390 90 -420 120 -430C120 -370 60 -300 44 -220V0Z", green.Shade(0.09));
                d.Add("M-44 0V-210Q0 -170 44 -210V0Z", d.Plate);
            });
        }

        d.At(700, 560, 1, 24, () =>
        {
            Nature.TwoToneLeaf(d, 0, -260, -90, -430, 0.24, green);
            Nature.TwoToneLeaf(d, 0, -260, 90, -410, 0.24, green);
            Nature.TwoToneLeaf(d, 0, -250, 6, -450, 0.22, green.Tint(0.06));
            d.Add("M-92 -190C-92 -280 92 -280 92 -190L50 60H-50Z", Fill.Split(20, carrot, carrot.Shade(0.09)));
            d.Add(Capsule(-60, -170, 0, -176, 16) + Capsule(-56, -90, -10, -96, 16), carrot.Shade(0.1));
        });
        d.Add(Blob((420, 560), (430, 400), (500, 330), (580, 380), (600, 560)), Fill.Split(540, egg, egg.Shade(0.09)));
        d.Add(Blob((440, 380), (470, 320), (510, 300), (560, 330), (580, 390), (530, 366), (506, 400), (480, 366)), green.Shade(0.03));
        d.Add(Circle(228, 500, 120), Fill.Fade(150, 400, 300, 600, tomato.Tint(0.06), tomato, tomato.Shade(0.08)));
        d.Add(Ellipse(186, 446, 26, 16), Rgba.White, 0.75);
        d.Add(Circle(792, 520, 110), Fill.Fade(720, 420, 860, 610, tomato.Tint(0.05), tomato, tomato.Shade(0.1)));
        d.Add("M110 580H890L826 872Q818 920 770 920H230Q182 920 174 872Z", Fill.Split(660, d.Main, d.MainShade));
        for (var row = 0; row < 3; row++)
        {
            for (var i = 0; i < 7; i++)
            {
                var width = 90.0 - (row * 4);
                var x = 500 + ((i - 3) * (width + 8)) + (row % 2 == 0 ? 0 : 49) - (width / 2);
                if (x > 150 + (row * 24) && x + width < 850 - (row * 24))
                {
                    d.Add(Rect(x, 660 + (row * 82), width, 58, 20), x > 600 ? d.Main.Shade(0.03) : d.MainTint, 0.9);
                }
            }
        }

        d.Add(Rect(76, 546, 848, 86, 43), Fill.Split(660, d.SecondTint, d.Second));
    }

    /// <summary>A wooden crate full of one fruit, which is drawn about the origin with a given radius.</summary>
    private static void Crate(Drawing d, Action<double> fruit)
    {
        var (wood, green) = (d.Natural("#c98f52"), d.Natural("#3f8a45"));
        d.Shadow(500, 915, 450, 50, 0.5);
        foreach (var (x, y) in new[] { (330.0, 330.0), (650, 320), (490, 230) })
        {
            d.At(x, y, 1, 0, () => fruit(142));
        }

        foreach (var (x, y) in new[] { (190.0, 490.0), (810, 490), (500, 470), (350, 510), (660, 510) })
        {
            d.At(x, y, 1, 0, () => fruit(150));
        }

        Nature.TwoToneLeaf(d, 490, 110, 700, 70, 0.3, green);
        Nature.TwoToneLeaf(d, 480, 112, 330, 60, 0.3, green.Tint(0.05));
        Nature.TwoToneLeaf(d, 352, 380, 210, 300, 0.3, green);
        for (var row = 0; row < 3; row++)
        {
            d.Add(Rect(70, 576 + (row * 116), 860, 96, 16), Fill.Split(680, wood.Tint(0.04), wood.Shade(0.05)));
        }

        d.Add(Rect(70, 576, 110, 340, 16), wood.Shade(0.07));
        d.Add(Rect(820, 576, 110, 340, 16), wood.Shade(0.13));
        d.Add(Rounded(26, (330, 640), (670, 640), (670, 850), (330, 850)), Fill.Split(600, d.Main, d.MainShade));
        d.At(500, 750, 0.62, 0, () =>
        {
            d.Add(Circle(0, 16, 96), d.Plate);
            d.Add(Leaf(0, -76, 96, -122, 0.3), d.Plate);
        });
    }

    private static void Tangerine(Drawing d, Rgba orange, double r)
    {
        d.Add(Ellipse(0, 0, r, r * 0.92), Fill.Fade(-r * 0.6, -r * 0.8, r * 0.7, r * 0.8, orange.Tint(0.08), orange, orange.Shade(0.11)));
        d.Add(Ellipse(-r * 0.42, -r * 0.4, r * 0.2, r * 0.12), Rgba.White, 0.6);
        d.Add(Ellipse(r * 0.04, -r * 0.74, r * 0.12, r * 0.07), orange.Shade(0.22));
    }

    private static void Apple(Drawing d, Rgba red, double r) => d.At(0, 0, r / 100, 0, () =>
    {
        d.Add("M0 -70C30 -104 104 -96 104 -10C104 60 50 100 20 94Q0 88 -20 94C-50 100 -104 60 -104 -10C-104 -96 -30 -104 0 -70Z", Fill.Fade(-60, -80, 70, 80, red.Tint(0.08), red, red.Shade(0.11)));
        d.Add(Ellipse(0, -70, 26, 9), red.Shade(0.2));
        d.Line("M0 -68C0 -90 6 -104 16 -114", d.Natural("#6b4423"), 11);
        d.Add(Leaf(8, -92, 66, -112, 0.3), d.Natural("#4f9a45"));
        d.Add(Ellipse(-58, -40, 16, 26), Rgba.White, 0.6);
    });

    private static void Peach(Drawing d, double r) => d.At(0, 0, r / 100, 0, () =>
    {
        var (pink, blush) = (d.Natural("#f6a28c"), d.Natural("#e8607a"));
        d.Add(Blob((0, 98), (-66, 84), (-102, 24), (-92, -44), (-40, -86), (0, -84), (44, -88), (92, -44), (102, 24), (66, 84)), Fill.Fade(-70, -80, 80, 80, pink.Tint(0.1), pink, blush));
        d.Add("M0 -84C-34 -50 -36 30 -8 96C10 98 20 96 30 94C-4 40 -16 -30 0 -84Z", blush.Shade(0.04), 0.75);
        d.Add(Leaf(0, -82, 74, -118, 0.3), d.Natural("#4f9a45"));
        d.Add(HalfLeaf(0, -82, 74, -118, -0.3), d.Natural("#4f9a45").Shade(0.08));
        d.Add(Ellipse(-56, -32, 15, 24), Rgba.White, 0.6);
    });

    private static void Parcel(Drawing d)
    {
        var card = d.Natural("#d6a067");
        d.Shadow(500, 915, 430, 54, 0.5);
        d.Add("M110 420L520 540V940L136 822Q110 814 110 788Z", card);
        d.Add("M890 420L520 540V940L864 822Q890 814 890 788Z", card.Shade(0.1));
        d.Add(Rounded(14, (110, 420), (490, 312), (890, 420), (520, 542)), card.Tint(0.08));
        d.Add("M262 376L350 352L742 468L652 498Z", d.Main);
        d.Add("M652 498L742 468V600L712 582L682 624L652 606Z", d.MainShade);
        d.Add(Rounded(14, (160, 560), (330, 612), (330, 760), (160, 708)), d.Plate);
        d.Add("M188 604L300 638V662L188 628ZM188 656L260 678V702L188 680Z", d.PlateShade.Shade(0.08));
        d.At(470, 262, 1, -7, () =>
        {
            d.Add("M-190 -90L20 -30V170L-176 112Q-190 108 -190 94Z", d.Second);
            d.Add("M210 -90L20 -30V170L196 112Q210 108 210 94Z", d.SecondShade);
            d.Add(Rounded(12, (-190, -90), (10, -146), (210, -90), (20, -28)), d.SecondTint);
            d.Add("M-110 -112L-66 -124L132 -66L88 -50Z", d.Plate);
            d.Add("M88 -50L132 -64V10L110 0L88 30Z", d.PlateShade);
        });
    }

    private static void Scooter(Drawing d)
    {
        var rubber = d.Ink.ApartFrom(d.Ground, 0.2);
        d.Shadow(500, 915, 450, 40, 0.55);
        d.Add(Capsule(700, 360, 780, 790, 48), d.PlateShade.Shade(0.05));
        foreach (var x in new[] { 240.0, 780 })
        {
            d.Add(Circle(x, 790, 124), rubber);
            d.Add(Circle(x, 790, 66), d.Plate);
            d.Add(Segment(x, 790, 66, -30, 150), d.PlateShade);
            d.Add(Circle(x, 790, 24), rubber);
        }

        d.Add("M92 770C80 640 150 560 280 552H470Q504 552 512 586L534 690Q540 712 562 712H600Q622 712 628 690L690 400Q698 366 732 372Q770 380 780 414L812 540C884 560 930 620 930 700Q930 716 914 716H800C720 716 690 760 676 800Q668 822 640 822H392C384 720 320 650 240 650C170 650 120 700 108 770Z", d.Main);
        d.Add("M690 400Q698 366 732 372Q770 380 780 414L812 540C884 560 930 620 930 700Q930 716 914 716H800C720 716 690 760 676 800Q668 822 640 822H560C680 800 700 690 720 600Z", d.MainShade);
        d.Add("M150 640C180 590 230 574 290 572H450Q470 580 452 596H300C240 598 200 612 170 650Q144 664 150 640Z", d.MainTint.Tint(0.06));
        d.Add(Rect(300, 494, 220, 64, 32, 32, 20, 20), rubber);
        d.Add(Capsule(610, 318, 726, 340, 40), rubber);
        d.Add(Capsule(700, 330, 712, 400, 40), rubber);
        d.Add("M740 388H800Q830 396 830 426Q830 456 800 462H752Z", d.Natural("#ffd95a"));
        d.Add(Rect(84, 196, 330, 300, 44), Fill.Split(316, d.Second, d.SecondShade));
        d.Add(Rect(84, 196, 330, 86, 44, 44, 0, 0), Fill.Split(316, d.SecondTint, d.Second));
        d.Add(Heart(240, 390, 110), d.Plate);
        foreach (var (x, y, w) in new[] { (560.0, 170.0, 120.0), (500, 236, 84) })
        {
            d.Add(Capsule(x, y, x + w, y, 26), d.Second, 0.7);
        }
    }
}
