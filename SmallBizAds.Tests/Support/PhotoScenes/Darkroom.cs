using System.Globalization;
using System.Text;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Tests.Support.PhotoScenes;

/// <summary>
/// Draws layers of SVG in a space 1000 units wide and high, blurs each by its distance from the focal plane, and finishes the
/// print as a lens and a sensor would.
/// </summary>
/// <param name="whole">
/// Show all of the space, and what lies beyond it, however long the picture; otherwise fill the picture and cut the space.
/// </param>
internal sealed class Darkroom(int width, int height, bool whole)
{
    private double Unit => (whole ? Math.Min(width, height) : Math.Max(width, height)) / 1000.0;

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>The lowest layer: opaque.</summary>
    public VipsImage Ground(string svg, double blur = 0) => Soften(Draw(svg).Op("flatten"), blur);

    /// <summary>Lays a layer over a picture. Blur is in units.</summary>
    /// <param name="mode">over, multiply, screen, overlay, soft-light and so on.</param>
    public VipsImage Over(VipsImage below, string svg, double blur = 0, string mode = "over")
    {
        var layer = Draw(svg);
        if (blur > 0)
        {
            layer = Soften(layer.Op("premultiply").Op("cast", ("format", "uchar")), blur).Op("unpremultiply").Op("cast", ("format", "uchar"));
        }

        var number = mode switch { "over" => 2, "multiply" => 14, "screen" => 15, "overlay" => 16, "soft-light" => 22, _ => throw new ArgumentOutOfRangeException(nameof(mode)) };
        return VipsOperation.Call("composite", ("in", new[] { below, layer.Op("copy", ("interpretation", "srgb")) }), ("mode", new[] { number }))
            .Op("flatten").Op("cast", ("format", "uchar")).ToMemory();
    }

    /// <summary>Lets bright spots glow, darkens the corners, enlarges, adds grain.</summary>
    public static VipsImage Develop(VipsImage print, int width, int height, double vignette)
    {
        var size = Math.Max(print.Width, print.Height);
        var glow = print.Op("linear", ("a", 2.6), ("b", -520.0)).Op("cast", ("format", "uchar")).Op("gaussblur", ("sigma", size / 45.0));
        var lit = Add(print, glow.Op("linear", ("a", 0.3), ("b", 0.0))).Op("cast", ("format", "uchar"));
        var corners = Svg($"""<rect width="1000" height="1000" fill="url(#v)"/>""", $"""<radialGradient id="v" cx=".5" cy=".5" r=".75"><stop offset=".55" stop-opacity="0"/><stop offset="1" stop-opacity="{Number(vignette)}"/></radialGradient>""", print.Width, print.Height, "none");
        var shaded = VipsOperation.Call("composite", ("in", new[] { lit, corners }), ("mode", new[] { 2 })).Op("flatten").ToMemory();
        var large = shaded.Op("resize", ("scale", (double)width / print.Width), ("vscale", (double)height / print.Height));

        var grain = VipsOperation.Call("gaussnoise", ("width", width), ("height", height), ("mean", 0.0), ("sigma", 4.5), ("seed", 11));
        var tint = VipsOperation.Call("gaussnoise", ("width", width), ("height", height), ("mean", 0.0), ("sigma", 2.0), ("seed", 12));
        var noise = VipsOperation.Call("bandjoin", ("in", new[] { Add(grain, tint), grain, VipsOperation.Call("subtract", ("left", grain), ("right", tint)) }));
        return Add(large, noise).Op("cast", ("format", "uchar")).Op("copy", ("interpretation", "srgb"));
    }

    private static VipsImage Add(VipsImage left, VipsImage right) => VipsOperation.Call("add", ("left", left), ("right", right));

    private static VipsImage Svg(string body, string definitions, int width, int height, string aspect) => VipsOperation.Call(
        "svgload_buffer",
        ("buffer", Encoding.UTF8.GetBytes($"""<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 1000 1000" preserveAspectRatio="{aspect}"><defs>{definitions}</defs>{body}</svg>""")),
        ("unlimited", true));

    private VipsImage Draw(string svg) => Svg(svg, string.Empty, width, height, whole ? "xMidYMid meet" : "xMidYMid slice");

    private VipsImage Soften(VipsImage image, double blur) =>
        blur > 0 ? image.Op("gaussblur", ("sigma", blur * Unit), ("precision", "integer")) : image;
}
