using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>Noon at the sea: sky and cloud above, surf in the middle, sand below with a parasol to the right.</summary>
internal static class BeachScene
{
    public static VipsImage Take(Darkroom darkroom)
    {
        var picture = darkroom.Ground(SkyAndSea, 1.2);
        picture = darkroom.Over(picture, Clouds, 3);
        picture = darkroom.Over(picture, Waves, 0.8);
        picture = darkroom.Over(picture, Sand);
        picture = darkroom.Over(picture, Surf, 1.6);
        picture = darkroom.Over(picture, """<ellipse cx="655" cy="862" rx="190" ry="22" fill="#6b4a25" fill-opacity=".6"/>""", 7, "multiply");
        picture = darkroom.Over(picture, Parasol, 0.7);
        picture = darkroom.Over(picture, Palm, 5);
        return darkroom.Over(picture, """<circle cx="200" cy="-40" r="420" fill="#fff6df" fill-opacity=".55"/>""", 110, "screen");
    }

    private const string SkyAndSea = """
        <defs>
          <linearGradient id="s" x2="0" y2="1"><stop offset="0" stop-color="#2f86d8"/><stop offset=".6" stop-color="#7fc0ee"/><stop offset="1" stop-color="#d8eef7"/></linearGradient>
          <linearGradient id="e" x2="0" y2="1"><stop offset="0" stop-color="#1c6fa3"/><stop offset=".3" stop-color="#1f97b5"/><stop offset=".75" stop-color="#55cbc9"/><stop offset="1" stop-color="#b9eae0"/></linearGradient>
        </defs>
        <rect width="1000" height="520" fill="url(#s)"/><rect y="520" width="1000" height="480" fill="url(#e)"/>
        <path d="M0 520 L0 498 Q90 470 190 486 T380 506 L470 520Z" fill="#4f7f8e" fill-opacity=".75"/>
        """;

    private const string Clouds = """
        <defs><filter id="c" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".0042 .011" numOctaves="5" seed="21"/><feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  4 0 0 0 -2.05"/></filter>
        <linearGradient id="m" x2="0" y2="1"><stop offset="0" stop-color="#fff" stop-opacity=".15"/><stop offset=".7" stop-color="#fff"/><stop offset="1" stop-color="#fff" stop-opacity=".4"/></linearGradient><mask id="k"><rect width="1000" height="505" fill="url(#m)"/></mask></defs>
        <g mask="url(#k)"><rect width="1000" height="505" filter="url(#c)"/></g>
        """;

    private const string Waves = """
        <defs><filter id="w" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".011 .075" numOctaves="4" seed="9"/><feColorMatrix values="0 0 0 0 1  0 0 0 0 1  0 0 0 0 1  5 0 0 0 -2.8"/></filter>
        <filter id="d" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".008 .06" numOctaves="4" seed="31"/><feColorMatrix values="0 0 0 0 0  0 0 0 0 .22  0 0 0 0 .36  3 0 0 0 -1.5"/></filter></defs>
        <rect y="522" width="1000" height="230" filter="url(#d)" opacity=".8"/><rect y="522" width="1000" height="230" filter="url(#w)" opacity=".75"/>
        """;

    private const string Sand = """
        <defs><linearGradient id="a" x2="0" y2="1"><stop offset="0" stop-color="#c9a877"/><stop offset=".16" stop-color="#e2c596"/><stop offset=".5" stop-color="#f0dab2"/><stop offset="1" stop-color="#e3c391"/></linearGradient>
        <filter id="g" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".03 .09" numOctaves="5" seed="3"/><feColorMatrix values="0 0 0 0 .42  0 0 0 0 .28  0 0 0 0 .12  2.6 0 0 0 -1.2"/></filter>
        <filter id="h" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".5" numOctaves="2" seed="5"/><feColorMatrix values="0 0 0 0 .3  0 0 0 0 .2  0 0 0 0 .1  2 0 0 0 -1.1"/></filter>
        <clipPath id="p"><path d="M0 772 Q160 742 330 760 T640 744 T1000 716 V1000 H0Z"/></clipPath></defs>
        <g clip-path="url(#p)"><rect y="700" width="1000" height="300" fill="url(#a)"/><rect y="700" width="1000" height="300" filter="url(#g)" opacity=".5"/><rect y="700" width="1000" height="300" filter="url(#h)" opacity=".55"/></g>
        """;

    private const string Surf = """
        <defs><filter id="f" x="-.1" y="-.5" width="1.2" height="2"><feTurbulence type="fractalNoise" baseFrequency=".03" numOctaves="4" seed="8"/><feDisplacementMap in="SourceGraphic" scale="26" xChannelSelector="R" yChannelSelector="G"/></filter></defs>
        <g filter="url(#f)" fill="none" stroke="#fff"><path d="M-20 784 Q160 752 330 770 T640 754 T1020 726" stroke-width="17" stroke-opacity=".95"/><path d="M-20 762 Q160 734 330 750 T640 734 T1020 706" stroke-width="7" stroke-opacity=".7"/><path d="M-20 720 Q200 702 420 714 T1020 672" stroke-width="9" stroke-opacity=".6"/><path d="M-20 660 Q300 650 560 656 T1020 630" stroke-width="5" stroke-opacity=".45"/></g>
        """;

    private const string Parasol = """
        <defs><linearGradient id="r" x1="0" x2="1"><stop offset="0" stop-color="#ff7d5c"/><stop offset=".55" stop-color="#e8482f"/><stop offset="1" stop-color="#a52a1b"/></linearGradient><linearGradient id="u" x1="0" x2="1"><stop offset="0" stop-color="#fffdf6"/><stop offset="1" stop-color="#cbbfae"/></linearGradient></defs>
        <g transform="rotate(9 690 650)"><rect x="686" y="590" width="8" height="268" rx="3" fill="#efe3cf"/><rect x="691" y="590" width="3" height="268" fill="#9a805d"/>
        <path d="M520 640 Q560 530 690 522 Q820 530 860 640 Q830 622 805 640 Q775 622 747 640 Q718 622 690 640 Q662 622 633 640 Q605 622 575 640 Q550 622 520 640Z" fill="url(#r)"/>
        <path d="M575 640 Q605 560 690 522 Q640 570 633 640 Q605 622 575 640Z M690 640 Q662 622 690 640 Q682 570 690 522 Q745 570 747 640 Q718 622 690 640Z M805 640 Q790 560 690 522 Q835 545 860 640 Q830 622 805 640Z" fill="url(#u)"/></g>
        <path d="M560 858 L640 838 L728 848 L660 872Z" fill="#3d83a8"/><path d="M574 858 L652 840 M600 862 L676 843 M626 866 L702 846" stroke="#f2f6f6" stroke-width="5"/>
        """;

    private const string Palm = """
        <g fill="#17492c"><path d="M-60 40 Q120 -40 330 150 Q150 40 -60 90Z"/><path d="M-60 20 Q190 -90 460 60 Q210 0 -60 60Z" fill="#1f5e38"/><path d="M-60 60 Q60 80 190 330 Q60 170 -60 110Z"/><path d="M-60 90 Q10 160 40 420 Q-20 220 -80 130Z" fill="#1f5e38"/></g>
        """;
}
