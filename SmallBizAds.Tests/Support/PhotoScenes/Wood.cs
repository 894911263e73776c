using static SmallBizAds.Tests.Support.PhotoScenes.Darkroom;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>Boards with a grain, seen from above.</summary>
internal static class Wood
{
    public static string Planks(string dark, string light, string gap, int seed)
    {
        var random = new Random(seed);
        var boards = string.Empty;
        for (var i = 0; i < 6; i++)
        {
            var y = i * 170;
            var shade = random.NextDouble() * 0.22;
            boards += $"""
                <rect y="{y}" width="1000" height="170" fill="{light}"/>
                <rect y="{y}" width="1000" height="170" fill="#000" fill-opacity="{Number(shade)}"/>
                <rect y="{y}" width="1000" height="170" filter="url(#g{i})"/>
                <rect y="{y}" width="1000" height="3" fill="#fff" fill-opacity=".12"/><rect y="{y + 166}" width="1000" height="5" fill="{gap}"/>
                """;
        }

        var grains = string.Concat(Enumerable.Range(0, 6).Select(i => $"""
            <filter id="g{i}" x="0" y="0" width="1" height="1" color-interpolation-filters="sRGB"><feTurbulence type="fractalNoise" baseFrequency=".0035 .11" numOctaves="4" seed="{seed + i}" result="t"/><feColorMatrix values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  3.2 0 0 0 -1.25" result="m"/><feFlood flood-color="{dark}"/><feComposite in2="m" operator="in"/></filter>
            """));
        return $"<defs>{grains}</defs>{boards}";
    }
}
