using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Art.Scenery;

/// <summary>Land and sky: hills one behind another in haze, a full moon, tall grass.</summary>
internal static class Ground
{
    /// <summary>Hills from the farthest to the nearest; each dissolves in haze at its foot.</summary>
    /// <param name="chance">Decides their lines.</param>
    /// <param name="canvas">The canvas.</param>
    /// <param name="top">Y of the farthest crest.</param>
    /// <param name="bottom">Y of the nearest crest.</param>
    /// <param name="far">Colour of the farthest crest.</param>
    /// <param name="near">Colour of the nearest.</param>
    /// <param name="haze">What lies between them.</param>
    /// <param name="count">How many.</param>
    public static IEnumerable<ArtItem> Hills(Chance chance, Box canvas, double top, double bottom, Rgba far, Rgba near, Rgba haze, int count = 5)
    {
        for (var i = 0; i < count; i++)
        {
            var share = count == 1 ? 1 : (double)i / (count - 1);
            var crest = top + ((bottom - top) * share);
            var swing = (canvas.Height * 0.012) + (canvas.Width * 0.042 * (0.5 + (0.5 * (1 - share))));
            var (p1, p2, p3) = (chance.Between(0, 6.28), chance.Between(0, 6.28), chance.Between(0, 6.28));
            var waves = canvas.Width / canvas.Height > 1.2 ? 1.7 : 1.15;
            const int Steps = 22;
            var points = new Spot[Steps + 1];
            for (var k = 0; k <= Steps; k++)
            {
                var t = (double)k / Steps;
                var y = (Math.Sin((t * 6.28 * waves * 0.8) + p1) * 0.62) + (Math.Sin((t * 6.28 * waves * 1.9) + p2) * 0.28) + (Math.Sin((t * 6.28 * waves * 4.3) + p3) * 0.1);
                points[k] = new((t * (canvas.Width + 8)) - 4, crest - (y * swing));
            }

            var colour = far.Mix(near, share);
            var foot = i == count - 1 ? canvas.Height : Math.Min(canvas.Height, crest + (2.4 * ((bottom - top) / Math.Max(1, count - 1))) + (2 * swing));
            var path = PathData.Curve(points) + PathData.F($"L{canvas.Width + 4} {foot}L-4 {foot}Z");
            var low = i == count - 1 ? near : colour.Mix(haze, 0.55);
            yield return new(path, LinearPaint.Down(new(0, colour), new(0.3, colour), new(1, low)));
        }
    }

    /// <summary>A full moon with its seas, and its light about it.</summary>
    public static IEnumerable<Layer> Moon(Chance chance, double x, double y, double radius, Rgba light, Rgba sea, double halo = 0.5)
    {
        yield return Scenic.Glow("Moonlight", x, y, radius * 2.1, light, halo * 0.62);
        var disc = new Box(x - radius, y - radius, 2 * radius, 2 * radius);
        yield return new ShapeLayer
        {
            Name = "Moon", Box = disc, Form = Form.Ellipse,
            Fill = new RadialPaint(0.42, 0.4, 0.66, [new(0, light.Mix(Rgba.White, 0.55)), new(0.55, light.Mix(Rgba.White, 0.18)), new(1, light.Mix(sea, 0.22))]),
        };
        var seas = new List<ArtItem>();
        foreach (var (dx, dy, r, depth) in new[]
        {
            (-0.36, -0.3, 0.5, 0.2), (-0.08, -0.46, 0.34, 0.17), (0.22, -0.24, 0.4, 0.2), (0.46, 0.0, 0.36, 0.18), (-0.5, 0.1, 0.46, 0.17), (-0.2, -0.08, 0.44, 0.15),
            (0.1, 0.12, 0.36, 0.13), (-0.3, 0.34, 0.34, 0.14), (0.44, -0.42, 0.22, 0.15), (0.24, 0.52, 0.3, 0.08), (-0.05, 0.66, 0.26, 0.08), (0.62, 0.3, 0.2, 0.1),
        })
        {
            var reach = radius * r * chance.Between(0.92, 1.12);
            seas.Add(new(PathData.Ellipse(x + (radius * dx), y + (radius * dy), reach * chance.Between(1, 1.2), reach * chance.Between(0.78, 0.95)), Scenic.Falloff(sea, depth * 1.5)));
        }

        yield return new ArtLayer { Name = "Seas of the moon", Box = disc, ViewWidth = 2 * radius, ViewHeight = 2 * radius, Items = [.. seas.Select(s => s with { PathData = Outline.Parse(s.PathData).Transformed(new(1, 0, 0, 1, -disc.X, -disc.Y)).ToString() })], Window = new(disc, Form.Ellipse) };
    }

