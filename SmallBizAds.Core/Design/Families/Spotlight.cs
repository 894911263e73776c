using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>The picture fills the canvas and the words stand in its quiet dark part; without a photo a drawing stands in a pool of light.</summary>
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
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis) =>
        brief.Photo is { } photo ? OnPhoto(brief, photo, palette, canvas, emphasis) : OnLight(brief, palette, canvas);

    private Scene OnPhoto(DesignBrief brief, PhotoTraits photo, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var margin = 6.4 * u;
        var voice = VoiceOf(brief, canvas, palette.OnDeep, palette.OnDeep.Mix(palette.Deep, 0.12), palette.AccentOn(palette.Deep, palette.OnDeep), palette);
        var side = canvas.IsLandscape;
        var width = side ? (w * 0.47) - margin : w - (2 * margin);
        var field = canvas.Field(margin);
        var column = Column.Fit(canvas, width, side ? field.Height : (h * 0.66) - margin,
        [
            voice.Sender(), voice.Headline(side ? 8.6 : 9.6, 2.8), voice.Subcopy(),
            voice.Product(), voice.Menu(), voice.Facts(8.4), voice.Button(), voice.Contact(),
        ]);
        var box = side
            ? field with { Width = width }
            : new Box(margin, field.Bottom - column.Height, width, column.Height);

        // The photo takes the part that the words leave, and a little more to fade in: its subject stays in sight.
        var frame = side
            ? Box.FromEdges(Math.Min(box.Right - (9 * u), w * 0.4), 0, w, h)
            : new Box(0, 0, w, Math.Min(h, Math.Max(box.Y + (9 * u), h * 0.45)));
        var crop = photo.CropTo(frame.Width / frame.Height, side ? 0.58 : 0.5, side ? 0.5 : 0.44);
        var text = side ? Box.FromEdges(frame.X, 0, box.Right, h) : Box.FromEdges(0, box.Y, w, frame.Bottom);
        var brightest = photo.BrightestIn(new(
            crop.X + ((text.X - frame.X) / frame.Width * crop.Width), crop.Y + (text.Y / frame.Height * crop.Height),
            text.Width / frame.Width * crop.Width, text.Height / frame.Height * crop.Height));
        var cover = Math.Min(1, Scrim.Needed(brightest, palette.Deep, voice.Soft) + (0.13 * emphasis));
        return new SceneBuilder(canvas)
            .Add(
                new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = crop },
                side ? Scrim.FromLeft(frame, palette.Deep, cover, box.Right + u) : Scrim.FromBottom(frame, palette.Deep, cover, box.Y - (1.5 * u)))
            .Add(column, box, Align.Left, side ? Gather.Middle : Gather.Bottom)
            .Build(Key, palette, palette.Deep);
    }

    private Scene OnLight(DesignBrief brief, Palette palette, LayoutContext canvas)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var margin = 6.4 * u;
        var onDark = palette.Vivid.Luminance < 0.4;
        var voice = VoiceOf(brief, canvas, palette.OnVivid, Palette.Readable(palette.OnVivid.Mix(palette.Vivid, 0.1), palette.Vivid), palette.AccentOn(palette.Vivid, palette.OnVivid), palette);
        var side = canvas.IsLandscape;
        var width = side ? (w * 0.52) - margin : w - (2 * margin);
        var field = canvas.Field(margin);
        var column = Column.Fit(canvas, width, side ? field.Height : field.Height * 0.6,
        [
            voice.Sender(), voice.Headline(side ? 8.8 : 9.4, 2.8), voice.Subcopy(lines: 2),
            voice.Product(), voice.Menu(), voice.Facts(8, stacked: side), side ? voice.Button() : null, voice.Contact(),
        ]);
        var box = side
            ? field with { Width = width }
            : new Box(margin, field.Bottom - column.Height, width, column.Height);

        // The stage is what the words leave free; the drawing stands before a disc and is a little larger than it.
        var stage = side ? Box.FromEdges(margin + width + (2 * u), 0, w, h) : Box.FromEdges(0, Math.Min(field.Y, 0.06 * h), w, box.Y - (3 * u));
        var size = Math.Min(stage.Width * (side ? 0.9 : 0.84), stage.Height * 0.88);
        var drawing = new Box(stage.CentreX - (size / 2), stage.CentreY - (size / 2) + (0.6 * u), size, size);
        var light = palette.Vivid.Mix(onDark ? palette.Tint : Rgba.White, onDark ? 0.34 : 0.6);
        var colours = new ArtColours(light, palette.Accent, palette.Tint, palette.Deep, palette.Paper);
        return new SceneBuilder(canvas)
            .Add(
                new ShapeLayer
                {
                    Name = "Background", Box = canvas.Canvas,
                    Fill = new RadialPaint(side ? 0.75 : 0.5, side ? 0.5 : 0.3, 0.9, [new(0, palette.Vivid.Mix(Rgba.White, 0.07)), new(1, palette.Vivid)]),
                },
                new ShapeLayer { Name = "Disc", Box = drawing.Inset(-size * 0.05), Form = Form.Ellipse, Fill = light },
                MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(colours, drawing))
            .Add(column, box, Align.Left, side ? Gather.Middle : Gather.Bottom)
            .Build(Key, palette, palette.Vivid);
    }

    private static Voice VoiceOf(DesignBrief brief, LayoutContext canvas, Rgba ink, Rgba soft, Rgba accentText, Palette palette) => new(canvas, brief.Content)
    {
        Fonts = (brief.Fonts ?? FontPairs.Of(brief.Tone is "premium" ? "book" : "clean")).For(brief.Content, canvas.Fonts),
        Ink = ink,
        Soft = soft,
        Accent = palette.Accent,
        OnAccent = palette.OnAccent,
        AccentText = accentText,
    };
}
