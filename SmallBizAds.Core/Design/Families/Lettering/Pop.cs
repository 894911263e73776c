using System.Globalization;
using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>A collage of stickers: die-cut letters askew, the picture and the price as stickers over one another, the rest on hand-cut paper.</summary>
public sealed class Pop : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "pop";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Tint, Layout = DesignLayout.Centred, Fonts = "friendly", Base = 0.52, WithPhoto = 0.02,
        Tones = ["playful", "lively"], Occasions = ["event", "opening", "new-item"], MostRows = 4,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis) =>
        Made(brief, palette, canvas, brief.Content.Menu.Count > 0 ? null : PlainFacts.Hero(brief.Content)) ?? Made(brief, palette, canvas, null)!;

    // Null when what should stand on the badge cannot be read there.
    private Scene? Made(DesignBrief brief, Palette palette, LayoutContext canvas, (TextRole Role, string Text)? hero)
    {
        var u = canvas.Unit;
        var chance = new Random(unchecked((int)(brief.Seed ^ (brief.Seed >> 32)) ^ 0x2b07));
        // A grey tint is no party: then the accent is thinned instead.
        var ground = Oklch.From(palette.Tint).C < 0.035 ? palette.Accent.Mix(Rgba.White, 0.42) : palette.Tint;
        var hot = Loud(palette, ground);
        var paper = Rgba.White;
        var ink = Palette.Readable(palette.Ink, paper, 9);
        var voice = new Voice(canvas, brief.Content)
        {
            Fonts = (brief.Fonts ?? FontPairs.Of("friendly")).For(brief.Content, canvas.Fonts),
            Ink = ink, Soft = Palette.Readable(ink.Mix(paper, 0.16), paper), Accent = hot, OnAccent = Palette.Readable(paper, hot), AccentText = Palette.Readable(hot, paper),
        };
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Ground", Box = canvas.Canvas, Fill = ground });
        var field = canvas.Field(5.2 * u);
        var hasMenu = brief.Content.Menu.Count > 0;
        var side = canvas.IsLandscape;
        var isLong = brief.Content.Menu.Count > 6;
        var words = side ? field with { Width = field.Width * (isLong ? 0.7 : 0.53) } : field;

        // Headline askew at the top, facts on paper at the foot, stickers between (beside them on a wide canvas).
        const double Askew = -3.5;
        var (sine, cosine) = Math.SinCos(-Askew * Math.PI / 180);
        var strip = Column.Fit(canvas, words.Width, field.Height * 0.1, [voice.Sender(3.6)]);
        var pad = 3.6 * u;
        var factsWidth = words.Width - (2 * pad);
        var top = field.Y + (strip.Height > 0 ? strip.Height + (3.6 * u) : 0);
        var wide = words.Width * 0.94;
        Column facts;
        FilledText title;
        double sheetHeight, room;
        Box sheet;
        var share = side && isLong ? 0.64 : hasMenu ? 0.46 : side ? 0.42 : 0.28;
        do
        {
            facts = PlainFacts.Richest(canvas, words.Width - (2 * pad), field.Height * share, Facts(voice, hero?.Role, true), Facts(voice, hero?.Role, false));
            sheetHeight = facts.Height > 0 ? facts.Height + (1.7 * pad) : 0;
            sheet = new Box(words.X, field.Bottom - sheetHeight, words.Width, sheetHeight);
            room = sheet.Y - top - (2.6 * u);
            title = FilledText.Fit(
                canvas, voice.Fonts.Display, 0.01, brief.Content.Headline, wide,
                (room * (side ? 0.94 : hasMenu ? 0.6 : canvas.IsStory ? 0.4 : canvas.Aspect < 0.9 ? 0.46 : 0.58)) - (wide * sine), 2.8 * u, 5 * u);
            // A headline that cannot be read takes room from the facts.
            share *= 0.7;
        }
        while (title.Smallest < canvas.LegibleSize && share > 0.08);

        var turned = (title.Height * cosine) + (wide * sine);
        var middle = side
            ? Box.FromEdges(words.Right + (2 * u), field.Y, canvas.Width - (3 * u), canvas.Height - (4 * u))
            : canvas.IsStory ? Box.FromEdges(3 * u, top + turned + (4.4 * u) + sheetHeight, canvas.Width - (3 * u), canvas.Height - (4 * u))
            : Box.FromEdges(3 * u, top + turned + (2 * u), canvas.Width - (3 * u), sheetHeight > 0 ? sheet.Y + (2 * u) : field.Bottom);
        // On a story the stickers lie under the paper, down to where the app's controls are.
        sheet = canvas.IsStory ? sheet with { Y = top + turned + (2.6 * u) } : sheet;
        Backdrop(scene, canvas, palette, ground, middle, chance);
        if (!Stickers(scene, brief, palette, canvas, voice, hero, middle, hot))
        {
            return null;
        }

        if (sheetHeight > 0)
        {
            // On an upright canvas the paper runs off three edges, and only its top shows the scissors; on a story it is a slip, for the
            // app's controls take the foot.
            var cut = side || canvas.IsStory ? sheet.Inset(-0.8 * u) : Box.FromEdges(-2 * u, sheet.Y, canvas.Width + (2 * u), canvas.Height + (3 * u));
            scene.Add(new ShapeLayer
            {
                Name = "Cut paper", Form = Form.Path, PathData = PrintForms.Cut(chance, 100 * 1.3 * u / cut.Height), Box = cut, Fill = paper,
                Shadow = side || canvas.IsStory ? new(0.5 * u, 0.8 * u, 0, Rgba.Black.WithOpacity(0.16)) : new(0, -0.7 * u, 0, Rgba.Black.WithOpacity(0.1)),
            }).Add(facts, Box.FromEdges(sheet.X + pad, sheet.Y + (side || canvas.IsStory ? 0 : u), sheet.Right - pad, canvas.IsStory || side ? sheet.Bottom : canvas.Height), side ? Align.Left : Align.Centre, Gather.Middle);
        }

        // On a wide canvas the headline hangs in the middle of what strip and paper leave.
        var drop = side ? Math.Max(0, (room - turned) / 2) : 0;
        var text = title.Place(TextRole.Headline, hot, words.X + ((words.Width - wide) / 2), top + drop + ((turned - title.Height) / 2), wide, side ? Align.Left : Align.Centre);
        Name(scene, canvas, strip, words, side);
        return scene.Add(text with { Rotation = Askew, Outline = new(Rgba.White, 1.6 * u), Shadow = new(0.4 * u, 0.6 * u, 0, palette.Deep) })
            .Build(Key, palette, ground).Counted(brief.Content);
    }

    private static Rgba Loud(Palette palette, Rgba ground) => new[] { palette.Vivid, palette.Accent, palette.Deep }
        .Select(c => (Wanted: Oklch.From(c), Set: Palette.Readable(c, ground)))
        // A colour that must be darkened much is no longer itself: orange turns brown.
        .MaxBy(c => Oklch.From(c.Set).C - (0.25 * Math.Abs(Oklch.From(c.Set).L - c.Wanted.L))).Set;

    private static Block?[] Facts(Voice voice, TextRole? shown, bool all)
    {
        voice = shown is { } role ? voice with { Content = voice.Content.Without(role) } : voice;
        return
        [
            voice.Product(5, 0), voice.Price(6, 2), voice.Menu(3.8, 2.2), voice.Content.Price is null ? PlainFacts.Former(voice, 3.8, 1.6) : null,
            all ? voice.Subcopy(3.2, 1.8, 2) : null, voice.Tags(2.2, 3.3, voice.Ink), all ? PlainFacts.Button(voice, 3.4, 2, voice.AccentText) : null, voice.Contact(3, 2),
        ];
    }

    // Who speaks, on a strip of tape.
    private static void Name(SceneBuilder scene, LayoutContext canvas, Column strip, Box words, bool side)
    {
        if (strip.Height <= 0)
        {
            return;
        }

        var u = canvas.Unit;
        var left = side ? words.X : words.CentreX - (strip.Width / 2);
        scene.Add(new ShapeLayer
        {
            Name = "Tape", Box = new Box(left, words.Y, strip.Width, strip.Height).Inset(-1.7 * u, -1.3 * u), Fill = Rgba.White, Radius = 0.5 * u,
        }).Add(strip, words, side ? Align.Left : Align.Centre, Gather.Top);
    }

    // Dots as on comic prints, one large blob, and snippets that lie about.
    private static void Backdrop(SceneBuilder scene, LayoutContext canvas, Palette palette, Rgba ground, Box middle, Random chance)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (dots, step) = (new System.Text.StringBuilder(), 4.4 * u);
        for (var (y, row) = (step / 2, 0); y < h; y += step * 0.87, row++)
        {
            for (var x = row % 2 * step / 2; x < w + step; x += step)
            {
                dots.Append(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}h.1");
            }
        }

        // The blob lies clear of the headline, whose colour it does not suit, and runs on under the paper.
        var size = Math.Min(middle.Width * 1.16, middle.Height * 1.9);
        var blob = new Box(middle.CentreX - (size / 2), middle.Y + (1.5 * u), size, Math.Min(size * 0.9, middle.Height * 1.14));
        scene.Add(
            new ArtLayer { Name = "Dots", Box = canvas.Canvas, ViewWidth = w, ViewHeight = h, Items = [new(dots.ToString(), null, ground.Mix(Rgba.White, 0.4), 1.1 * u)] },
            new ShapeLayer
            {
                Name = "Blob", Form = Form.Path, PathData = PrintForms.Blob(chance), Fill = palette.Vivid.ContrastWith(ground) > 1.25 ? palette.Vivid : palette.Accent,
                Box = blob,
            });
        Rgba[] snips = [palette.Accent, Rgba.White, palette.Deep];
        for (var i = 0; i < 9; i++)
        {
            var (x, y) = (middle.X + (chance.NextDouble() * middle.Width), middle.Y + (chance.NextDouble() * middle.Height));
            var isLong = i % 3 != 0;
            scene.Add(new ShapeLayer
            {
                Name = "Snippet", Box = new(x, y, (isLong ? 3.4 : 1.7) * u, (isLong ? 1.0 : 1.7) * u), Radius = 0.9 * u, Rotation = chance.Next(-70, 70), Fill = snips[i % 3],
            });
        }
    }

    private static bool Stickers(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice, (TextRole Role, string Text)? hero, Box middle, Rgba hot)
    {
        var u = canvas.Unit;
        var side = canvas.IsLandscape;
        var size = middle.Height < 14 * u ? 0 : Math.Min(middle.Height * (side ? 0.8 : 0.96), middle.Width * (hero is null ? 0.78 : side ? 0.82 : 0.6));
        var badge = hero is null ? 0 : Math.Min(Math.Min(size > 0 ? size * (side ? 0.7 : 0.86) : middle.Height, middle.Width * 0.5), middle.Height * 0.8);

        // Together about the middle, the badge over the picture's lower right.
        var both = Math.Min(middle.Width, size > 0 ? size + (badge * (side ? 0.4 : 0.72)) : badge);
        var left = middle.CentreX - (both / 2);
        if (size > 0)
        {
            Picture(scene, brief, palette, new(left, middle.CentreY - (size * (side ? 0.56 : 0.5)), size, size), u);
        }

        if (hero is not { } said)
        {
            return true;
        }

        // On a story the badge lies at the picture's upper right, clear of the app's controls.
        var box = canvas.IsStory ? new Box(left + both - badge, Math.Min(middle.Y + (1.4 * u), canvas.Field(0).Bottom - (0.8 * badge)), badge, badge) : new Box(left + both - badge, Math.Min(middle.CentreY + (size * 0.5) - (badge * 0.86) + (side ? badge * 0.14 : 0), middle.Bottom - badge - (1.4 * u)), badge, badge);
        var fill = palette.Accent.ContrastWith(palette.Vivid) > 1.4 ? palette.Accent : hot;
        var ink = Palette.Readable(fill.ContrastWith(palette.Deep) > fill.ContrastWith(Rgba.White) ? palette.Deep : Rgba.White, fill);
        var petals = PrintForms.Flower(14);
        scene.Add(
            new ShapeLayer { Name = "Die-cut", Form = Form.Path, PathData = petals, Box = box.Inset(-0.9 * u), Fill = Rgba.White, Rotation = 7, Shadow = new(0.5 * u, 0.8 * u, 0, Rgba.Black.WithOpacity(0.2)) },
            new ShapeLayer { Name = "Badge", Form = Form.Path, PathData = petals, Box = box, Fill = fill, Rotation = 7 });
        var (width, height) = said.Role == TextRole.Price ? (badge * 0.79, badge * 0.46) : (badge * 0.7, badge * 0.56);
        var face = canvas.Fonts.Face(voice.Fonts.Figures).Metrics.Covers(said.Text) ? voice.Fonts.Figures : voice.Fonts.Plain;
        TextLayer? text;
        if (said.Role == TextRole.Price)
        {
            text = FilledPrice.Fit(canvas, new(face, 1, ink) { Tracking = -0.01 }, said.Text, 0.72, width, height) is { } line
                ? line.Place(said.Role, box.CentreX - (line.Width / 2), box.CentreY - (line.Height / 2)) : null;
        }
        else
        {
            var lines = FilledText.Fit(canvas, face, -0.01, said.Text, width, height, 1.2 * u, 3.4 * u);
            text = lines.Place(said.Role, ink, box.CentreX - (width / 2), box.CentreY - (lines.Height / 2), width, Align.Centre);
        }

        if (text is null || text.Lines.Any(l => l.Runs.Any(r => r.Size < canvas.LegibleSize)))
        {
            return false;
        }

        scene.Add(text with { Rotation = 7 });
        return true;
    }

    private static void Picture(SceneBuilder scene, DesignBrief brief, Palette palette, Box box, double u)
    {
        const double Askew = -5;
        var shadow = new Shadow(0.5 * u, 0.8 * u, 0, Rgba.Black.WithOpacity(0.18));
        if (brief.Photo is { } photo)
        {
            scene.Add(
                new ShapeLayer { Name = "Sticker", Box = box, Radius = box.Width * 0.16, Fill = Rgba.White, Rotation = Askew, Shadow = shadow },
                new PictureLayer { Name = "Photo", Source = "photo", Box = box.Inset(1.3 * u), Radius = (box.Width * 0.16) - (1.1 * u), Crop = photo.CropTo(1), Rotation = Askew });
            return;
        }

        var field = palette.Paper.Mix(palette.Accent, palette.Accent.Luminance > 0.5 ? 0.45 : 0.16);
        scene.Add(
            new ShapeLayer { Name = "Sticker", Form = Form.Ellipse, Box = box, Fill = Rgba.White, Shadow = shadow },
            new ShapeLayer { Name = "Field", Form = Form.Ellipse, Box = box.Inset(1.3 * u), Fill = field },
            MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(field, palette.Vivid, palette.Accent, palette.Deep, palette.Paper), box.Inset(box.Width * 0.13)));
    }
}
