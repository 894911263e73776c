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
        MotifCatalog.Drawn("anniversary", "general", "주년,개업기념,창립기념,anniversary", Anniversary),
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

    private static void Anniversary(Drawing d)
    {
        var (first, second) = (d.Warm(d.Main, "#f0918c"), d.Warm(d.Second, "#f6c667"));
        var (cream, berry) = (d.Plate, d.Natural("#e5383b"));
        d.Shadow(500, 920, 400, 40, 0.5);
        Garland(d);
        d.Add("M420 860H580L640 924Q640 932 620 932H380Q360 932 360 924Z", d.PlateShade);
        d.Add(Ellipse(500, 866, 420, 46), d.PlateShade.Shade(0.07));
        d.Add(Ellipse(500, 850, 420, 46), d.Plate);
        d.Add("M170 620V812C170 846 300 866 500 866C700 866 830 846 830 812V620Z", Fill.Bands((170, 0), (830, 0), first.Tint(0.06), (0.16, first), (0.72, first.Shade(0.08))));
        d.Add("M170 612V690C176 730 232 730 238 690C244 660 282 664 286 700C292 756 352 760 358 706C362 676 400 678 404 712C412 766 470 768 476 716C480 690 520 690 524 718C532 764 590 762 596 714C600 684 640 682 644 708C652 752 706 748 712 700C716 666 752 664 756 690C764 730 824 730 830 690V612Z", Fill.Split(640, cream, d.PlateShade));
        d.Add(Ellipse(500, 616, 330, 62), cream);
        d.Add("M290 430V604C290 630 380 644 500 644C620 644 710 630 710 604V430Z", Fill.Bands((290, 0), (710, 0), second.Tint(0.06), (0.18, second), (0.7, second.Shade(0.08))));
        d.Add("M290 426V476C296 510 336 508 342 478C346 456 374 458 378 488C384 528 430 528 436 490C440 470 464 470 468 494C474 530 522 530 528 494C532 470 560 470 564 492C570 526 612 524 618 488C622 460 650 458 654 480C660 508 704 508 710 476V426Z", Fill.Split(590, cream, d.PlateShade));
        d.Add(Ellipse(500, 430, 210, 44), cream);
        foreach (var (x, y, k) in new[] { (230.0, 590.0, 0.36), (770, 590, 0.36), (372, 418, 0.3), (628, 418, 0.3) })
        {
            d.At(x, y, k, 0, () => Bakery.Strawberry(d, berry));
        }

        foreach (var (x, y) in new[] { (250.0, 800.0), (334, 820), (418, 830), (500, 834), (582, 830), (666, 820), (750, 800) })
        {
            d.Add(Circle(x, y, 15), cream, 0.95);
        }

        foreach (var (x, y, wax) in new[] { (432.0, 304.0, d.Main), (568, 304, d.Main), (500, 292, d.Second) })
        {
            d.Add(Rect(x - 17, y, 34, 134, 10), Fill.Split(x + 5, wax, wax.Shade(0.1)));
            d.Line(F($"M{x - 15} {y + 56}L{x + 15} {y + 34}M{x - 15} {y + 100}L{x + 15} {y + 78}"), cream, 11);
            d.Line(F($"M{x} {y}V{y - 20}"), d.Ink, 7);
            d.At(x, y - 48, 1, 0, () =>
            {
                d.Add("M0 -62C26 -28 34 -8 34 10A34 34 0 0 1 -34 10C-34 -8 -26 -28 0 -62Z", Fill.Split(10, d.Natural("#ffb02e"), d.Natural("#f58a1f")));
                d.Add("M0 -22C12 -6 16 4 16 14A16 16 0 0 1 -16 14C-16 4 -12 -6 0 -22Z", Rgba.Parse("#fff0a8"));
            });
        }
    }

    private static void Garland(Drawing d)
    {
        foreach (var (x, y, turn, colour) in new[] { (112.0, 84.0, 16.0, d.Main), (228, 110, 11, d.Second), (344, 126, 6, d.Plate), (656, 126, -6, d.Main), (772, 110, -11, d.Second), (888, 84, -16, d.Plate) })
        {
            d.At(x, y, 1, turn, () =>
            {
                d.Add(Rounded(12, (-56, -6), (56, -6), (0, 118)), colour);
                d.Add(Rounded(8, (8, -6), (56, -6), (0, 118)), colour.Shade(0.09));
            });
        }

        d.Line("M48 66Q260 130 500 130Q740 130 952 66", d.Showing(d.Ground, d.Ink, d.Light), 13);
        foreach (var (x, y, r) in new[] { (120.0, 420.0, 15.0), (880, 430, 15), (200, 340, 11), (800, 350, 11), (90, 560, 11), (910, 560, 12) })
        {
            d.Add(Circle(x, y, r), x < 500 ? d.Second : d.Main);
        }

        d.Add(Sparkle(210, 480, 52) + Sparkle(790, 490, 52), d.Second);
    }
}
