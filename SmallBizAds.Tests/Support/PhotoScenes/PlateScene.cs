using SmallBizAds.Core.Imaging;
using static SmallBizAds.Tests.Support.PhotoScenes.Darkroom;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>Tomato pasta on a white plate on dark slate, a linen napkin and a fork beside it, from above.</summary>
internal static class PlateScene
{
    public static VipsImage Take(Darkroom darkroom)
    {
        var random = new Random(29);
        var picture = darkroom.Ground(Slate);
        picture = darkroom.Over(picture, """<path d="M-20 640 L210 560 L330 1020 L-20 1020Z" fill="#000" fill-opacity=".7" transform="translate(14 16)"/><circle cx="548" cy="524" r="330" fill="#000" fill-opacity=".85"/>""", 16, "multiply");
        picture = darkroom.Over(picture, Napkin, 0.7);
        picture = darkroom.Over(picture, Plate);
        picture = darkroom.Over(picture, """<ellipse cx="532" cy="512" rx="196" ry="186" fill="#54301c" fill-opacity=".75"/>""", 16, "multiply");
        picture = darkroom.Over(picture, Sauce, 1);
        picture = darkroom.Over(picture, Noodles(random), 0.5);
        picture = darkroom.Over(picture, """<ellipse cx="580" cy="570" rx="170" ry="150" fill="none" stroke="#3a1205" stroke-opacity=".55" stroke-width="60"/>""", 30, "multiply");
        picture = darkroom.Over(picture, Toppings(random), 0.5);
        return darkroom.Over(picture, """<circle cx="180" cy="120" r="470" fill="#fff4e2" fill-opacity=".65"/><circle cx="960" cy="960" r="420" fill="#000" fill-opacity=".6"/>""", 110, "soft-light");
    }

    private const string Slate = """
        <defs><filter id="s" x="0" y="0" width="1" height="1"><feTurbulence type="fractalNoise" baseFrequency=".012 .016" numOctaves="6" seed="14" result="t"/><feDiffuseLighting in="t" surfaceScale="7" lighting-color="#5b6064"><feDistantLight azimuth="225" elevation="52"/></feDiffuseLighting></filter></defs>
        <rect width="1000" height="1000" fill="#3a3e42"/><rect width="1000" height="1000" filter="url(#s)"/><rect width="1000" height="1000" fill="#15181b" fill-opacity=".42"/>
        """;

    private const string Napkin = """
        <defs><filter id="n" x="0" y="0" width="1" height="1"><feTurbulence type="turbulence" baseFrequency=".4 .38" numOctaves="2" seed="2" result="t"/><feColorMatrix values="0 0 0 0 .3  0 0 0 0 .25  0 0 0 0 .2  1.4 0 0 0 -.32" result="m"/><feComposite in="m" in2="SourceGraphic" operator="in"/></filter></defs>
        <path d="M-20 640 L210 560 L330 1020 L-20 1020Z" fill="#d9cbb4"/><path d="M-20 640 L210 560 L330 1020 L-20 1020Z" filter="url(#n)" opacity=".8"/><path d="M40 620 L140 1020 M210 560 L330 1020" stroke="#a2917a" stroke-width="5" stroke-opacity=".7"/><path d="M62 613 L164 1020" stroke="#f4ead9" stroke-width="9" stroke-opacity=".6"/>
        <g transform="translate(150 600) rotate(-14)"><path d="M-4 120 L-9 420 Q-9 440 2 440 Q13 440 13 420 L8 120Z" fill="#c9ccd0"/><path d="M2 120 L4 438" stroke="#6f757b" stroke-width="3"/><path d="M-22 0 L-20 84 Q-18 118 2 122 Q22 118 24 84 L26 0 L19 0 L16 70 L12 70 L10 0 L3 0 L2 70 L-1 70 L-4 0 L-11 0 L-10 70 L-14 70 L-15 0Z" fill="#dfe2e5"/></g>
        """;

    private const string Plate = """
        <defs><radialGradient id="p" cx=".42" cy=".38" r=".75"><stop offset="0" stop-color="#fbfaf7"/><stop offset=".6" stop-color="#efece6"/><stop offset="1" stop-color="#bdb7ad"/></radialGradient><radialGradient id="q" cx=".54" cy=".56" r=".54"><stop offset="0" stop-color="#f7f5f0"/><stop offset=".82" stop-color="#f0ece5"/><stop offset=".93" stop-color="#cfc8bd"/><stop offset="1" stop-color="#fdfcfa"/></radialGradient></defs>
        <circle cx="530" cy="500" r="326" fill="url(#p)"/><circle cx="530" cy="500" r="322" fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="4"/><circle cx="530" cy="500" r="236" fill="url(#q)"/>
        """;

    private const string Sauce = """
        <defs><radialGradient id="t" cx=".42" cy=".38" r=".7"><stop offset="0" stop-color="#d9552a"/><stop offset=".7" stop-color="#b2320f"/><stop offset="1" stop-color="#861f06"/></radialGradient>
        <filter id="e" x="-.1" y="-.1" width="1.2" height="1.2"><feTurbulence type="fractalNoise" baseFrequency=".018" numOctaves="3" seed="7"/><feDisplacementMap in="SourceGraphic" scale="70" xChannelSelector="R" yChannelSelector="G"/></filter></defs>
        <ellipse cx="524" cy="502" rx="192" ry="184" fill="url(#t)" filter="url(#e)"/>
        """;

