using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Christmas: fir over the upper edge, glass balls hanging from it by threads. The photo is in the largest ball.</summary>
public sealed class Evergreens : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "christmas";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Season, Base = 0.75, WithPhoto = 0.05, Ground = DesignGround.Deep, Layout = DesignLayout.Centred, Fonts = "classic",
        Seasons = ["christmas", "year-end"], Tones = ["premium", "warm", "lively"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var colours = Colours(palette);
        var voice = poster.Voice("classic", colours.Ground, Rgba.Parse("#fff8ea"), colours.Gold, colours.Gold);
        var field = canvas.Field(6.4 * u);
        var side = canvas.IsLandscape;
        var place = side ? field with { Width = field.Width * 0.52 } : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height - (side ? h * 0.1 : 0), Poster.Words(voice, side ? 9 : 9.8, stacked: true, button: side),
            side ? [0.0] : brief.Photo is null ? [0.48, 0.42, 0.36, 0.3] : [0.56, 0.5, 0.44, 0.38, 0.32]);
        var align = side ? Align.Left : Align.Centre;
        var gather = side ? Gather.Middle : Gather.Bottom;
        place = side ? Box.FromEdges(place.X, place.Y + (h * 0.1), place.Right, place.Bottom) : place;
        var words = Poster.Placed(column, place, align, gather);
        var stage = side ? Box.FromEdges(place.Right + (3 * u), 0, w, h * 0.96) : Box.FromEdges(0, 0, w, words.Y - (4.4 * u));

        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer
            {
                Name = "Evening", Box = canvas.Canvas,
                Fill = new RadialPaint(side ? 0.74 : 0.5, side ? 0.5 : 0.3, 0.85, [new(0, colours.Ground.Tint(0.075)), new(0.55, colours.Ground), new(1, colours.Ground.Shade(0.045))]),
            });
        scene.Add([.. Sparks(poster, words, colours.Gold)]);
        Hang(scene, poster, stage, colours);
        scene.Add([.. new Weather(canvas.Canvas, u, brief.Photo is null ? [words.Inset(-1.5 * u)] : [words.Inset(-1.5 * u), stage.Inset(stage.Width * 0.2, 0)]).Snow(poster.Chance(9), 0.5, Rgba.Parse("#fffaf0"))]);
        return scene.Add(column, place, align, gather).Build(Key, palette, colours.Ground);
    }

    // Warm colour stories bring their red to the balls, cool ones a deeper night to the green.
    private static (Rgba Ground, Rgba Green, Rgba Red, Rgba Gold, Rgba Wood) Colours(Palette palette)
    {
        var hue = Oklch.From(palette.Vivid);
        var red = hue.C > 0.09 && hue.H is < 60 or > 330 ? Rgba.Parse("#b3202c").Mix(palette.Vivid, 0.4) : Rgba.Parse("#b3202c").Mix(palette.Accent, 0.12);
        // Reddish stories turn the ground to wine, the others keep the green of fir.
        var ground = hue.C > 0.09 && hue.H is < 45 or > 330 ? Rgba.Parse("#5c1220").Mix(palette.Deep, 0.2).At(0.3) : Rgba.Parse("#0d3a2b").Mix(palette.Deep, 0.4).At(0.285);
        return (ground, Rgba.Parse("#2f7a52").Mix(palette.Vivid, 0.06).At(0.5), red, Rgba.Parse("#efd08a").Mix(palette.Paper, 0.15), Rgba.Parse("#5a3d2b"));
    }

    private static void Hang(SceneBuilder scene, Poster poster, Box stage, (Rgba Ground, Rgba Green, Rgba Red, Rgba Gold, Rgba Wood) colours)
    {
        var (u, canvas) = (poster.U, poster.Canvas);
        var side = canvas.IsLandscape;
        var top = Math.Max(0, canvas.Field(0).Y * 0.5);
        var ceiling = top + (4.5 * u);
        var chance = poster.Chance(4);
        // Beside words the fir hangs in their corner only as a fringe.
        var reach = Math.Min(Math.Sqrt(poster.W * poster.H), stage.Height * 1.75);
        Spray(scene, poster, chance, colours, reach, top,
            side
                ? [(1.02, 0.2, 176, 0.62, 0.06), (0.96, -1, 150, 0.5, 0.08), (0.62, -1.2, 150, 0.3, 0.05), (1.02, 0.8, 158, 0.5, 0.02), (1.0, -0.8, 122, 0.3, 0), (0.8, -1.2, 140, 0.26, 0), (0.44, -1.3, 160, 0.24, 0.03), (0.2, -1.3, 170, 0.2, 0.04)]
                : [(-0.02, -0.6, 22, 0.5, 0.08), (1.02, -0.6, 158, 0.5, 0.08), (0.34, -0.9, 40, 0.26, 0.1), (0.66, -0.9, 140, 0.26, 0.1), (-0.03, 0.1, 8, 0.5, 0), (1.03, 0.1, 172, 0.48, 0), (-0.02, 0.5, 50, 0.28, 0.03), (1.02, 0.5, 128, 0.26, 0.03)]);
        var large = Math.Min((stage.Bottom - ceiling - (5 * u)) / 2.1, stage.Width * (poster.Brief.Photo is null ? 0.2 : 0.36));
        large = Math.Max(large, 7 * u);
        if (poster.Brief.Season is "year-end")
        {
            // The end of the year has lamps where Christmas has berries only.
            var (from, middle, to, sag) = (new Spot(side ? poster.W * 0.56 : -u, top), new Spot(poster.W * (side ? 0.8 : 0.5), top + (1.4 * u)), new Spot(poster.W + u, top), 5 * u);
            scene.Add([.. Lights.Bulbs(canvas.Canvas, [(from, middle, sag), (middle, to, sag)], side ? 4 : 5, 1.5 * u, colours.Wood.Shade(0.12), colours.Gold)]);
        }

        var small = Math.Min(large * 0.52, stage.Width * 0.1);
        var cx = stage.CentreX;
        (double X, double Bottom, double R, Rgba Colour)[] balls = poster.Brief.Photo is null
            ? [(cx - (large * 1.75), stage.Bottom - (large * 0.9), large * 0.72, colours.Gold), (cx + (large * 1.62), stage.Bottom - (large * 1.35), large * 0.58, colours.Green.Tint(0.06)), (cx, stage.Bottom, large, colours.Red)]
            : [(cx - large - (small * 1.5), stage.Bottom - (large * 0.62), small, colours.Red), (cx + large + (small * 1.5), stage.Bottom - (large * 1.06), small * 0.8, colours.Gold), (cx, stage.Bottom, large, colours.Gold)];
        var threads = new Trail();
        foreach (var (x, bottom, r, _) in balls)
        {
            threads.Move(x, 0).Line(x, bottom - (2 * r) - (r * 0.2));
        }

        scene.Add(Scenic.Drawn("Threads", canvas.Canvas, [new(threads.ToString(), null, colours.Gold.WithOpacity(0.75), Math.Max(1.4, 0.16 * u))]));
        for (var i = 0; i < balls.Length; i++)
        {
            var (x, bottom, r, colour) = balls[i];
            var centre = new Spot(x, bottom - r);
            if (i == 2 && poster.Brief.Photo is { } photo)
            {
                scene.Add(
                    new ShapeLayer { Name = "Rim", Box = Poster.Round(x, centre.Y, r + (0.8 * u)), Form = Form.Ellipse, Fill = colours.Gold, Shadow = new(0, 1.2 * u, 2.4 * u, Rgba.Black.WithOpacity(0.45)) },
                    Poster.Photo(photo, Poster.Round(x, centre.Y, r), Form.Ellipse));
            }

            scene.Add(Scenic.Drawn("Ball", canvas.Canvas, [.. Ball(centre, r, colour, colours.Gold, i == 2 && poster.Brief.Photo is not null)]));
        }

        Spray(scene, poster, chance, colours, reach, top, side
            ? [(0.66, -1.4, 20, 0.24, 0), (0.9, -1.4, 150, 0.26, 0)]
            : [(0.5, -1.5, 24, 0.24, 0), (0.48, -1.5, 156, 0.24, 0), (0.22, -1.3, 30, 0.2, 0), (0.8, -1.3, 150, 0.2, 0)]);
        var berries = new List<ArtItem>();
        (double X, double Y)[] places = side
            ? [(0.93, 3.2), (0.955, 5), (0.908, 5.4), (0.66, 2.6), (0.685, 4.2)]
            : [(0.1, 3.2), (0.14, 5.4), (0.066, 6.0), (0.88, 4.4), (0.92, 6.6), (0.845, 6.2), (0.46, 2.4), (0.515, 3.6)];
        foreach (var (x, y) in places)
        {
            berries.AddRange(Evergreen.Berry(x * poster.W, (y * u) + (top * 0.6), chance.Between(0.85, 1.15) * u, colours.Red.Tint(0.03)));
        }

        scene.Add(Scenic.Drawn("Berries", canvas.Canvas, berries));
    }

    private static void Spray(SceneBuilder scene, Poster poster, Chance chance, (Rgba Ground, Rgba Green, Rgba Red, Rgba Gold, Rgba Wood) colours, double reach, double top, (double X, double Y, double Turn, double Length, double Shade)[] sprays)
    {
        var fir = new List<ArtItem>();
        foreach (var (x, y, turn, length, shade) in sprays)
        {
            fir.AddRange(Evergreen.Fir(chance, new(x * poster.W, (y * 6 * poster.U) + (top * 0.6)), turn, length * reach, colours.Green.Shade(shade).Mix(colours.Ground, 0.14), colours.Wood));
        }

        scene.Add(Scenic.Drawn("Fir", poster.Canvas.Canvas, fir));
    }

    private static IEnumerable<ArtItem> Ball(Spot at, double r, Rgba colour, Rgba gold, bool glassOnly)
    {
        var disc = new Trail().Dot(at.X, at.Y, r).ToString();
        if (!glassOnly)
        {
            yield return new(disc, new RadialPaint(0.36, 0.32, 0.74, [new(0, colour.Tint(0.14)), new(0.4, colour), new(0.82, colour.Shade(0.13)), new(1, colour.Shade(0.06))]));
            yield return new(PathData.Ellipse(at.X - (r * 0.36), at.Y - (r * 0.42), r * 0.3, r * 0.2), Scenic.Falloff(Rgba.White, 0.75));
        }

        // Light along the lower rim, as glass throws it back.
        yield return new(PathData.Crescent(at.X, at.Y, r * 0.9, 20, 120, 1.18), Rgba.White.WithOpacity(glassOnly ? 0.0 : 0.09));
        var (capW, capH) = (Math.Max(r * 0.2, 4), Math.Max(r * 0.14, 4));
        var top = at.Y - r;
        yield return new(PathData.Rect(at.X - (capW / 2), top - (capH * 0.85), capW, capH, capH * 0.18), LinearPaint.Across(new(0, gold.Shade(0.12)), new(0.35, gold.Tint(0.08)), new(1, gold.Shade(0.2))));
        yield return new(PathData.Circle(at.X, top - (capH * 1.2), capH * 0.38), null, gold, Math.Max(1.2, r * 0.022));
    }

    // Lights far behind, out of focus.
    private static IEnumerable<Layer> Sparks(Poster poster, Box words, Rgba gold)
    {
        var chance = poster.Chance(2);
        var weather = new Weather(poster.Canvas.Canvas, poster.U, [words.Inset(-poster.U)]);
        foreach (var at in weather.Spots(chance, 22))
        {
            var r = poster.U * chance.Between(0.9, 2.7);
            var strength = chance.Between(0.1, 0.3);
            if (weather.IsFree(at, r))
            {
                yield return new ShapeLayer { Name = "Light out of focus", Box = Poster.Round(at.X, at.Y, r), Form = Form.Ellipse, Fill = Scenic.Bokeh(gold, strength) };
            }
        }
    }
}
