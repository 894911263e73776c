using System.Globalization;
using System.Text;
using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>What stands around a neon sign: bricks, tubes, light on the wall and on the wet street.</summary>
internal static class NeonStreet
{
    /// <summary>Wall and street, lit by what hangs there.</summary>
    /// <param name="canvas">Canvas.</param>
    /// <param name="neon">Colours.</param>
    /// <param name="sign">What glows in the first colour.</param>
    /// <param name="picture">What glows in the second, or nothing.</param>
    public static IEnumerable<Layer> Wall(LayoutContext canvas, Neon neon, Box sign, Box? picture)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var kerb = h * (canvas.IsLandscape ? 0.9 : 0.85);
        yield return new ShapeLayer { Name = "Night", Box = canvas.Canvas, Fill = neon.Night };
        yield return new ArtLayer { Name = "Bricks", Box = canvas.Canvas, ViewWidth = w, ViewHeight = h, Items = [new(Bricks(w, kerb, 3.6 * u), null, neon.Night.Mix(Rgba.White, 0.09), 0.28 * u)] };
        yield return Pool(sign.Inset(-sign.Width * 0.24, -sign.Height * 0.5), neon.Glow, 0.3);
        if (picture is { } lit)
        {
            yield return Pool(lit.Inset(-lit.Width * 0.4), neon.Other, 0.3);
        }

        yield return new ShapeLayer
        {
            Name = "Street", Box = Box.FromEdges(0, kerb, w, h),
            Fill = LinearPaint.Down(new(0, neon.Night.Mix(Rgba.Black, 0.55)), new(0.25, neon.Night.Mix(Rgba.Black, 0.25)), new(1, neon.Night.Mix(Rgba.Black, 0.5))),
        };
        // Puddles draw each light out into upright streaks.
        for (var i = 0; i < 11; i++)
        {
            var x = w * (0.04 + (0.92 * ((i * 0.382) % 1)));
            var (breadth, depth) = ((1.1 + (i * 7 % 4 * 0.55)) * u, (h - kerb) * (1.1 + (0.3 * (i % 3))));
            yield return Pool(new(x - breadth, kerb - (depth * 0.1), 2 * breadth, depth), i % 2 == 0 ? neon.Glow : neon.Other, 0.42);
        }
    }

    /// <summary>A tube bent around a box.</summary>
    public static IEnumerable<Layer> Tube(Box box, double radius, Rgba colour, double u)
    {
        ShapeLayer Stroke(double width, Rgba of) => new() { Name = "Tube", Box = box, Radius = radius, Stroke = new(of, width * u) };

        // Light falls off around glass: ever wider, ever fainter.
        return
        [
            Stroke(8, colour.WithOpacity(0.022)), Stroke(6.6, colour.WithOpacity(0.03)), Stroke(5.3, colour.WithOpacity(0.045)), Stroke(4.1, colour.WithOpacity(0.065)),
            Stroke(3, colour.WithOpacity(0.1)), Stroke(2.1, colour.WithOpacity(0.16)), Stroke(1.4, colour.WithOpacity(0.3)), Stroke(0.8, colour), Stroke(0.36, Neon.Core(colour)),
        ];
    }

    /// <summary>A drawing bent of tubes: its outlines only, in two gases.</summary>
    public static IEnumerable<Layer> Drawing(Motif motif, Neon neon, Box box)
    {
        var drawn = motif.Place(new(neon.Night, neon.Glow, neon.Other, neon.Other, neon.Glow), box);
        // Only what is large enough to be bent of glass; sheens and shadows are no tubes.
        var tubes = drawn.Items.Where(i => i.Opacity > 0.6 && IsBody(i.Fill) && Outline.Parse(i.PathData).Bounds() is var b && Math.Max(b.Right - b.Left, b.Bottom - b.Top) > Motif.View * 0.13).ToList();
        tubes = tubes.Count == 0 ? [.. drawn.Items] : tubes;
        ArtLayer In(string name, double width, double opacity, Func<Rgba, Rgba> colour) => drawn with
        {
            Name = name,
            Items = [.. tubes.Select((t, i) => new ArtItem(t.PathData, null, colour(i % 3 == 2 ? neon.Other : neon.Glow), width, opacity))],
        };
        return [In("Glow", 46, 0.05, c => c), In("Glow", 26, 0.1, c => c), In("Tubes", 9, 0.95, c => c), In("Tubes", 3.4, 1, Neon.Core)];
    }

    private static bool IsBody(Paint? fill) => fill switch
    {
        SolidPaint solid => solid.Colour.A > 120,
        LinearPaint linear => linear.Stops[0].Colour.A > 120,
        RadialPaint => false,
        _ => true,
    };

    private static ShapeLayer Pool(Box box, Rgba colour, double strength) => new()
    {
        Name = "Light", Form = Form.Ellipse, Box = box,
        Fill = new RadialPaint(0.5, 0.5, 0.5, [new(0, colour.WithOpacity(strength)), new(0.45, colour.WithOpacity(strength * 0.45)), new(1, colour.WithOpacity(0))]),
    };

    private static string Bricks(double width, double bottom, double course)
    {
        var path = new StringBuilder();
        for (var (y, row) = (0.0, 0); y < bottom; (y, row) = (y + course, row + 1))
        {
            path.Append(CultureInfo.InvariantCulture, $"M0 {y:0.#}H{width:0.#}");
            for (var x = row % 2 == 0 ? course * 1.2 : 0; x < width; x += course * 2.4)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}v{Math.Min(course, bottom - y):0.#}");
            }
        }

        return path.ToString();
    }
}
