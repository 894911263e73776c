using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Chuseok: words in a clear night sky; under them the full moon rises behind hills and silver grass. The photo is in the moon.</summary>
public sealed class HarvestMoon : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "chuseok";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Season, Base = 0.75, Ground = DesignGround.Deep, Layout = DesignLayout.Hanging, Fonts = "book",
        Seasons = ["chuseok", "feast"], Tones = ["premium", "warm", "plain"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        // The night keeps to blue, and leans as far as a night can towards the palette's own hue.
        var own = Oklch.From(palette.Vivid);
        var lean = own.C < 0.03 ? 0 : Math.Clamp((((own.H - 268) % 360) + 540) % 360 - 180, -46, 52);
        var night = new Oklch(0.235, 0.058, 268 + lean).ToRgba();
        var dusk = new Oklch(0.45, 0.075, 284 + (lean * 1.2)).ToRgba();
        var moon = Rgba.Parse("#ffe9ac").Mix(palette.Paper, 0.2);
        var voice = poster.Voice("book", night, Rgba.Parse("#fff6e0"), moon, moon);
        var field = canvas.Field(6.4 * u);
        var side = canvas.IsLandscape;
        var place = side ? Box.FromEdges(field.X, field.Y, field.X + (field.Width * 0.5), h * 0.87) : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 8.6 : 9.4, stacked: true, button: side), side ? [0.0] : [0.5, 0.44, 0.38, 0.32, 0.24]);
        var align = side ? Align.Left : Align.Centre;
        var gather = side ? Gather.Middle : Gather.Top;
        var words = Poster.Placed(column, place, align, gather);

        // The moon stands as high as the words allow; what finds no room lies behind the hills.
        var held = brief.Photo is not null;
        // A photo is not for the hills to hide: they lie low before it.
        var crest = h * (side ? held ? 0.9 : 0.86 : canvas.IsStory ? held ? 0.865 : 0.84 : held ? 0.955 : 0.89);
        var top = side ? h * 0.13 : words.Bottom + (5 * u);
        var radius = side ? Math.Min(h * 0.37, (w - field.X - words.Right - (3 * u)) / 2.14) : Math.Clamp((crest + (1.5 * u) - top) / 2, 15 * u, w * 0.34);
        var (x, y) = side ? (w - Math.Max(field.X, 0) - (radius * 1.14), top + radius) : (w / 2, top + radius);
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer
        {
            Name = "Night sky", Box = canvas.Canvas,
            Fill = LinearPaint.Down(new(0, night.Shade(0.03)), new(side ? 0.5 : Math.Clamp(words.Bottom / h, 0.2, 0.9), night), new(1, dusk)),
        });
        scene.Add(new Layer[] { Scenic.Drawn("Stars", canvas.Canvas, Stars(poster, words)) });
        if (brief.Photo is { } photo)
        {
            scene.Add(
                Scenic.Glow("Moonlight", x, y, radius * 1.75, moon, 0.55),
                new ShapeLayer { Name = "Ring of the moon", Box = Poster.Round(x, y, radius + (0.7 * u)), Form = Form.Ellipse, Fill = moon },
                Poster.Photo(photo, Poster.Round(x, y, radius), Form.Ellipse));
        }
        else
        {
            scene.Add([.. Ground.Moon(poster.Chance(1), x, y, radius, moon, Rgba.Parse("#b98a4e"))]);
        }

        var (near, plume) = (night.Shade(0.08), Rgba.Parse("#dcc08a").Mix(palette.Tint, 0.12));
        var grassFoot = new Box(side ? w * 0.52 : -2 * u, h * 0.975, side ? w * 0.5 : w * 0.4, h * 0.03);
        scene.Add(
            Scenic.Drawn("Hills", canvas.Canvas, [.. Ground.Hills(poster.Chance(2), canvas.Canvas, crest - (side ? h * 0.05 : held ? 2.6 * u : 5.5 * u), h * (held ? 0.98 : 0.965), dusk.Mix(night, 0.25), near, dusk.Mix(moon, 0.16), 4)]),
            Scenic.Drawn("Silver grass", canvas.Canvas,
            [
                .. Ground.SilverGrass(poster.Chance(3), grassFoot, (brief.Photo is null ? side ? 34 : 30 : side ? 17 : 23) * u, 13, 0.34, near, plume),
                .. side ? [] : Ground.SilverGrass(poster.Chance(4), new(w * 0.76, h * 0.985, w * 0.28, h * 0.03), 19 * u, 8, 0.3, near, plume),
            ]));
        return scene.Add(column, place, align, gather).Build(Key, palette, night);
    }

    private static ArtItem[] Stars(Poster poster, Box words)
    {
        var weather = new Weather(poster.Canvas.Canvas with { Height = poster.H * 0.7 }, poster.U, [words.Inset(-1.2 * poster.U)]);
        var (chance, trail) = (poster.Chance(5), new Trail());
        foreach (var at in weather.Spots(chance, 46))
        {
            var size = poster.U * chance.Between(0.08, 0.2);
            if (weather.IsFree(at, size))
            {
                trail.Dot(at.X, at.Y, size);
            }
        }

        return trail.IsEmpty ? [] : [new(trail.ToString(), Rgba.White.WithOpacity(0.55))];
    }
}
