using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>What a customer said, in large letters under a giant quotation mark; what it is about stands in a band at the foot.</summary>
public sealed class ReviewQuote : IDesignFamily
{
    private const string Mark = "M42 2C17 12 0 36 0 66C0 86 11 98 27 98C41 98 51 88 51 74C51 61 42 51 29 51C27 51 25 51 23 52C25 37 33 25 47 15ZM95 2C70 12 53 36 53 66C53 86 64 98 80 98C94 98 104 88 104 74C104 61 95 51 82 51C80 51 78 51 76 52C78 37 86 25 100 15Z";

    /// <inheritdoc/>
    public string Key => "review-quote";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Quote, Base = 1, WithPhoto = 0.1, Ground = DesignGround.Tint, Layout = DesignLayout.Type, Fonts = "friendly",
        Tones = ["warm", "playful", "plain"], MostRows = 2,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var content = brief.Content;
        var quoted = content.Subcopy is { } second && Suitability.Quotes(second) && !Suitability.Quotes(content.Headline);
        var ground = palette.Tint.Mix(palette.Paper, 0.35);
        var ink = Palette.Readable(palette.Ink, ground, 7);
        var fonts = FontPairs.Of(brief.Tone switch { "premium" => "book", "plain" => "clean", "lively" => "shop-sign", _ => "friendly" });
        var voice = Voice(brief, canvas, fonts, ground, ink, Pop(palette, ground, 3));
        (Rgba Fill, Rgba Ink) band = palette.Vivid.Apart(ground) > 0.2 ? (palette.Vivid, palette.OnVivid) : (palette.Deep, palette.OnDeep);
        var accent = palette.Accent.ContrastWith(band.Fill) >= 2.2 ? palette.Accent : band.Ink;
        var foot = Voice(brief, canvas, fonts, band.Fill, band.Ink, accent, quoted ? content with { Subcopy = null } : content) with
        {
            OnAccent = Palette.Readable(palette.OnAccent, accent), AccentText = palette.AccentOn(band.Fill, band.Ink),
        };
        var hero = quoted ? Sentence(voice, TextRole.Subcopy, content.Subcopy!, canvas) : Sentence(voice, TextRole.Headline, content.Headline, canvas);
        var wide = canvas.IsLandscape;
        Block?[] about =
        [
            Sender(foot, 3.4), quoted ? foot.Headline(5.6, 2.2, 2, 4) : foot.Subcopy(3.5, 2.2, 2), foot.Product(3.8, 2.4), foot.Menu(3.6, 3),
            foot.Facts(wide ? 7.6 : 9.4, 3.6, 3, foot.AccentText, band.Ink), foot.Contact(3, 2.4, band.Ink),
        ];
        var field = canvas.Field(6 * u);
        if (canvas.IsStory)
        {
            return Tall(brief, palette, canvas, voice, hero, about, band.Fill, ground);
        }

