using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What is cleared, sharpened, shortened or made to order in the neighbourhood.</summary>
internal static class Errands
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("plunger", "repair", "변기 막,변기막,변기가 막,변기 뚫,변기뚫,막힌 변기,싱크대 막,싱크대막,싱크대가 막,싱크대 뚫,막힌 싱크대,하수구,하수구 막,하수구막,하수구 뚫,막힌 하수구,배수구,배수구 막,세면대 막,관통기,clogged,clogged drain,clogged toilet,blocked drain,blocked toilet,blocked sink,drain,drain cleaning,unclog,unclogging,unblocking,plunger", Plunger),
        MotifCatalog.Drawn("knife", "repair market", "칼갈이,칼 갈이,칼 갈아,칼갈아,칼 연마,칼연마,숫돌,식칼,부엌칼,주방칼,회칼,knife,knives,knife sharpening,sharpening", Knife),
        MotifCatalog.Drawn("hem", "laundry clothes repair", "수선,옷수선,의류수선,바지단,바지 단,바지단 수선,바지 단 수선,바지단 줄,바지 단 줄,바지 줄,바지 수선,바지수선,청바지 수선,기장수선,기장 수선,기장 줄,소매 줄,바지 기장,지퍼,지퍼교체,지퍼 교체,지퍼수선,지퍼 수선,지퍼 수리,지퍼 고장,alteration,hemming,hem,zipper,zipper repair,zipper replacement", Hem),
        MotifCatalog.Drawn("phone-case", "online-shop general", "폰케이스,폰 케이스,핸드폰케이스,핸드폰 케이스,휴대폰케이스,휴대폰 케이스,스마트폰 케이스,아이폰케이스,아이폰 케이스,갤럭시 케이스,그립톡,스마트톡,phone case,phone grip", PhoneCase),
    ];

    private static void Plunger(Drawing d)
    {
        var (water, wood) = (d.Natural("#5cbcf0"), d.Natural("#d09a5c"));
        d.Shadow(500, 915, 440, 44, 0.5);
        d.Add(Rect(150, 120, 396, 330, 20, 20, 40, 40), Fill.Split(440, d.Plate, d.PlateShade));
        d.Add(Rect(120, 76, 456, 74, 30), Fill.Split(450, d.Plate.Tint(0.02), d.PlateShade));
        d.Add(Rect(120, 140, 456, 18, 0, 0, 9, 9), d.PlateShade.Shade(0.08));
        d.Add(Rect(294, 56, 108, 30, 15), Fill.Split(360, d.Second, d.SecondShade));
        d.Add(Rect(190, 200, 26, 150, 13), d.Light, 0.75);
        d.Add("M120 540C130 680 210 730 240 790V900H456V790C486 730 566 680 576 540Z", Fill.Split(440, d.Plate, d.PlateShade));
        d.Add("M140 610C220 660 470 660 556 610C540 650 520 684 500 706C420 730 280 730 196 706C170 680 150 650 140 610Z", d.PlateShade.Shade(0.06), 0.7);
        d.Add(Rect(196, 860, 304, 66, 26), Fill.Split(440, d.Plate.Shade(0.02), d.PlateShade.Shade(0.05)));
        d.Add(Ellipse(348, 540, 262, 104), d.PlateShade.Shade(0.08));
        d.Add(Ellipse(348, 522, 262, 104), Fill.Split(440, d.Plate.Tint(0.02), d.PlateShade));
        d.Add(Ellipse(348, 524, 186, 66), d.PlateShade.Shade(0.16));
        d.Add(Ellipse(348, 536, 168, 50), Fill.Split(400, water.Tint(0.05), water));
        d.Line("M240 540Q350 574 456 536M290 522Q350 540 410 520", Rgba.White, 10, 0.8);
        foreach (var (x, y, r, t) in new[] { (606.0, 400.0, 40.0, 24.0), (560, 300, 26, -10), (640, 250, 20, 16) })
        {
            d.At(x, y, r / 40, t, () =>
            {
                d.Add("M0 -60C26 -20 40 4 40 26A40 40 0 0 1 -40 26C-40 4 -26 -20 0 -60Z", water);
                d.Add(Crescent(0, 26, 26, 120, 200, 1.5), Rgba.White, 0.9);
            });
        }

        d.At(724, 670, 1, 10, () =>
        {
            d.Add(Rect(-36, -560, 72, 520, 36), Fill.Bands((-36, 0), (36, 0), wood.Tint(0.07), (0.3, wood), (0.7, wood.Shade(0.09))));
            d.Add(Rect(-36, -560, 72, 96, 36, 36, 0, 0), Fill.Split(8, d.Second, d.SecondShade));
            d.Add("M-70 -60H70V0C150 20 226 90 230 200H-230C-226 90 -150 20 -70 0Z", Fill.Bands((-230, 0), (230, 0), d.MainTint, (0.26, d.Main), (0.68, d.MainShade)));
            d.Add(Rect(-84, -84, 168, 62, 28), Fill.Split(20, d.MainTint, d.MainShade));
            d.Line("M-128 36Q0 76 128 36", d.MainShade.Shade(0.07), 16);
            d.Add("M-170 150C-164 100 -130 66 -94 50Q-72 46 -84 64C-116 86 -136 116 -138 152Q-154 176 -170 150Z", d.Light, 0.55);
            d.Add(Rect(-256, 180, 512, 66, 33), Fill.Bands((-256, 0), (256, 0), d.MainTint, (0.22, d.Main), (0.7, d.MainShade)));
        });
    }

    private static void Knife(Drawing d)
    {
        var (steel, stone) = (d.Natural("#c3ced8"), d.Natural("#8e8a86"));
        var grip = d.Showing(steel, d.Main, d.Second, d.Ink);
        d.Shadow(500, 905, 450, 46, 0.5);
        d.Add(Rect(90, 800, 820, 100, 34), Fill.Split(660, d.Second, d.SecondShade));
        d.Add(Rect(60, 880, 180, 40, 20) + Rect(760, 880, 180, 40, 20), d.SecondShade.Shade(0.06));
        d.Add("M150 690Q150 660 180 660H820Q850 660 850 690V812H150Z", Fill.Layers(stone.Tint(0.12), (736, stone.Shade(0.04))));
        d.Add("M700 660H820Q850 660 850 690V812H730Z", d.Dark, 0.1);
        d.Add(Rect(186, 680, 300, 20, 10), d.Light, 0.45);
        foreach (var (x, y, r) in new[] { (250.0, 770.0, 11.0), (340, 786, 8), (420, 764, 12), (520, 784, 9), (600, 766, 10), (690, 786, 11), (780, 764, 8) })
        {
            d.Add(Circle(x, y, r), stone.Shade(0.12));
        }

        d.At(520, 430, 1.04, -24, () =>
        {
            d.Add("M130 -86H-190C-320 -86 -430 -20 -480 104Q-486 122 -466 122H84Q130 122 130 76Z", Fill.Fade(-200, -90, -170, 124, steel.Shade(0.1), steel.Shade(0.02)));
            d.Add("M-480 104C-440 60 -370 46 -280 46H130V76Q130 122 84 122H-466Q-486 122 -480 104Z", steel.Tint(0.14));
            d.Add("M-300 -40L-236 -66L-330 46H-400Z", Rgba.White, 0.45);
            d.Add("M-150 -86H-60L-150 46H-240Z", Rgba.White, 0.4);
            d.Add(Rect(116, -96, 62, 150, 14), Fill.Layers(steel.Tint(0.06), (-20, steel.Shade(0.12))));
            d.Add("M166 -92H420C470 -92 500 -60 500 -14C500 40 470 62 420 48C340 22 260 44 166 44Z", Fill.Bands((0, -92), (0, 60), grip.Tint(0.08), (0.26, grip), (0.64, grip.Shade(0.1))));
            foreach (var x in new[] { 232.0, 318, 404 })
            {
                d.Add(Circle(x, -24, 20), grip.Shade(0.16));
                d.Add(Circle(x - 3, -27, 15), steel.Tint(0.1));
            }
        });
        d.Add(Sparkle(180, 310, 104) + Sparkle(300, 190, 52) + Sparkle(86, 440, 40), d.Second);
    }

    private static void Hem(Drawing d)
    {
        var (cloth, thread, steel) = (d.Main, d.Second.ApartFrom(d.Main, 0.2), d.Natural("#aab6c2"));
        var wood = d.Natural("#cf9a5e");
        d.Shadow(480, 915, 430, 42, 0.5);
        d.Add("M130 70H550L596 880H380L344 350L306 880H86Z", Fill.Split(470, cloth, cloth.Shade(0.08)));
        d.Add("M130 70H190L150 880H86Z", cloth.Tint(0.08));
        d.Add("M344 350L380 880H440L360 300Z", d.Dark, 0.18);
        d.Line("M470 170L520 760", cloth.Shade(0.14), 8);
        d.Line("M240 170L204 760", cloth.Shade(0.06), 8);
        d.Line("M344 130V330Q344 360 316 360", cloth.Shade(0.15), 12);
        d.Line("M164 160Q174 256 140 272M510 160Q500 252 540 270", cloth.Shade(0.15), 12);
        d.Add(Rect(118, 54, 444, 86, 22), Fill.Split(440, cloth.Tint(0.07), cloth));
        foreach (var x in new[] { 184.0, 430 })
        {
            d.Add(Rect(x, 44, 40, 108, 12), cloth.Shade(0.08));
        }

        d.Add(Circle(344, 98, 24), thread);
        d.Add(Circle(338, 92, 9), d.Light, 0.8);
        d.Add(Rect(66, 756, 250, 150, 20), Fill.Split(240, cloth.Tint(0.14), cloth.Tint(0.05)));
        d.Add(Rect(370, 756, 246, 150, 20), Fill.Split(520, cloth.Tint(0.14), cloth.Tint(0.05)));
        var seam = thread.ApartFrom(cloth.Tint(0.1), 0.12);
        for (var i = 0; i < 4; i++)
        {
            d.Add(Capsule(94 + (i * 56), 800, 124 + (i * 56), 800, 15) + Capsule(398 + (i * 54), 800, 428 + (i * 54), 800, 15), seam);
        }

        d.Add(Rect(676, 860, 250, 60, 26), Fill.Split(830, wood.Tint(0.04), wood.Shade(0.07)));
        d.Add(Rect(706, 610, 190, 258, 20), Fill.Bands((706, 0), (896, 0), thread.Tint(0.08), (0.3, thread), (0.7, thread.Shade(0.09))));
        for (var i = 0; i < 6; i++)
        {
            d.Line(F($"M712 {654 + (i * 38)}L890 {632 + (i * 38)}"), thread.Shade(0.13), 8);
        }

        d.Add(Rect(676, 564, 250, 60, 26), Fill.Split(830, wood.Tint(0.08), wood.Shade(0.04)));
        d.Add(Ellipse(801, 566, 34, 11), wood.Shade(0.2));
        d.Line("M896 650C960 560 940 470 850 480C760 492 740 420 806 330C850 270 900 240 880 150", thread, 13);
        d.Line("M880 150C850 110 800 130 770 190C720 300 650 330 620 420C590 520 640 640 606 800", thread, 13);
        d.At(730, 330, 1, 38, () =>
        {
            d.Add("M0 -290C26 -290 34 -262 32 -220L14 230L0 300L-14 230L-32 -220C-34 -262 -26 -290 0 -290Z", Fill.Split(4, steel.Tint(0.1), steel.Shade(0.12)));
            d.Add(Rect(-11, -262, 22, 92, 11), d.Ink.Mix(steel, 0.3));
        });
        d.Line("M898 146C912 120 900 96 880 98", thread, 13);
    }

    private static void PhoneCase(Drawing d)
    {
        var (rear, bead) = (d.Second, d.Natural("#f4a7b9"));
        d.Shadow(500, 925, 380, 44, 0.5);
        d.Turned(13, 640, 520, () =>
        {
            d.Add(Rect(440, 110, 420, 790, 92), rear.Shade(0.1));
            d.Add(Rect(440, 100, 410, 780, 90), Fill.Fade(440, 100, 850, 880, rear.Tint(0.06), rear, rear.Shade(0.04)));
            foreach (var (x, y) in new[] { (760.0, 240.0), (690, 420), (800, 500), (720, 640), (640, 790), (560, 720) })
            {
                d.Add(Heart(x, y, 74), d.Plate, 0.9);
            }
        });
        d.Turned(-9, 370, 520, () =>
        {
            d.Add(Rect(146, 96, 450, 830, 100), d.MainShade.Shade(0.05));
            d.Add(Rect(140, 84, 444, 824, 98), Fill.Fade(140, 84, 584, 908, d.MainTint, d.Main, d.MainShade));
            d.Line("M192 840V180Q192 130 242 130", d.Light, 14, 0.5);
            d.Add(Rect(184, 126, 226, 244, 66), d.MainShade.Shade(0.04));
            foreach (var (x, y) in new[] { (248.0, 192.0), (248, 304), (350, 248) })
            {
                d.Add(Circle(x, y, 50), d.Ink);
                d.Add(Circle(x, y, 33), d.Natural("#3d5f8f"));
                d.Add(Circle(x - 12, y - 13, 10), Rgba.White, 0.9);
            }

            d.Add(Circle(350, 326, 15), d.Light);
            foreach (var (x, y, r, t) in new[] { (480.0, 470.0, 96.0, 0.0), (270, 540, 74, 20), (420, 690, 112, 10), (228, 776, 84, 30), (490, 210, 52, 10), (498, 836, 50, 0) })
            {
                d.At(x, y, 1, t, () => Nature.Daisy(d, d.Plate, d.Natural("#f6b52e"), r));
            }
        });
        d.Line("M544 846C570 930 700 950 784 860", d.Ink, 10);
        foreach (var (x, y, r, tone) in new[] { (562.0, 876.0, 25.0, bead), (600, 906, 29, d.Plate), (650, 920, 29, d.MainTint), (702, 914, 29, d.Plate), (746, 890, 25, bead) })
        {
            d.Add(Circle(x, y, r), Fill.Fade(x - r, y - r, x + r, y + r, tone.Tint(0.06), tone, tone.Shade(0.1)));
            d.Add(Circle(x - (r * 0.3), y - (r * 0.34), r * 0.24), Rgba.White, 0.8);
        }

        d.Turned(24, 796, 846, () =>
        {
            d.Add(Heart(800, 850, 104), bead.Shade(0.12));
            d.Add(Heart(794, 842, 100), bead);
            d.Add(Ellipse(772, 822, 15, 10), Rgba.White, 0.8);
        });
    }
}
