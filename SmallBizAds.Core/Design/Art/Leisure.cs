using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Where an evening, a weekend or an hour of sport is spent.</summary>
internal static class Leisure
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("dobok", "academy fitness", "태권도,합기도,유도,검도,특공무술,주짓수,해동검도,격투기,도복,품새,taekwondo,hapkido,judo,jiu-jitsu,martial arts,karate,dojang", Dobok),
        MotifCatalog.Drawn("microphone", "bar general", "노래방,코인노래방,코인 노래방,노래연습장,노래 연습장,가라오케,노래교실,karaoke,singing room,microphone,open mic", Microphone),
        MotifCatalog.Drawn("tarot", "general", "타로,사주,운세,신년운세,점집,철학관,작명,작명소,토정비결,타로카드,tarot,fortune telling,fortune teller,horoscope", Tarot),
        MotifCatalog.Drawn("tent", "lodging", "캠핑,글램핑,캠핑장,카라반,오토캠핑,차박,야영,텐트,캠프,불멍,camping,glamping,campsite,camp,tent,caravan", Tent),
    ];

    private static void Dobok(Drawing d)
    {
        var black = d.Ink.ApartFrom(d.Plate, 0.35);
        var belt = d.Main.Apart(d.Plate) > 0.2 ? d.Main : black;
        d.Shadow(500, 930, 380, 44, 0.5);
        d.Add("M340 130L110 300Q70 330 84 380L128 560Q140 600 182 590L262 570Q290 562 290 530V420Z", Fill.Fade(100, 300, 290, 560, d.Plate, d.PlateShade));
        d.Add("M660 130L890 300Q930 330 916 380L872 560Q860 600 818 590L738 570Q710 562 710 530V420Z", d.PlateShade);
        d.Add("M128 560Q140 600 182 590L262 570Q290 562 290 530V494L116 520ZM872 560Q860 600 818 590L738 570Q710 562 710 530V494L884 520Z", d.Dark, 0.1);
        d.Add("M330 130Q500 70 670 130Q730 170 730 260L744 888Q744 926 706 926H294Q256 926 256 888L270 260Q270 170 330 130Z", Fill.Split(590, d.Plate, d.PlateShade.Mix(d.Plate, 0.25)));
        d.Add("M400 110L600 110L500 250Z", d.PlateShade.Shade(0.16));
        d.Add("M670 130L480 470L300 690V600L440 440L590 110Q640 114 670 130Z", Fill.Fade(400, 300, 520, 420, black.Tint(0.07), black));
        d.Add("M330 130L500 420L464 480L388 360L410 110Q366 114 330 130Z", black.Tint(0.05));
        d.Add(Rounded(10, (300, 690), (480, 470), (520, 540), (430, 926), (300, 926)), d.PlateShade, 0.5);
        d.Add("M258 610H742L744 706H256Z", Fill.Layers(belt.Tint(0.06), (656, belt)));
        d.Add("M510 650L640 866Q650 884 634 894L580 916Q562 922 554 904L462 676Z", belt.Shade(0.09));
        d.Add("M490 650L374 880Q366 898 382 906L438 926Q456 932 464 914L540 680Z", Fill.Fade(380, 700, 500, 860, belt.Tint(0.08), belt));
        d.Add("M388 852L374 880Q366 898 382 906L438 926Q456 932 464 914L474 888ZM620 834L640 866Q650 884 634 894L580 916Q562 922 554 904L542 876Z", d.Natural("#f3c23c"));
        d.Add(Rounded(26, (434, 600), (566, 600), (578, 716), (422, 716)), Fill.Split(514, belt.Tint(0.1), belt.Shade(0.02)));
        d.Line("M300 540C310 480 300 400 296 340M704 560C696 480 700 420 706 350", d.PlateShade.Shade(0.08), 14);
        d.Add(Circle(640, 400, 50), d.Second.Apart(d.PlateShade) > 0.12 ? d.Second : d.Main);
        d.Add(Segment(640, 400, 50, -45, 135), (d.Second.Apart(d.PlateShade) > 0.12 ? d.Second : d.Main).Shade(0.09));
    }

    private static void Microphone(Drawing d)
    {
        var mesh = d.PlateShade.Shade(0.06);
        d.Shadow(540, 880, 340, 44, 0.4);
        d.Add(Sparkle(800, 620, 100) + Sparkle(690, 760, 48), d.Second);
        d.At(830, 300, 0.92, 8, () =>
        {
            d.Add(Ellipse(-64, 120, 66, 50) + Rect(-26, -110, 30, 230, 10), d.Second);
            d.Add("M-26 -120Q-20 -130 0 -110C20 -50 110 -40 96 60Q90 74 80 60C70 10 30 10 4 0Z", d.SecondShade);
        });
        d.At(170, 700, 0.7, -10, () =>
        {
            d.Add(Ellipse(-64, 120, 66, 50) + Rect(-26, -110, 30, 230, 10) + Ellipse(120, 90, 66, 50) + Rect(158, -140, 30, 230, 10), d.Second);
            d.Add("M-26 -110L188 -150V-90L-26 -50Z", d.SecondShade);
        });
        d.At(500, 470, 1.08, -40, () =>
        {
            d.Add("M-98 -60H98L66 420Q60 456 30 456H-30Q-60 456 -66 420Z", Fill.Split(26, d.Main, d.MainShade));
            d.Add("M-78 20L-58 380Q-40 400 -36 376L-44 20Q-66 -4 -78 20Z", d.MainTint.Tint(0.1), 0.85);
            d.Add(Rect(-26, 90, 56, 116, 28), d.MainShade.Shade(0.12));
            d.Add(Circle(2, 124, 19), d.Natural("#ffd34d"));
            d.Add(Rect(-38, 448, 76, 46, 0, 0, 20, 20), d.Ink.ApartFrom(d.Ground, 0.2));
            d.Add(Circle(0, -220, 192), Fill.Fade(-130, -360, 130, -80, d.Plate, mesh.Mix(d.Plate, 0.5), mesh.Shade(0.1)));
            foreach (var x in new[] { -108.0, -54, 0, 54, 108 })
            {
                var half = Math.Sqrt((182 * 182) - (x * x));
                d.Line(F($"M{x - 40} {-220 - (half * 0.84)}Q{x + 30} -220 {x - 40} {-220 + (half * 0.84)}"), mesh.Shade(0.16), 9, 0.75);
                d.Line(F($"M{-half * 0.9} {-220 + x}Q0 {-220 + x + 56} {half * 0.9} {-220 + x}"), mesh.Shade(0.16), 9, 0.75);
            }

            d.Add(Ellipse(-84, -316, 50, 30), Rgba.White, 0.8);
            d.Add(Rect(-186, -146, 372, 74, 34), Fill.Split(40, d.SecondTint, d.SecondShade));
            d.Add(Rounded(20, (-150, -74), (150, -74), (98, 0), (-98, 0)), Fill.Split(26, d.MainShade, d.MainShade.Shade(0.1)));
        });
    }

    private static void Tarot(Drawing d)
    {
        var (night, gold) = (d.Natural("#2b2a66").Mix(d.Main, 0.1).ApartFrom(d.Ground, 0.2), d.Natural("#f2c14e"));
        d.Shadow(500, 900, 420, 50, 0.45);
        d.At(310, 540, 1, -17, () => Card(d, d.Second, d.SecondShade, () =>
        {
            d.Add(Circle(0, 0, 84), d.Plate);
            for (var i = 0; i < 8; i++)
            {
                d.Turned(i * 45, 0, 0, () => d.Add(Leaf(0, -100, 0, -190, 0.14), d.Plate));
            }

            d.Add(Circle(0, 0, 54), d.SecondShade);
        }));
        d.At(690, 540, 1, 17, () => Card(d, d.Main, d.MainShade, () =>
        {
            d.Add(Sparkle(0, -20, 190, 0.2), d.Plate);
            d.Add(Sparkle(-90, 160, 56) + Sparkle(96, 170, 44) + Sparkle(90, -190, 44), d.Plate);
        }));
        d.At(500, 500, 1.1, 0, () => Card(d, night, night.Shade(0.06), () =>
        {
            var (a, b) = (On(14, -20, 120, -58), On(14, -20, 120, 58));
            d.Add(F($"M{a.X} {a.Y}A120 120 0 1 0 {b.X} {b.Y}A124 124 0 0 1 {a.X} {a.Y}Z"), gold);
            d.Add(Sparkle(76, -20, 62) + Sparkle(-90, -200, 34) + Sparkle(96, 170, 40) + Sparkle(-80, 170, 28), gold);
            d.Add(Circle(96, -210, 10) + Circle(0, 220, 10) + Circle(0, -240, 8), gold);
        }));
    }

    private static void Card(Drawing d, Rgba field, Rgba shade, Action emblem)
    {
        d.Add(Rect(-206, -344, 440, 720, 44), d.Dark, 0.2);
        d.Add(Rect(-216, -360, 432, 720, 44), Fill.Split(70, d.Plate, d.PlateShade));
        d.Add(Rect(-184, -328, 368, 656, 26), Fill.Split(70, field, shade));
        d.Line(Rect(-158, -302, 316, 604, 16), d.Plate, 8, 0.7);
        emblem();
    }

    private static void Tent(Drawing d)
    {
        var (glow, pine, wood) = (d.Natural("#ffd45c"), d.Natural("#3c7a52"), d.Natural("#a56b3c"));
        d.Shadow(500, 900, 470, 50, 0.5);
        foreach (var (x, y, k) in new[] { (830.0, 380.0, 1.0), (150, 420, 0.86) })
        {
            d.At(x, y, k, 0, () =>
            {
                d.Add(Rect(-24, 380, 48, 120, 10), wood.Shade(0.06));
                foreach (var (top, half) in new[] { (180.0, 150.0), (20, 124), (-130, 96) })
                {
                    d.Add(Rounded(24, (0, top - 110), (half, top + 220), (-half, top + 220)), Fill.Split(20, pine.Tint(top < 0 ? 0.06 : 0.02), pine.Shade(0.07)));
                }
            });
        }

        d.Line("M500 220L480 130M500 220L528 140", wood, 24);
        d.Add("M500 190L900 880H100Z", Fill.Split(500, d.MainTint, d.Main));
        d.Add("M500 190L900 880H770Z", d.MainShade);
        d.Add("M500 190L232 880H100Z", d.MainTint.Tint(0.06));
        d.Add("M500 330L676 880H324Z", glow);
        d.Add("M500 330L600 880H400Z", glow.Tint(0.1));
        d.Add("M500 330C470 500 420 640 330 720L324 880H372C400 720 470 520 500 330Z", Fill.Split(420, d.Plate, d.PlateShade));
        d.Add("M500 330C530 500 580 640 670 720L676 880H628C600 720 530 520 500 330Z", d.PlateShade);
        d.Add(Capsule(348, 700, 414, 738, 26) + Capsule(652, 700, 586, 738, 26), d.Second);
        d.Add(Rect(70, 870, 860, 30, 15), d.MainShade.Shade(0.08));
        d.At(836, 800, 1, 0, () =>
        {
            d.Add(Circle(0, 0, 170), Fill.Glow(0.5, 0.5, 0.5, (0, glow.WithOpacity(0.5)), (1, glow.WithOpacity(0))));
            d.Line("M-64 -60C-70 -150 70 -150 64 -60", d.Ink, 14);
            d.Add(Rect(-66, -76, 132, 150, 30), glow.Tint(0.06));
            d.Add("M0 -40C34 0 36 30 0 50C-36 30 -34 0 0 -40Z", d.Natural("#f58a2c"));
            d.Add(Rect(-78, -92, 156, 40, 20) + Rect(-78, 66, 156, 44, 16), Fill.Split(20, d.SecondTint, d.SecondShade));
        });
    }
}
