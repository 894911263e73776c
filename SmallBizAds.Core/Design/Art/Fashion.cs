using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Clothes and what goes with them.</summary>
internal static class Fashion
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("shirt", "clothes online-shop", "티셔츠,셔츠,의류,패션,옷,옷가게,후드티,아동복,블라우스,shirt,t-shirt,tee,clothes,clothing,fashion", Shirt),
        MotifCatalog.Drawn("handbag", "clothes online-shop", "가방,핸드백,토트백,에코백,파우치,지갑,bag,handbag,tote,purse,backpack", Handbag),
        MotifCatalog.Drawn("sneaker", "clothes laundry", "신발,운동화,스니커즈,샌들,sneakers,footwear", Sneaker),
        MotifCatalog.Drawn("dress-shoes", "repair clothes laundry", "구두,구두수선,구두 수선,굽갈이,구두 굽갈이,밑창,가죽구두,수제화,로퍼,하이힐,구두닦이,shoes,shoe,shoe repair,heel tips,loafers,cobbler", DressShoes),
    ];

    private static void Shirt(Drawing d)
    {
        var collar = d.Stripe == d.Main ? d.Second : d.Main;
        d.Shadow(510, 930, 300, 36, 0.4);
        d.Line("M500 208V170C500 140 560 140 560 96C560 56 500 50 486 92", d.Ink, 26);
        d.Line("M250 330L500 208L750 330", d.Ink, 26);
        const string Body = "M352 232C400 300 600 300 648 232L772 278Q800 290 814 318L916 512Q926 534 906 548L806 606Q786 616 772 598L736 546V880Q736 920 696 920H304Q264 920 264 880V546L228 598Q214 616 194 606L94 548Q74 534 84 512L186 318Q200 290 228 278Z";
        d.Add(Body, Fill.Layers(d.Stripe, (430, d.Plate), (500, d.Stripe), (570, d.Plate), (640, d.Stripe), (710, d.Plate), (780, d.Stripe)));
        d.Add("M648 232L772 278Q800 290 814 318L916 512Q926 534 906 548L806 606Q786 616 772 598L736 546V880Q736 920 696 920H560C640 800 640 500 600 276Q634 254 648 232Z", d.Dark, 0.14);
        d.Add("M264 546V440Q276 480 300 520V700Q264 640 264 546Z", d.Dark, 0.14);
        d.Add("M352 232C400 300 600 300 648 232L690 248C620 356 380 356 310 248Z", Fill.Split(590, collar, collar.Shade(0.09)));
    }

    private static void Handbag(Drawing d)
    {
        d.Shadow(500, 915, 420, 52, 0.5);
        d.Add("M270 470C270 220 360 90 500 90C640 90 730 220 730 470H652C652 270 600 170 500 170C400 170 348 270 348 470Z", Fill.Split(560, d.Second, d.SecondShade));
        d.Add("M170 440H830Q866 440 872 476L926 850Q932 920 862 920H138Q68 920 74 850L128 476Q134 440 170 440Z", Fill.Split(690, d.Main, d.MainShade));
        d.Add("M170 440H830Q866 440 872 476L880 536C870 640 720 700 500 700C280 700 130 640 120 536L128 476Q134 440 170 440Z", Fill.Split(690, d.MainTint, d.Main));
        d.Add("M120 536C130 640 280 700 500 700C720 700 870 640 880 536L884 562C880 680 720 736 500 736C280 736 120 680 116 562Z", d.Dark, 0.16);
        d.Add(Rect(432, 620, 136, 150, 40), Fill.Split(514, d.SecondTint, d.SecondShade));
        d.Add(Circle(500, 690, 26), d.Dark, 0.55);
        d.Add("M190 490Q200 470 224 470H300Q320 480 300 490H236Q206 500 202 540Q180 550 190 490Z", d.Light, 0.5);
    }

    private static void Sneaker(Drawing d)
    {
        d.Shadow(500, 820, 450, 50, 0.5);
        d.Turned(-10, 500, 560, () =>
        {
            d.Add("M90 700L80 440Q78 400 110 380L150 356Q180 340 200 372C230 420 300 430 350 380L420 316Q446 296 474 318L720 520C780 560 900 556 926 640L934 720H90Z", Fill.Split(760, d.Main, d.MainShade));
            d.Add("M80 440Q78 400 110 380L150 356Q180 340 200 372C214 394 236 408 260 412C250 520 240 620 250 720H90Z", d.Second);
            d.Add("M720 520C780 560 900 556 926 640L934 720H690C680 640 690 570 720 520Z", Fill.Split(820, d.Plate, d.PlateShade));
            d.Add("M400 334L420 316Q446 296 474 318L720 520Q690 560 650 560C580 500 480 440 400 334Z", Fill.Split(600, d.Plate, d.PlateShade));
            foreach (var (x, y) in new[] { (452.0, 372.0), (522, 428), (592, 484) })
            {
                d.Add(Capsule(x - 52, y + 66, x + 38, y - 38, 30), d.Ink.ApartFrom(d.Plate, 0.3));
            }

            d.Add("M300 640C400 660 520 620 600 560Q620 580 600 610C520 680 400 710 300 700Q280 670 300 640Z", d.Plate);
            d.Add("M70 700H940Q956 700 952 730Q940 820 860 820H140Q70 820 66 740Q60 700 70 700Z", Fill.Layers(d.Plate, (768, d.PlateShade)));
        });
    }

    private static void DressShoes(Drawing d)
    {
        var leather = d.Natural("#8a4f2d");
        d.Shadow(520, 880, 440, 44, 0.5);
        d.At(40, -190, 0.92, 0, () => Oxford(d, leather.Shade(0.08), d.MainShade));
        d.At(-30, 20, 1, 0, () => Oxford(d, leather, d.Main));
        d.Add(Sparkle(830, 250, 84) + Sparkle(930, 370, 40), d.Second);
    }

    // Toe to the right.
    private static void Oxford(Drawing d, Rgba leather, Rgba lining)
    {
        var sole = d.Ink.ApartFrom(leather, 0.12).ApartFrom(d.Ground, 0.15);
        d.Add("M110 500C150 520 330 520 400 470L420 520C340 560 160 560 108 540Z", lining);
        d.Add("M104 500C90 600 96 700 90 780H930C940 700 880 660 780 640C660 610 540 560 440 440C420 460 400 500 360 540C290 590 160 580 104 500Z", Fill.Layers(leather.Tint(0.04), (640, leather), (730, leather.Shade(0.07))));
        d.Add("M700 622C730 660 730 730 700 780H930C940 700 880 660 780 640Z", Fill.Layers(leather.Shade(0.03), (720, leather.Shade(0.1))));
        d.Add("M104 500C130 540 170 562 216 572C200 640 200 720 210 780H90C96 700 90 600 104 500Z", leather.Shade(0.06));
        d.Add("M440 440C420 460 400 500 360 540C390 620 470 670 560 690C580 660 600 630 606 584C546 548 490 500 440 440Z", leather.Shade(0.1));
        foreach (var (x, y) in new[] { (424.0, 520.0), (470, 566), (522, 606) })
        {
            d.Line(F($"M{x - 34} {y + 40}L{x + 34} {y - 20}"), d.Plate, 15);
            d.Add(Circle(x - 36, y + 42, 11), d.Second);
        }

        d.Line("M720 650C746 690 746 730 724 770M690 640C714 680 716 730 694 770", leather.Tint(0.12), 6);
        d.Add("M780 664C830 672 870 690 884 712Q876 724 860 714C836 698 806 688 776 684Q762 670 780 664Z", d.Light, 0.55);
        d.Add("M80 770H936Q954 772 948 800Q942 826 916 826H340L320 800H250V866Q250 880 236 880H96Q80 880 80 864Z", Fill.Layers(sole.Tint(0.06), (806, sole)));
    }
}