    private static string Noodles(Random random)
    {
        var noodles = string.Empty;
        for (var i = 0; i < 240; i++)
        {
            // Strands wind around the nest; later ones lie higher, nearer the middle and in more light.
            var height = i / 240.0;
            var (start, sweep) = (random.NextDouble() * 6.283, 0.9 + (random.NextDouble() * 2.0));
            var radius = (40 + (random.NextDouble() * 128)) * (1 - (0.3 * height));
            var wobble = 10 + (random.NextDouble() * 26);
            var (offsetX, offsetY) = (random.Next(-26, 26), random.Next(-26, 26));
            var path = string.Empty;
            for (var step = 0; step <= 26; step++)
            {
                var angle = start + (sweep * step / 26);
                var reach = radius + (wobble * Math.Sin((step * 0.31) + i));
                path += $"{(step == 0 ? "M" : "L")}{Number(526 + offsetX + (reach * 1.06 * Math.Cos(angle)))} {Number(498 + offsetY + (reach * Math.Sin(angle)))} ";
            }

            var warm = random.NextDouble();
            var light = 0.62 + (0.38 * height);
            var colour = $"rgb({(int)((226 + (20 * warm)) * light)},{(int)((146 + (44 * warm)) * light)},{(int)((62 + (34 * warm)) * light)})";
            noodles += $"""
                <g fill="none" stroke-linecap="round" stroke-linejoin="round"><path d="{path}" stroke="#571a05" stroke-opacity=".5" stroke-width="12" transform="translate(2 3)"/><path d="{path}" stroke="{colour}" stroke-width="9"/><path d="{path}" stroke="#fff1cf" stroke-opacity="{Number(0.18 + (0.3 * height))}" stroke-width="2.2" transform="translate(-1.6 -2)"/></g>
                """;
        }

        return noodles;
    }

    private static string Toppings(Random random)
    {
        var toppings = """
            <defs><radialGradient id="m" cx=".36" cy=".32" r=".75"><stop offset="0" stop-color="#ff8b6b"/><stop offset=".3" stop-color="#e8341c"/><stop offset=".8" stop-color="#a81508"/><stop offset="1" stop-color="#6d0a04"/></radialGradient><linearGradient id="b" x2="1" y2="1"><stop offset="0" stop-color="#7fb544"/><stop offset=".5" stop-color="#3f8425"/><stop offset="1" stop-color="#1c4d12"/></linearGradient></defs>
            """;
        (int X, int Y, int R)[] tomatoes = [(450, 430, 36), (612, 450, 32), (486, 590, 34), (628, 566, 30), (402, 528, 28)];
        foreach (var (x, y, r) in tomatoes)
        {
            toppings += $"""<ellipse cx="{x + 7}" cy="{y + 10}" rx="{r + 2}" ry="{r}" fill="#3a0c02" fill-opacity=".6"/><circle cx="{x}" cy="{y}" r="{r}" fill="url(#m)"/><ellipse cx="{x - (r / 3)}" cy="{y - (r / 3)}" rx="{r / 4}" ry="{r / 6}" fill="#fff" fill-opacity=".85" transform="rotate(-35 {x - (r / 3)} {y - (r / 3)})"/>""";
        }

        (int X, int Y, int Turn, int Size)[] basil = [(526, 496, -30, 100), (548, 478, 60, 84), (510, 478, 200, 78)];
        foreach (var (x, y, turn, size) in basil)
        {
            toppings += $"""<g transform="translate({x} {y}) rotate({turn}) scale({Number(size / 100.0)})"><path d="M4 8 C30 -36 92 -38 118 6 C92 50 30 46 4 8Z" fill="#1b0801" fill-opacity=".5" transform="translate(5 8)"/><path d="M0 0 C26 -44 88 -46 114 -2 C88 42 26 38 0 0Z" fill="url(#b)"/><path d="M0 0 Q56 -10 112 -2 M24 -2 Q40 -18 54 -24 M50 -5 Q68 -18 80 -22 M30 -2 Q44 12 60 18 M56 -4 Q72 8 84 12" fill="none" stroke="#c9e29a" stroke-opacity=".6" stroke-width="2"/></g>""";
        }

        for (var i = 0; i < 90; i++)
        {
            var (angle, reach) = (random.NextDouble() * 6.283, 190 * Math.Sqrt(random.NextDouble()));
            var (x, y) = (Number(526 + (reach * Math.Cos(angle))), Number(498 + (reach * Math.Sin(angle))));
            toppings += $"""<g transform="translate({x} {y}) rotate({random.Next(360)})"><rect x="1" y="2" width="{random.Next(6, 17)}" height="3" rx="1.5" fill="#4a1a06" fill-opacity=".4"/><rect width="{random.Next(6, 17)}" height="3.2" rx="1.5" fill="#fff6dd"/></g>""";
        }

        return toppings;
    }
}
