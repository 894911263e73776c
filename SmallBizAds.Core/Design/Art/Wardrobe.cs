using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What is worn when it is cold, and every day.</summary>
internal static class Wardrobe
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("coat", "clothes online-shop", "코트,울코트,롱코트,트렌치코트,자켓,재킷,트위드자켓,블레이저,무스탕,coat,trench coat,winter coat,jacket,blazer", Coat),
        MotifCatalog.Drawn("puffer", "clothes online-shop laundry", "패딩,롱패딩,숏패딩,경량패딩,패딩조끼,누빔조끼,점퍼,바람막이,다운점퍼,패딩 세탁,패딩 드라이,puffer,down jacket,parka,windbreaker", Puffer),
        MotifCatalog.Drawn("sweater", "clothes online-shop", "니트,스웨터,가디건,울니트,캐시미어,캐시니트,맨투맨,knit,knitwear,sweater,cardigan,cashmere", Sweater),
        MotifCatalog.Drawn("jeans", "clothes online-shop", "청바지,바지,데님,슬랙스,골덴바지,기모바지,레깅스,면바지,반바지,jeans,denim,pants,trousers,leggings,levi", Jeans),
        MotifCatalog.Drawn("scarf", "clothes online-shop", "머플러,목도리,스카프,숄,넥워머,울 머플러,muffler,scarf,scarves,shawl", Scarf),
        MotifCatalog.Drawn("hanbok", "clothes", "한복,생활한복,개량한복,한복대여,한복 대여,아동한복,저고리,hanbok", Hanbok),
    ];

    private static void Hanger(Drawing d, double y, double reach)
    {
        d.Line(F($"M500 {y}V{y - 38}C500 {y - 68} 560 {y - 68} 560 {y - 112}C560 {y - 152} 500 {y - 158} 486 {y - 116}"), d.Ink, 26);
        d.Line(F($"M{500 - reach} {y + 90}L500 {y}L{500 + reach} {y + 90}"), d.Ink, 26);
    }

    private static void Coat(Drawing d)
    {
        var lining = d.Main.Shade(0.2);
        d.Shadow(510, 950, 270, 30, 0.4);
        Hanger(d, 190, 210);
        foreach (var side in new[] { false, true })
        {
            void Sleeve()
            {
                d.Add("M322 258C250 290 226 340 212 430L160 730Q156 760 184 766L272 780Q298 782 302 756L356 440Z", side ? d.MainShade.Shade(0.04) : d.Main.Shade(0.03));
                d.Add("M170 676L312 700L302 756Q298 782 272 780L184 766Q156 760 160 730Z", side ? d.SecondShade : d.Second);
            }

            if (side)
            {
                d.Mirrored(500, Sleeve);
            }
            else
            {
                Sleeve();
            }
        }

        d.Add("M322 258L420 214H580L678 258L690 560L752 916Q700 950 500 950Q300 950 248 916L310 560Z", Fill.Split(560, d.Main, d.MainShade));
        d.Add("M430 206H570L500 470Z", lining);
        d.Add("M500 470L560 946Q530 950 500 950Q490 950 480 950Z", d.Dark, 0.16);
        d.Add("M420 206C380 230 360 250 346 290L412 360L376 392L500 560V470C470 400 440 290 436 204Z", d.MainTint);
        d.Add("M580 206C620 230 640 250 654 290L588 360L624 392L500 560V470C530 400 560 290 564 204Z", d.Main.Tint(0.03));
        d.Add("M500 560V470C470 400 440 290 436 204L448 200C466 300 486 390 500 430C514 390 534 300 552 200L564 204C530 400 500 470 500 560Z", d.Dark, 0.18);
        d.Add("M306 576H694L702 648H298Z", Fill.Split(560, d.Main.Shade(0.13), d.Main.Shade(0.19)));
        d.Add(Rect(540, 566, 96, 92, 14), d.Second);
        d.Add(Rect(560, 588, 56, 48, 8), d.Main.Shade(0.19));
        d.Add(Rounded(16, (316, 716), (430, 700), (436, 750), (312, 768)) + Rounded(16, (580, 700), (690, 716), (694, 768), (576, 750)), d.Dark, 0.2);
        foreach (var (x, y) in new[] { (450.0, 516.0), (566, 516), (450, 820), (570, 820) })
        {
            d.Add(Circle(x, y, 20), d.Second);
            d.Add(Circle(x, y, 7), d.SecondShade.Shade(0.1));
        }

        d.Add("M268 880L318 600L330 600L292 890Z", d.Light, 0.3);
    }

    private static void Puffer(Drawing d)
    {
        d.Shadow(500, 930, 320, 34, 0.4);
        foreach (var right in new[] { false, true })
        {
            var tone = right ? d.MainShade : d.Main;
            void Sleeve() => d.At(0, 0, 1, 0, () =>
            {
                for (var i = 4; i >= 0; i--)
                {
                    d.Turned(17, 250, 300, () => d.Add(Rect(168 - (i * 3), 268 + (i * 106), 176, 134, 66), i % 2 == 0 ? tone.Shade(0.05) : tone.Shade(0.01)));
                }

                d.Turned(17, 250, 300, () => d.Add(Rect(174, 796, 140, 56, 22), d.Ink));
            });
            if (right)
            {
                d.Mirrored(500, Sleeve);
            }
            else
            {
                Sleeve();
            }
        }

        d.Add("M360 190C360 110 420 80 500 80C580 80 640 110 640 190V300H360Z", Fill.Split(540, d.Main.Shade(0.06), d.Main.Shade(0.14)));
        d.Add("M404 190C404 140 440 120 500 120C560 120 596 140 596 190V280H404Z", d.Second);
        for (var i = 0; i < 6; i++)
        {
            var (y, wide) = (230 + (i * 108), i == 0 ? 210.0 : 238);
            d.Add(Rect(500 - wide, y, 2 * wide, 136, i == 0 ? 90 : 62, i == 0 ? 90 : 62, 62, 62), Fill.Split(560, i % 2 == 0 ? d.Main : d.Main.Tint(0.03), i % 2 == 0 ? d.MainShade : d.Main.Shade(0.07)));
            d.Add(Rect(500 - wide + 26, y + 22, 150, 22, 11), d.Light, 0.34);
            d.Add(Rect(500 - wide + 14, y + 100, (2 * wide) - 28, 20, 10), d.Dark, 0.12);
        }

        d.Add(Rect(278, 866, 444, 52, 24), Fill.Split(560, d.Ink.Tint(0.05), d.Ink));
        d.Add(Rect(478, 160, 44, 752, 12), d.Ink);
        d.Add(Rect(493, 170, 14, 736, 7), d.Second);
        d.Add(Rect(484, 300, 32, 66, 16), d.SecondTint);
        d.Add(Rounded(18, (600, 700), (690, 640), (704, 672), (614, 732)), d.Ink, 0.7);
        d.Add(Rounded(18, (400, 700), (310, 640), (296, 672), (386, 732)), d.Ink, 0.7);
    }

    private static void Sweater(Drawing d)
    {
        d.Shadow(500, 930, 320, 34, 0.4);
        var band = d.Second.ApartFrom(d.Main, 0.12);
        foreach (var right in new[] { false, true })
        {
            void Sleeve()
            {
                d.Add("M300 240C210 280 180 340 160 430L76 760Q70 790 100 798L190 822Q220 828 228 798L330 500Z", right ? d.MainShade.Shade(0.03) : d.Main.Shade(0.04));
                d.Add("M92 700L244 746L228 798Q220 828 190 822L100 798Q70 790 76 760Z", right ? band.Shade(0.09) : band);
                d.Line("M120 716L104 794M160 728L144 806M200 740L184 816", band.Shade(0.14), 9);
            }

            if (right)
            {
                d.Mirrored(500, Sleeve);
            }
            else
            {
                Sleeve();
            }
        }

        d.Add("M300 240L400 190C430 260 570 260 600 190L700 240L740 420V850H260V420Z", Fill.Split(600, d.Main, d.MainShade));
        d.Add("M260 450H740V560H260Z", Fill.Split(600, d.Plate, d.PlateShade));
        for (var i = 0; i < 8; i++)
        {
            var x = 260 + (i * 60.0);
            d.Add(Rounded(4, (x + 30, 462), (x + 56, 505), (x + 30, 548), (x + 4, 505)), i % 2 == 0 ? band : d.Main);
            d.Add(Rounded(3, (x, 590), (x + 30, 640), (x + 60, 590), (x + 60, 612), (x + 30, 662), (x, 612)), d.Plate, i > 5 ? 0.75 : 0.9);
        }

        for (var i = 0; i < 8; i++)
        {
            var x = 260 + (i * 60.0);
            d.Add(Rounded(3, (x, 700), (x + 30, 750), (x + 60, 700), (x + 60, 722), (x + 30, 772), (x, 722)), x > 580 ? band.Shade(0.09) : band);
            d.Add(Circle(x + 30, 384, 11), x > 570 ? d.PlateShade : d.Plate);
        }

        d.Add(Rect(250, 836, 500, 88, 26), Fill.Split(600, band, band.Shade(0.09)));
        for (var i = 0; i < 10; i++)
        {
            d.Add(Rect(276 + (i * 48), 846, 12, 68, 6), band.Shade(0.14));
        }

        d.Add("M372 204C384 100 616 100 628 204L600 214C570 290 430 290 400 214Z", Fill.Split(570, band, band.Shade(0.09)));
        d.Add("M420 186C430 140 570 140 580 186C560 236 440 236 420 186Z", d.Main.Shade(0.22));
    }

    private static void Jeans(Drawing d)
    {
        var denim = d.Natural("#3f6ea6");
        var thread = d.Natural("#f0b44c");
        d.Shadow(500, 945, 320, 30, 0.4);
        d.Add("M290 90H710L790 880Q794 918 756 922L604 934Q570 936 564 902L506 430L500 430L436 902Q430 936 396 934L244 922Q206 918 210 880Z", Fill.Split(620, denim, denim.Shade(0.08)));
        d.Add("M500 430L436 902Q430 936 396 934L372 932C420 760 450 600 470 420Z", denim.Shade(0.1));
        d.Add("M500 430L564 902Q566 920 576 928C600 780 570 600 530 420Z", denim.Tint(0.05));
        d.Add("M300 480C320 600 300 740 280 860C330 740 370 600 350 480Z", denim.Tint(0.12), 0.6);
        d.Add("M680 480C660 600 700 740 716 860C660 740 620 600 640 480Z", denim.Tint(0.06), 0.6);
        d.Add("M290 90H710L716 168H284Z", Fill.Split(620, denim.Shade(0.05), denim.Shade(0.13)));
        d.Add("M280 190C300 270 370 300 430 290L436 180L430 168H284Z", denim.Shade(0.14));
        d.Add("M720 190C700 270 630 300 570 290L564 180L570 168H716Z", denim.Shade(0.18));
        d.Line("M284 200C306 278 370 312 432 304M716 200C694 278 630 312 568 304M500 168V420M540 168V330Q536 380 500 392M482 450L430 836M518 450L570 836", thread, 8);
        foreach (var x in new[] { 340.0, 430, 570, 660 })
        {
            d.Add(Rect(x - 12, 86, 24, 90, 8), denim.Tint(0.06));
        }

        d.Add(Circle(500, 128, 26), thread);
        d.Add(Circle(500, 128, 13), thread.Shade(0.12));
        d.Add("M216 820L444 844L436 902Q430 936 396 934L244 922Q206 918 210 880Z", d.Plate);
        d.Add("M784 820L556 844L564 902Q570 936 604 934L756 922Q794 918 790 880Z", d.PlateShade);
        d.Add(Rounded(10, (612, 190), (688, 196), (684, 250), (616, 246)), d.Main);
    }

    private static void Scarf(Drawing d)
    {
        var (a, b) = (d.Main, d.Second.ApartFrom(d.Main, 0.14));
        d.Shadow(500, 945, 330, 28, 0.4);
        void End(double x, double y, double length, double turn, Rgba tone, Rgba stripe) => d.At(x, y, 1, turn, () =>
        {
            for (var i = 0; i < 7; i++)
            {
                d.Add(Capsule(-93 + (i * 31), length - 10, -97 + (i * 32.5), length + 80, 18), i % 2 == 0 ? tone : stripe);
            }

            d.Add(Rect(-112, 0, 224, length, 0, 0, 14, 14), Fill.Split(30, tone, tone.Shade(0.08)));
            foreach (var at in new[] { length - 70, length - 170, length - 310 })
            {
                d.Add(Rect(-112, at, 224, 46), Fill.Split(30, stripe, stripe.Shade(0.08)));
                d.Add(Rect(-112, at + 56, 224, 12), Fill.Split(30, d.Plate, d.PlateShade));
            }
        });
        d.Add("M190 300C190 150 330 70 500 70C670 70 810 150 810 300C810 330 800 350 790 366L640 330C640 250 590 210 500 210C410 210 360 250 360 330L210 366C200 350 190 330 190 300Z", a.Shade(0.13));
        End(632, 380, 430, -7, a.Shade(0.05), b.Shade(0.05));
        End(372, 400, 440, 6, a, b);
        d.Add("M170 290C190 190 260 240 330 300C430 370 600 366 690 300C760 240 820 190 832 290C846 400 740 520 520 520C280 520 150 420 170 290Z", Fill.Fade(300, 250, 640, 560, a.Tint(0.07), a, a.Shade(0.05)));
        d.Add("M208 420C230 440 250 456 276 470L340 310L290 264Z", b);
        d.Add("M440 516C470 520 510 520 540 519L550 350C520 352 480 352 452 348Z", b.Shade(0.03));
        d.Add("M720 462C750 444 776 420 796 390L716 276L660 318Z", b.Shade(0.07));
        d.Add("M300 484L352 324L366 332L322 492ZM566 518L576 348L590 346L586 516ZM694 474L642 330L656 322L712 466Z", d.Plate);
        d.Add("M196 300C200 270 220 262 244 276C300 330 380 380 500 380C400 400 270 370 220 310Q200 330 196 300Z", d.Light, 0.3);
    }

    private static void Hanbok(Drawing d)
    {
        var (skirt, top) = (d.Main, d.Second.ApartFrom(d.Main, 0.14));
        var ribbon = d.Showing(top, d.MainShade, d.Ink, d.Plate);
        d.Shadow(500, 945, 400, 34, 0.45);
        d.Add("M372 380H628C700 540 850 760 896 890Q760 946 500 946Q240 946 104 890C150 760 300 540 372 380Z", Fill.Split(620, skirt, skirt.Shade(0.08)));
        foreach (var (x, w, tone) in new[] { (210.0, 60.0, 0.06), (360, 46, -0.05), (500, 60, 0.05), (650, 50, -0.05), (790, 50, -0.04) })
        {
            var at = 500 + ((x - 500) * 0.3);
            d.Add(F($"M{at} 430C{at + ((x - at) * 0.35)} 600 {x - 20} 780 {x - w} 900L{x + w} 900C{x + 10} 780 {at + ((x - at) * 0.5)} 600 {at + 14} 430Z"), tone > 0 ? skirt.Tint(tone) : skirt.Shade(-tone), 0.75);
        }

        d.Add("M104 890Q240 948 500 948Q760 948 896 890L876 842Q740 896 500 896Q260 896 124 842Z", Fill.Split(620, top, top.Shade(0.07)));
        foreach (var right in new[] { false, true })
        {
            void Sleeve()
            {
                d.Add("M392 110C300 130 150 270 64 440L190 540C240 556 330 500 392 400Z", right ? top.Shade(0.1) : top.Shade(0.02));
                d.Add("M64 440L190 540L214 500L92 392Z", d.Plate);
                d.Add("M150 480C220 500 320 420 392 300V400C330 500 240 556 190 540Z", d.Dark, 0.12);
            }

            if (right)
            {
                d.Mirrored(500, Sleeve);
            }
            else
            {
                Sleeve();
            }
        }

        d.Add("M392 108L500 150L608 108L646 420Q580 448 500 448Q420 448 354 420Z", Fill.Split(560, top, top.Shade(0.07)));
        d.Add("M420 96H580L500 214Z", skirt.Shade(0.2));
        d.Add("M388 106L430 84L560 330L500 352Z", ribbon);
        d.Add("M612 106L570 84L470 280L500 352L540 300Z", ribbon.Shade(0.06));
        d.Add("M412 94L430 84L560 330L544 338Z", d.Plate);
        d.Add("M588 94L570 84L506 208L516 226Z", d.Plate);
        d.Add("M522 336C590 440 640 560 610 740L548 730C570 590 540 460 492 360Z", Fill.Split(586, ribbon, ribbon.Shade(0.06)));
        d.Add("M506 346C500 470 480 560 420 660L370 628C430 540 456 450 470 352Z", ribbon.Tint(0.05));
        d.Add("M500 344C440 300 360 320 366 362C372 400 450 396 506 358Z", ribbon.Tint(0.08));
        d.Add(Rounded(14, (484, 320), (540, 324), (534, 380), (478, 374)), ribbon.Shade(0.04));
    }
}
