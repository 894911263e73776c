using System.Globalization;
using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families.Lettering;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>A dark stage: the photo comes out of the dark beside the words; without a photo a lamp throws a round of light on the drawing.</summary>
public sealed class Spotlight : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "spotlight";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Photo, Layout = DesignLayout.Full, Fonts = "clean", WithPhoto = 0.25, Tones = ["premium", "warm"],
        MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var margin = 6.4 * u;
        var voice = VoiceOf(brief, canvas, palette);
        var side = canvas.IsLandscape;
        var width = side ? (w * (brief.Content.Menu.Count > 6 ? 0.66 : 0.5)) - margin : w - (2 * margin);
        var field = canvas.Field(margin);
        // On a story the words stand above and the picture below them down to the foot, which the app's controls cover anyway.
        var column = Loud.Fit(canvas, width, side ? field.Height : canvas.IsStory ? field.Height * 0.72 : (h * (brief.Photo is null ? 0.6 : 0.66)) - margin,
        [
            voice.Sender(), voice.Headline(side ? 10.5 : 12, 3), voice.Subcopy(3.5, 3.2, 2),
            voice.Product(4, 3.2), voice.Menu(), voice.Facts(11.5, 3.5, 3.6, voice.AccentText, stacked: side),
            brief.Photo is null && !side && !canvas.IsStory ? null : voice.Button(3.4, 3.6), voice.Contact(),
        ]);
        var box = side ? field with { Width = width }
            : canvas.IsStory ? new Box(margin, field.Y, width, column.Height)
            : new Box(margin, field.Bottom - column.Height, width, column.Height);
        var scene = new SceneBuilder(canvas);
        if (brief.Photo is { } photo)
        {
            Photograph(scene, photo, palette, canvas, box, voice.Soft.Luminance < voice.AccentText.Luminance ? voice.Soft : voice.AccentText, emphasis);
        }
        else
        {
            Lamp(scene, brief, palette, canvas, box);
        }

        return scene.Add(column, box, Align.Left, side ? Gather.Middle : Gather.Bottom).Build(Key, palette, palette.Deep).Counted(brief.Content);
    }

    // The photo takes the part that the words leave, and a little more to fade in: its subject stays in sight.
    private static void Photograph(SceneBuilder scene, PhotoTraits photo, Palette palette, LayoutContext canvas, Box box, Rgba ink, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var side = canvas.IsLandscape;
        var frame = side ? Box.FromEdges(Math.Max(box.Right - (14 * u), w * 0.38), 0, w, h)
            : canvas.IsStory ? Box.FromEdges(0, Math.Min(box.Bottom - (6 * u), h * 0.55), w, h)
            : new Box(0, 0, w, Math.Min(h, Math.Max(box.Y + (9 * u), h * 0.45)));
        var crop = photo.CropTo(frame.Width / frame.Height, side ? 0.58 : 0.5, side ? 0.5 : canvas.IsStory ? 0.54 : 0.44);
        var text = side ? Box.FromEdges(frame.X, 0, box.Right, h)
            : canvas.IsStory ? Box.FromEdges(0, frame.Y, w, box.Bottom)
            : Box.FromEdges(0, box.Y, w, frame.Bottom);
        var brightest = photo.BrightestIn(new(
            crop.X + ((text.X - frame.X) / frame.Width * crop.Width), crop.Y + ((text.Y - frame.Y) / frame.Height * crop.Height),
            text.Width / frame.Width * crop.Width, text.Height / frame.Height * crop.Height));
        var cover = Math.Min(1, Scrim.Needed(brightest, palette.Deep, ink) + (0.13 * emphasis));
        scene.Add(
            new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = crop },
            side ? Scrim.FromLeft(frame, palette.Deep, cover, box.Right + u)
                : canvas.IsStory ? Scrim.FromTop(frame, palette.Deep, cover, box.Bottom + (1.5 * u))
                : Scrim.FromBottom(frame, palette.Deep, cover, box.Y - (1.5 * u)));
    }

    // The round is as large as the words leave room for, and the drawing reaches a little over its edge.
    private static void Lamp(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box box)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var side = canvas.IsLandscape;
        var stage = side ? Box.FromEdges(box.Right + (3 * u), 0, w, h)
            : canvas.IsStory ? Box.FromEdges(0, box.Bottom + (5 * u), w, h)
            : Box.FromEdges(0, 0, w, box.Y - (3.6 * u));
        // In the upright the round is larger than its stage and the upper edge cuts it; the drawing stands in what shows of it.
        var size = side ? Math.Min(stage.Width * 0.96, h * 0.84) : canvas.IsStory ? Math.Min(w * 0.96, stage.Height * 1.1) : Math.Min(w * 0.94, stage.Height * 1.3);
        var round = new Box(
            (side ? stage.CentreX - (1.5 * u) : w * 0.56) - (size / 2),
            side ? stage.CentreY - (size / 2) : canvas.IsStory ? stage.Y : stage.Bottom - size, size, size);
        var bright = palette.Vivid.Luminance < 0.3 ? palette.Vivid.Mix(palette.Tint, 0.72) : palette.Vivid.Mix(Rgba.White, 0.28);
        var edge = palette.Vivid.Luminance < 0.3 ? palette.Vivid.Mix(palette.Tint, 0.5) : palette.Vivid;
        var shown = Box.FromEdges(round.X, Math.Max(0, round.Y), round.Right, Math.Min(h, round.Bottom));
        var extent = Math.Min(shown.Width * 0.86, shown.Height * (shown.Height < size * 0.98 ? 0.94 : 0.86));
        var drawing = new Box(shown.CentreX - (extent / 2), shown.CentreY - (extent / 2), extent, extent);
        scene.Add(
            new ShapeLayer { Name = "Dark", Box = canvas.Canvas, Fill = palette.Deep },
            Beam(round, canvas, edge),
            new ShapeLayer { Name = "Round", Box = round, Form = Form.Ellipse, Fill = new RadialPaint(0.5, 0.46, 0.56, [new(0, bright), new(0.7, bright.Mix(edge, 0.4)), new(1, edge)]) },
            MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(edge, palette.Accent, palette.Vivid, palette.Deep, palette.Paper), drawing));
    }

    // From a lamp outside the canvas to where its light touches the round.
    private static ArtLayer Beam(Box round, LayoutContext canvas, Rgba light)
    {
        var (r, lamp) = (round.Width / 2, (X: canvas.Width * 1.06, Y: -0.1 * canvas.Height));
        var (dx, dy) = (round.CentreX - lamp.X, round.CentreY - lamp.Y);
        var (far, way) = (Math.Sqrt((dx * dx) + (dy * dy)), Math.Atan2(dy, dx));
        var half = Math.Asin(Math.Min(0.99, r / far));
        var reach = Math.Sqrt(Math.Max(0, (far * far) - (r * r)));
        var (a, b) = (way - half, way + half);
        var path = string.Create(CultureInfo.InvariantCulture, $"M{lamp.X:0.#} {lamp.Y:0.#}L{lamp.X + (reach * Math.Cos(a)):0.#} {lamp.Y + (reach * Math.Sin(a)):0.#}L{lamp.X + (reach * Math.Cos(b)):0.#} {lamp.Y + (reach * Math.Sin(b)):0.#}Z");
        return new() { Name = "Beam", Box = canvas.Canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Items = [new(path, light.WithOpacity(0.16))] };
    }

    private static Voice VoiceOf(DesignBrief brief, LayoutContext canvas, Palette palette)
    {
        var ink = palette.OnDeep;
        return new(canvas, brief.Content)
        {
            Fonts = (brief.Fonts ?? FontPairs.Of(brief.Tone is "premium" ? "book" : "clean")).For(brief.Content, canvas.Fonts),
            Ink = ink,
            Soft = ink.Mix(palette.Deep, 0.12),
            Accent = palette.Accent,
            OnAccent = palette.OnAccent,
            AccentText = palette.AccentOn(palette.Deep, ink),
        };
    }
}
