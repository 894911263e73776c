using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>Shop print of the seventies: three spot colours on yellowed stock, letters with a hard shadow, rays behind a round picture, the price on a burst.</summary>
public sealed class Retro : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "retro";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Paper, Layout = DesignLayout.Centred, Fonts = "poster", Base = 0.6, WithPhoto = 0,
        Tones = ["playful", "lively", "warm"], Trades = ["restaurant", "cafe", "bakery", "bar", "hair", "market", "delivery", "laundry", "repair", "clothes"], MostRows = 6,
    };

    /// <inheritdoc/>
    public bool Fits(DesignBrief brief) => brief.Content.Price is { Length: > 0 } || brief.Content.Offer is { Length: > 0 } || brief.Content.Menu.Count > 0;

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var inks = RetroInks.Of(palette);
        var voice = new Voice(canvas, brief.Content)
        {
            Fonts = (brief.Fonts ?? FontPairs.Of("poster")).For(brief.Content, canvas.Fonts),
            Ink = inks.Stock, Soft = inks.Stock, Accent = inks.Stock, OnAccent = inks.Dark, AccentText = inks.Stock,
        };
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Stock", Box = canvas.Canvas, Fill = inks.Stock });
        if (canvas.IsLandscape)
        {
            Wide(scene, brief, canvas, voice, inks);
        }
        else
        {
            Upright(scene, brief, canvas, voice, inks);
        }

        return scene.Build(Key, palette, inks.Stock).Counted(brief.Content);
    }

    private static void Upright(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, RetroInks inks)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (edge, air) = (2.2 * u, 3 * u);
        var field = canvas.Field(6 * u);
        var hasMenu = brief.Content.Menu.Count > 0;
        var hero = hasMenu ? null : PlainFacts.Hero(brief.Content);

        // Head, foot, and between them what is shown.
        var strip = Column.Fit(canvas, field.Width, field.Height * 0.09, [SplitBlock.Of(voice.Business(3.6), voice.Kicker(3.6), 3 * u, 0)]);
        var titleTop = field.Y + (strip.Height > 0 ? strip.Height + (2.4 * u) : 0);
        var foot = PlainFacts.Richest(canvas, field.Width, field.Height * 0.27, Facts(voice, hero?.Role, true, 2), Facts(voice, hero?.Role, false, 2));
        var story = canvas.IsStory;
        var footTop = foot.Height > 0 ? field.Bottom - foot.Height - air : Math.Min(h - edge - (2 * u), field.Bottom + (2 * u));
        var title = Title(canvas, voice, brief.Content.Headline, field.Width, (footTop - titleTop) * 0.36);
        var headBottom = Math.Min(titleTop + title.Height + Math.Max(air, title.Below + u), footTop - air);
        // On a story the facts follow the headline, and what is shown runs down to the foot, which the app's controls cover.
        var footBox = story ? new Box(edge, headBottom, w - (2 * edge), foot.Height > 0 ? foot.Height + (2 * air) : 0) : Box.FromEdges(edge, footTop, w - edge, h - edge);
        var middle = story ? Box.FromEdges(edge, footBox.Bottom, w - edge, h - edge) : Box.FromEdges(edge, headBottom, w - edge, footTop);
        Rays(scene, canvas, inks, middle, (middle.CentreX, middle.CentreY));
        scene.Add(
            new ShapeLayer { Name = "Head", Box = Box.FromEdges(edge, edge, w - edge, headBottom), Fill = inks.Hot },
            footBox.Height > 0 ? new ShapeLayer { Name = "Foot", Box = footBox, Fill = inks.Dark } : null);
        if (hasMenu)
        {
            Rows(scene, brief, canvas, voice, inks, (middle with { Height = Math.Min(middle.Bottom, field.Bottom + (3.4 * u)) - middle.Y }).Inset(3.8 * u, 3.4 * u));
        }
        else
        {
            Shown(scene, brief, canvas, voice, inks, hero, middle, field.Bottom);
        }

        Finish(scene, canvas, inks, edge);
        scene.Add(strip, field, Align.Left, Gather.Top).Add(Shadowed(title.Place(TextRole.Headline, inks.Stock, field.X, titleTop, field.Width, Align.Centre), inks, u))
            .Add(foot, footBox with { X = field.X, Width = field.Width }, Align.Left, Gather.Middle);
    }

    // Picture and burst stand about the middle together, the burst over the picture's edge.
    private static void Shown(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, RetroInks inks, (TextRole Role, string Text)? hero, Box middle, double lowest)
    {
        var u = canvas.Unit;
        if (canvas.IsStory)
        {
            var round = Math.Min(middle.Height * 0.84, middle.Width * 0.8);
            var burst = Math.Min(middle.Height * 0.6, middle.Width * 0.5);
            Picture(scene, brief, inks, new(hero is null ? middle.CentreX - (round / 2) : middle.X + (3 * u), middle.Bottom - round - (3 * u), round, round), u);
            Burst(scene, canvas, voice, inks, hero, new(middle.Right - burst - (2 * u), Math.Min(middle.Y + (2 * u), lowest - (0.8 * burst)), burst, burst));
            return;
        }

        var disc = Math.Min(middle.Height * 0.92, middle.Width * 0.58);
        var star = hero is null ? 0 : Math.Min(Math.Min(middle.Height * 0.94, disc * 0.94), middle.Width * 0.48);
        var both = disc + (star * 0.8);
        var left = middle.CentreX - (Math.Min(both, middle.Width - (2 * u)) / 2);
        var low = hero is null ? 0 : Math.Max(0, Math.Min(middle.Height - disc - (2 * u), star * 0.3));
        Picture(scene, brief, inks, new(left, middle.CentreY - (disc / 2) - (low / 2), disc, disc), u);
        Burst(scene, canvas, voice, inks, hero, new(Math.Min(left + disc - (star * 0.2), middle.Right - star - u), Math.Min(middle.CentreY + (disc / 2) + (low / 2) - star + u, middle.Bottom + (0.8 * u) - star), star, star));
    }

    private static void Wide(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, RetroInks inks)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (edge, air) = (2.2 * u, 3 * u);
        var field = canvas.Field(6.2 * u);
        var hasMenu = brief.Content.Menu.Count > 0;
        var hero = hasMenu ? null : PlainFacts.Hero(brief.Content);
        var words = field with { Width = (w * (brief.Content.Menu.Count > 6 ? 0.36 : 0.52)) - field.X };
        var strip = Column.Fit(canvas, words.Width, field.Height * 0.1, [SplitBlock.Of(voice.Business(3.6), voice.Kicker(3.6), 3 * u, 0)]);
        var titleTop = field.Y + (strip.Height > 0 ? strip.Height + (2.6 * u) : 0);
        var foot = PlainFacts.Richest(canvas, words.Width, field.Height * 0.44, Facts(voice, hero?.Role, true, 1), Facts(voice, hero?.Role, false, 1));
        var footTop = foot.Height > 0 ? field.Bottom - foot.Height - air : h - edge;
        var title = Title(canvas, voice, brief.Content.Headline, words.Width, footTop - titleTop - air);
        var panel = Box.FromEdges(edge, edge, words.Right + (3.6 * u), h - edge);
        var stage = Box.FromEdges(panel.Right, edge, w - edge, h - edge);
        Rays(scene, canvas, inks, stage, (stage.CentreX, stage.CentreY));
        scene.Add(
            new ShapeLayer { Name = "Head", Box = panel, Fill = inks.Hot },
            foot.Height > 0 ? new ShapeLayer { Name = "Foot", Box = Box.FromEdges(panel.X, footTop, panel.Right, panel.Bottom), Fill = inks.Dark } : null);
        if (hasMenu)
        {
            Rows(scene, brief, canvas, voice, inks, stage.Inset(3 * u, 4 * u));
        }
        else
        {
            var disc = Math.Min(stage.Width * 0.82, stage.Height * 0.8);
            var star = hero is null ? 0 : Math.Min(disc * 0.66, stage.Width * 0.6);
            var shift = hero is null ? 0 : star * 0.14;
            Picture(scene, brief, inks, new(stage.CentreX - (disc / 2) - shift, stage.CentreY - (disc / 2) - shift, disc, disc), u);
            Burst(scene, canvas, voice, inks, hero, new(Math.Min(stage.CentreX + (disc / 2) - (star * 0.7), stage.Right - star - u), Math.Min(stage.CentreY + (disc / 2) - (star * 0.7), stage.Bottom - star - u), star, star));
        }

        Finish(scene, canvas, inks, edge);
        // The headline hangs in the middle of its field.
        var drop = Math.Max(0, (footTop - air - titleTop - title.Height) / 2);
        scene.Add(strip, words, Align.Left, Gather.Top).Add(Shadowed(title.Place(TextRole.Headline, inks.Stock, words.X, titleTop + drop, words.Width, Align.Left), inks, u))
            .Add(foot, Box.FromEdges(words.X, footTop, words.Right, h - edge), Align.Left, Gather.Middle);
    }

    private static FilledText Title(LayoutContext canvas, Voice voice, string text, double width, double height) =>
        FilledText.Fit(canvas, voice.Fonts.Display, voice.Fonts.DisplayTracking, text, width - (0.9 * canvas.Unit), height, 2.6 * canvas.Unit, 5 * canvas.Unit);

    private static TextLayer Shadowed(TextLayer text, RetroInks inks, double u) => text with { Shadow = new(0.45 * u, 0.45 * u, 0, inks.Dark) };

    private static Block?[] Facts(Voice voice, TextRole? shown, bool all, int columns)
    {
        var u = voice.Canvas.Unit;
        voice = shown is { } role ? voice with { Content = voice.Content.Without(role) } : voice;
        IReadOnlyList<Block> Some(params Block?[] blocks) => [.. blocks.OfType<Block>()];
        var what = Some(voice.Product(4, 0), voice.Price(6, 1.6), voice.Content.Price is null ? PlainFacts.Former(voice, 3.8, 1.4) : null, PlainFacts.Offer(voice, 3.8, 1.6), PlainFacts.Period(voice, 3.8, 1.6));
        var say = all ? Some(voice.Subcopy(3.2, columns == 1 ? 1.8 : 0), PlainFacts.Button(voice, 3.3, 2)) : [];
        var sets = columns == 1 ? [Some([.. what, .. say])] : new[] { what, say }.Where(c => c.Count > 0).ToArray();
        return [sets.Length > 0 && sets[0].Count > 0 ? new GridBlock(sets, 4 * u) { Priority = 183 } : null, voice.Contact(3.1, 2.2)];
    }

    private static void Rays(SceneBuilder scene, LayoutContext canvas, RetroInks inks, Box area, (double X, double Y) centre) => scene.Add(new ArtLayer
    {
        Name = "Rays", Box = canvas.Canvas, ViewWidth = canvas.Width, ViewHeight = canvas.Height, Window = new(area),
        Items = [new(PrintForms.Rays(centre.X, centre.Y, canvas.Width + canvas.Height, 22, 0.07), inks.Ray)],
    });

    private static void Picture(SceneBuilder scene, DesignBrief brief, RetroInks inks, Box disc, double u)
    {
        if (disc.Width < 8 * u)
        {
            return;
        }

        scene.Add(new ShapeLayer { Name = "Disc", Form = Form.Ellipse, Box = disc, Fill = inks.Stock, Stroke = new(inks.Dark, 0.5 * u), Shadow = new(0.9 * u, 0.9 * u, 0, inks.Dark) });
        var inner = disc.Inset(1.2 * u);
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer
            {
                Name = "Photo", Source = "photo", Frame = Form.Ellipse, Box = inner, Crop = photo.CropTo(1, 0.46, 0.5), Treatment = PhotoTreatment.Duotone, Dark = inks.Dark, Light = inks.Stock,
            });
            return;
        }

        scene.Add(
            new ShapeLayer { Name = "Field", Form = Form.Ellipse, Box = inner, Fill = inks.Ray },
            MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(inks.Ray, inks.Hot, inks.Stock, inks.Dark, inks.Stock), disc.Inset(disc.Width * 0.14)));
    }

    private static void Burst(SceneBuilder scene, LayoutContext canvas, Voice voice, RetroInks inks, (TextRole Role, string Text)? hero, Box star)
    {
        if (hero is not { } said)
        {
            return;
        }

        var u = canvas.Unit;
        const double Askew = -7;
        scene.Add(new ShapeLayer
        {
            Name = "Burst", Form = Form.Path, PathData = PrintForms.Burst(18, 0.86), Box = star, Fill = inks.Hot, Rotation = Askew, Shadow = new(0.8 * u, 0.8 * u, 0, inks.Dark),
        });
        var (width, height) = said.Role == TextRole.Price ? (star.Width * 0.81, star.Width * 0.46) : (star.Width * 0.68, star.Width * 0.54);
        var face = canvas.Fonts.Face(voice.Fonts.Figures).Metrics.Covers(said.Text) ? voice.Fonts.Figures : voice.Fonts.Plain;
        TextLayer? text = null;
        if (said.Role == TextRole.Price)
        {
            text = FilledPrice.Fit(canvas, new(face, 1, inks.Stock) { Tracking = -0.03 }, said.Text, 0.72, width, height) is { } line
                ? line.Place(said.Role, star.CentreX - (line.Width / 2), star.CentreY - (line.Height / 2)) : null;
        }
        else
        {
            var lines = FilledText.Fit(canvas, face, -0.02, said.Text, width, height, 1.2 * u, 3.4 * u);
            text = lines.Place(said.Role, inks.Stock, star.CentreX - (width / 2), star.CentreY - (lines.Height / 2), width, Align.Centre);
        }

        scene.Add(text is null ? null : text with { Rotation = Askew });
    }

    // A card in the rays, for a list is read and not looked at.
    private static void Rows(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, RetroInks inks, Box card)
    {
        var u = canvas.Unit;
        var names = new TextStyle(voice.Fonts.Strong, 6 * u, inks.Dark) { MinSize = 2.7 * u };
        var inner = card.Inset(3.4 * u, 3.4 * u);
        // No dots where rows are too many for them, and no card where even then they find no room.
        var plain = (voice with { Ink = inks.Dark, Soft = inks.Dark }).Menu(3.6, 0);
        var menu = LeaderMenu.Fit(canvas, voice.Content.Menu, names, names, inner.Width, inner.Height, 5 * u);
        if (menu is null && Column.Fit(canvas, inner.Width, inner.Height, [plain]).LeftOut.Count > 0)
        {
            var size = Math.Min(card.Width, card.Height);
            Picture(scene, brief, inks, new(card.CentreX - (size / 2), card.CentreY - (size / 2), size, size), u);
            return;
        }

        var height = menu is null ? card.Height : menu.Height + (card.Height - inner.Height);
        scene.Add(new ShapeLayer
        {
            Name = "Card", Box = card with { Y = card.CentreY - (height / 2), Height = height }, Fill = inks.Stock, Stroke = new(inks.Dark, 0.5 * u), Shadow = new(0.9 * u, 0.9 * u, 0, inks.Dark),
        });
        if (menu is not null)
        {
            scene.Add([.. menu.Place(inner.X, inner.CentreY - (menu.Height / 2), inks.Dark)]);
            return;
        }

        scene.Add(Column.Fit(canvas, inner.Width, inner.Height, [plain]), inner, Align.Left, Gather.Middle);
    }

    private static void Finish(SceneBuilder scene, LayoutContext canvas, RetroInks inks, double edge) => scene.Add(
        new ShapeLayer { Name = "Frame", Box = canvas.Canvas.Inset(edge), Stroke = new(inks.Dark, 0.5 * canvas.Unit) },
        new TextureLayer { Name = "Grain", Box = canvas.Canvas, Texture = Texture.Grain, Strength = 0.22 });
}
