using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Afternoon: a window's light and a plant's shadow lie slanting over a plaster wall on which the words are printed; the photo hangs there as a print.</summary>
public sealed class PlasterWall : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "sunlight";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Base = 0.6, WithPhoto = 0.1, Ground = DesignGround.Paper, Layout = DesignLayout.Type, Fonts = "book", Tones = ["warm", "premium"],
        Trades = ["cafe", "flowers", "skincare", "lodging", "bakery", "hair", "nail", "clothes"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var own = Oklch.From(Oklch.From(palette.Tint).C > 0.02 ? palette.Tint : palette.Accent);
        var wall = new Oklch(0.835, Math.Min(own.C * 0.6, 0.042) + 0.008, own.H).ToRgba().Mix(Rgba.Parse("#d9cbb6"), 0.45);
        var lit = new Oklch(0.968, 0.026, 84).ToRgba().Mix(palette.Paper, 0.3);
        var strong = palette.Vivid.ContrastWith(wall) >= palette.Accent.ContrastWith(wall) ? palette.Vivid : palette.Accent;
        var voice = poster.Voice("book", wall.Shade(0.03), palette.Ink, Palette.Readable(strong, wall, 4.6), Palette.Readable(strong, wall.Shade(0.03), 5));
        var side = canvas.IsLandscape;
        var field = canvas.Field(7 * u);
        var place = side ? field with { Width = field.Width * (brief.Photo is null ? 0.56 : 0.5) } : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 9 : 10.4, button: side),
            side || brief.Photo is null ? [0.0] : [0.54, 0.48, 0.42, 0.36, 0.3]);
        var gather = side ? Gather.Middle : Gather.Bottom;
        var words = Poster.Placed(column, place, Align.Left, gather);
        // The light ends where the words begin: no letter stands half in the sun.
        const double Slant = 0.34, Lean = 0.24;
        var light = side ? new Box(Math.Max(w * 0.56, words.Right + (2 * u) + (h * 0.9 * Lean)), -h * 0.14, h * 0.7, h * 0.9) : new Box(w * 0.34, -h * 0.1, w * 0.56, 0);
        light = side ? light : light with { Height = Math.Clamp(words.Y - (1.5 * u) - light.Y - (light.Width * Slant), 22 * u, w * 0.95) };
        var clear = side || light.Bottom + (light.Width * Slant) <= words.Y;
        var scene = new SceneBuilder(canvas).Add(Scenic.Drawn("Window light", canvas.Canvas, [.. Lights.Window(poster.Chance(1), light, Slant, lit, wall, u, rows: light.Height < light.Width ? 2 : 3)]));
        if (!clear)
        {
            // Words that need nearly all of the wall dim the light behind them, as if the sun had moved on.
            scene.Add(new ShapeLayer { Name = "Calm", Box = Box.FromEdges(0, words.Y - (6 * u), w, h), Fill = LinearPaint.Down(new(0, wall.WithOpacity(0)), new(0.16, wall.WithOpacity(0.75)), new(1, wall.WithOpacity(0.8))) });
        }

        if (brief.Photo is { } photo)
        {
            var room = side
                ? Box.FromEdges(place.Right + (5 * u), field.Y, w - (7 * u), field.Bottom)
                : Box.FromEdges(field.X, canvas.IsStory ? field.Y * 0.7 : field.Y, field.Right, words.Y - (5.4 * u));
            var (width, height) = (Math.Min(room.Width, room.Height * 1.5), Math.Min(room.Height, room.Width * 1.25));
            var print = new Box(side ? room.CentreX - (width / 2) : room.X, room.CentreY - (height / 2), width, height);
            scene.Add(
                new ShapeLayer { Name = "Print", Box = print, Fill = Rgba.White.Mix(lit, 0.5), Shadow = new(-1.4 * u, 1.8 * u, 2 * u, wall.Shade(0.42).WithOpacity(0.42)) },
                Poster.Photo(photo, print.Inset(1.8 * u), Form.Rectangle));
        }

        return scene.Add(new TextureLayer { Name = "Plaster", Box = canvas.Canvas, Texture = Texture.Paper, Strength = 0.1 })
            .Add(column, place, Align.Left, gather).Build(Key, palette, wall);
    }
}
