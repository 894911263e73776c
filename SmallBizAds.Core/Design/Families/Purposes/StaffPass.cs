using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>A staff pass on its lanyard whose picture is still empty: for whoever reads this. Wage, hours and telephone are its lines.</summary>
public sealed class StaffPass : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "hiring";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Occasion, Occasions = ["hiring"], Base = 0.75, Ground = DesignGround.Vivid, Layout = DesignLayout.Card, Fonts = "shop-sign",
        ShowsOff = DesignNeeds.Price, Tones = ["lively", "playful", "warm", "plain"], MostRows = 4,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, u) = (canvas.Width, canvas.Unit);
        var (ground, paper) = (palette.Vivid, Rgba.White);
        var pop = Pop(palette, paper.Mix(palette.Paper, 0.6), 4.9);
        var content = brief.Content;
        var fonts = FontPairs.Of(brief.Tone switch { "premium" => "book", "playful" => "friendly", "warm" => "friendly", _ => "shop-sign" });
        var voice = Voice(brief, canvas, fonts, paper, Palette.Readable(palette.Ink, paper, 9), pop);
        var field = canvas.Field(6 * u);
        var strap = canvas.IsStory ? 4 * u : canvas.IsLandscape ? 7 * u : 9 * u;
        var card = Box.FromEdges(canvas.IsLandscape ? field.X + (2 * u) : field.X + (1.5 * u), field.Y + strap, canvas.IsLandscape ? field.Right - (2 * u) : field.Right - (1.5 * u), canvas.IsStory ? canvas.Height - (9 * u) : field.Bottom);
        var pad = 5 * u;
        var inner = Box.FromEdges(card.X + pad, card.Y + (9.6 * u), card.Right - pad, card.Bottom - pad);
        Block?[] facts =
        [
            voice.Price(canvas.IsStory ? 11 : canvas.Aspect < 0.9 ? 14.6 : 13, 3.4, pop), Marked(voice, palette, When(voice), Signs.Clock, 6.2, 190),
            Marked(voice, palette, voice.Contact(canvas.Aspect is < 0.9 and > 0.6 ? 4.8 : 4.2, 0, voice.Ink) is TextBlock t ? t with { Style = t.Style with { Font = voice.Fonts.Strong, LineHeight = 1.36 } } : null, Signs.Of(content.Contact ?? ""), 6.2),
        ];
        Block?[] call = [voice.Headline(canvas.IsLandscape ? 9.4 : 10.4, 2.6, 3), voice.Subcopy(3.5, 3, 2)];
        Block?[] more = [voice.Menu(3.7, 3.4)];
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = new RadialPaint(0.5, 0.45, 0.9, [new(0, ground.Mix(Rgba.White, 0.12)), new(1, ground.Mix(palette.Deep, 0.1))]) });
        AddPass(scene, canvas, palette, card, u);
        if (canvas.IsLandscape)
        {
            // The picture on the left, all words on the right.
            var side = Math.Min(inner.Height * 0.86, inner.Width * 0.32);
            var frame = new Box(inner.X + u, inner.Y + ((inner.Height - Math.Min(inner.Height - u, side * 1.3)) / 2) + (0.6 * u), side, Math.Min(inner.Height - u, side * 1.3));
            AddPortrait(scene, canvas, brief, palette, frame, u);
            var words = Box.FromEdges(frame.Right + (5 * u), inner.Y, inner.Right, inner.Bottom);
            var column = Column.Fit(canvas, words.Width, words.Height, [voice.Sender(3.6), .. call, voice.Product(3.8, 3), .. more, .. facts]);
            return scene.Add(column, words, Align.Left, Gather.Middle).Build(Key, palette, ground);
        }

        if (canvas.IsStory)
        {
            return Centred(scene, brief, palette, canvas, inner, [Label(voice, 3.8), .. call, voice.Business(4.4, 3), voice.Product(3.8, 2.6), .. more, .. facts]);
        }

        // Picture and invitation side by side, as picture and name are on a pass.
        var tall = canvas.Aspect < 0.9;
        var portrait = new Box(inner.X + u, inner.Y + u, inner.Width * (tall ? 0.38 : 0.34), Math.Min(inner.Width * (tall ? 0.52 : 0.43), inner.Height * 0.46));
        var beside = Box.FromEdges(portrait.Right + (4.6 * u), portrait.Y - u, inner.Right, portrait.Bottom + u);
        Block?[] invitation = [Label(voice, 3.6), voice.Headline(10.6, 3, 4, 5), voice.Business(4.2, 3)];
        var who = Column.Fit(canvas, beside.Width, beside.Height, invitation);
        Block?[] rest = [voice.Subcopy(tall ? 4 : 3.5, 0, 2), voice.Product(tall ? 4.4 : 3.8, 2.6), .. more, .. facts];
        var lower = Box.FromEdges(inner.X, portrait.Bottom + (4.6 * u), inner.Right, inner.Bottom);
        var below = Column.Fit(canvas, lower.Width, lower.Height, rest);
        AddPortrait(scene, canvas, brief, palette, portrait, u);
        return scene.Add(who, beside, Align.Left, Gather.Middle).Add(below, lower, Align.Left, Gather.Middle).Build(Key, palette, ground);
    }

    private Scene Centred(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box inner, Block?[] blocks)
    {
        var u = canvas.Unit;
        // Words as far as words may stand; the picture under them takes the rest of the card.
        var words = inner with { Height = canvas.Field(6 * u).Bottom - inner.Y };
        var column = Column.Fit(canvas, words.Width, words.Height - (9 * u), blocks);
        var height = Math.Min(inner.Bottom - inner.Y - column.Height - (6 * u), 46 * u);
        AddPortrait(scene, canvas, brief, palette, new(inner.CentreX - (height * 0.43), inner.Bottom - height, height * 0.86, height), u);
        return scene.Add(column, words, Align.Centre, Gather.Top).Build(Key, palette, palette.Vivid);
    }

    // Hours in plain type; only what is offered on top has a plate.
    private static Block? When(Voice voice)
    {
        var u = voice.Canvas.Unit;
        Block[] items =
        [
            .. new Block?[]
            {
                voice.Offer(3.8),
                voice.Content.Period is { Length: > 0 } text ? new TextBlock(TextRole.Period, text, new(voice.Fonts.Strong, 4.2 * u, voice.Ink) { MaxLines = 2 }) { Priority = 184 } : null,
            }.OfType<Block>(),
        ];
        return items.Length switch { 0 => null, 1 => items[0], _ => new RowBlock(items, 1.8 * u) };
    }

    private static PillBlock? Label(Voice voice, double size) => voice.Content.Kicker is { Length: > 0 } text
        ? new PillBlock(TextRole.Kicker, text, new(voice.Fonts.Strong, size * voice.Canvas.Unit, voice.OnAccent) { MaxLines = 1 }) { Fill = voice.Accent, Priority = 30 }
        : null;

    private static MarkedBlock? Marked(Voice voice, Palette palette, Block? block, string sign, double size, int? priority = null) => block is null
        ? null
        : new MarkedBlock(block, sign, size * voice.Canvas.Unit, palette.Tint.Mix(Rgba.White, 0.35), Palette.Readable(voice.Accent, palette.Tint.Mix(Rgba.White, 0.35), 3)) { Gap = 2.6 * voice.Canvas.Unit, Priority = priority ?? block.Priority };

    // Two straps from above meet in a clip that holds the card by its slot.
    private static void AddPass(SceneBuilder scene, LayoutContext canvas, Palette palette, Box card, double u)
    {
        var x = card.CentreX;
        var strap = palette.Deep.Apart(palette.Vivid) > 0.2 ? palette.Deep : palette.Accent;
        var steel = LinearPaint.Across(new(0, Rgba.Parse("#7b8087")), new(0.35, Rgba.Parse("#f6f7f8")), new(0.7, Rgba.Parse("#b2b7bd")), new(1, Rgba.Parse("#6b7077")));
        var band = strap.Apart(palette.Vivid) > 0.12 ? strap : palette.Deep;
        var slot = card.Y + (3.4 * u);
        scene.Add(
            Forms(canvas, "Lanyard",
            [
                new(P($"M{x - (15 * u)} {-2 * u}H{x - (9.4 * u)}L{x + (2.2 * u)} {card.Y - (3.4 * u)}H{x - (2.6 * u)}Z"), LinearPaint.Across(new(0, strap), new(1, strap.Mix(Rgba.White, 0.14)))),
                new(P($"M{x + (15 * u)} {-2 * u}H{x + (9.4 * u)}L{x - (2.2 * u)} {card.Y - (3.4 * u)}H{x + (2.6 * u)}Z"), LinearPaint.Across(new(0, strap.Mix(Rgba.White, 0.06)), new(1, strap.Mix(Rgba.White, 0.2)))),
            ]),
            new ShapeLayer { Name = "Card", Box = card, Radius = 3.4 * u, Fill = LinearPaint.Down(new(0, Rgba.White), new(1, Rgba.White.Mix(palette.Paper, 0.6))), Shadow = new(0, 1.8 * u, 2.6 * u, Rgba.Black.WithOpacity(0.28)) },
            Forms(canvas, "Clip",
            [
                new(PathData.Rect(card.X, card.Y, card.Width, 6.8 * u, 3.4 * u, 3.4 * u, 0, 0), band),
                new(PathData.Rect(x - (6 * u), slot - (1.1 * u), 12 * u, 2.2 * u, 1.1 * u), palette.Vivid.Mix(palette.Deep, 0.12)),
                new(PathData.Rect(x - (6 * u), slot - (1.1 * u), 12 * u, 0.7 * u, 0.35 * u), Rgba.Black.WithOpacity(0.3)),
                new(PathData.Rect(x - (2.9 * u), card.Y - (4.6 * u), 5.8 * u, 2.6 * u, 0.7 * u), steel),
                new(PathData.Rect(x - (1.5 * u), card.Y - (2.4 * u), 3 * u, slot - card.Y + (2.8 * u), 1.1 * u), steel),
                new(PathData.Circle(x, card.Y - (0.7 * u), 0.55 * u), Rgba.Black.WithOpacity(0.4)),
            ]));
    }

    private static void AddPortrait(SceneBuilder scene, LayoutContext canvas, DesignBrief brief, Palette palette, Box frame, double u)
    {
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height), Radius = 1.6 * u });
            return;
        }

        var field = palette.Tint.Mix(Rgba.White, 0.3);
        var figure = palette.Vivid.Apart(field) > 0.14 ? palette.Vivid : palette.Accent;
        // Head and shoulders of nobody yet.
        var size = Math.Min(frame.Width, frame.Height * 0.9);
        var (x, foot) = (frame.CentreX, frame.Bottom);
        scene.Add(
            new ShapeLayer { Name = "Empty picture", Box = frame, Radius = 1.6 * u, Fill = field },
            Forms(canvas, "Somebody",
            [
                new(P($"M{x - (size * 0.4)} {foot}V{foot - (size * 0.1)}C{x - (size * 0.4)} {foot - (size * 0.36)} {x - (size * 0.24)} {foot - (size * 0.44)} {x} {foot - (size * 0.44)}C{x + (size * 0.24)} {foot - (size * 0.44)} {x + (size * 0.4)} {foot - (size * 0.36)} {x + (size * 0.4)} {foot - (size * 0.1)}V{foot}Z"),
                    LinearPaint.Down(new(0, figure), new(1, figure.Mix(palette.Deep, 0.12)))),
                new(PathData.Circle(x, foot - (size * 0.68), size * 0.19), figure),
            ]),
            new ShapeLayer { Name = "Dashes", Box = frame.Inset(-1.1 * u), Radius = 2.4 * u, Stroke = new(figure.WithOpacity(0.9), 0.4 * u, [1.6 * u, 1.4 * u]) });
    }
}
