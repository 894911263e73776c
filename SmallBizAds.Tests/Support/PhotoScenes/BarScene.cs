using SmallBizAds.Core.Imaging;
using static SmallBizAds.Tests.Support.PhotoScenes.Darkroom;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>An old fashioned on a dark counter, lights of the shelf far out of focus behind it.</summary>
internal static class BarScene
{
    public static VipsImage Take(Darkroom darkroom)
    {
        var picture = darkroom.Ground(Room, 30);
        picture = darkroom.Over(picture, Bottles(), 13);
        picture = darkroom.Over(picture, Lights(), 2.2, "screen");
        picture = darkroom.Over(picture, Counter, 2);
        picture = darkroom.Over(picture, """<ellipse cx="640" cy="868" rx="190" ry="34" fill="#d9822a" fill-opacity=".55"/><ellipse cx="560" cy="900" rx="120" ry="18" fill="#ffcf7e" fill-opacity=".4"/>""", 16, "screen");
        picture = darkroom.Over(picture, Glass, 0.6);
        picture = darkroom.Over(picture, Shine, 1.2, "screen");
        return darkroom.Over(picture, """<rect x="-900" y="-900" width="2800" height="2800" fill="#ff9a3c" fill-opacity=".10"/>""", 0, "soft-light");
    }

    private const string Room = """
        <defs><radialGradient id="r" cx=".57" cy=".44" r=".42"><stop offset="0" stop-color="#5a3115"/><stop offset=".45" stop-color="#26150d"/><stop offset="1" stop-color="#0a0708"/></radialGradient></defs>
        <rect x="-900" y="-900" width="2800" height="2800" fill="url(#r)"/><rect x="-900" y="330" width="2800" height="26" fill="#6d3c17"/><rect x="-900" y="120" width="2800" height="18" fill="#3f2410"/><rect x="-900" y="-110" width="2800" height="18" fill="#3f2410"/>
        """;

    private const string Counter = """
        <defs><linearGradient id="c" x2="0" y2="1"><stop offset="0" stop-color="#4a2a15"/><stop offset=".06" stop-color="#2a170c"/><stop offset=".4" stop-color="#0c0605"/><stop offset="1" stop-color="#0c0605"/></linearGradient>
        <filter id="g" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".004 .06" numOctaves="4" seed="6"/><feColorMatrix values="0 0 0 0 .6  0 0 0 0 .33  0 0 0 0 .14  2.4 0 0 0 -1.25"/></filter></defs>
        <rect x="-900" y="760" width="2800" height="1200" fill="url(#c)"/><rect x="-900" y="760" width="2800" height="700" filter="url(#g)" opacity=".3"/><rect x="-900" y="758" width="2800" height="4" fill="#c97c35" fill-opacity=".6"/>
        """;

