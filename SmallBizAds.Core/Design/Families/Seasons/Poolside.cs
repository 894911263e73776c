using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Summer: a pool seen from above, light playing on its water, and a ring afloat on it with the photo; in the rains drops draw circles instead.</summary>
public sealed class Poolside : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "summer";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Season, Base = 0.75, Ground = DesignGround.Vivid, Layout = DesignLayout.Hanging, Fonts = "clean",
        Seasons = ["summer", "boknal", "vacation", "rainy"], Tones = ["lively", "playful", "plain"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var rain = brief.Season == "rainy";
        var own = Oklch.From(palette.Vivid);
        var lean = own.C < 0.03 ? 0 : Math.Clamp((((own.H - 218) % 360) + 540) % 360 - 180, -26, 30);
        var water = new Oklch(rain ? 0.56 : 0.72, rain ? 0.06 : 0.115, 218 + lean).ToRgba();
        var deep = new Oklch(rain ? 0.45 : 0.6, rain ? 0.07 : 0.125, 230 + lean).ToRgba();
        var deck = Rgba.White.Mix(palette.Paper, 0.45);
        var pop = palette.Accent.Apart(water) > 0.2 && Oklch.From(palette.Accent).C > 0.125 ? palette.Accent : palette.Vivid.Apart(water) > 0.2 && own.C > 0.125 ? palette.Vivid : Rgba.Parse("#ff6a4d");
        var ink = new Oklch(0.3, 0.08, 240 + lean).ToRgba();
        var voice = poster.Voice("clean", deck, ink, Palette.Readable(pop, deck, 3.2), Palette.Readable(deep, deck, 5));
        var side = canvas.IsLandscape;
        var field = canvas.Field(6.4 * u);
        var place = side ? field with { Width = field.Width * 0.5 } : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 9.4 : 11, button: side), side ? [0.0] : [0.5, 0.44, 0.38, 0.32, 0.24]);
        var gather = side ? Gather.Middle : Gather.Top;
        var words = Poster.Placed(column, place, Align.Left, gather);

        // Deck and pool meet at a rounded rim of the pool, which runs off the other sides.
        var edge = side ? place.Right + (4 * u) : words.Bottom + (5.4 * u);
        var pool = side ? Box.FromEdges(edge, 0, w + (2 * u), h) : Box.FromEdges(0, edge, w, h + (2 * u));
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Deck", Box = canvas.Canvas, Fill = deck },
            new ShapeLayer { Name = "Rim", Box = side ? pool with { X = edge - (2.2 * u) } : pool with { Y = edge - (2.2 * u) }, Fill = deck.Mix(water, 0.3) },
            new ShapeLayer { Name = "Water", Box = pool, Fill = new LinearPaint(0.2, 0, 0.8, 1, rain ? [new(0, water.Tint(0.05)), new(1, deep)] : [new(0, water.Tint(0.14)), new(1, water.Tint(0.08))]) });
        scene.Add(Scenic.Drawn("Joints of the rim", canvas.Canvas, [new(Joints(poster, edge, side), null, deck, 0.3 * u)]));
        scene.Add(Scenic.Drawn("Play of light", canvas.Canvas, [.. rain ? Drops(poster, pool, RingOf(poster, pool)) : Caustics(poster, pool, water, deep)], new(pool)));
        Afloat(scene, poster, pool, pop, deep, rain);
        return scene.Add(column, place, Align.Left, gather).Build(Key, palette, deck);
    }

    private static Box RingOf(Poster poster, Box pool)
    {
        var size = Math.Min(pool.Width * (poster.Canvas.IsLandscape ? 0.84 : 0.7), pool.Height * 0.84);
        var seen = Box.FromEdges(pool.X, pool.Y, Math.Min(pool.Right, poster.W), Math.Min(pool.Bottom, poster.H));
        return Poster.Round(poster.Canvas.IsLandscape ? seen.CentreX : poster.W - (6.4 * poster.U) - (size * 0.5), seen.CentreY, size / 2);
    }

    private static void Afloat(SceneBuilder scene, Poster poster, Box pool, Rgba pop, Rgba deep, bool rain)
    {
        var (u, canvas) = (poster.U, poster.Canvas);
        var ring = RingOf(poster, pool);
        var (x, y, r) = (ring.CentreX, ring.CentreY, ring.Width / 2);
        if (!rain)
        {
            scene.Add(new ShapeLayer { Name = "Shadow on the floor", Box = Poster.Round(x - (3.2 * u), y + (4.6 * u), r * 0.97), Form = Form.Ellipse, Shadow = new(0, 0, 1.6 * u, deep.Shade(0.14).WithOpacity(0.6)) });
        }

        // In the rain nobody swims: the picture itself is what fell into the water.
        var inner = r * (rain ? 0.95 : 0.74);
        if (poster.Brief.Photo is { } photo)
        {
            scene.Add(Poster.Photo(photo, Poster.Round(x, y, inner + (0.6 * u)), Form.Ellipse));
        }
        else
        {
            var field = Rgba.White.Mix(poster.Palette.Tint, 0.35);
            var drawing = Poster.Round(x, y, inner * 0.84);
            scene.Add(
                new ShapeLayer { Name = "Field", Box = Poster.Round(x, y, inner + (0.6 * u)), Form = Form.Ellipse, Fill = field },
                Panel.Drawing(poster.Brief, new(field, poster.Palette.Vivid, poster.Palette.Accent, poster.Palette.Ink, poster.Palette.Paper), new(drawing, Form.Ellipse)));
        }

        if (rain)
        {
            scene.Add(Scenic.Drawn("Rim of water", canvas.Canvas, [new(PathData.Ring(x, y, r, inner), Rgba.White.WithOpacity(0.92))]));
            return;
        }

        // A swimming ring: white, six stripes, light on its upper side and shade where it turns under.
        var items = new List<ArtItem> { new(PathData.Ring(x, y, r, inner), Rgba.White) };
        for (var i = 0; i < 6; i++)
        {
            items.Add(new(Sector(x, y, r, inner, (i * 60) - 12, (i * 60) + 18), pop));
        }

        items.Add(new(PathData.Ring(x, y, r, inner), new RadialPaint(0.5, 0.5, 0.5,
        [
            new(0, deep.WithOpacity(0)), new(0.74, deep.Shade(0.1).WithOpacity(0.34)), new(0.8, deep.WithOpacity(0.06)), new(0.87, Rgba.White.WithOpacity(0.34)), new(0.93, deep.WithOpacity(0.05)), new(1, deep.Shade(0.12).WithOpacity(0.4)),
        ])));
        items.Add(new(PathData.Arc(x, y, r * 0.905, 196, 262), null, Rgba.White.WithOpacity(0.85), r * 0.03));
        items.Add(new(PathData.Arc(x, y, r * 0.905, 270, 276), null, Rgba.White.WithOpacity(0.85), r * 0.03));
        scene.Add(Scenic.Drawn("Ring", canvas.Canvas, items));
    }

    private static string Joints(Poster poster, double edge, bool side)
    {
        var (trail, u) = (new Trail(), poster.U);
        for (var at = 4.4 * u; at < (side ? poster.H : poster.W); at += 8.8 * u)
        {
            (side ? trail.Move(edge - (2.2 * u), at) : trail.Move(at, edge - (2.2 * u))).Line(side ? edge : at, side ? at : edge);
        }

        return trail.ToString();
    }

    private static string Sector(double x, double y, double outer, double inner, double from, double to)
    {
        var (a, b, c, d) = (PathData.On(x, y, outer, from), PathData.On(x, y, outer, to), PathData.On(x, y, inner, to), PathData.On(x, y, inner, from));
        return PathData.F($"M{a.X} {a.Y}A{outer} {outer} 0 0 1 {b.X} {b.Y}L{c.X} {c.Y}A{inner} {inner} 0 0 0 {d.X} {d.Y}Z");
    }

    // A net of light: the cells of a jittered grid, shrunk and rounded, lie dark on bright water, so the net is broad where cells meet.
    private static IEnumerable<ArtItem> Caustics(Poster poster, Box pool, Rgba water, Rgba deep)
    {
        var (chance, step) = (poster.Chance(1), 10.5 * poster.U);
        var (columns, rows) = ((int)(pool.Width / step) + 5, (int)(pool.Height / (step * 0.66)) + 5);
        var (seeds, shrinks) = (new Spot[columns, rows], new double[columns, rows]);
        for (var i = 0; i < columns; i++)
        {
            for (var k = 0; k < rows; k++)
            {
                shrinks[i, k] = chance.Between(0.9, 0.99);
                seeds[i, k] = new(pool.X + ((i - 2 + (k % 2 * 0.5) + chance.Between(-0.46, 0.46)) * step), pool.Y + ((k - 2 + chance.Between(-0.44, 0.44)) * step * 0.66));
            }
        }

        // Three times, each smaller and denser: the light is brightest in the middle of its lines.
        var paint = new LinearPaint(0.2, 0, 0.8, 1, [new(0, water.Tint(0.02)), new(1, deep)]);
        foreach (var (grown, opacity) in new[] { (0.02, 0.35), (-0.03, 0.5), (-0.085, 1.0) })
        {
            var cells = new Trail();
            for (var i = 1; i < columns - 1; i++)
            {
                for (var k = 1; k < rows - 1; k++)
                {
                    Cell(cells, seeds, i, k, shrinks[i, k] + grown);
                }
            }

            yield return new(cells.ToString(), paint, Opacity: opacity);
        }
    }

    private static void Cell(Trail cells, Spot[,] seeds, int i, int k, double shrink)
    {
        var (o, own) = (k % 2, seeds[i, k]);
        Spot[] around = [seeds[i + 1, k], seeds[i + o, k + 1], seeds[i + o - 1, k + 1], seeds[i - 1, k], seeds[i + o - 1, k - 1], seeds[i + o, k - 1]];
        var corners = new Spot[6];
        for (var c = 0; c < 6; c++)
        {
            corners[c] = own + ((((own + around[c] + around[(c + 1) % 6]) * (1 / 3.0)) - own) * shrink);
        }

        for (var c = 0; c < 6; c++)
        {
            var (corner, before, after) = (corners[c], corners[(c + 5) % 6], corners[(c + 1) % 6]);
            var (enter, leave) = (corner + ((before - corner) * 0.4), corner + ((after - corner) * 0.4));
            (c == 0 ? cells.Move(enter.X, enter.Y) : cells.Line(enter.X, enter.Y)).Quad(corner.X, corner.Y, leave.X, leave.Y);
        }

        cells.Close();
    }

    // What floats there sends its rings over the whole water; single drops fall between them.
    private static IEnumerable<ArtItem> Drops(Poster poster, Box pool, Box ring)
    {
        var (chance, u) = (poster.Chance(1), poster.U);
        var (x, y, r) = (ring.CentreX, ring.CentreY, ring.Width / 2);
        var reach = Math.Sqrt((pool.Width * pool.Width) + (pool.Height * pool.Height));
        var step = 2.2 * u;
        for (var (k, at) = (0, r + step); at < reach; k++, at += step)
        {
            step *= 1.22;
            yield return new(PathData.Circle(x, y, at), null, Rgba.White.WithOpacity(Math.Max(0.05, 0.42 - (0.055 * k))), Math.Max(0.14, 0.5 - (0.05 * k)) * u);
        }

        var drops = new Trail();
        foreach (var at in new Weather(new(0, 0, pool.Width, pool.Height), u, []).Spots(chance, 9))
        {
            var (dx, dy, size) = (pool.X + at.X, pool.Y + at.Y, u * chance.Between(0.9, 1.9));
            if (Math.Sqrt(((dx - x) * (dx - x)) + ((dy - y) * (dy - y))) > r + (4 * u))
            {
                drops.Dot(dx, dy, size).Dot(dx, dy, size * 2);
            }
        }

        if (!drops.IsEmpty)
        {
            yield return new(drops.ToString(), null, Rgba.White.WithOpacity(0.6), 0.26 * u);
        }
    }
}
