using SmallBizAds.Core.Imaging;
using SmallBizAds.Tests.Support.PhotoScenes;

namespace SmallBizAds.Tests.Support;

/// <summary>Draws <see cref="StudioShot"/>s; the same shot and size always give the same bytes.</summary>
public static class StudioPhotos
{
    /// <summary>A JPEG at quality 92, and what of it is the thing: one band, 255 where it is.</summary>
    public static (byte[] Jpeg, PixelBuffer Thing) Take(StudioShot shot, int width = 1200, int height = 1200)
    {
        using var arena = new VipsArena();
        var darkroom = new Darkroom(width, height, whole: true);
        var (paper, shade, thing, blur) = Of(shot);
        var picture = darkroom.Ground($"""<rect x="-900" y="-900" width="2800" height="2800" fill="{paper}"/>""");
        picture = darkroom.Over(picture, """<defs><radialGradient id="f" cx=".42" cy=".38" r=".8"><stop offset="0" stop-color="#fff" stop-opacity=".22"/><stop offset="1" stop-color="#000" stop-opacity=".16"/></radialGradient></defs><rect x="-900" y="-900" width="2800" height="2800" fill="url(#f)"/>""");
        picture = darkroom.Over(picture, shade, 24, "multiply");
        picture = darkroom.Over(picture, thing, blur);
        var jpeg = Darkroom.Develop(picture, width, height, vignette: 0.05).Save("jpegsave_buffer", ("Q", 92));
        var silhouette = darkroom.Over(darkroom.Ground("""<rect x="-900" y="-900" width="2800" height="2800" fill="#000"/>"""), $"""<defs><filter id="w"><feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  0 0 0 9 0"/></filter></defs><g filter="url(#w)">{thing}</g>""");
        return (jpeg, silhouette.Op("extract_band", ("band", 0)).ToPixelBuffer());
    }

    private static (string Paper, string Shade, string Thing, double Blur) Of(StudioShot shot) => shot switch
    {
        StudioShot.Mug => ("#cfc8bf", """<ellipse cx="590" cy="772" rx="270" ry="44" fill="#8a827a" fill-opacity=".8"/><ellipse cx="490" cy="780" rx="180" ry="18" fill="#4a4440" fill-opacity=".9"/>""", Mug, 0.6),
        StudioShot.Cake => ("#e8a7ac", """<ellipse cx="530" cy="750" rx="300" ry="40" fill="#b06a72" fill-opacity=".8"/>""", Cake, 0.6),
        StudioShot.Scent => ("#17171a", """<ellipse cx="500" cy="800" rx="220" ry="24" fill="#000" fill-opacity=".8"/>""", Scent, 0.5),
        StudioShot.Jars => ("#efe3b4", """<ellipse cx="520" cy="760" rx="330" ry="36" fill="#b3a162" fill-opacity=".8"/>""", Jars, 0.5),
        StudioShot.Plant => ("#d9c8ae", """<ellipse cx="560" cy="850" rx="200" ry="30" fill="#97855f" fill-opacity=".8"/>""", Plant, 0.5),
        StudioShot.Stone => ("#ecebe8", """<ellipse cx="560" cy="690" rx="360" ry="70" fill="#8f8e8b" fill-opacity=".9"/>""", Stone, 0.6),
        StudioShot.WhiteOnWhite => ("#f2f2f0", """<ellipse cx="520" cy="720" rx="230" ry="24" fill="#d8d8d6" fill-opacity=".7"/>""", WhiteBox, 0.8),
        StudioShot.TooNear => ("#c9d3da", "<g/>", Basket, 0.6),
        StudioShot.Ring => ("#dfdcd8", "<g/>", """<circle cx="520" cy="540" r="52" fill="none" stroke="#b98a2c" stroke-width="13"/>""", 0.5),
        StudioShot.Blurred => ("#b4b6ba", "<g/>", """<circle cx="500" cy="520" r="210" fill="#c8553d"/>""", 60),
        _ => throw new ArgumentOutOfRangeException(nameof(shot), shot, null),
    };

    private const string Mug = """
        <defs><linearGradient id="m" x1="0" x2="1"><stop offset="0" stop-color="#1f6e70"/><stop offset=".25" stop-color="#48b3b0"/><stop offset=".6" stop-color="#2a8a8b"/><stop offset="1" stop-color="#114b4e"/></linearGradient></defs>
        <path d="M640 440 C800 420 810 660 640 664" fill="none" stroke="#1b6264" stroke-width="46"/>
        <path d="M320 330 H660 V700 Q660 780 580 780 H400 Q320 780 320 700Z" fill="url(#m)"/><ellipse cx="490" cy="330" rx="170" ry="40" fill="#0e3436"/><ellipse cx="490" cy="338" rx="152" ry="30" fill="#4b2a16"/>
        <rect x="400" y="480" width="150" height="150" rx="12" fill="#d2ccc4"/><path d="M430 560 h90 M430 590 h60" stroke="#2a8a8b" stroke-width="12"/><path d="M352 380 v300" stroke="#fff" stroke-opacity=".5" stroke-width="14"/>
        """;

