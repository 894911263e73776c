using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Colours that run into one another under fine grain, and large plain type; the photo is a rounded pane in them.</summary>
public sealed class ColourMesh : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "mesh";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Base = 0.56, WithPhoto = 0.1, Ground = DesignGround.Tint, Layout = DesignLayout.Type, Fonts = "clean", Tones = ["plain", "lively"],
        Trades = ["academy", "clinic", "online-shop", "hair", "nail", "skincare", "fitness", "pharmacy", "laundry", "real-estate"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var base0 = palette.Paper.Mix(palette.Tint, 0.15).Mix(Rgba.White, 0.5);
        var (a, b) = (Bright(palette.Vivid, palette.Accent), Bright(palette.Accent, palette.Vivid));
        // Every colour of the mesh is light: dark words read on the deepest of them.
        var ground = new[] { a, b, Hue(a, b), base0 }.MinBy(c => c.Luminance).Mix(base0, 0.5);
        var strong = palette.Vivid.ContrastWith(ground) >= palette.Accent.ContrastWith(ground) ? palette.Vivid : palette.Accent;
        var voice = poster.Voice("clean", ground, palette.Ink, palette.Ink, Palette.Readable(strong, ground, 5));
        var side = canvas.IsLandscape;
        var field = canvas.Field(6.6 * u);
        var place = side ? field with { Width = field.Width * (brief.Photo is null ? 0.6 : 0.5) } : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 10 : brief.Photo is null ? 13.4 : 11.4, 8.6, button: side), side ? [0.0] : brief.Photo is null ? [0.36, 0.28, 0.2, 0.1] : [0.52, 0.46, 0.4, 0.34, 0.28]);
        var gather = side ? Gather.Middle : Gather.Top;
        var words = Poster.Placed(column, place, Align.Left, gather);
        var chance = poster.Chance(1);
        double Near(double at) => at + chance.Between(-0.05, 0.05);
        var between = Hue(a, b);
        (double, double, double, Rgba)[] lights = side
            ? [(Near(0.98), Near(0.02), 0.42, b), (Near(0.78), Near(0.62), 0.36, between), (Near(1.02), Near(0.95), 0.44, a), (Near(0.62), Near(1.08), 0.26, b.Mix(base0, 0.35))]
            : [(Near(0.98), Near(0.5), 0.46, b), (Near(0.22), Near(0.78), 0.42, between), (Near(0.72), Near(1.0), 0.46, a), (Near(0.02), Near(1.02), 0.34, b.Mix(a, 0.4)), (Near(0.86), Near(-0.02), 0.34, a.Mix(base0, 0.3))];
        var scene = new SceneBuilder(canvas).Add([.. Lights.Mesh(canvas.Canvas, base0, lights)]);
        // A pale veil over the words' part.
        scene.Add(new ShapeLayer
        {
            Name = "Veil", Box = canvas.Canvas,
            Fill = side
                ? LinearPaint.Across(new(0, base0.WithOpacity(0.7)), new(Math.Clamp(words.Right / w, 0.2, 0.9), base0.WithOpacity(0.55 + (0.13 * emphasis))), new(Math.Clamp((words.Right / w) + 0.2, 0.3, 1), base0.WithOpacity(0)))
                : LinearPaint.Down(new(0, base0.WithOpacity(0.7)), new(Math.Clamp(words.Bottom / h, 0.2, 0.92), base0.WithOpacity(0.55 + (0.13 * emphasis))), new(Math.Clamp((words.Bottom / h) + 0.2, 0.3, 1), base0.WithOpacity(0))),
        });
        if (brief.Photo is { } photo)
        {
            var frame = side
                ? Box.FromEdges(place.Right + (4.4 * u), field.Y, w - (6.6 * u), field.Bottom)
                : Box.FromEdges(field.X, words.Bottom + (4.6 * u), field.Right, canvas.IsStory ? h - (8 * u) : field.Bottom);
            scene.Add(Poster.Photo(photo, frame, Form.Rectangle, 3.2 * u, new(0, u, 3.4 * u, palette.Deep.WithOpacity(0.26))));
        }

        return scene.Add(new TextureLayer { Name = "Grain", Box = canvas.Canvas, Texture = Texture.Grain, Strength = 0.16 })
            .Add(column, place, Align.Left, gather).Build(Key, palette, base0);
    }

    // Light enough to glow: a dark or grey colour story lends its mesh the other colour's life.
    private static Rgba Bright(Rgba colour, Rgba other)
    {
        var c = Oklch.From(colour);
        var (chroma, hue) = c.C < 0.05 ? (0.1, Oklch.From(other).H - 48) : (Math.Clamp(c.C * 1.15, 0.115, 0.18), c.H);
        return new Oklch(Math.Clamp(c.L, 0.78, 0.87), chroma, (hue + 360) % 360).ToRgba();
    }

    // Half way round the shorter side of the colour circle, where a mix of both would be grey.
    private static Rgba Hue(Rgba a, Rgba b)
    {
        var (p, q) = (Oklch.From(a), Oklch.From(b));
        var way = (((q.H - p.H) % 360) + 540) % 360 - 180;
        return new Oklch((p.L + q.L) / 2 + 0.03, (p.C + q.C) * 0.45, (p.H + (way / 2) + 360) % 360).ToRgba();
    }
}
