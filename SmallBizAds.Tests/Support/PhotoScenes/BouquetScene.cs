using SmallBizAds.Core.Imaging;
using static SmallBizAds.Tests.Support.PhotoScenes.Darkroom;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>Roses, eucalyptus and small white flowers that fill most of the frame, a pale wall behind.</summary>
internal static class BouquetScene
{
    private static readonly (string Deep, string Mid, string Light)[] Tints =
    [
        ("#a8324f", "#e0647f", "#f8b3c0"), ("#c2603f", "#f0987a", "#fbd3bd"), ("#b98c6a", "#f0d3b4", "#fff2e0"),
        ("#7d1f3a", "#b73a58", "#e27d92"), ("#c06a86", "#efa4b8", "#fbdbe2"),
    ];

    public static VipsImage Take(Darkroom darkroom)
    {
        var random = new Random(17);
        var picture = darkroom.Ground("""
            <defs><linearGradient id="w" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#e6dcd3"/><stop offset=".6" stop-color="#cdbcb0"/><stop offset="1" stop-color="#a08d83"/></linearGradient></defs><rect width="1000" height="1000" fill="url(#w)"/><rect x="40" y="-50" width="220" height="1100" fill="#fff" fill-opacity=".25" transform="rotate(14 150 500)"/>
            """, 26);
        picture = darkroom.Over(picture, Leaves(random, 70, 430, "#5d7a66", "#87a08d"), 9);
        picture = darkroom.Over(picture, Leaves(random, 44, 330, "#4d6b55", "#93ae98") + Roses(random, 22, 320, 80), 3);
        picture = darkroom.Over(picture, Leaves(random, 18, 300, "#3f6049", "#9cb8a2") + Sprays(random), 1.2);
        picture = darkroom.Over(picture, Roses(random, 15, 235, 96), 0.6);
        picture = darkroom.Over(picture, """<circle cx="150" cy="80" r="420" fill="#fff1dc" fill-opacity=".35"/>""", 120, "screen");
        return darkroom.Over(picture, """<ellipse cx="760" cy="880" rx="520" ry="330" fill="#1a0d14" fill-opacity=".5"/>""", 110, "multiply");
    }

    private static string Roses(Random random, int count, double spread, double size)
    {
        var roses = string.Concat(Tints.Select((tint, i) => $"""
            <radialGradient id="o{i}" cx=".4" cy=".35" r=".8"><stop offset="0" stop-color="{tint.Light}"/><stop offset=".55" stop-color="{tint.Mid}"/><stop offset="1" stop-color="{tint.Deep}"/></radialGradient>
            """));
        roses = $"<defs>{roses}</defs>";
        for (var i = 0; i < count; i++)
        {
            // The golden angle spreads them evenly.
            var (angle, reach) = ((i * 2.399963) + 0.6, spread * Math.Sqrt((i + 0.5) / count));
            var (x, y) = (500 + (reach * Math.Cos(angle) * 1.12) + random.Next(-18, 18), 520 + (reach * Math.Sin(angle)) + random.Next(-18, 18));
            roses += Rose(random, x, y, size * (0.82 + (random.NextDouble() * 0.36)), random.Next(Tints.Length));
        }

        return roses;
    }

    // Petals from the rim inwards, each a little smaller and turned, with a shadow where it lies on the next.
    private static string Rose(Random random, double x, double y, double size, int tint)
    {
        var petals = $"""<circle cx="{Number(x + 8)}" cy="{Number(y + 14)}" r="{Number(size * 1.02)}" fill="#1c0a12" fill-opacity=".38"/>""";
        var turn = random.NextDouble() * 360;
        for (var ring = 0; ring < 5; ring++)
        {
            var radius = size * (1 - (ring * 0.19));
            var count = 6 - (ring / 2);
            for (var petal = 0; petal < count; petal++)
            {
                var angle = turn + (petal * 360.0 / count) + (ring * 37) + random.Next(-9, 9);
                var (wide, far) = (radius * (0.50 + (random.NextDouble() * 0.10)), radius * 0.48);
                petals += $"""
                    <g transform="translate({Number(x)} {Number(y)}) rotate({Number(angle)}) translate({Number(far)} 0) rotate({Number(-angle)})"><ellipse cx="1.5" cy="4" rx="{Number(wide * 1.03)}" ry="{Number(wide)}" fill="{Tints[tint].Deep}" fill-opacity=".55"/><ellipse rx="{Number(wide)}" ry="{Number(wide * 0.93)}" fill="url(#o{tint})"/><ellipse rx="{Number(wide)}" ry="{Number(wide * 0.93)}" fill="none" stroke="#fff" stroke-opacity=".22" stroke-width="1.5"/></g>
                    """;
            }
        }

        var core = Tints[tint];
        return petals + $"""
            <g transform="translate({Number(x)} {Number(y)}) rotate({Number(turn)}) scale({Number(size / 100)})"><circle r="30" fill="{core.Mid}"/><circle r="30" fill="{core.Deep}" fill-opacity=".35"/>
            <g fill="none" stroke="{core.Deep}" stroke-width="4.5" stroke-linecap="round" stroke-opacity=".8"><path d="M-22 4 A22 22 0 1 1 8 21"/><path d="M-13 8 A15 15 0 1 1 13 6"/><path d="M-5 4 A7 7 0 1 1 6 3"/></g><path d="M-24 -4 A24 24 0 0 1 2 -24" fill="none" stroke="{core.Light}" stroke-width="3" stroke-opacity=".8"/></g>
            """;
    }

    private static string Leaves(Random random, int count, double spread, string dark, string light)
    {
        var leaves = $"""<defs><linearGradient id="f{count}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="{light}"/><stop offset=".48" stop-color="{light}"/><stop offset=".52" stop-color="{dark}"/><stop offset="1" stop-color="{dark}"/></linearGradient></defs>""";
        for (var i = 0; i < count; i++)
        {
            var angle = (i * 137.508) + random.Next(-20, 20);
            var reach = spread * (0.55 + (0.5 * random.NextDouble()));
            var (length, half) = (90 + random.Next(60), 20 + random.Next(18));
            leaves += $"""<g transform="translate(500 520) rotate({Number(angle)}) translate({Number(reach)} 0) rotate({random.Next(-35, 35)})"><path d="M0 0 C{length / 4} -{half} {length * 3 / 4} -{half} {length} 0 C{length * 3 / 4} {half} {length / 4} {half} 0 0Z" fill="url(#f{count})"/><path d="M0 0 H{length}" stroke="#e4efe2" stroke-opacity=".4" stroke-width="1.6"/></g>""";
        }

        return leaves;
    }

    private static string Sprays(Random random)
    {
        var sprays = string.Empty;
        for (var i = 0; i < 46; i++)
        {
            var (angle, reach) = (random.NextDouble() * 6.283, 200 + (random.NextDouble() * 230));
            var (x, y) = (Number(500 + (reach * Math.Cos(angle))), Number(520 + (reach * Math.Sin(angle))));
            sprays += $"""<g transform="translate({x} {y}) scale({Number(0.7 + (random.NextDouble() * 0.7))})"><g fill="#fdfbf4"><circle cx="-7" cy="-4" r="8"/><circle cx="7" cy="-5" r="8"/><circle cx="-5" cy="7" r="8"/><circle cx="7" cy="6" r="8"/></g><circle cx="3" cy="5" r="8" fill="#cfc7b4" fill-opacity=".4"/><circle r="3.6" fill="#d9b34a"/></g>""";
        }

        return sprays;
    }
}
