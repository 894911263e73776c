using SmallBizAds.Core.Imaging;
using static SmallBizAds.Tests.Support.PhotoScenes.Darkroom;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>A latte with a drawn leaf in the milk, on oak, in window light from the upper left.</summary>
internal static class LatteScene
{
    public static VipsImage Take(Darkroom darkroom)
    {
        var picture = darkroom.Ground(Wood.Planks("#7b4b2a", "#b57d4c", "#4a2a15", 7));
        picture = darkroom.Over(picture, """<g transform="translate(46 54)"><ellipse cx="500" cy="520" rx="318" ry="312" fill="#180a02" fill-opacity=".75"/></g>""", 20, "multiply");
        picture = darkroom.Over(picture, Saucer);
        picture = darkroom.Over(picture, """<ellipse cx="540" cy="556" rx="208" ry="200" fill="#3a2415" fill-opacity=".55"/><rect x="690" y="545" width="150" height="44" rx="22" fill="#3a2415" fill-opacity=".5" transform="rotate(-24 690 560)"/>""", 13, "multiply");
        picture = darkroom.Over(picture, Cup);
        picture = darkroom.Over(picture, Milk, 0.9);
        picture = darkroom.Over(picture, Crema, 0.4, "soft-light");
        picture = darkroom.Over(picture, Beans(), 0.5);
        return darkroom.Over(picture, Window, 30, "soft-light");
    }

    private const string Saucer = """
        <defs>
          <radialGradient id="s" cx=".42" cy=".38" r=".75"><stop offset="0" stop-color="#f6f2ec"/><stop offset=".6" stop-color="#e9e2d8"/><stop offset="1" stop-color="#b9ab9b"/></radialGradient>
          <radialGradient id="w" cx=".5" cy=".5" r=".5"><stop offset=".7" stop-color="#000" stop-opacity="0"/><stop offset=".76" stop-color="#5b4a3a" stop-opacity=".26"/><stop offset=".81" stop-color="#fff" stop-opacity=".55"/><stop offset=".9" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#4a3a2c" stop-opacity=".35"/></radialGradient>
        </defs>
        <circle cx="500" cy="510" r="312" fill="url(#s)"/><circle cx="500" cy="510" r="312" fill="url(#w)"/>
        <circle cx="500" cy="510" r="308" fill="none" stroke="#fffdf8" stroke-opacity=".8" stroke-width="3"/>
        """;

    private const string Cup = """
        <defs>
          <linearGradient id="h" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#fffaf3"/><stop offset=".5" stop-color="#e0d5c7"/><stop offset="1" stop-color="#9b8a78"/></linearGradient>
          <linearGradient id="r" x1=".1" y1="0" x2=".9" y2="1"><stop offset="0" stop-color="#fffefb"/><stop offset=".5" stop-color="#ebe2d6"/><stop offset="1" stop-color="#b3a391"/></linearGradient>
          <radialGradient id="c" cx=".45" cy=".42" r=".62"><stop offset="0" stop-color="#c98a4e"/><stop offset=".62" stop-color="#a9652c"/><stop offset=".88" stop-color="#7d4218"/><stop offset="1" stop-color="#4c250b"/></radialGradient>
        </defs>
        <g transform="rotate(-24 500 500)"><path d="M690 470 h96 q44 0 44 34 t-44 34 h-96 v-17 h88 q22 0 22 -17 t-22 -17 h-88z" fill="url(#h)"/></g>
        <circle cx="500" cy="500" r="212" fill="url(#r)"/>
        <circle cx="500" cy="500" r="198" fill="#6b5442"/>
        <circle cx="503" cy="503" r="192" fill="url(#c)"/>
        <path d="M318 430 A194 194 0 0 1 440 318" fill="none" stroke="#fff" stroke-opacity=".9" stroke-width="6" stroke-linecap="round"/>
        """;

    private const string Milk = """
        <g fill="#f7e8d0" transform="rotate(18 500 500) translate(500 512)">
          <path d="M0 148 C-30 120 -122 92 -134 6 C-140 -44 -118 -62 -92 -44 C-104 10 -64 66 0 96 C64 66 104 10 92 -44 C118 -62 140 -44 134 6 C122 92 30 120 0 148Z"/>
          <path d="M0 82 C-52 58 -92 8 -84 -58 C-78 -92 -54 -94 -46 -72 C-56 -24 -36 18 0 42 C36 18 56 -24 46 -72 C54 -94 78 -92 84 -58 C92 8 52 58 0 82Z"/>
          <path d="M0 28 C-30 6 -46 -34 -38 -84 C-32 -108 -14 -110 -8 -92 L0 -60 L8 -92 C14 -110 32 -108 38 -84 C46 -34 30 6 0 28Z"/>
          <path d="M0 -86 C-20 -104 -30 -128 -16 -138 C-8 -144 -2 -138 0 -130 C2 -138 8 -144 16 -138 C30 -128 20 -104 0 -86Z"/>
        </g>
        <g fill="none" stroke="#c08048" stroke-opacity=".35" stroke-width="5" transform="rotate(18 500 500) translate(500 512)"><path d="M0 160 C-40 132 -140 98 -148 2 M0 160 C40 132 140 98 148 2"/></g>
        """;

    private const string Crema = """
        <defs><filter id="n" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".09" numOctaves="3" seed="4"/><feColorMatrix values="0 0 0 0 .5  0 0 0 0 .4  0 0 0 0 .3  2.4 0 0 0 -.9"/></filter>
        <clipPath id="k"><circle cx="503" cy="503" r="190"/></clipPath></defs>
        <g clip-path="url(#k)"><rect x="310" y="310" width="390" height="390" filter="url(#n)"/></g>
        """;

    private const string Window = """
        <g transform="rotate(-32 500 500)"><rect x="-300" y="40" width="1700" height="230" fill="#fff3d8" fill-opacity=".75"/><rect x="-300" y="330" width="1700" height="150" fill="#fff3d8" fill-opacity=".5"/><rect x="-300" y="760" width="1700" height="600" fill="#1b0c02" fill-opacity=".6"/></g>
        """;

    private static string Beans()
    {
        var random = new Random(5);
        var beans = """<defs><radialGradient id="b" cx=".35" cy=".3" r=".8"><stop offset="0" stop-color="#9a6236"/><stop offset=".5" stop-color="#5a3015"/><stop offset="1" stop-color="#220f04"/></radialGradient></defs>""";
        for (var i = 0; i < 17; i++)
        {
            var (x, y) = (830 + (random.NextDouble() * 190) - (i % 3 * 40), 70 + (random.NextDouble() * 200));
            var turn = random.NextDouble() * 360;
            beans += $"""
                <g transform="translate({Number(x)} {Number(y)})"><ellipse cx="6" cy="9" rx="20" ry="16" fill="#120700" fill-opacity=".55"/>
                <g transform="rotate({Number(turn)})"><ellipse rx="21" ry="14.5" fill="url(#b)"/><path d="M-19 1 Q-7 -6 0 0 T19 -1" fill="none" stroke="#1b0b03" stroke-width="3"/><path d="M-12 -8 Q0 -13 10 -9" fill="none" stroke="#d9a877" stroke-opacity=".55" stroke-width="2"/></g></g>
                """;
        }

        return beans;
    }
}
