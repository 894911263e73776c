using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>The price as wide as the canvas; everything else small, in two columns hung from hairlines, as a Swiss poster has it.</summary>
public sealed class PricePoster : IDesignFamily
{
    // More letters than that as wide as the canvas are no figure any more.
    private const int LongestHero = 14;

    /// <inheritdoc/>
    public string Key => "price-poster";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Paper, Layout = DesignLayout.Type, Fonts = "clean", Base = 0.6, WithPhoto = 0.02,
        Tones = ["plain", "premium"], ShowsOff = DesignNeeds.Price | DesignNeeds.FormerPrice, Occasions = ["discount", "new-item"], MostRows = 3,
    };

    /// <inheritdoc/>
    public bool Fits(DesignBrief brief) => (brief.Content.Price is { Length: > 0 } price ? price : brief.Content.Offer) is { Length: > 0 and <= LongestHero };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (ground, ink, hot) = Colours(palette, brief.Tone);
        var voice = new Voice(canvas, brief.Content)
        {
            Fonts = (brief.Fonts ?? FontPairs.Of("clean") with { Figures = "pretendard-900", Plain = "pretendard-900" }).For(brief.Content, canvas.Fonts),
            Ink = ink, Soft = Palette.Readable(ink.Mix(ground, 0.14), ground), Accent = ink, OnAccent = ground, AccentText = hot,
        };
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = ground });
        if (canvas.IsLandscape)
        {
            Wide(scene, brief, palette, canvas, voice, hot, ground);
        }
        else
        {
            Upright(scene, brief, palette, canvas, voice, hot, ground);
        }

        return scene.Build(Key, palette, ground).Counted(brief.Content);
    }

    private static void Upright(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice, Rgba hot, Rgba ground)
    {
        var u = canvas.Unit;
        var (margin, air) = (6 * u, 3.2 * u);
        var field = canvas.Field(margin);
        var hero = Hero(canvas, voice, hot, field.Width, field.Height * 0.36);
        var foot = Foot(canvas, brief, voice, hero, field.Width, field.Height * (brief.Content.Menu.Count > 0 ? 0.44 : 0.3), 2);
        var title = Title(voice, 8.4);
        var (head, pictureWidth) = Head(canvas, title, field, field.Height - foot.Height - (hero?.Height ?? 0) - (4 * air));
        // From below: facts, a line, the price; the headline hangs from the top, and the picture fills what lies between.
        // On a story all of it hangs from the headline, and the picture takes the foot, which the app's controls cover.
        if (canvas.IsStory)
        {
            (head, pictureWidth) = (Column.Fit(canvas, field.Width, field.Height - foot.Height - (hero?.Height ?? 0) - (4 * air), title), 0);
        }

        var line = canvas.IsStory ? Math.Min(field.Bottom - foot.Height - air, field.Y + head.Height + (3.4 * air) + (hero?.Height ?? -air)) : field.Bottom - foot.Height - air;
        var top = line - air - (hero?.Height ?? -air);
        Rule(scene, canvas, field, line, voice.Ink);
        scene.Add(foot, Box.FromEdges(field.X, line + air, field.Right, field.Bottom), Align.Left, Gather.Top);
        if (hero is not null)
        {
            scene.Add(hero.Place(PlainFacts.Hero(brief.Content)!.Value.Role, field.X, top));
        }

        if (canvas.IsStory)
        {
            var rest = Box.FromEdges(0, line + air + foot.Height + (2 * air), canvas.Width, canvas.Height);
            scene.Add(head, field, Align.Left, Gather.Top);
            Picture(scene, brief, palette, ground, brief.Photo is null ? Box.FromEdges(field.X, rest.Y, field.Right, Math.Min(rest.Bottom - (3 * u), rest.Y + field.Width)) : rest, 16 * u);
            return;
        }

        scene.Add(head, field with { Width = field.Width - pictureWidth }, Align.Left, Gather.Top);
        var lead = hero is null ? 0 : Math.Max(0, FilledPrice.Lead(hero) - (1.4 * air));
        var free = Box.FromEdges(field.X, field.Y + head.Height + (1.4 * air), field.Right, top - lead - (1.4 * air));
        if (pictureWidth > 0)
        {
            free = Box.FromEdges(field.Right - pictureWidth + (2 * u), field.Y, field.Right, top - lead - (1.4 * air));
        }

        Picture(scene, brief, palette, ground, free, 16 * u);
    }

    private static void Wide(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Voice voice, Rgba hot, Rgba ground)
    {
        var u = canvas.Unit;
        var (margin, air) = (5.4 * u, 3 * u);
        var field = canvas.Field(margin);
        var half = (field.Width - (4 * u)) / 2;
        var head = Column.Fit(canvas, half, field.Height * 0.26, Title(voice, 7));
        var hero = Hero(canvas, voice, hot, field.Width, field.Height * 0.2);
        var foot = Foot(canvas, brief, voice, hero, field.Width, field.Height * (hero is null ? 0.6 : brief.Content.Menu.Count > 0 ? 0.4 : 0.26), 3);
        hero = hero is null ? null : Hero(canvas, voice, hot, field.Width, field.Height - foot.Height - head.Height - (3.2 * air)) ?? hero;
        var line = field.Bottom - foot.Height - air;
        var top = line - air - (hero?.Height ?? -air);
        Rule(scene, canvas, field, line, voice.Ink);
        scene.Add(foot, Box.FromEdges(field.X, line + air, field.Right, field.Bottom), Align.Left, Gather.Top)
            .Add(head, field with { Width = half }, Align.Left, Gather.Top);
        if (hero is not null)
        {
            scene.Add(hero.Place(PlainFacts.Hero(brief.Content)!.Value.Role, field.X, top));
        }

        var narrow = hero is null || hero.Width < field.Width - (22 * u);
        var beside = narrow ? Box.FromEdges(field.X + Math.Max(hero?.Width ?? 0, half) + (4 * u), field.Y, field.Right, line - air)
            : Box.FromEdges(field.X + half + (4 * u), field.Y, field.Right, top - Math.Max(air, hero is null ? 0 : FilledPrice.Lead(hero)));
        // A drawing as small as a stamp is worse than none.
        Picture(scene, brief, palette, ground, beside, (brief.Photo is null ? 19 : 13) * u);
    }

    // The headline over the whole width, or with a picture at its side when it leaves no band under it.
    private static (Column Head, double PictureWidth) Head(LayoutContext canvas, Block?[] title, Box field, double room)
    {
        var u = canvas.Unit;
        var whole = Column.Fit(canvas, field.Width, room, title);
        if (room - whole.Height > 26 * u)
        {
            return (whole, 0);
        }

        var width = field.Width * 0.42;
        var beside = Column.Fit(canvas, field.Width - width, room, title);
        return beside.IsGood && room > 20 * u ? (beside, width) : (whole, 0);
    }

    private static Block?[] Title(Voice voice, double size) =>
        [SplitBlock.Of(voice.Business(3.3), voice.Kicker(3.3), 3 * voice.Canvas.Unit, 0) is { } sender ? sender with { Priority = 170 } : null, voice.Headline(size, 2.6, 3, 4.4)];

    private static MixedLine? Hero(LayoutContext canvas, Voice voice, Rgba hot, double width, double height) => PlainFacts.Hero(voice.Content) is { } hero && height > 0
        ? FilledPrice.Fit(canvas, new(voice.Fonts.Figures, 1, hot) { Tracking = -0.045 }, hero.Text, 0.72, width, height)
        : null;

    private static Column Foot(LayoutContext canvas, DesignBrief brief, Voice voice, MixedLine? hero, double width, double height, int tracks)
    {
        var u = canvas.Unit;
        voice = hero is null ? voice : voice with { Content = brief.Content.Without(PlainFacts.Hero(brief.Content)!.Value.Role) };
        IReadOnlyList<Block> Some(params Block?[] blocks) => [.. blocks.OfType<Block>()];
        Block?[] Way(bool all)
        {
            var what = Some(voice.Product(3.8, 0), PlainFacts.Former(voice, 3.8), hero is null ? voice.Price(7) : null, PlainFacts.Offer(voice, 3.8, ink: voice.AccentText), PlainFacts.Period(voice, 3.8));
            var say = all ? Some(voice.Subcopy(3.2, 0), PlainFacts.Button(voice, 3.2, 2.6)) : [];
            var where = tracks > 2 ? Some(voice.Contact(3, 0, lines: 4)) : [];
            var columns = new[] { what, say, where }.Where(c => c.Count > 0).ToList();
            return
            [
                voice.Menu(4, 0),
                columns.Count > 0 ? new GridBlock(columns, 4 * u) { Tracks = columns.Count > 1 ? tracks : 1, Gap = 2.8 * u, Priority = 183 } : null,
                tracks > 2 ? null : voice.Contact(3, 2.6),
            ];
        }

        return PlainFacts.Richest(canvas, width, height, Way(true), Way(false));
    }

    private static void Rule(SceneBuilder scene, LayoutContext canvas, Box field, double y, Rgba ink) =>
        scene.Add(new ShapeLayer { Name = "Rule", Box = new(field.X, y - (0.15 * canvas.Unit), field.Width, 0.3 * canvas.Unit), Fill = ink });

    private static void Picture(SceneBuilder scene, DesignBrief brief, Palette palette, Rgba ground, Box free, double least)
    {
        if (free.Width < least || free.Height < least)
        {
            return;
        }

        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = free, Crop = photo.CropTo(free.Width / free.Height) });
            return;
        }

        var size = Math.Min(free.Width, free.Height);
        var box = new Box(free.Right - size, free.Bottom - size, size, size);
        scene.Add(MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(ground, palette.Accent, palette.Vivid, palette.Deep, palette.Paper), box));
    }

    private static (Rgba Ground, Rgba Ink, Rgba Hot) Colours(Palette palette, string tone)
    {
        if (tone is "premium")
        {
            return (palette.Deep, palette.OnDeep, palette.AccentOn(palette.Deep, palette.OnDeep));
        }

        if (tone is "lively" or "playful")
        {
            return (palette.Vivid, palette.OnVivid, palette.OnVivid);
        }

        // The more colourful of the two that speak up, dark enough for letters of that size.
        var hot = new[] { palette.Vivid, palette.Accent }.Select(c => Palette.Readable(c, palette.Paper)).MaxBy(c => Oklch.From(c).C);
        return (palette.Paper, palette.Ink, hot);
    }
}
