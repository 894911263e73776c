using SmallBizAds.Core.Imaging;
using static SmallBizAds.Tests.Support.PhotoScenes.Darkroom;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>Long waved hair in front, lit from the side; the mirror and its bulbs far out of focus on the left.</summary>
internal static class SalonScene
{
    public static VipsImage Take(Darkroom darkroom)
    {
        var picture = darkroom.Ground("""
            <defs><linearGradient id="w" x1="0" x2="1" y2="1"><stop offset="0" stop-color="#d6c2b9"/><stop offset=".5" stop-color="#b99c92"/><stop offset="1" stop-color="#6d544e"/></linearGradient></defs>
            <rect width="1000" height="1000" fill="url(#w)"/><ellipse cx="270" cy="430" rx="210" ry="290" fill="#f7efe9"/><ellipse cx="270" cy="430" rx="180" ry="256" fill="#b99d94"/><rect y="800" width="1000" height="200" fill="#8d6f66"/><rect x="60" y="650" width="70" height="160" rx="14" fill="#efe6df"/><rect x="150" y="690" width="50" height="120" rx="10" fill="#54413b"/><rect x="216" y="670" width="58" height="140" rx="12" fill="#caa08f"/>
            """, 22);
        picture = darkroom.Over(picture, Bulbs(), 5, "screen");
        picture = darkroom.Over(picture, Strands(new Random(41), 260, 0), 4);
        picture = darkroom.Over(picture, Strands(new Random(42), 620, 40), 0.7);
        picture = darkroom.Over(picture, """<path d="M560 -20 C640 220 500 420 640 620 S700 900 640 1020 L760 1020 C800 820 640 700 720 480 S700 160 680 -20Z" fill="#ffdcae" fill-opacity=".5"/>""", 42, "soft-light");
        return darkroom.Over(picture, """<circle cx="180" cy="160" r="380" fill="#fff0e2" fill-opacity=".28"/>""", 110, "screen");
    }

    private static string Bulbs()
    {
        var bulbs = string.Empty;
        for (var i = 0; i < 14; i++)
        {
            var angle = i * 6.283 / 14;
            var (x, y) = (Number(270 + (205 * Math.Cos(angle))), Number(430 + (282 * Math.Sin(angle))));
            bulbs += $"""<circle cx="{x}" cy="{y}" r="30" fill="#ffd08f" fill-opacity=".6"/><circle cx="{x}" cy="{y}" r="18" fill="#fff6e4" fill-opacity=".8"/>""";
        }

        return bulbs;
    }

    // Every strand follows the same wave, a little astray, and is lighter where the wave turns towards the light.
    private static string Strands(Random random, int count, double inset)
    {
        var strands = string.Empty;
        for (var i = 0; i < count; i++)
        {
            var across = random.NextDouble();
            var (phase, astray) = ((across * 1.5) + (random.NextDouble() * 0.35), (random.NextDouble() - 0.5) * 46);
            var path = string.Empty;
            for (var step = 0; step <= 34; step++)
            {
                var y = -40 + (step * 32);
                var spread = 250 + (190 * Math.Min(1, y / 700.0));
                var x = 470 + inset + (across * (spread + 260)) + (46 * Math.Sin((y / 125.0) + phase)) + (astray * y / 900);
                path += $"{(step == 0 ? "M" : "L")}{Number(x)} {Number(y)} ";
            }

            var light = Math.Pow(Math.Max(0, Math.Sin((across * 9) + 0.6)), 2) * 0.55;
            var shade = 0.35 + light + (random.NextDouble() * 0.3);
            strands += $"""<path d="{path}" fill="none" stroke="rgb({(int)Math.Min(255, 150 * shade)},{(int)Math.Min(255, 88 * shade)},{(int)Math.Min(255, 52 * shade)})" stroke-opacity=".9" stroke-width="{Number(2 + (random.NextDouble() * 3.5))}"/>""";
        }

        return strands;
    }
}