    /// <summary>Silver grass that leans with the wind: stems, and plumes of fine hair.</summary>
    /// <param name="chance">Decides each stem.</param>
    /// <param name="foot">Where it grows: canvas pixels, from left to right at the upper edge.</param>
    /// <param name="height">Of the tallest.</param>
    /// <param name="stems">How many.</param>
    /// <param name="wind">How far tips lean, as a share of the height; negative to the left.</param>
    /// <param name="stem">Colour of stems.</param>
    /// <param name="plume">Colour of plumes.</param>
    public static IEnumerable<ArtItem> SilverGrass(Chance chance, Box foot, double height, int stems, double wind, Rgba stem, Rgba plume)
    {
        var (stalks, blades) = (new Trail(), new Trail());
        var (back, front) = (new Trail(), new Trail());
        for (var i = 0; i < stems; i++)
        {
            var x = foot.X + (foot.Width * (i + chance.Between(0.1, 0.9)) / stems);
            var (tall, lean) = (height * chance.Between(0.5, 1), wind * chance.Between(0.6, 1.3));
            var tip = new Spot(x + (tall * lean), foot.Y - tall);
            Spot bend = (x + (tall * lean * 0.12), foot.Y - (tall * 0.6));
            stalks.Move(x, foot.Bottom).Line(x, foot.Y).Quad(bend.X, bend.Y, tip.X, tip.Y);
            var leaf = tall * chance.Between(0.4, 0.62);
            var way = chance.Side();
            blades.Move(x, foot.Y).Quad(x + (way * leaf * 0.12), foot.Y - (leaf * 0.9), x + (way * leaf * 0.6), foot.Y - (leaf * 0.72)).Quad(x + (way * leaf * 0.1), foot.Y - (leaf * 0.74), x - (leaf * 0.02), foot.Y).Close();
            Plume(chance, chance.Happens(0.5) ? back : front, bend, tip, tall * 0.34);
        }

        var line = Math.Max(1, height * 0.0045);
        yield return new(blades.ToString(), stem, Opacity: 0.7);
        yield return new(stalks.ToString(), null, stem, line * 1.2);
        yield return new(back.ToString(), null, plume.WithOpacity(0.5), line);
        yield return new(front.ToString(), null, plume.WithOpacity(0.85), line);
    }

    // Hairs along the last part of the stem, longest at its middle, all blown to the side that the stem leans to.
    private static void Plume(Chance chance, Trail trail, Spot bend, Spot tip, double reach)
    {
        var along = tip - bend;
        var length = along.Length;
        var unit = along * (1 / length);
        var side = Math.Sign(along.X == 0 ? 1 : along.X);
        for (var k = 0; k < 36; k++)
        {
            var t = k / 35.0;
            var at = tip - (unit * (reach * (1 - t) * 0.95));
            var hair = reach * (0.16 + (0.34 * Math.Sin(Math.PI * (0.2 + (0.7 * t))))) * chance.Between(0.7, 1.1);
            var turn = chance.Between(-0.28, 0.7) * side;
            var (sin, cos) = Math.SinCos(turn);
            Spot way = ((unit.X * cos) - (unit.Y * sin), (unit.X * sin) + (unit.Y * cos));
            trail.Move(at.X, at.Y).Quad(at.X + (way.X * hair * 0.55), at.Y + (way.Y * hair * 0.55), at.X + (way.X * hair) + (side * hair * 0.24), at.Y + (way.Y * hair) + (hair * 0.26));
        }
    }
}
