using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>Quiet forms that mean nothing in particular, for a shop that says nothing that can be drawn.</summary>
internal static class Calm
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("arches", "general", "", Arches),
        MotifCatalog.Drawn("hills", "general", "", Hills),
        MotifCatalog.Drawn("pebbles", "general", "", Pebbles),
    ];

    private static void Arches(Drawing d)
    {
        d.Shadow(500, 920, 440, 44, 0.4);
        d.Add(Circle(690, 300, 190), Fill.Fade(540, 140, 840, 460, d.SecondTint, d.Second));
        foreach (var (half, colour) in new[] { (330.0, d.Main), (246, d.Plate), (162, d.MainTint), (78, d.SecondTint) })
        {
            var top = 920 - (half * 1.86);
            d.Add(Rect(400 - half, top, half * 2, 920 - top, half, half, 0, 0), Fill.Fade(400 - half, top, 400 + half, 920, colour.Tint(0.04), colour.Shade(0.03)));
        }

        d.Add(Rect(660, 640, 270, 280, 135, 135, 0, 0), Fill.Fade(660, 640, 930, 920, d.Second, d.SecondShade));
        d.Line(Curve((790, 900), (800, 700), (776, 520)), d.Ink, 14);
        foreach (var (y, side) in new[] { (800.0, -1.0), (740, 1), (680, -1), (620, 1), (570, -1), (520, 0.2) })
        {
            d.Add(Leaf(792, y, 792 + (side * 130), y - (side is > 0 and < 1 ? 130 : 74), 0.22), d.MainShade.Shade(side > 0 ? 0.05 : 0.1));
        }
    }

    private static void Hills(Drawing d)
    {
        d.Add(Circle(500, 500, 430), Fill.Fade(500, 70, 500, 930, d.Plate, d.SecondTint.Mix(d.Plate, 0.4)));
        d.Add(Circle(600, 370, 150), Fill.Fade(500, 240, 700, 500, d.SecondTint, d.Second));
        d.Add("M74 554C180 470 300 420 400 500C520 590 640 500 760 470C830 452 890 470 924 540A430 430 0 0 1 920 586C800 900 200 900 84 600Z", Fill.Fade(300, 440, 640, 800, d.MainTint.Tint(0.08), d.MainTint));
        d.Add("M84 604C200 560 320 600 430 660C560 730 760 560 922 584A430 430 0 0 1 760 844C600 900 300 900 180 786A430 430 0 0 1 84 604Z", Fill.Fade(260, 560, 700, 860, d.MainTint, d.Main));
        d.Add("M130 720C280 660 420 780 560 800C680 816 780 740 876 706A430 430 0 0 1 130 720Z", Fill.Fade(300, 700, 640, 930, d.Main, d.MainShade));
        d.Line("M240 300Q270 270 300 300Q330 270 360 300M350 390Q372 368 394 390Q416 368 438 390", d.Ink, 12, 0.75);
        d.Add(Rect(180, 420, 210, 40, 20) + Rect(240, 396, 110, 40, 20), d.Light, 0.7);
    }

    private static void Pebbles(Drawing d)
    {
        d.Shadow(490, 900, 420, 56, 0.5);
        foreach (var (x, y, rx, ry, colour) in new[] { (480.0, 812.0, 360.0, 104.0, d.Main), (500, 640, 276, 88, d.Second), (470, 492, 206, 74, d.Plate), (500, 368, 140, 60, d.MainTint) })
        {
            var form = Blob((x - rx, y + (ry * 0.1)), (x - (rx * 0.7), y - (ry * 0.72)), (x, y - ry), (x + (rx * 0.74), y - (ry * 0.66)), (x + rx, y + (ry * 0.16)), (x + (rx * 0.66), y + (ry * 0.8)), (x - (rx * 0.1), y + ry), (x - (rx * 0.74), y + (ry * 0.76)));
            d.Add(form, Fill.Fade(x - (rx * 0.4), y - ry, x + (rx * 0.4), y + ry, colour.Tint(0.07), colour, colour == d.Plate ? d.PlateShade : colour.Shade(0.1)));
            d.Add(Ellipse(x - (rx * 0.42), y - (ry * 0.5), rx * 0.28, ry * 0.13), d.Light, 0.55);
        }

        d.Line(Curve((770, 900), (800, 640), (760, 380), (800, 150)), d.Ink, 15);
        foreach (var (x, y, tx, ty) in new[] { (786.0, 720.0, 900.0, 600.0), (788, 640, 668, 520), (776, 500, 900, 400), (766, 420, 650, 300), (776, 300, 890, 210), (790, 230, 700, 120), (800, 170, 836, 40) })
        {
            Nature.TwoToneLeaf(d, x, y, tx, ty, 0.24, d.SecondShade.ApartFrom(d.Ground, 0.2));
        }
    }
}
