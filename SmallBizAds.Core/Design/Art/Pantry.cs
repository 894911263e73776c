using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What goes into the larder: grain, roots, cabbage, fruit, preserves.</summary>
internal static class Pantry
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("rice-sack", "market online-shop general", "쌀,햅쌀,쌀집,쌀가게,백미,현미,잡곡,찹쌀,정미소,방앗간,도정,곡물,rice,grain,rice mill", RiceSack),
        MotifCatalog.Drawn("cabbage", "market online-shop", "배추,절임배추,김장,김장배추,포기김치,배추김치,김장김치,수제김치,총각김치,열무김치,cabbage", Cabbage),
        MotifCatalog.Drawn("sweet-potatoes", "market online-shop", "고구마,햇고구마,군고구마,꿀고구마,호박고구마,밤고구마,sweet potato,sweet potatoes", SweetPotatoes),
        MotifCatalog.Drawn("grapes", "market online-shop", "포도,샤인머스캣,샤인머스켓,거봉,캠벨포도,grapes,shine muscat", Grapes),
        MotifCatalog.Drawn("preserves", "market online-shop cafe", "꿀,벌꿀,수제청,도라지청,매실청,유자청,생강청,레몬청,자몽청,과일청,잼,수제잼,딸기잼,양봉,honey,jam,marmalade", Preserves),
        MotifCatalog.Drawn("banchan", "market restaurant delivery", "반찬,반찬가게,밑반찬,나물,장아찌,반찬 세트,집반찬,side dishes,banchan", Banchan),
    ];

    private static void RiceSack(Drawing d)
    {
        var (grain, ear, wood) = (Rgba.Parse("#f7ecd6"), d.Natural("#e2ab3b"), d.Natural("#c98f52"));
        d.Shadow(500, 930, 430, 40, 0.5);
        d.Add("M236 196C170 300 150 480 156 640C160 780 176 860 206 900Q216 918 250 918H690Q724 918 734 900C764 860 780 780 784 640C790 480 770 300 704 196Z", Fill.Split(600, d.Plate, d.PlateShade));
        d.Add("M168 470C158 580 156 640 158 700H782C784 640 782 580 772 470Z", Fill.Split(600, d.Stripe, d.Stripe.Shade(0.09)));
        d.Add("M216 96H724Q744 96 738 120L710 210H230L202 120Q196 96 216 96Z", Fill.Split(600, d.Plate, d.PlateShade));
        d.Line("M214 158H726", d.Stripe, 12);
        d.Add(Rect(222, 196, 496, 34, 17), Fill.Split(600, d.PlateShade, d.PlateShade.Shade(0.06)));
        d.Add("M240 290C220 420 220 660 246 820C250 850 230 850 222 820C196 700 200 400 222 290Z", d.Light, 0.6);
        d.Add(Circle(470, 560, 172), d.Plate);
        foreach (var (turn, lean) in new[] { (-24.0, -1.0), (24, 1) })
        {
            d.At(470 + (lean * 6), 690, 0.96, turn, () =>
            {
                d.Line("M0 0V-200", d.Natural("#6f9a45"), 12);
                for (var i = 0; i < 5; i++)
                {
                    d.Add(Leaf(0, -60 - (i * 34), -40, -124 - (i * 34), 0.26), ear);
                    d.Add(Leaf(0, -60 - (i * 34), 40, -124 - (i * 34), 0.26), ear.Shade(0.07));
                }

                d.Add(Leaf(0, -210, 0, -276, 0.3), ear.Tint(0.05));
            });
        }

        d.At(730, 770, 1, 0, () =>
        {
            d.Add("M-176 -40C-150 -120 -60 -176 0 -176C70 -176 150 -120 176 -40Z", grain.Shade(0.05));
            foreach (var (x, y, t) in new[] { (-104.0, -66.0, 20.0), (-50, -104, -30), (10, -132, 12), (66, -96, 40), (112, -60, -10), (-10, -72, 64), (-70, -50, -60), (50, -50, 10), (-40, -148, 50), (96, -108, 24) })
            {
                d.At(x, y, 1, t, () => d.Add(Ellipse(0, 0, 24, 12), Rgba.White.Mix(grain, 0.2)));
            }

            d.Add("M-200 -50H200L178 150H-178Z", Fill.Split(40, wood, wood.Shade(0.09)));
            d.Add(Rect(-206, -62, 412, 46, 12), Fill.Split(40, wood.Tint(0.07), wood));
            d.Add(Rect(-184, 60, 366, 34), wood.Shade(0.14));
            d.Add(Capsule(-130, 16, -40, 16, 8) + Capsule(60, 30, 130, 30, 8), wood.Shade(0.1));
        });
        foreach (var (x, y, t) in new[] { (500.0, 900.0, 10.0), (460, 918, -40), (430, 892, 60) })
        {
            d.At(x, y, 1, t, () => d.Add(Ellipse(0, 0, 22, 11), Rgba.White.Mix(grain, 0.3)));
        }
    }

    private static void Cabbage(Drawing d)
    {
        var (green, rib, heart) = (d.Natural("#5aa447"), Rgba.Parse("#f6f5da"), d.Natural("#d8e27a"));
        d.Shadow(500, 925, 420, 44, 0.5);
        d.Turned(-22, 480, 560, () =>
        {
            foreach (var s in new[] { -1, 1 })
            {
                d.Add(Blob((490, 930), (490 + (s * 190), 880), (490 + (s * 300), 640), (490 + (s * 296), 420), (490 + (s * 340), 260), (490 + (s * 220), 180), (490 + (s * 150), 120), (490, 260)), s < 0 ? green : green.Shade(0.09));
                d.Add(Blob((490, 930), (490 + (s * 150), 850), (490 + (s * 230), 600), (490 + (s * 220), 400), (490 + (s * 246), 270), (490 + (s * 130), 230), (490, 300)), s < 0 ? green.Tint(0.08) : green.Shade(0.02));
            }

            d.Add(Blob((490, 936), (400, 890), (330, 700), (344, 440), (300, 280), (350, 160), (420, 190), (490, 100), (570, 180), (650, 150), (676, 280), (640, 440), (650, 700), (580, 890)), heart.Mix(green, 0.35));
            d.Add("M490 936C410 900 360 760 396 560C416 430 400 330 380 250C440 300 470 380 480 470C486 380 488 300 490 200C494 300 500 380 506 470C520 380 550 300 604 246C584 330 566 430 586 560C620 760 570 900 490 936Z", Fill.Split(520, rib, rib.Shade(0.06)));
            d.Line("M490 900C486 760 486 640 490 520M440 860C420 740 424 640 440 540M540 860C560 740 556 640 540 540", heart.Shade(0.06), 9);
            d.Line("M344 440L390 420M330 330L384 330M646 440L596 420M660 330L606 320", heart.Tint(0.06), 9);
            d.Add(Ellipse(490, 918, 88, 34), rib.Shade(0.1));
            d.Add(Ellipse(490, 914, 60, 20), rib.Shade(0.02));
        });
        var red = d.Natural("#dc3f2c");
        d.At(786, 780, 1, 0, () =>
        {
            d.Turned(30, 0, 0, () =>
            {
                d.Add("M-40 -220C60 -200 80 -60 40 60C20 120 -10 150 -30 160C-20 60 -60 -60 -90 -140C-100 -190 -80 -220 -40 -220Z", Fill.Fade(-80, -100, 70, 0, red.Tint(0.05), red, red.Shade(0.09)));
                d.Add("M-52 -184C-20 -140 0 -80 -2 -20Q-18 -10 -22 -34C-28 -90 -50 -130 -70 -160Q-70 -190 -52 -184Z", d.Light, 0.6);
                d.Add("M-104 -200C-96 -240 -20 -256 -6 -214C-30 -200 -60 -196 -104 -200Z", green.Shade(0.04));
                d.Line("M-56 -226C-60 -260 -80 -280 -100 -290", green.Shade(0.04), 18);
            });
        });
        foreach (var (x, y, t) in new[] { (160.0, 800.0, -12.0), (230, 866, 16) })
        {
            d.At(x, y, 1.06, t, () =>
            {
                d.Add("M0 -96C24 -60 74 -40 74 20C74 66 40 80 0 80C-40 80 -74 66 -74 20C-74 -40 -24 -60 0 -96Z", Fill.Split(16, d.Plate, d.PlateShade));
                d.Line("M-2 -84C-34 -30 -40 20 -26 70M6 -70C30 -20 34 30 26 70", d.PlateShade.Shade(0.06), 7);
            });
        }
    }

    private static void SweetPotatoes(Drawing d)
    {
        var (skin, flesh) = (d.Natural("#a8405f"), d.Natural("#f6b93f"));
        d.Shadow(500, 900, 440, 46, 0.5);
        void Whole(double x, double y, double k, double turn, Rgba tone) => d.At(x, y, k, turn, () =>
        {
            d.Add("M-330 30C-300 -60 -190 -150 -20 -156C130 -160 230 -110 290 -40C310 -10 350 0 380 20C340 40 320 60 280 80C180 140 60 160 -60 152C-200 146 -280 100 -330 30Z", Fill.Layers(tone.Tint(0.06), (-50, tone), (70, tone.Shade(0.09))));
            d.Line("M-190 -50L-130 -60M-60 60L0 56M90 -70L140 -60M180 40L220 30M-240 40L-210 44", tone.Shade(0.15), 12);
            d.Add("M-220 -66C-150 -110 -80 -124 -20 -124Q0 -110 -30 -104C-100 -96 -160 -76 -204 -46Q-230 -48 -220 -66Z", d.Light, 0.4);
        });
        Whole(560, 330, 0.94, -34, skin.Shade(0.04));
        Whole(340, 560, 1, 14, skin);
        Whole(640, 700, 1.02, -8, skin.Tint(0.03));
        d.At(246, 766, 1, -20, () =>
        {
            d.Add("M150 -120C60 -150 -90 -130 -180 -20C-230 50 -160 150 -20 140C60 134 130 110 160 80Z", skin.Shade(0.06));
            d.Add(Ellipse(140, -18, 96, 112), skin.Tint(0.04));
            d.Add(Ellipse(146, -18, 80, 96), Fill.Fade(90, -90, 200, 70, flesh.Tint(0.08), flesh, flesh.Shade(0.05)));
            d.Add(Ellipse(146, -18, 52, 66), flesh.Tint(0.06));
            d.Line("M120 -40L136 -20M160 -50L166 -30M150 10L162 30", flesh.Shade(0.08), 9);
        });
        var green = d.Natural("#4f9a45");
        d.Line("M800 210C770 150 800 90 870 90", green.Shade(0.06), 18);
        d.At(890, 150, 1, 20, () =>
        {
            d.Add(Heart(0, 0, 190), green);
            d.Add("M0 88C38 58 96 20 96 -30C96 -70 66 -88 44 -88C22 -88 6 -72 0 -54Z", green.Shade(0.08));
            d.Line("M0 70V-40M0 20L-44 -16M0 20L44 -16", green.Tint(0.1), 8);
        });
    }

    private static void Grapes(Drawing d)
    {
        var (green, leaf, wood) = (d.Natural("#a5c63f"), d.Natural("#4f9a45"), d.Natural("#8a5a32"));
        d.Shadow(500, 935, 260, 30, 0.4);
        d.Line("M520 260C516 180 500 130 540 70", wood, 34);
        d.Line("M520 180C600 150 660 170 700 130C720 100 700 70 670 80", leaf, 14);
        (int Count, double Y)[] rows = [(4, 300), (5, 400), (4, 500), (3, 600), (2, 700), (1, 800)];
        foreach (var (count, y) in rows)
        {
            for (var i = 0; i < count; i++)
            {
                var x = 500 + ((i - ((count - 1) / 2.0)) * 136) + (y % 200 > 50 ? 6 : -6);
                var tone = i % 3 == 1 ? green.Tint(0.04) : x > 560 ? green.Shade(0.07) : green;
                d.Add(Ellipse(x, y + 10, 86, 94), tone.Shade(0.12));
                d.Add(Ellipse(x - 3, y + 2, 82, 90), Fill.Fade(x - 50, y - 70, x + 60, y + 80, tone.Tint(0.08), tone, tone.Shade(0.06)));
                d.Add(Ellipse(x - 28, y - 36, 18, 25), Rgba.White, 0.65);
            }
        }

        d.At(330, 190, 1, -24, () =>
        {
            d.Add(Blob((150, 60), (60, 130), (-40, 120), (-60, 60), (-190, 70), (-210, -20), (-150, -60), (-170, -150), (-60, -140), (0, -190), (60, -120), (150, -110), (140, -30)), leaf);
            d.Add("M150 60C140 30 140 0 140 -30C150 -60 160 -100 150 -110C120 -110 90 -110 60 -120C40 -150 20 -190 0 -190C0 -100 60 0 150 60Z", leaf.Shade(0.08));
            d.Line("M150 60C60 20 -60 -10 -180 -10M40 16L0 -150M-20 -6L-110 -100M20 14L0 100", leaf.Tint(0.1), 11);
        });
    }

    private static void Preserves(Drawing d)
    {
        var (honey, wood, lemon) = (d.Natural("#eaa02c"), d.Natural("#b97b43"), d.Natural("#f7cf4b"));
        var cloth = d.Stripe;
        d.Shadow(500, 930, 420, 42, 0.5);
        d.Add(Rect(220, 300, 500, 620, 110, 110, 90, 90), d.Plate.WithOpacity(0.95));
        d.Add("M252 420H688V830Q688 890 628 890H312Q252 890 252 830Z", Fill.Bands((252, 0), (688, 0), honey.Tint(0.07), (0.2, honey), (0.72, honey.Shade(0.08))));
        d.Add(Ellipse(470, 420, 218, 30), honey.Tint(0.11));
        foreach (var (x, y, r) in new[] { (350.0, 800.0, 62.0), (600, 790, 70), (474, 838, 52) })
        {
            d.Add(Circle(x, y, r), lemon);
            d.Add(Circle(x, y, r * 0.82), lemon.Tint(0.08));
            d.Add(string.Concat(Enumerable.Range(0, 6).Select(i => Leaf(x, y, On(x, y, r * 0.74, i * 60).X, On(x, y, r * 0.74, i * 60).Y, 0.24))), lemon.Shade(0.04));
        }

        d.Add(Rect(300, 500, 340, 210, 24), Fill.Split(570, d.Plate, d.PlateShade));
        d.Add(Heart(470, 588, 104), cloth);
        d.Add(Capsule(392, 674, 548, 674, 16), d.PlateShade.Shade(0.12));
        d.Add("M232 170C300 110 640 110 708 170L768 350C730 376 716 340 680 366C640 392 620 350 580 374C540 396 510 356 470 378C430 396 400 354 360 374C320 392 290 346 250 366C220 378 196 366 172 350Z", Fill.Split(580, cloth, cloth.Shade(0.08)));
        foreach (var (x, y) in new[] { (290.0, 200.0), (390, 176), (500, 172), (610, 186), (250, 300), (350, 318), (470, 322), (590, 314), (690, 300), (660, 236) })
        {
            d.Add(Circle(x, y, 15), d.Plate, 0.92);
        }

        d.Add(Rect(226, 240, 488, 34, 17), d.SecondShade);
        d.Add("M470 258C410 210 350 214 350 254C350 294 420 300 470 258C520 300 590 294 590 254C590 214 530 210 470 258Z", Fill.Split(470, d.SecondTint, d.Second));
        d.Add("M276 470V760Q276 786 264 786Q252 786 252 760V470Z", d.Light, 0.5);
        d.At(806, 600, 1, 16, () =>
        {
            d.Add(Rect(-16, -420, 32, 520, 16), Fill.Split(2, wood, wood.Shade(0.08)));
            for (var i = 0; i < 5; i++)
            {
                var w = i is 0 or 4 ? 56 : i is 1 or 3 ? 78 : 88;
                d.Add(Rect(-w, 90 + (i * 44), 2 * w, 34, 17), Fill.Split(14, wood.Tint(0.06), wood.Shade(0.05)));
            }

            d.Add("M-78 240C-60 270 -30 250 -20 290C-14 320 -30 340 -10 350C14 350 0 310 16 290C30 270 60 280 80 236Z", honey);
        });
    }

    private static void Banchan(Drawing d)
    {
        var (leaf, bean, egg) = (d.Natural("#4f8f3f"), d.Natural("#6b3d24"), d.Natural("#f7cc4e"));
        d.Shadow(500, 520, 470, 440, 0.35);
        d.Add(Rect(60, 60, 880, 880, 130), Fill.Split(640, d.Main, d.MainShade));
        d.Add(Rect(92, 92, 816, 816, 104), d.Main.Shade(0.05));
        foreach (var (x, y) in new[] { (296.0, 296.0), (704, 296), (296, 704), (704, 704) })
        {
            d.Add(Circle(x + 10, y + 16, 186), d.Main.Shade(0.16));
            d.Add(Circle(x, y, 184), Fill.Split(x + 50, d.Plate, d.PlateShade));
            d.Add(Circle(x, y, 142), d.PlateShade.Shade(0.05));
        }

        var red = d.Natural("#dd4a2c");
        foreach (var (x, y, t) in new[] { (230.0, 250.0, -20.0), (330, 240, 24), (250, 340, 60), (346, 336, -16), (296, 290, 10) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Blob((-72, -20), (-30, -50), (40, -44), (76, 0), (40, 44), (-40, 40)), red);
                d.Add(Blob((-60, -10), (-20, -30), (30, -20), (40, 10), (-10, 16)), d.Natural("#f6e3b8"));
            });
        }

        for (var i = 0; i < 13; i++)
        {
            var at = On(704, 296, 40 + (i * 37 % 60), i * 83);
            d.Turned(i * 47, at.X, at.Y, () => d.Line(F($"M{at.X - 56} {at.Y}Q{at.X} {at.Y - 34} {at.X + 56} {at.Y + 6}"), i % 3 == 0 ? leaf.Tint(0.08) : i % 3 == 1 ? leaf : leaf.Shade(0.06), 20));
        }

        foreach (var i in Enumerable.Range(0, 17))
        {
            var at = On(296, 704, i == 0 ? 0 : i < 6 ? 56 : 108, i * (i < 6 ? 72 : 33));
            d.Add(Ellipse(at.X, at.Y, 34, 28), bean);
            d.Add(Ellipse(at.X - 10, at.Y - 9, 9, 6), d.Light, 0.7);
        }

        foreach (var (x, y, t) in new[] { (640.0, 650.0, -14.0), (770, 660, 10), (700, 760, -4) })
        {
            d.At(x, y, 1, t, () =>
            {
                d.Add(Rect(-68, -48, 136, 100, 34), egg.Shade(0.07));
                d.Add(Rect(-68, -56, 136, 98, 34), egg);
                d.Line("M-30 10C-40 -30 30 -44 36 -6C40 24 -8 26 -4 0", egg.Shade(0.12), 10);
                d.Add(Circle(-44, -30, 8) + Circle(48, 22, 8), leaf);
                d.Add(Circle(44, -34, 8), red);
            });
        }
    }
}
