using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Stationery, computers, coupons.</summary>
internal static class Desk
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("stationery", "general online-shop", "문구점,문구,문방구,무인 문구점,다이어리,색연필,볼펜,필기구,노트,학용품,스티커,스티커팩,마스킹테이프,stationery,diary,planner,notebook,stickers", Stationery),
        MotifCatalog.Drawn("laptop", "repair academy", "노트북,노트북 수리,노트북수리,컴퓨터,컴퓨터 수리,컴퓨터수리,컴퓨터학원,컴퓨터 수업,코딩,코딩 수업,코딩학원,엑셀,영상편집,laptop,computer,coding,pc repair,laptop repair", Laptop),
        MotifCatalog.Drawn("coupon", "general", "쿠폰,할인권,상품권,적립금,포인트 적립,스탬프,도장 쿠폰,쿠폰북,coupon,voucher,gift card", Coupon),
    ];

    private static void Stationery(Drawing d)
    {
        var wood = d.Natural("#e8bd84");
        d.Shadow(480, 930, 400, 38, 0.5);
        void Pencil(double x, double y, double turn, Rgba tone) => d.At(x, y, 1, turn, () =>
        {
            d.Add("M-38 -340L0 -440L38 -340Z", wood);
            d.Add("M-14 -402L0 -440L14 -402Z", tone.Shade(0.06));
            d.Add(Rect(-38, -344, 76, 560), Fill.Bands((-38, 0), (38, 0), tone.Tint(0.07), (0.34, tone), (0.68, tone.Shade(0.08))));
        });
        d.Turned(-9, 300, 560, () =>
        {
            var rule = d.Natural("#f3c64c");
            d.Add(Rect(236, 90, 116, 620, 14), rule);
            for (var i = 0; i < 12; i++)
            {
                d.Add(Rect(236, 116 + (i * 40), i % 3 == 0 ? 56 : 34, 9), rule.Shade(0.2));
            }
        });
        Pencil(420, 560, -3, d.Main);
        Pencil(508, 520, 5, d.Second);
        Pencil(594, 580, 14, d.Natural("#4b9a8c"));
        d.At(330, 470, 1, -24, () =>
        {
            d.Add(Rect(-26, -250, 52, 420, 10), Fill.Split(6, d.Ink.Tint(0.08), d.Ink));
            d.Add("M-30 -250H30L22 -350Q0 -376 -22 -350Z", d.Stripe);
        });
        d.Add("M220 500H640L612 880Q608 924 566 924H294Q252 924 248 880Z", Fill.Split(480, d.Stripe, d.Stripe.Shade(0.09)));
        d.Add("M232 640H628L618 770H242Z", Fill.Split(480, d.Plate, d.PlateShade));
        d.Add(Heart(430, 706, 84), d.Stripe);
        d.Add(Rect(206, 480, 448, 62, 28), Fill.Split(480, d.Stripe.Tint(0.07), d.Stripe));
        d.Turned(8, 760, 760, () =>
        {
            d.Add(Rect(620, 590, 300, 340, 26), d.SecondShade.Shade(0.06));
            d.Add(Rect(610, 578, 300, 340, 26), Fill.Split(650, d.SecondShade, d.Second));
            d.Add(Rect(690, 640, 180, 100, 16), d.Plate);
            d.Add(Capsule(716, 676, 840, 676, 14) + Capsule(716, 706, 800, 706, 14), d.PlateShade.Shade(0.14));
            d.Add("M820 578H866V690L843 664L820 690Z", d.Stripe);
            foreach (var y in new[] { 630.0, 700, 770, 840 })
            {
                d.Add(Rect(586, y, 56, 22, 11), d.PlateShade.Shade(0.1));
            }
        });
    }

    private static void Laptop(Drawing d)
    {
        var screen = d.Ink.At(0.27).ApartFrom(d.Ground, 0.12);
        d.Shadow(500, 850, 460, 40, 0.5);
        d.Add(Rect(150, 150, 700, 560, 46), Fill.Split(700, d.PlateShade.Shade(0.1), d.PlateShade.Shade(0.17)));
        d.Add(Rect(184, 184, 632, 470, 22), screen);
        d.Add("M560 184H794Q816 184 816 206V632Q816 654 794 654H300Z", d.Light, 0.07);
        d.Add(Circle(500, 167, 8), d.Dark);
        foreach (var (x, w, y, tone) in new[] { (240.0, 120.0, 250.0, d.Second), (384, 200, 250, d.Plate), (290, 160, 314, d.MainTint), (474, 90, 314, d.SecondTint), (290, 240, 378, d.Plate), (554, 120, 378, d.MainTint), (340, 150, 442, d.SecondTint), (290, 90, 506, d.MainTint), (404, 180, 506, d.Plate), (240, 100, 570, d.Second) })
        {
            d.Add(Rect(x, y, w, 28, 14), tone.ApartFrom(screen, 0.25));
        }

        d.Add("M110 700H890L960 820Q966 850 930 850H70Q34 850 40 820Z", Fill.Split(640, d.Plate, d.PlateShade));
        d.Add("M176 716H824L850 776H150Z", d.PlateShade.Shade(0.12));
        d.Add(Rect(410, 790, 180, 40, 14), d.PlateShade.Shade(0.05));
        for (var row = 0; row < 3; row++)
        {
            for (var i = 0; i < 13; i++)
            {
                d.Add(Rect(184 + (i * (48.6 + (row * 0.9))) - (row * 7), 722 + (row * 18), 40, 12, 4), d.Plate, 0.9);
            }
        }

        d.Add("M60 820H940Q962 822 958 836Q950 852 930 852H70Q50 852 42 836Q40 822 60 820Z", d.PlateShade.Shade(0.09));
        d.At(770, 560, 1, -10, () =>
        {
            d.Add(Circle(0, 0, 130), Fill.Split(30, d.Main, d.MainShade));
            d.Line("M-30 -44L-78 0L-30 44M30 -44L78 0L30 44", d.Plate.ApartFrom(d.Main, 0.2), 24);
        });
    }

    private static void Coupon(Drawing d)
    {
        d.Shadow(500, 880, 400, 36, 0.4);
        const string Ticket = "M-430 -210H150A40 40 0 0 0 230 -210H430Q460 -210 460 -180V-60A60 60 0 0 0 460 60V180Q460 210 430 210H230A40 40 0 0 0 150 210H-430Q-460 210 -460 180V60A60 60 0 0 0 -460 -60V-180Q-460 -210 -430 -210Z";
        d.At(520, 360, 0.9, -14, () => d.Add(Ticket, Fill.Split(190, d.Second, d.SecondShade)));
        d.At(500, 580, 1, 7, () =>
        {
            d.Turned(0, 0, 0, () => d.At(8, 18, 1, 0, () => d.Add(Ticket, d.Dark, 0.16)));
            d.Add(Ticket, Fill.Split(190, d.Main, d.MainShade));
            d.Add("M-430 -210H-330V210H-430Q-460 210 -460 180V60A60 60 0 0 0 -460 -60V-180Q-460 -210 -430 -210Z", d.MainTint);
            for (var i = 0; i < 9; i++)
            {
                d.Add(Rect(182, -150 + (i * 35), 16, 20, 8), d.Plate, 0.85);
            }

            var mark = d.Showing(d.Main, d.Plate, d.Second, d.Dark);
            d.Add(Ring(-150, -60, 66, 32) + Ring(20, 74, 66, 32), mark);
            d.Add(Capsule(-176, 112, 46, -112, 34), mark);
            d.Add(Sparkle(330, 0, 92, 0.2), d.Second.ApartFrom(d.MainShade, 0.2));
            d.Add(Capsule(-396, -90, -396, 90, 16), d.Light, 0.5);
        });
        d.Add(Circle(150, 250, 30) + Circle(860, 860, 24), d.SecondTint);
        d.Add(Sparkle(130, 800, 70), d.Second);
    }
}