    private const string Glass = """
        <defs>
          <linearGradient id="w" x1="0" x2="1"><stop offset="0" stop-color="#5e2408"/><stop offset=".12" stop-color="#c4600f"/><stop offset=".4" stop-color="#f5a63a"/><stop offset=".62" stop-color="#d97716"/><stop offset=".9" stop-color="#8a3a0a"/><stop offset="1" stop-color="#4a1a05"/></linearGradient>
          <linearGradient id="y" x2="0" y2="1"><stop offset="0" stop-color="#ffdf9a" stop-opacity=".75"/><stop offset=".5" stop-color="#ffdf9a" stop-opacity="0"/><stop offset="1" stop-color="#2a0c02" stop-opacity=".7"/></linearGradient>
          <linearGradient id="x" x1="0" x2="1"><stop offset="0" stop-color="#ffd9a3" stop-opacity=".5"/><stop offset=".07" stop-color="#fff" stop-opacity=".08"/><stop offset=".5" stop-color="#fff" stop-opacity=".03"/><stop offset=".93" stop-color="#fff" stop-opacity=".1"/><stop offset="1" stop-color="#ffcf8f" stop-opacity=".6"/></linearGradient>
          <linearGradient id="i" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#fff3da" stop-opacity=".85"/><stop offset=".4" stop-color="#f7b65c" stop-opacity=".35"/><stop offset="1" stop-color="#fff" stop-opacity=".45"/></linearGradient>
          <radialGradient id="o" cx=".5" cy=".5" r=".5"><stop offset="0" stop-color="#ffb347"/><stop offset=".78" stop-color="#ff9420"/><stop offset=".84" stop-color="#ffe6bd"/><stop offset=".9" stop-color="#f07b12"/><stop offset="1" stop-color="#c95b06"/></radialGradient>
        </defs>
        <path d="M500 520 L514 850 Q516 876 640 876 Q764 876 766 850 L780 520Z" fill="url(#x)"/>
        <path d="M506 636 L514 836 Q516 858 640 858 Q764 858 766 836 L774 636Z" fill="url(#w)"/><path d="M506 636 L514 836 Q516 858 640 858 Q764 858 766 836 L774 636Z" fill="url(#y)"/>
        <g transform="rotate(-11 600 680)"><rect x="536" y="586" width="122" height="132" rx="16" fill="url(#i)"/><path d="M548 600 L640 596 L650 700" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="3"/></g>
        <g transform="rotate(17 700 720)"><rect x="640" y="640" width="108" height="118" rx="16" fill="url(#i)" opacity=".75"/><path d="M654 742 L650 656 L736 652" fill="none" stroke="#fff" stroke-opacity=".5" stroke-width="3"/></g>
        <ellipse cx="640" cy="636" rx="134" ry="17" fill="#ffc768" fill-opacity=".55"/>
        <g transform="translate(738 528) rotate(16) scale(.86 1)"><circle r="86" fill="url(#o)"/><g stroke="#ffe2b0" stroke-opacity=".85" stroke-width="4"><path d="M-68 0 H68 M0 -68 V68 M-48 -48 L48 48 M-48 48 L48 -48"/></g></g>
        <ellipse cx="640" cy="520" rx="140" ry="18" fill="none" stroke="#ffe9c9" stroke-opacity=".8" stroke-width="3.5"/>
        """;

    private const string Shine = """
        <path d="M520 545 L530 830" stroke="#fff" stroke-opacity=".75" stroke-width="7" stroke-linecap="round"/><path d="M541 560 L548 780" stroke="#ffe2b4" stroke-opacity=".4" stroke-width="4"/><path d="M764 560 L754 820" stroke="#ffc880" stroke-opacity=".6" stroke-width="5"/><ellipse cx="560" cy="862" rx="34" ry="6" fill="#fff" fill-opacity=".5"/>
        """;

    private static string Bottles()
    {
        var random = new Random(3);
        var bottles = string.Empty;
        string[] tints = ["#3d2410", "#1c2a1c", "#4d1710", "#2c2118", "#5b3713", "#15242b"];
        for (var x = -880; x < 1880; x += 74)
        {
            var height = 130 + (random.NextDouble() * 70);
            var top = 335 - height;
            bottles += $"""
                <g fill="{tints[random.Next(tints.Length)]}"><rect x="{x}" y="{Number(top + 50)}" width="52" height="{Number(height - 50)}" rx="8"/><rect x="{x + 17}" y="{Number(top)}" width="18" height="70" rx="4"/></g>
                <rect x="{x + 6}" y="{Number(top + 64)}" width="5" height="{Number(height - 76)}" fill="#ffb661" fill-opacity=".55"/><rect x="{x + 14}" y="{Number(top + 88)}" width="28" height="40" fill="#d9b98a" fill-opacity=".35"/>
                """;
        }

        return bottles;
    }

    private static string Lights()
    {
        var random = new Random(12);
        string[] tints = ["#ffb04a", "#ff8a2b", "#ffd591", "#ff6a2a", "#ffe3b8", "#7fb6ff", "#ff9fb0"];
        var lights = string.Empty;
        for (var i = 0; i < 78; i++)
        {
            var (x, y) = (-800 + (random.NextDouble() * 2600), -300 + (random.NextDouble() * 900));
            var radius = 14 + (random.NextDouble() * 34);
            var strength = 0.12 + (random.NextDouble() * 0.38);
            var tint = tints[random.Next(tints.Length)];
            lights += $"""<circle cx="{Number(x)}" cy="{Number(y)}" r="{Number(radius)}" fill="{tint}" fill-opacity="{Number(strength)}"/><circle cx="{Number(x)}" cy="{Number(y)}" r="{Number(radius - 1.5)}" fill="none" stroke="{tint}" stroke-opacity="{Number(strength * 0.8)}" stroke-width="3"/>""";
        }

        return lights;
    }
}