        var picture = wide ? Box.FromEdges(w * 0.655, 0, w, h) : Round(canvas, field);
        var right = wide ? picture.X : w;
        var column = Column.Fit(canvas, right - field.X - (wide ? 4 * u : 6 * u), field.Height * (wide ? 0.46 : 0.42), about);
        var top = canvas.IsStory ? field.Bottom - column.Height - (5 * u) : h - column.Height - (9.4 * u);
        var mark = new Box(field.X, field.Y + (canvas.IsStory ? 2 * u : 1.5 * u), wide ? 15 * u : 24 * u, wide ? 14.4 * u : 23 * u);
        var room = Box.FromEdges(field.X, Math.Max(mark.Bottom + (2.6 * u), wide ? 0 : picture.Bottom + (1.6 * u)), right - (wide ? 5 * u : 6 * u), top - (3.6 * u));
        var sentence = Column.Fit(canvas, room.Width, room.Height, [hero]);
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground },
            new ShapeLayer { Name = "Band", Box = Box.FromEdges(0, top, right, h), Fill = band.Fill });
        AddPicture(scene, brief, palette, picture, ground, wide);
        return scene
            .Add(Suitability.Quotes($"{content.Headline}\n{content.Subcopy}") ? new ShapeLayer { Name = "Quotation mark", Box = mark, Form = Form.Path, PathData = Mark, View = 106, Fill = voice.Accent } : null)
            .Add(sentence, room, Align.Left, Gather.Middle)
            .Add(column, Box.FromEdges(field.X, top, right - (wide ? 4 * u : 6 * u), canvas.IsStory ? field.Bottom : h), Align.Left, canvas.IsStory ? Gather.Bottom : Gather.Middle)
            .Build(Key, palette, ground);
    }

    // What was said, who says it, and the picture at the foot, where only the app's own controls are.
    private Scene Tall(DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice, Block hero, Block?[] about, Rgba band, Rgba ground)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var field = canvas.Field(6 * u);
        var column = Column.Fit(canvas, field.Width, field.Height * 0.42, about);
        var mark = new Box(field.X, field.Y + u, 19 * u, 18.2 * u);
        foreach (var share in new[] { 0.38, 0.32, 0.26, 0.2, 0.0 })
        {
            var foot = Math.Min(h * (1 - share), field.Bottom + (4 * u));
            var top = foot - column.Height - (8.4 * u);
            var room = Box.FromEdges(field.X, mark.Bottom + (2.4 * u), field.Right, top - (4 * u));
            var sentence = share > 0 ? Column.Whole(canvas, room.Width, room.Height, [hero], 0.72) : Column.Fit(canvas, room.Width, room.Height, [hero]);
            if (sentence is null)
            {
                continue;
            }

            var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground });
            AddPicture(scene, brief, palette, Box.FromEdges(0, foot, w, h), ground, wide: true);
            return scene
                .Add(new ShapeLayer { Name = "Band", Box = Box.FromEdges(0, top, w, foot), Fill = band })
                .Add(Suitability.Quotes($"{brief.Content.Headline}\n{brief.Content.Subcopy}") ? new ShapeLayer { Name = "Quotation mark", Box = mark, Form = Form.Path, PathData = Mark, View = 106, Fill = voice.Accent } : null)
                .Add(sentence, room, Align.Left, Gather.Middle)
                .Add(column, Box.FromEdges(field.X, top, field.Right, foot), Align.Left, Gather.Middle)
                .Build(Key, palette, ground);
        }

        throw new InvalidOperationException("The last share is taken whatever it holds.");
    }

    private static TextBlock Sentence(Voice voice, TextRole role, string text, LayoutContext canvas)
    {
        var face = voice.Canvas.Fonts.Face(voice.Fonts.Display).Metrics.Covers(text) ? voice.Fonts.Display : voice.Fonts.Plain;
        var scale = face == voice.Fonts.Display ? voice.Fonts.DisplayScale : 1;
        return new TextBlock(role, text, new(face, (canvas.IsStory ? 12 : 14) * scale * canvas.Unit, voice.Ink)
        {
            MaxLines = 6, PreferredLines = 4, Tracking = voice.Fonts.DisplayTracking, LineHeight = voice.Fonts.DisplayLeading + 0.04, MinSize = 4.2 * scale * canvas.Unit,
        }) { Priority = 200 };
    }

    // A round picture that runs off the upper right corner.
    private static Box Round(LayoutContext canvas, Box field)
    {
        var size = canvas.IsStory ? canvas.Width * 0.66 : 45 * canvas.Unit;
        return new(canvas.Width - (size * 0.84), canvas.IsStory ? -size * 0.04 : -size * 0.2, size, size);
    }

    private static void AddPicture(SceneBuilder scene, DesignBrief brief, Palette palette, Box frame, Rgba ground, bool wide)
    {
        var form = wide ? Form.Rectangle : Form.Ellipse;
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height, wide ? 0.5 : 0.44, wide ? 0.5 : 0.58), Frame = form });
            return;
        }

        var field = ground.Mix(palette.Paper, 0.7);
        var size = Math.Min(frame.Width, frame.Height) * (wide ? 0.94 : 0.66);
        var at = wide ? new Box(frame.CentreX - (size / 2), frame.CentreY - (size / 2), size, size) : new Box(frame.X + (frame.Width * 0.13), frame.Y + (frame.Height * 0.24), size, size);
        scene.Add(
            new ShapeLayer { Name = "Field", Box = frame, Form = form, Fill = field },
            MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(field, palette.Vivid, palette.Accent, palette.Ink, palette.Paper), at) with { Window = new(frame, form) });
    }
}
