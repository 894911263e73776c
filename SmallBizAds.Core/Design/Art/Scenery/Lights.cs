using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Light as scenery: a window's light on a wall with the shadow of a plant, a string of bulbs, a mesh of colours.</summary>
internal static class Lights
{
    /// <summary>The light of a window with bars, slanting over a wall, and in it the shadow of a plant before the window.</summary>
    /// <param name="chance">Decides the plant.</param>
    /// <param name="light">Where the light falls before it is slanted, canvas pixels.</param>
    /// <param name="slant">How far each pixel to the right lies lower: 0.4.</param>
    /// <param name="lit">Colour of the lit wall.</param>
    /// <param name="wall">Colour of the wall: the plant's shadow is nothing but wall without light.</param>
    /// <param name="unit">Design unit, pixels.</param>
    /// <param name="columns">Panes side by side.</param>
    /// <param name="rows">Panes over one another.</param>
    public static IEnumerable<ArtItem> Window(Chance chance, Box light, double slant, Rgba lit, Rgba wall, double unit, int columns = 2, int rows = 3)
    {
        var bar = 1.9 * unit;
        var (dx, dy) = (light.Width / columns, light.Height / rows);
        string Panes(double grown)
        {
            var panes = new Trail();
            for (var i = 0; i < columns * rows; i++)
            {
                var pane = new Box(light.X + (i % columns * dx), light.Y + (i / columns * dy), dx, dy).Inset((bar / 2) - grown);
                // The light leans: what is further down lies further to the left.
                Spot P(double x, double y) => new(x - ((y - light.Y) * 0.24), y + ((x - light.X) * slant));
                var (a, b, c, d) = (P(pane.X, pane.Y), P(pane.Right, pane.Y), P(pane.Right, pane.Bottom), P(pane.X, pane.Bottom));
                panes.Move(a.X, a.Y).Line(b.X, b.Y).Line(c.X, c.Y).Line(d.X, d.Y).Close();
            }

            return panes.ToString();
        }

        var (leaves, stems) = Plant(chance, light, slant);
        return [.. Penumbra(Panes, lit, 1.25 * unit, 10), .. Penumbra(grown => Shade(leaves, stems, grown), wall, 1.35 * unit, 8)];
    }

    // A form with an edge out of focus, as many copies of it from larger to smaller; cheaper by far than to blur it.
    private static IEnumerable<ArtItem> Penumbra(Func<double, string> form, Rgba colour, double softness, int steps)
    {
        var before = 0.0;
        for (var k = 0; k < steps; k++)
        {
            var t = (k + 1.0) / steps;
            var covered = t * t * (3 - (2 * t));
            yield return new(form(softness * (1 - (2.0 * k / (steps - 1)))), colour.WithOpacity(1 - ((1 - covered) / (1 - before))));
            before = covered;
        }
    }

    /// <summary>A wire hung in bows with glowing bulbs.</summary>
    public static IEnumerable<Layer> Bulbs(Box canvas, IReadOnlyList<(Spot From, Spot To, double Sag)> bows, int perBow, double size, Rgba wire, Rgba glow)
    {
        var (wires, sockets) = (new Trail(), new Trail());
        var bulbs = new List<ArtItem>();
        var halos = new List<Layer>();
        foreach (var (from, to, sag) in bows)
        {
            Spot middle = ((from.X + to.X) / 2, ((from.Y + to.Y) / 2) + (2 * sag));
            wires.Move(from.X, from.Y).Quad(middle.X, middle.Y, to.X, to.Y);
            for (var i = 0; i < perBow; i++)
            {
                var t = (i + 0.5) / perBow;
                var at = (from * ((1 - t) * (1 - t))) + (middle * (2 * t * (1 - t))) + (to * (t * t));
                var centre = new Spot(at.X, at.Y + (size * 1.05));
                sockets.Move(at.X - (size * 0.22), at.Y).Line(at.X + (size * 0.22), at.Y).Line(at.X + (size * 0.26), at.Y + (size * 0.4)).Line(at.X - (size * 0.26), at.Y + (size * 0.4)).Close();
                halos.Add(Scenic.Glow("Bulb light", centre.X, centre.Y, size * 3.4, glow, 0.42));
                bulbs.Add(new(
                    PathData.F($"M{at.X - (size * 0.22)} {at.Y + (size * 0.36)}C{at.X - (size * 0.74)} {at.Y + (size * 0.9)} {at.X - (size * 0.62)} {at.Y + (size * 1.72)} {at.X} {at.Y + (size * 1.76)}C{at.X + (size * 0.62)} {at.Y + (size * 1.72)} {at.X + (size * 0.74)} {at.Y + (size * 0.9)} {at.X + (size * 0.22)} {at.Y + (size * 0.36)}Z"),
                    new RadialPaint(0.5, 0.62, 0.62, [new(0, glow.Mix(Rgba.White, 0.85)), new(0.5, glow.Mix(Rgba.White, 0.45)), new(1, glow)])));
            }
        }

        return [.. halos, Scenic.Drawn("String of bulbs", canvas, [new(wires.ToString(), null, wire, Math.Max(1.2, size * 0.1)), .. bulbs, new(sockets.ToString(), wire)])];
    }

