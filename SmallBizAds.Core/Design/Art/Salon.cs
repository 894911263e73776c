using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Lashes and hair colour.</summary>
internal static class Salon
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("lashes", "skincare nail hair", "속눈썹,속눈썹펌,속눈썹 펌,속눈썹연장,속눈썹 연장,눈썹,눈썹문신,눈썹 문신,눈썹왁싱,눈썹 왁싱,래쉬펌,래쉬연장,반영구,반영구 화장,아이라인,lash,lashes,eyelash,eyelashes,eyelash extension,lash lift,brow,eyebrow,microblading", Lashes),
        MotifCatalog.Drawn("hair-colour", "hair", "염색,뿌리염색,새치염색,새치 염색,전체염색,전체 염색,탈색,애쉬,발레아쥬,옴브레,두피,두피케어,클리닉펌,헤어클리닉,트리트먼트,모발클리닉,염색약,hair color,hair colour,hair dye,balayage,root touch-up", HairColour),
    ];

    private static void Lashes(Drawing d)
    {
        var (skin, lash) = (d.Natural("#f2c3a2"), d.Ink.ApartFrom(d.Natural("#f2c3a2"), 0.4));
        lash = lash.ApartFrom(skin, 0.4);
        var lid = skin.Mix(d.Warm(d.Main, "#c9765f"), 0.42);
        d.Shadow(510, 560, 450, 420, 0.4);
        d.Add(Circle(500, 500, 440), Fill.Fade(200, 150, 800, 850, skin.Tint(0.06), skin, skin.Shade(0.06)));
        d.Add("M160 330C260 190 460 160 620 214C720 250 800 300 850 360Q860 384 836 380C760 320 680 292 580 282C440 270 300 300 190 366Q146 372 160 330Z", lash.Tint(0.12));
        d.Line("M220 332C240 300 262 276 290 262M300 300C322 268 346 246 372 234M390 280C408 256 430 236 460 224M480 272C500 254 526 242 552 238M566 280C590 268 614 264 640 266M650 300C672 292 694 294 714 302", lash, 12, 0.75);
        d.Add("M150 560C250 400 400 350 530 352C680 356 800 440 862 560C740 660 640 686 510 686C370 686 250 650 150 560Z", Fill.Fade(300, 380, 620, 690, lid.Tint(0.08), lid));
        d.Add("M196 548C290 440 410 400 520 402C640 406 740 460 806 546C700 480 610 452 510 452C400 452 290 490 196 548Z", lid.Tint(0.12), 0.7);
        d.Line("M186 500C290 390 400 348 530 350C660 354 760 410 838 500", skin.Shade(0.2), 14, 0.8);
        for (var i = 0; i < 11; i++)
        {
            var t = (i + 0.5) / 11;
            var (x, y) = (170 + (680 * t), 574 + (460 * t * (1 - t)));
            var (lean, reach) = ((t - 0.42) * 290, 120 + (70 * Math.Sin(Math.PI * Math.Min(1, t * 1.1))));
            var (tipX, tipY) = (x + lean, y + (reach * (1 - (Math.Abs(t - 0.42) * 0.4))));
            d.Add(F($"M{x - 15} {y - 6}Q{x + (lean * 0.06) - 8} {y + (reach * 0.66)} {tipX} {tipY}Q{x + (lean * 0.22) + 10} {y + (reach * 0.5)} {x + 15} {y - 8}Z"), lash);
        }

        d.Add("M142 552Q128 574 156 588C260 680 380 714 510 714C650 714 770 676 866 578Q884 556 862 552C760 640 640 670 510 670C380 670 250 640 158 556Q148 544 142 552Z", lash);
        d.Add(Sparkle(826, 196, 96) + Sparkle(906, 316, 46), d.Second);
    }

    private static void HairColour(Drawing d)
    {
        var (natural, dye) = (d.Natural("#5b3826"), d.Main);
        d.Shadow(500, 915, 440, 50, 0.5);
        d.At(250, 500, 1, 0, () =>
        {
            foreach (var (x, end, tint) in new[] { (-104.0, -150.0, 0.0), (104, 150, 0.0), (-44, -40, 0.05), (44, 90, 0.03), (0, 20, 0.08) })
            {
                var (root, tip) = (natural.Tint(tint), dye.Tint(tint));
                d.Add(Ribbon((x, -400, 96), (x * 1.1, -250, 108), ((x * 0.9) - 60, -70, 112), ((x * 1.1) + 30, 120, 112), (x + 64, 270, 80), (end + 20, 420, 6)), Fill.Fade(0, -400, 0, 410, root, root, dye.Mix(natural, 0.4), tip, tip.Tint(0.06)));
                d.Line(Curve((x, -390), (x * 1.1, -250), ((x * 0.9) - 56, -70), ((x * 1.1) + 32, 120), (x + 62, 260)), tip.Mix(natural, 0.4).Shade(0.12), 8, 0.55);
            }

            d.Add(Rect(-176, -426, 352, 70, 30), Fill.Split(60, d.Second, d.SecondShade));
        });
        d.Turned(30, 700, 420, () =>
        {
            d.Add(Rect(668, 40, 64, 330, 32), Fill.Split(706, d.Second, d.SecondShade));
            d.Add(Rect(612, 340, 176, 104, 26), Fill.Split(706, d.Ink.Tint(0.08), d.Ink));
            d.Add("M624 440H776L790 590Q784 610 764 600L740 580L718 612L694 584L668 610L642 590L616 606Q606 600 610 590Z", d.Natural("#d8b48a"));
            d.Add("M618 506L783 506L790 590Q784 610 764 600L740 580L718 612L694 584L668 610L642 590L616 606Q606 600 610 590Z", Fill.Split(706, dye.Tint(0.06), dye));
        });
        d.Add(Ellipse(666, 660, 270, 68), d.Plate);
        d.Add(Ellipse(666, 664, 238, 50), d.PlateShade.Shade(0.06));
        d.Add(Ellipse(666, 672, 228, 44), dye.Tint(0.05));
        d.Add(Blob((500, 668), (570, 640), (650, 652), (600, 676), (720, 668), (690, 694), (580, 700)), dye.Tint(0.16));
        d.Add("M396 660C410 700 530 728 666 728C802 728 922 700 936 660C936 790 870 910 780 910H552C462 910 396 790 396 660Z", Fill.Split(720, d.Plate, d.PlateShade));
        d.Add("M440 740Q454 800 496 846Q520 862 508 834Q484 794 474 746Q456 720 440 740Z", Rgba.White, 0.7);
        d.Add("M800 716C800 780 812 820 834 820C858 820 850 760 852 704Z", dye);
        d.Add(Sparkle(910, 250, 60) + Sparkle(470, 300, 44), d.Second);
    }
}
