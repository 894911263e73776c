using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>Nothing but type: the headline's lines are each as wide as the canvas, and one block of colour carries the price.</summary>
public sealed class BoldType : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "bold-type";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Vivid, Layout = DesignLayout.Type, Fonts = "poster", Base = 0.66, WithPhoto = -0.2,
        Tones = ["lively", "plain"], Occasions = ["opening", "last-days", "discount"], MostRows = 4,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (ground, ink, block, onBlock) = Colours(palette, brief.Tone);
        var voice = VoiceOf(brief, canvas, ink, Palette.Readable(ink.Mix(ground, 0.12), ground));
        var low = VoiceOf(brief, canvas, onBlock, Palette.Readable(onBlock.Mix(block, 0.1), block));
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground });
        if (canvas.IsLandscape)
        {
            Wide(scene, brief, canvas, voice, low, block);
        }
        else
        {
            Upright(scene, brief, canvas, voice, low, block);
        }

        return scene.Build(Key, palette, ground).Counted(brief.Content);
    }

    private static void Upright(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, Voice low, Rgba block)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (margin, air) = (4.4 * u, 3.6 * u);
        var field = canvas.Field(margin);
        // On a story the block ends with the words; the photo, or the ground again, takes what the app's controls cover.
        var foot = canvas.IsStory && brief.Photo is not null ? 0.12 * h : 0;
        field = field with { Height = field.Height - foot };
        var end = canvas.IsStory ? field.Bottom + (1.2 * air) : h;
        var strip = Strip(canvas, voice, field.Width, field.Height * 0.12);
        var hero = Hero(canvas, low, field.Width, field.Height * 0.24);
        var details = PlainFacts.Richest(
            canvas, field.Width, field.Height * (brief.Content.Menu.Count > 0 ? 0.48 : 0.3), Details(brief, low, hero, 2, true), Details(brief, low, hero, 2, false));
        var heroAir = hero is null ? 0 : Math.Max(0, FilledPrice.Lead(hero) - air);
        var lowHeight = (hero is null ? 0 : hero.Height + heroAir + air) + details.Height;
        var top = field.Y + (strip.Height > 0 ? strip.Height + air : 0);
        var upper = field.Bottom - lowHeight - (2 * air) - top;
        var strap = brief.Photo is null || canvas.IsStory ? 0 : Math.Min(0.2 * h, upper - (0.24 * field.Height));
        var room = upper - Math.Max(0, strap);
        var title = FilledText.Fit(canvas, voice.Fonts.Display, voice.Fonts.DisplayTracking, brief.Content.Headline, field.Width, room, 2.1 * u, 5.4 * u);
        var edge = Math.Min(top + title.Height + Math.Max(air, title.Below + u), field.Bottom - lowHeight - air - Math.Max(0, strap));
        if (brief.Photo is { } photo && strap > 0.1 * h)
        {
            var frame = Box.FromEdges(0, edge, w, field.Bottom - lowHeight - air);
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height) });
            edge = frame.Bottom;
        }

        if (canvas.IsStory && brief.Photo is { } below)
        {
            var frame = Box.FromEdges(0, end, w, h);
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = below.CropTo(frame.Width / frame.Height) });
        }

        var inner = Box.FromEdges(field.X, edge + air, field.Right, field.Bottom);
        scene.Add(new ShapeLayer { Name = "Block", Box = Box.FromEdges(0, edge, w, end), Fill = block })
            .Add(strip, field, Align.Left, Gather.Top)
            .Add(title.Place(TextRole.Headline, voice.Ink, field.X, top, field.Width, Align.Left))
            .Add(details, inner, Align.Left, Gather.Bottom);
        if (hero is not null)
        {
            // What the headline leaves over is one field of colour, with the price in the middle of what the facts leave of it.
            var free = inner.Height - lowHeight;
            scene.Add(hero.Place(HeroRole(brief), inner.X, inner.Y + heroAir + (free * 0.5)));
        }
    }

    private static void Wide(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, Voice low, Rgba block)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (margin, air) = (4.4 * u, 4 * u);
        var field = canvas.Field(margin);
        var strip = Strip(canvas, voice, field.Width, field.Height * 0.14);
        var top = field.Y + (strip.Height > 0 ? strip.Height + air : 0);
        var hero = Hero(canvas, low, field.Width * 0.46, field.Height * 0.2);
        var beside = hero is null ? field.X : field.X + (field.Width * 0.5) + (2 * u);
        var details = PlainFacts.Richest(
            canvas, field.Right - beside, field.Height * (brief.Content.Menu.Count > 0 ? 0.56 : 0.4), Details(brief, low, hero, 2, true), Details(brief, low, hero, 2, false));
        var lowHeight = Math.Max((hero?.Height ?? 0) * 1.1, details.Height);
        var room = field.Bottom - lowHeight - (2 * air) - top;
        var frameWidth = brief.Photo is null ? 0 : Math.Min(room + (2 * u), field.Width * 0.3);
        var width = field.Width - (frameWidth > 0 ? frameWidth + air : 0);
        var title = FilledText.Fit(canvas, voice.Fonts.Display, voice.Fonts.DisplayTracking, brief.Content.Headline, width, room, 2.1 * u, 5.4 * u);
        var edge = Math.Min(top + title.Height + Math.Max(air, title.Below + u), field.Bottom - lowHeight - air);
        if (brief.Photo is { } photo)
        {
            var frame = Box.FromEdges(field.X + title.Width + air, 0, w, edge);
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height) });
            strip = Strip(canvas, voice, frame.X - air - field.X, field.Height * 0.14);
        }

        // What the headline left over is for the price.
        var inner = Box.FromEdges(beside, edge, field.Right, h);
        hero = hero is null ? null : Hero(canvas, low, field.Width * 0.46, inner.Height - (2 * u), 2);
        scene.Add(new ShapeLayer { Name = "Block", Box = Box.FromEdges(0, edge, w, h), Fill = block })
            .Add(strip, field, Align.Left, Gather.Top)
            .Add(title.Place(TextRole.Headline, voice.Ink, field.X, top, title.Width, Align.Left));
        if (hero is null)
        {
            scene.Add(details, inner, Align.Left, Gather.Middle);
            return;
        }

        // A low price beside its facts, or a large one over them: whichever makes more of the room.
        var under = PlainFacts.Richest(canvas, field.Width, inner.Height * 0.4, Details(brief, low, hero, 3, true), Details(brief, low, hero, 3, false));
        var above = Hero(canvas, low, field.Width, field.Bottom - edge - air - under.Height, 1);
        if (above is not null && under.LeftOut.Count == 0 && above.Height > hero.Height * 1.2)
        {
            var lead = FilledPrice.Lead(above);
            var free = field.Bottom - under.Height - air - edge - lead - above.Height;
            scene.Add(above.Place(HeroRole(brief), field.X, edge + lead + (free * 0.4)))
                .Add(under, Box.FromEdges(field.X, edge, field.Right, field.Bottom), Align.Left, Gather.Bottom);
            return;
        }

        scene.Add(hero.Place(HeroRole(brief), field.X, inner.CentreY - (hero.Height / 2))).Add(details, inner, Align.Left, Gather.Middle);
    }

    private static TextRole HeroRole(DesignBrief brief) => PlainFacts.Hero(brief.Content)!.Value.Role;

    private static Column Strip(LayoutContext canvas, Voice voice, double width, double height) => Column.Fit(canvas, width, height,
        [SplitBlock.Of(voice.Business(3.6), voice.Kicker(3.6), 3 * canvas.Unit, 0)]);

    // Fits a height together with so many times the room that belongs over its figures.
    private static MixedLine? Hero(LayoutContext canvas, Voice low, double width, double height, int leads = 0)
    {
        if (PlainFacts.Hero(low.Content) is not { } hero)
        {
            return null;
        }

        var style = new TextStyle(low.Fonts.Figures, 1, low.Ink) { Tracking = -0.03 };
        var line = FilledPrice.Fit(canvas, style, hero.Text, 0.72, width, height);
        return line is null || leads == 0 ? line : FilledPrice.Fit(canvas, style, hero.Text, 0.72, width, height / (1 + (leads * FilledPrice.Lead(line) / line.Height)));
    }

    // What it is stands over the columns, what matters less below it.
    private static Block?[] Details(DesignBrief brief, Voice low, MixedLine? hero, int tracks, bool all)
    {
        var u = low.Canvas.Unit;
        low = hero is null ? low : low with { Content = low.Content.Without(HeroRole(brief)) };
        IReadOnlyList<Block> Some(params Block?[] blocks) => [.. blocks.OfType<Block>()];
        var left = Some(low.Product(3.8, 0), PlainFacts.Former(low, 3.6), low.Content.Price is null ? null : low.Price(6), PlainFacts.Offer(low), PlainFacts.Period(low));
        var right = all ? Some(low.Subcopy(3.3, 0, 3), PlainFacts.Button(low, 3.4, 2.6)) : [];
        var columns = new[] { left, right }.Where(c => c.Count > 0).ToList();
        return
        [
            low.Menu(4.6, 0),
            columns.Count > 0 ? new GridBlock(columns, 4 * u) { Tracks = columns.Count > 1 ? tracks : 1, Gap = 3 * u, Priority = 181 } : null,
            low.Contact(3, 2.6),
        ];
    }

    private static (Rgba Ground, Rgba Ink, Rgba Block, Rgba OnBlock) Colours(Palette palette, string tone) => tone switch
    {
        "plain" => (palette.Paper, palette.Ink, palette.Vivid, palette.OnVivid),
        "premium" => (palette.Deep, palette.OnDeep, palette.Accent, palette.OnAccent),
        _ => (palette.Vivid, palette.OnVivid, palette.Accent, palette.OnAccent),
    };

    private static Voice VoiceOf(DesignBrief brief, LayoutContext canvas, Rgba ink, Rgba soft) => new(canvas, brief.Content)
    {
        Fonts = (brief.Fonts ?? FontPairs.Of(brief.Tone is "premium" ? "clean" : "poster")).For(brief.Content, canvas.Fonts),
        Ink = ink,
        Soft = soft,
        Accent = ink,
        OnAccent = soft,
        AccentText = ink,
    };
}