    private const string Cake = """
        <path d="M260 470 L700 400 L760 500 L740 730 L270 750Z" fill="#f6dfae"/><path d="M260 470 L700 400 L760 500 L300 560Z" fill="#fffaf2"/><path d="M264 560 L752 520 L748 580 L266 630Z" fill="#fff6ea"/><path d="M266 660 L744 630 L742 660 L268 690Z" fill="#c8394a"/>
        <path d="M430 420 Q410 320 480 300 Q560 320 540 420 Q490 470 430 420Z" fill="#c81f33"/><path d="M480 300 l-30 -26 34 8 16 -30 8 34 34 -6 -28 24Z" fill="#3c7a34"/><g fill="#f5d37a"><circle cx="460" cy="350" r="4"/><circle cx="500" cy="370" r="4"/><circle cx="480" cy="400" r="4"/><circle cx="520" cy="400" r="4"/></g>
        """;

    private const string Scent = """
        <defs><linearGradient id="s" x1="0" x2="1"><stop offset="0" stop-color="#ffe9b8"/><stop offset=".12" stop-color="#b8862e"/><stop offset=".5" stop-color="#6d4a14"/><stop offset=".88" stop-color="#c8953a"/><stop offset="1" stop-color="#ffeec6"/></linearGradient></defs>
        <rect x="330" y="400" width="340" height="400" rx="40" fill="url(#s)"/><rect x="440" y="330" width="120" height="74" fill="#d8c79a"/><rect x="410" y="200" width="180" height="134" rx="16" fill="#8d6a26"/><rect x="410" y="200" width="30" height="134" rx="12" fill="#fff1cf"/>
        <rect x="400" y="530" width="200" height="130" fill="#1a1a1c"/><path d="M430 595 h140" stroke="#e8cf8e" stroke-width="10"/>
        """;

    private const string Jars = """
        <rect x="210" y="430" width="240" height="330" rx="34" fill="#7d2f1e"/><rect x="226" y="360" width="208" height="74" rx="12" fill="#e9e4da"/><rect x="240" y="520" width="180" height="150" fill="#f4efe3"/><path d="M262 560 h136 M262 600 h90" stroke="#7d2f1e" stroke-width="12"/><path d="M232 460 v270" stroke="#fff" stroke-opacity=".45" stroke-width="12"/>
        <rect x="540" y="480" width="250" height="280" rx="34" fill="#3d5a2a"/><rect x="556" y="410" width="218" height="74" rx="12" fill="#2c2a26"/><rect x="572" y="560" width="186" height="120" fill="#f4efe3"/><path d="M594 600 h140" stroke="#3d5a2a" stroke-width="12"/>
        """;

    private const string Plant = """
        <g fill="none" stroke-linecap="round"><path d="M500 640 Q480 400 330 220" stroke="#3f7a3a" stroke-width="24"/><path d="M500 640 Q500 380 480 150" stroke="#4f9147" stroke-width="26"/><path d="M505 640 Q560 400 690 240" stroke="#2f6a34" stroke-width="24"/><path d="M500 640 Q420 480 240 420" stroke="#5b9a4d" stroke-width="20"/><path d="M505 640 Q600 480 770 450" stroke="#3f7f3c" stroke-width="20"/><path d="M503 640 Q560 440 590 190" stroke="#6aa957" stroke-width="18"/></g>
        <path d="M370 620 H640 L610 850 H400Z" fill="#b5562f"/><rect x="355" y="600" width="300" height="56" rx="8" fill="#c86a3e"/>
        """;

    private const string Stone = """
        <defs><radialGradient id="t" cx=".36" cy=".25" r=".9"><stop offset="0" stop-color="#a9a7a3"/><stop offset=".6" stop-color="#6f6d6a"/><stop offset="1" stop-color="#3e3d3b"/></radialGradient></defs><path d="M260 560 Q280 380 470 350 Q690 330 740 520 Q770 690 520 700 Q250 710 260 560Z" fill="url(#t)"/>
        """;

    private const string WhiteBox = """<rect x="330" y="380" width="340" height="340" rx="10" fill="#f6f6f5"/><path d="M330 380 h340 v340" fill="none" stroke="#ecebea" stroke-width="3"/>""";

    private const string Basket = """<path d="M-900 400 Q500 160 1900 400 V1900 H-900Z" fill="#8a5a2c"/><g stroke="#5d3a18" stroke-width="14" fill="none"><path d="M-900 520 Q500 300 1900 520 M-900 640 Q500 430 1900 640 M-900 760 Q500 560 1900 760 M-900 880 Q500 700 1900 880"/></g>""";
}
