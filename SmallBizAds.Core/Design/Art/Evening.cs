using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Soju, live music, stir-fries, market stalls: out in the evening.</summary>
internal static class Evening
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("soju", "bar restaurant", "소주,소주 1병,소맥,참이슬,처음처럼,soju", Soju),
        MotifCatalog.Drawn("guitar", "bar academy general", "공연,라이브 공연,라이브공연,통기타,통기타 공연,기타 공연,버스킹,어쿠스틱,재즈,재즈 공연,재즈공연,콘서트,밴드,기타레슨,기타 레슨,기타 수업,우쿨렐레,live music,live band,acoustic,jazz,concert,guitar", Guitar),
        MotifCatalog.Drawn("stir-fry", "restaurant delivery bar", "제육,제육볶음,두루치기,닭발,국물닭발,무뼈닭발,닭갈비,오징어볶음,낙지볶음,쭈꾸미볶음,주꾸미볶음,곱창볶음,오삼불고기,stir-fry,stir fry,spicy pork", StirFry),
        MotifCatalog.Drawn("stall", "market general", "플리마켓,벼룩시장,프리마켓,장터,바자회,나눔장터,마르쉐,flea market,farmers' market,farmers market,bazaar,market day", Stall),
    ];

    private static void Soju(Drawing d)
    {
        var (glass, cap) = (d.Natural("#3f9a62"), d.Stripe);
        d.Shadow(430, 930, 330, 40, 0.5);
        d.Add("M310 90H430V250C430 330 510 350 510 450V860Q510 928 442 928H298Q230 928 230 860V450C230 350 310 330 310 250Z", Fill.Bands((230, 0), (510, 0), glass.Tint(0.1), (0.2, glass), (0.7, glass.Shade(0.09))));
        d.Add(Rect(296, 60, 148, 110, 22), Fill.Split(386, cap, cap.Shade(0.09)));
        d.Add(Rect(296, 140, 148, 30, 8), cap.Shade(0.14));
        d.Add("M230 500H510V780H230Z", Fill.Split(416, d.Plate, d.PlateShade));
        d.Add("M230 500H510V548H230ZM230 744H510V780H230Z", Fill.Split(416, d.Second, d.SecondShade));
        d.Add(string.Concat(Enumerable.Range(0, 5).Select(i => Leaf(370, 646, On(370, 646, 76, -90 + (i * 72)).X, On(370, 646, 76, -90 + (i * 72)).Y, 0.36))), d.Stripe);
        d.Add(Circle(370, 646, 17), d.SecondTint);
        d.Add("M340 230C338 310 268 350 262 440V480H282V440C290 370 352 320 356 240Q346 220 340 230Z", d.Light, 0.55);
        foreach (var (x, y, k) in new[] { (650.0, 770.0, 0.86), (810, 826, 1.0) })
        {
            d.At(x, y, k, 0, () =>
            {
                d.Add("M-112 -160H112L88 96Q84 108 70 108H-70Q-84 108 -88 96Z", d.Natural("#cfe7ef").WithOpacity(0.85));
                d.Add("M-102 -70H102L86 70Q84 80 70 80H-70Q-84 80 -86 70Z", Fill.Split(24, Rgba.Parse("#eef8fb").Mix(d.Second, 0.1), Rgba.Parse("#dcedf3").Mix(d.Second, 0.12)));
                d.Add(Ellipse(0, -70, 102, 18), d.Plate, 0.9);
                d.Add("M-84 -130H-62L-46 60H-66Z", d.Light, 0.9);
            });
        }

        d.Add(Sparkle(690, 470, 90) + Sparkle(820, 560, 44), d.Second);
    }

    private static void Guitar(Drawing d)
    {
        var (wood, dark) = (d.Natural("#e0a04e"), d.Natural("#6b3d24"));
        d.Shadow(420, 925, 330, 34, 0.4);
        d.At(500, 500, 1, 38, () =>
        {
            d.Add("M-52 -560Q-64 -420 -36 -396H36Q64 -420 52 -560Q0 -590 -52 -560Z", dark);
            foreach (var y in new[] { -530.0, -480, -430 })
            {
                d.Add(Circle(-68, y, 20) + Circle(68, y, 20), d.PlateShade.Shade(0.1));
            }

            d.Add(Blob((0, 10), (110, 16), (170, 80), (160, 160), (126, 216), (170, 290), (210, 390), (160, 490), (0, 520), (-160, 490), (-210, 390), (-170, 290), (-126, 216), (-160, 160), (-170, 80), (-110, 16)), dark);
            d.Add(Blob((0, 24), (100, 30), (152, 86), (144, 156), (108, 216), (154, 296), (190, 388), (146, 474), (0, 502), (-146, 474), (-190, 388), (-154, 296), (-108, 216), (-144, 156), (-152, 86), (-100, 30)), Fill.Split(40, wood, wood.Shade(0.07)));
            d.Add(Circle(0, 190, 84), d.Main);
            d.Add(Circle(0, 190, 64), dark.Shade(0.14));
            d.Add(Rect(-36, -400, 72, 560, 6), Fill.Split(6, dark.Tint(0.07), dark));
            for (var i = 0; i < 7; i++)
            {
                d.Add(Rect(-36, -350 + (i * 64), 72, 8), d.PlateShade);
            }

            d.Add("M104 230C160 270 186 340 170 400C130 380 90 330 84 270Z", d.MainShade);
            d.Add(Rect(-96, 376, 192, 42, 16), dark);
            foreach (var x in new[] { -22.0, -8, 8, 22 })
            {
                d.Line(F($"M{x} -396L{x * 1.4} 392"), d.Plate, 4);
            }

            d.Add("M-150 330C-160 390 -140 430 -110 456Q-124 470 -142 452C-176 420 -184 380 -172 330Z", d.Light, 0.5);
        });
        foreach (var (x, y, k, tone) in new[] { (240.0, 330.0, 1.0, d.Main), (840, 640, 0.8, d.Second) })
        {
            d.At(x, y, k, -8, () =>
            {
                d.Add(Ellipse(-60, 80, 50, 38) + Ellipse(80, 56, 50, 38), tone);
                d.Add("M-34 80V-110L130 -146V56H104V-72L-10 -46V80Z", tone);
            });
        }

        d.Add(Sparkle(140, 560, 56) + Sparkle(720, 840, 60), d.Second);
    }

    private static void StirFry(Drawing d)
    {
        var (iron, wood, sauce) = (d.Ink.At(0.3).ApartFrom(d.Ground, 0.14), d.Natural("#b97b43"), d.Natural("#d2402a"));
        var (onion, green, sesame) = (Rgba.Parse("#f6e8cf"), d.Natural("#4f9a45"), Rgba.Parse("#fbf0cf"));
        d.Shadow(500, 850, 470, 60, 0.45);
        foreach (var x in new[] { 380.0, 500, 620 })
        {
            d.Add(Ribbon((x, 220, 8), (x - 24, 170, 22), (x + 20, 110, 22), (x, 50, 6)), d.Second.Mix(d.Ground, 0.3));
        }

        d.Add("M40 600H960C960 760 800 850 500 850C200 850 40 760 40 600Z", Fill.Split(640, wood, wood.Shade(0.09)));
        d.Add(Ellipse(500, 590, 460, 220), wood.Tint(0.07));
        d.Add(Ellipse(500, 560, 400, 196), iron.Shade(0.05));
        d.Add(Ellipse(500, 546, 400, 190), iron.Tint(0.08));
        d.Add(Ellipse(500, 548, 360, 164), iron);
        d.Add(Rect(70, 520, 60, 70, 26) + Rect(870, 520, 60, 70, 26), iron);
        d.Add(Blob((190, 560), (230, 440), (360, 350), (500, 290), (640, 350), (770, 440), (810, 560), (700, 640), (500, 670), (300, 640)), sauce.Shade(0.09));
        foreach (var (x, y, t, k) in new[] { (290.0, 560.0, -18.0, 1.0), (420, 600, 14, 1.05), (560, 610, -12, 1.05), (700, 560, 20, 1), (340, 470, 24, 1), (480, 500, -26, 1.1), (620, 480, 10, 1.05), (430, 400, -8, 0.95), (560, 390, 26, 0.95), (500, 340, 4, 0.8) })
        {
            d.At(x, y, k, t, () =>
            {
                d.Add(Blob((-96, 10), (-60, -44), (0, -30), (56, -50), (100, -4), (60, 40), (0, 26), (-52, 46)), sauce.Shade(0.03));
                d.Add(Blob((-86, 0), (-54, -40), (0, -28), (52, -46), (86, -10), (40, 4), (0, -2), (-46, 10)), sauce.Tint(0.06));
                d.Add(Capsule(-50, -22, -14, -16, 10), d.Light, 0.55);
            });
        }

        foreach (var (x, y, t) in new[] { (380.0, 540.0, 30.0), (640, 560, -30), (530, 440, 10), (300, 510, -50), (700, 490, 40) })
        {
            d.At(x, y, 1, t, () => d.Line("M-56 10Q0 -40 56 6", onion, 18));
        }

        foreach (var (x, y, t) in new[] { (460.0, 560.0, 20.0), (590, 520, -30), (400, 460, 60), (520, 350, 0), (650, 430, 40), (330, 600, -10), (740, 600, 20) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Ellipse(0, 0, 30, 20), green);
                d.Add(Ellipse(0, -2, 15, 9), green.Tint(0.16));
            });
        }

        foreach (var (x, y) in new[] { (440.0, 440.0), (480, 420), (570, 460), (500, 560), (620, 620), (350, 570), (560, 330), (680, 530), (410, 640), (470, 380) })
        {
            d.Add(Ellipse(x, y, 11, 7), sesame);
        }
    }

    private static void Stall(Drawing d)
    {
        var (wood, green) = (d.Natural("#c08a52"), d.Natural("#4f9a45"));
        d.Shadow(500, 925, 440, 36, 0.5);
        foreach (var x in new[] { 120.0, 844 })
        {
            d.Add(Rect(x, 360, 36, 560, 8), Fill.Split(x + 20, wood, wood.Shade(0.09)));
        }

        d.Add(Rect(150, 430, 700, 180), d.Dark, 0.12);
        for (var i = 0; i < 9; i++)
        {
            var x = 180 + (i * 80.0);
            d.Add(Rounded(6, (x - 36, 440), (x + 36, 440), (x, 510)), i % 3 == 0 ? d.Main : i % 3 == 1 ? d.Second : d.Plate);
        }

        d.At(290, 616, 0.62, 0, () => Plantpot(d, green));
        d.Add(Rect(384, 540, 120, 90, 12), Fill.Split(450, d.Plate, d.PlateShade));
        d.Add(Heart(444, 584, 56), d.Stripe);
        d.Add("M560 500H650V560Q660 640 605 640Q550 640 560 560Z", Fill.Split(610, d.Second, d.SecondShade));
        d.Add(Ellipse(605, 500, 45, 14), d.SecondTint);
        d.Add(Circle(740, 590, 42), d.Natural("#e2442f"));
        d.Add(Circle(800, 600, 36), d.Natural("#f7921e"));
        d.Add(Circle(690, 604, 34), d.Natural("#f7921e"));
        d.Add("M80 640H920L896 896Q892 922 866 922H134Q108 922 104 896Z", Fill.Split(640, wood, wood.Shade(0.08)));
        foreach (var x in new[] { 250.0, 416, 582, 748 })
        {
            d.Add(Rect(x, 660, 10, 260), wood.Shade(0.12));
        }

        d.Add(Rect(56, 620, 888, 58, 20), Fill.Split(640, wood.Tint(0.08), wood.Tint(0.01)));
        d.Add(Rounded(18, (380, 726), (620, 726), (610, 870), (390, 870)), Fill.Split(540, d.Plate, d.PlateShade));
        d.Add(Sparkle(500, 798, 54, 0.24), d.Stripe);
        for (var i = 0; i < 6; i++)
        {
            var x = 50 + (i * 150.0);
            var top = 150 + (i * 116.7);
            var colour = i % 2 == 0 ? d.Stripe : d.Plate;
            d.Add(F($"M{top} 120H{top + 116.7}L{x + 150} 350V384A75 75 0 0 1 {x} 384V350Z"), i > 3 ? colour.Shade(0.06) : colour);
            d.Add(F($"M{x} 350H{x + 150}V384A75 75 0 0 1 {x} 384Z"), d.Dark, 0.1);
        }

        d.Add(Rect(136, 84, 728, 62, 24), Fill.Split(640, d.Stripe.Shade(0.05), d.Stripe.Shade(0.13)));
    }

    private static void Plantpot(Drawing d, Rgba green)
    {
        foreach (var (x, y) in new[] { (-110.0, -170.0), (110, -170), (-50, -240), (60, -236), (0, -270) })
        {
            Nature.TwoToneLeaf(d, 0, -40, x, y, 0.22, green);
        }

        d.Add("M-90 -80H90L70 50H-70Z", Fill.Split(20, d.Main, d.MainShade));
        d.Add(Rect(-104, -100, 208, 44, 14), d.MainTint);
    }
}
