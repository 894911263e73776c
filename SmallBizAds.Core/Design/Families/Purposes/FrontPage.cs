using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>The front page of a paper on which nothing else happened: rules, a headline across all columns, a printed picture.</summary>
public sealed class FrontPage : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "newspaper";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Base = 0.6, Ground = DesignGround.Paper, Layout = DesignLayout.Hanging, Fonts = "classic", Occasions = ["new-item", "opening", "event", "last-days"],
        Tones = ["premium", "plain", "playful"], ShowsOff = DesignNeeds.Menu, WithPhoto = 0.1, MostRows = 6,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var u = canvas.Unit;
        // Newsprint, only just tinted, and ink that is not quite black.
        var paper = Rgba.Parse("#f1ece0").Mix(palette.Paper, 0.3);
        var ink = Palette.Readable(Rgba.Parse("#1c1a19").Mix(palette.Deep, 0.35), paper, 12);
        var pop = Pop(palette, paper, 6);
        var fonts = FontPairs.Of(brief.Tone is "lively" or "playful" ? "poster" : "classic");
        var voice = Voice(brief, canvas, fonts, paper, ink, pop);
        var field = canvas.Field(5 * u);
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Paper", Box = canvas.Canvas, Fill = paper },
            new TextureLayer { Name = "Newsprint", Box = canvas.Canvas, Texture = Texture.Paper, Strength = 0.09 });

        var top = Masthead(scene, canvas, voice, field, ink);
        Block?[] story =
        [
            voice.Subcopy(canvas.IsStory ? 3.6 : 4, 3, 5) is TextBlock s ? s with { Style = s.Style with { Colour = ink, LineHeight = 1.5 } } : null, voice.Product(5.4, 3), voice.Menu(3.8, 3.2),
        ];
        Block?[] facts = [voice.Price(canvas.IsStory ? 11 : canvas.IsLandscape ? 10 : 11.6, 3, pop), Boxed(voice.Offer(3.6), pop, voice.OnAccent, 3 * u), Boxed(voice.Period(3.4), null, ink, 2.8 * u), voice.Contact(3, 3, ink)];
        var page = Box.FromEdges(field.X, top, field.Right, field.Bottom);
        return (canvas.IsStory ? Tall(scene, canvas, brief, palette, voice, page, paper, ink, [.. story, .. facts])
            : canvas.IsLandscape ? Wide(scene, canvas, brief, palette, voice, page, paper, ink, [.. story, .. facts])
            : Columns(scene, canvas, brief, palette, voice, page, paper, ink, story, facts)).Build(Key, palette, paper);
    }

    // The story in one column, its facts at the foot of it, the picture in the others.
    private static SceneBuilder Columns(SceneBuilder scene, LayoutContext canvas, DesignBrief brief, Palette palette, Voice voice, Box page, Rgba paper, Rgba ink, Block?[] story, Block?[] facts)
    {
        var u = canvas.Unit;
        var share = brief.Content.Menu.Count > 2 ? 0.5 : 0.44;
        var body = Under(scene, canvas, voice, page, 15.5, 0.36, ink, share, [.. story, .. facts]);
        var text = body with { Width = body.Width * share };
        var foot = Column.Fit(canvas, text.Width, text.Height * 0.62, facts);
        var room = text.Height - foot.Height - (foot.Height > 0 ? 3 * u : 0);
        var head = Column.Fit(canvas, text.Width, room, story);
        if (!head.IsGood || head.LeftOut.Count > 0)
        {
            // What does not part well goes together.
            scene.Add(Column.Fit(canvas, text.Width, text.Height, [.. story, .. facts]), text, Align.Left, Gather.Top);
        }
        else
        {
            scene.Add(head, text, Align.Left, Gather.Top).Add(foot, text, Align.Left, Gather.Bottom);
        }

        scene.Add(new ShapeLayer { Name = "Column rule", Box = new(text.Right + (2.4 * u), body.Y, Math.Max(1, 0.18 * u), body.Height), Fill = ink.WithOpacity(0.55) });
        AddPicture(scene, canvas, brief, palette, Box.FromEdges(text.Right + (5 * u), body.Y, body.Right, body.Bottom), paper, ink);
        return scene;
    }

    private static SceneBuilder Wide(SceneBuilder scene, LayoutContext canvas, DesignBrief brief, Palette palette, Voice voice, Box page, Rgba paper, Rgba ink, Block?[] words)
    {
        var u = canvas.Unit;
        var left = page with { Width = page.Width * 0.58 };
        var body = Under(scene, canvas, voice, left, 12.5, 0.52, ink, 1, words);
        scene.Add(Column.Fit(canvas, body.Width, body.Height, words), body, Align.Left, Gather.Top);
        scene.Add(new ShapeLayer { Name = "Column rule", Box = new(left.Right + (2.6 * u), page.Y, Math.Max(1, 0.18 * u), page.Height), Fill = ink.WithOpacity(0.55) });
        AddPicture(scene, canvas, brief, palette, Box.FromEdges(left.Right + (5.4 * u), page.Y, page.Right, page.Bottom), paper, ink);
        return scene;
    }

    // On a story the picture runs on under the fold, where the app's controls lie over it.
    private static SceneBuilder Tall(SceneBuilder scene, LayoutContext canvas, DesignBrief brief, Palette palette, Voice voice, Box page, Rgba paper, Rgba ink, Block?[] words)
    {
        var u = canvas.Unit;
        var body = Under(scene, canvas, voice, page, 14, 0.36, ink, 1, words);
        var column = Column.Fit(canvas, body.Width, body.Height, words);
        AddPicture(scene, canvas, brief, palette, Box.FromEdges(body.X, body.Y + column.Height + (3.6 * u), body.Right, canvas.Height + (2 * u)), paper, ink);
        return scene.Add(column, body, Align.Left, Gather.Top);
    }

    // Sets the headline across the columns, smaller where the words under it would find no room, and returns what is left under its rule.
    private static Box Under(SceneBuilder scene, LayoutContext canvas, Voice voice, Box page, double size, double share, Rgba ink, double column, Block?[] words)
    {
        var u = canvas.Unit;
        Column? headline = null;
        foreach (var smaller in new[] { 1, 0.82, 0.66, 0.52 })
        {
            headline = Column.Fit(canvas, page.Width, page.Height * share * smaller, [voice.Headline(size * smaller, 0, 3, Math.Min(5, size * smaller * 0.7))]);
            var rest = page.Height - headline.Height - (6.2 * u);
            if (headline.LeftOut.Count == 0 && Column.Fit(canvas, page.Width * column, rest, words) is { IsGood: true, LeftOut.Count: 0 })
            {
                break;
            }
        }

        scene.Add(headline!, page, Align.Left, Gather.Top);
        var rule = page.Y + headline!.Height + (3.4 * u);
        scene.Add(Rule(page, rule, 0.25 * u, ink));
        return Box.FromEdges(page.X, rule + (2.8 * u), page.Right, page.Bottom);
    }

    // Who speaks between a heavy rule and a light one; without a name the rules alone.
    private static double Masthead(SceneBuilder scene, LayoutContext canvas, Voice voice, Box field, Rgba ink)
    {
        var u = canvas.Unit;
        var y = field.Y;
        scene.Add(Rule(field, y, 1 * u, ink), Rule(field, y + (1.5 * u), 0.25 * u, ink));
        Block?[] names = [voice.Business(4.4), Extra(voice)];
        Block[] there = [.. names.OfType<Block>()];
        if (there.Length == 0)
        {
            return y + (4.6 * u);
        }

        Block line = there.Length == 2 ? new SplitBlock(there[0], there[1], 2 * u) : there[0];
        var column = Column.Fit(canvas, field.Width, 14 * u, [line]);
        var box = Box.FromEdges(field.X, y + (3.6 * u), field.Right, y + (3.6 * u) + column.Height);
        scene.Add(column, box, Align.Left, Gather.Top);
        scene.Add(Rule(field, box.Bottom + (1.9 * u), 0.25 * u, ink));
        return box.Bottom + (5.2 * u);
    }

    private static PillBlock? Extra(Voice voice) => voice.Content.Kicker is { Length: > 0 } text
        ? new PillBlock(TextRole.Kicker, text, new(voice.Fonts.Strong, 3.4 * voice.Canvas.Unit, voice.OnAccent) { MaxLines = 1 }) { Fill = voice.Accent, Radius = 0, PadX = 0.7, PadY = 0.42, Priority = 30 }
        : null;

    private static PillBlock? Boxed(PillBlock? pill, Rgba? fill, Rgba ink, double gap) => pill is null
        ? null
        : pill with { Radius = 0, PadX = 0.7, PadY = 0.5, Gap = gap, Fill = fill is { } f ? f : (Paint?)null, Style = pill.Style with { Colour = ink } };

    private static ShapeLayer Rule(Box field, double y, double thickness, Rgba ink) => new() { Name = "Rule", Box = new(field.X, y, field.Width, Math.Max(1, thickness)), Fill = ink };

    // As newsprint shows a picture: in ink on paper, in lines of dots.
    private static void AddPicture(SceneBuilder scene, LayoutContext canvas, DesignBrief brief, Palette palette, Box frame, Rgba paper, Rgba ink)
    {
        var u = canvas.Unit;
        if (frame.Height < 10 * u || frame.Width < 10 * u)
        {
            return;
        }

        if (brief.Photo is { } photo)
        {
            var dark = ink.Mix(palette.Vivid, 0.16);
            scene.Add(
                new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height), Treatment = PhotoTreatment.Duotone, Dark = dark, Light = paper.Mix(Rgba.White, 0.35) },
                Screen(canvas, frame, paper));
        }
        else
        {
            var field = paper.Mix(palette.Tint, 0.75).Mix(ink, 0.06);
            scene.Add(
                new ShapeLayer { Name = "Field", Box = frame, Fill = field },
                Panel.Drawing(brief, new(field, palette.Vivid, palette.Accent, ink, palette.Paper), new(frame)));
        }

        scene.Add(new ShapeLayer { Name = "Frame", Box = frame, Stroke = new(ink, Math.Max(1.5, 0.25 * u)) });
    }

    private static ArtLayer Screen(LayoutContext canvas, Box frame, Rgba paper)
    {
        var lines = new System.Text.StringBuilder();
        var step = 0.62 * canvas.Unit;
        for (var d = frame.X - frame.Height; d < frame.Right; d += step)
        {
            lines.Append(P($"M{d} {frame.Bottom}L{d + frame.Height} {frame.Y}"));
        }

        return Forms(canvas, "Screen", [new(lines.ToString(), null, paper.WithOpacity(0.2), 0.2 * canvas.Unit)]) with { Window = new(frame) };
    }
}