    /// <summary>Colours that run into one another: round lights over a ground, each at a place (shares of the canvas) and of a size (share of its longer side).</summary>
    public static IEnumerable<Layer> Mesh(Box canvas, Rgba ground, IReadOnlyList<(double X, double Y, double Radius, Rgba Colour)> lights)
    {
        yield return new ShapeLayer { Name = "Ground", Box = canvas, Fill = ground };
        var side = Math.Max(canvas.Width, canvas.Height);
        foreach (var (x, y, radius, colour) in lights)
        {
            yield return Scenic.Glow("Colour", x * canvas.Width, y * canvas.Height, radius * side, colour, 1);
        }
    }

    // Long stems that cross the light from a corner, with leaves in pairs.
    private static (List<(Spot At, double Length, double Degrees, double Narrow)> Leaves, List<(double X, double Y, double Width)[]> Stems) Plant(Chance chance, Box light, double slant)
    {
        var (leaves, stems) = (new List<(Spot, double, double, double)>(), new List<(double, double, double)[]>());
        var size = Math.Sqrt(light.Width * light.Height);
        Spot foot = (light.Right - (light.Height * 0.2) + (light.Width * 0.08), light.Bottom + (light.Width * slant * 0.9));
        foreach (var (turn, reach) in new[] { (-128.0, 0.98), (-106, 0.82), (-152, 0.8), (-170, 0.56) })
        {
            var (at, angle, bend) = (foot, turn + chance.Between(-6, 6), chance.Between(-3.4, 3.4));
            const int Steps = 7;
            var stem = new (double X, double Y, double Width)[Steps + 1];
            stem[0] = (at.X, at.Y, size * 0.016);
            for (var i = 1; i <= Steps; i++)
            {
                at = PathData.On(at.X, at.Y, size * reach / Steps, angle);
                angle += bend;
                stem[i] = (at.X, at.Y, size * 0.014 * (1.1 - ((double)i / Steps)));
                for (var side = -1; side <= 1 && i > 1; side += 2)
                {
                    leaves.Add((at, size * 0.23 * chance.Between(0.75, 1.1) * (1.15 - (0.5 * i / Steps)), angle + 90 + (side * chance.Between(38, 66)), chance.Between(0.5, 0.85)));
                }
            }

            leaves.Add((at, size * 0.16, angle + 90, 0.7));
            stems.Add(stem);
        }

        return (leaves, stems);
    }

    private static string Shade(List<(Spot At, double Length, double Degrees, double Narrow)> leaves, List<(double X, double Y, double Width)[]> stems, double grown)
    {
        var trail = new Trail();
        foreach (var (at, length, degrees, narrow) in leaves)
        {
            // Longer by as much at both ends, wider by as much on both sides.
            var (along, across) = ((length + (2 * grown)) / 100, Math.Max(0.05, (length * narrow * 0.55) + (2 * grown)) / 55);
            trail.Add(Forms.Leaf, Affine.Placing(at.X, at.Y, 1, degrees).After(new(across, 0, 0, along, 0, grown)));
        }

        foreach (var stem in stems)
        {
            trail.Add(PathData.Ribbon([.. stem.Select(p => p with { Width = Math.Max(0.4, p.Width + (1.2 * grown)) })]));
        }

        return trail.ToString();
    }
}
