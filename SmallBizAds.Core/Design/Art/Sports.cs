using SmallBizAds.Core.Design.Colour;
using static SmallBizAds.Core.Design.Art.PathData;

namespace SmallBizAds.Core.Design.Art;

/// <summary>What is trained in a gym of its own.</summary>
internal static class Sports
{
    public static IReadOnlyList<Motif> All { get; } =
    [
        MotifCatalog.Drawn("boxing-gloves", "fitness", "복싱,권투,복싱장,복싱짐,킥복싱,복싱 체험,복싱클럽,boxing,kickboxing", Gloves),
    ];

    private static void Gloves(Drawing d)
    {
        d.Shadow(500, 935, 380, 34, 0.4);
        d.Line("M404 300C420 160 470 90 500 90C530 90 580 160 600 300", d.Ink, 18);
        d.Add(Circle(500, 92, 34), d.Second);
        d.At(672, 520, 0.92, -9, () => Glove(d, d.MainShade, d.Main.Shade(0.18), d.SecondShade));
        d.Mirrored(500, () => d.At(676, 548, 0.98, -9, () => Glove(d, d.Main, d.MainShade, d.Second)));
    }

    // Seen from the back of the hand, the cuff upwards as it hangs, the thumb to the right.
    private static void Glove(Drawing d, Rgba tone, Rgba shade, Rgba band)
    {
        d.Add("M-150 -260H150L166 -120H-166Z", Fill.Split(50, d.Plate, d.PlateShade));
        d.Add(Rect(-160, -286, 320, 52, 24), band.Shade(0.06));
        d.Add(Rect(-178, -176, 356, 84, 30), Fill.Split(50, band, band.Shade(0.08)));
        d.Add(Rect(-150, -158, 110, 48, 18), band.Tint(0.09));
        d.Add("M-170 -96C-236 20 -254 190 -190 290C-130 376 90 384 166 300C236 214 226 30 172 -96Z", tone);
        d.Add("M166 300C236 214 226 30 172 -96H70C140 60 150 240 60 354C104 344 142 328 166 300Z", shade);
        d.Add("M120 -70C210 -60 262 30 246 130C236 200 176 216 146 164C116 112 130 30 90 -20Z", tone.Tint(0.05));
        d.Add("M246 130C236 200 176 216 146 164C138 150 134 136 132 120C170 150 220 150 246 130Z", shade);
        d.Line("M-150 210C-90 250 40 256 116 226", shade, 14);
        d.Add("M-190 60C-196 120 -192 170 -172 216Q-156 236 -148 214C-160 170 -162 120 -152 64Q-160 30 -190 60Z", d.Light, 0.55);
    }
}
