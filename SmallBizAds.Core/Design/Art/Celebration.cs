using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>News, gifts and events of any trade.</summary>
internal static class Celebration
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("gift", "general online-shop", "선물,증정,사은품,기프트,생일,경품,선물세트,gift,present,birthday,giveaway", Gift),
        MotifCatalog.Drawn("megaphone", "general", "이벤트,할인,세일,특가,행사,홍보,event,sale,news,discount", Megaphone),
    ];

    private static void Gift(Drawing d)
    {
        d.Shadow(500, 905, 420, 60, 0.5);
        d.Add("M190 470L500 560V936Q490 938 480 934L216 846Q190 838 190 812Z", d.Main);
        d.Add("M810 470L500 560V936Q510 938 520 934L784 846Q810 838 810 812Z", d.MainShade);
        d.Add("M300 502L396 530V906L300 874Z", d.Second);
        d.Add("M700 502L604 530V906L700 874Z", d.SecondShade);
        d.Add("M190 500L500 590L810 500V560L500 660L190 560Z", d.Dark, 0.14);
        d.Add("M140 420L500 526V634L164 536Q140 528 140 506Z", d.Main.Shade(0.03));
        d.Add("M860 420L500 526V634L836 536Q860 528 860 506Z", d.Main.Shade(0.14));
        d.Add("M282 462L390 494V602L282 570Z", d.Second.Shade(0.02));
        d.Add("M718 462L610 494V602L718 570Z", d.Second.Shade(0.12));
        d.Add(Rounded(18, (500, 310), (868, 420), (500, 530), (132, 420)), d.MainTint);
        d.Add("M282 464L622 346L722 376L390 496Z", d.SecondTint);
        d.Add("M718 464L378 346L278 376L610 496Z", d.SecondTint);
        d.Add(Ellipse(500, 424, 120, 36), d.Dark, 0.18);
        Bow(d, 500, 372);
    }

    private static void Bow(Drawing d, double x, double y)
    {
        d.At(x, y, 1, 0, () =>
        {
            foreach (var side in new[] { -1, 1 })
            {
                var colour = side < 0 ? d.Second : d.Second.Shade(0.04);
                void Draw()
                {
                    d.Add("M-20 0C-110 20 -230 70 -280 150L-206 146L-190 206C-150 130 -60 60 0 20Z", colour.Shade(0.08));
                    d.Add("M0 -10C-70 -170 -210 -250 -330 -230C-410 -214 -420 -110 -370 -40C-310 36 -130 40 0 10Z", colour);
                    d.Add("M-20 -14C-90 -110 -200 -170 -286 -156C-340 -144 -340 -86 -300 -48C-240 0 -110 10 -20 -14Z", colour.Shade(0.17));
                    d.Add("M-20 -14C-100 -60 -210 -80 -322 -80C-318 -66 -310 -56 -300 -48C-240 0 -110 10 -20 -14Z", colour.Shade(0.1));
                }

                if (side < 0)
                {
                    Draw();
                }
                else
                {
                    d.Mirrored(0, Draw);
                }
            }

            d.Add(Blob((-66, -20), (-40, -72), (0, -84), (40, -72), (66, -20), (40, 30), (0, 42), (-40, 30)), Fill.Split(20, d.SecondTint, d.Second));
        });
    }

    private static void Megaphone(Drawing d)
    {
        d.Shadow(470, 905, 340, 46, 0.4);
        d.At(470, 520, 1, -18, () =>
        {
            d.Add("M-190 60L-90 60L-20 330Q-12 366 -48 376L-96 388Q-132 396 -142 360Z", d.Ink.ApartFrom(d.Ground, 0.25));
            d.Add("M-150 -110L270 -350V350L-150 130Z", Fill.Layers(d.Main, (70, d.MainShade)));
            d.Add("M-150 -110L270 -350V-210L-150 -50Z", d.MainTint);
            d.Add(Rect(-370, -130, 240, 270, 110, 20, 20, 110), Fill.Layers(d.Second, (50, d.SecondShade)));
            d.Add(Ellipse(270, 0, 112, 352), d.MainTint.Tint(0.04));
            d.Add(Ellipse(280, 0, 88, 306), d.Main.Shade(0.2));
            d.Add(Ellipse(300, 0, 52, 130), d.Second);
            foreach (var (a, from, to) in new[] { (-34.0, 420.0, 520.0), (0, 440, 560), (34, 420, 520) })
            {
                d.Turned(a, 60, 0, () => d.Add(Capsule(60 + from - 20, 0, 60 + to - 60, 0, 44), d.Second));
            }
        });
    }
}
