using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>The shop writes to its customer: one large bubble says it, smaller ones under it tell the particulars.</summary>
public sealed class ChatBubbles : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "chat";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Base = 0.6, Ground = DesignGround.Tint, Layout = DesignLayout.Stacked, Fonts = "friendly", Tones = ["playful", "lively", "warm"],
        Occasions = ["review-request", "thanks"], ShowsOff = DesignNeeds.Offer, MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var content = brief.Content;
        var ground = palette.Tint.Mix(palette.Paper, 0.25);
        var own = palette.Vivid.Apart(ground) > 0.2 ? (Fill: palette.Vivid, Ink: palette.OnVivid) : (Fill: palette.Deep, Ink: palette.OnDeep);
        var accent = palette.Accent.Apart(ground) > 0.16 && palette.Accent.Apart(own.Fill) > 0.12 ? (Fill: palette.Accent, Ink: palette.OnAccent) : (Fill: palette.Deep, Ink: palette.OnDeep);
        var white = (Fill: Rgba.White, Ink: Palette.Readable(palette.Ink, Rgba.White, 9));
        var fonts = FontPairs.Of(brief.Tone switch { "premium" => "book", "plain" => "clean", "lively" => "shop-sign", _ => "friendly" });
        Voice On((Rgba Fill, Rgba Ink) bubble) => Voice(brief, canvas, fonts, bubble.Fill, bubble.Ink, Pop(palette, bubble.Fill));
        var (loud, calm, extra) = (On(own), On(white), On(accent));
        var wide = canvas.IsLandscape;
        var plain = On((ground, Palette.Readable(palette.Ink, ground, 7)));
        Block?[] bubbles =
        [
            plain.Sender(3.6),
            Bubble(loud.Headline(wide ? 10.5 : 11.5, 0, 4, 4.6), own.Fill, 4.4, 2.4, 200, tail: true, u),
            Bubble(calm.Subcopy(3.6, 0), white.Fill, 3, 3.2, 20, false, u),
            Bubble(calm.Menu(3.7, 0), white.Fill, 3.4, 2.6, 180, false, u),
            Bubble(calm.Product(4, 0), white.Fill, 3, 2, 150, false, u),
            Bubble(calm.Price(9.4, 0), white.Fill, 3.6, 2, 190, false, u),
            Bubble(Plate(extra.Offer(4.2), accent.Ink), accent.Fill, 3, 2.6, 185, false, u, mine: true),
            Bubble(Plate(extra.Period(3.6), accent.Ink), accent.Fill, 2.8, 2, 184, false, u, mine: true),
            Bubble(calm.Contact(3.2, 0, calm.Ink), white.Fill, 2.8, 2.6, 160, false, u),
        ];
        var field = canvas.Field(5.5 * u);
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = new LinearPaint(0, 0, 0.4, 1, [new(0, ground.Mix(Rgba.White, 0.18)), new(1, ground.Mix(palette.Vivid, 0.06))]) });
        if (wide)
        {
            var side = Box.FromEdges(w * 0.6, 0, w, h);
            AddPicture(scene, brief, palette, side, new(side), ground);
            var room = Box.FromEdges(field.X, field.Y, side.X - (4 * u), field.Bottom);
            var talk = Column.Fit(canvas, room.Width, room.Height, bubbles);
            return scene.Add(talk, room, Align.Left, Gather.Middle).Build(Key, palette, ground);
        }

        if (canvas.IsStory)
        {
            // The picture comes last and runs down to where only the app's own controls are.
            var said = Column.Fit(canvas, field.Width, field.Height * 0.8, bubbles);
            var under = field.Y + said.Height + (3 * u);
            var broad = field.Width * 0.84;
            var tall = Math.Min(h - (5.5 * u) - under, broad * 1.16);
            var sent = new Box(field.X, under, Math.Min(broad, tall * 1.5), tall);
            AddPicture(scene, brief, palette, sent, new(sent, Form.Rectangle, 4.4 * u), ground);
            return scene.Add(said, field, Align.Left, Gather.Top).Build(Key, palette, ground);
        }

        // The picture is a message as well: sent before the words, as large as they leave it.
        var column = Column.Fit(canvas, field.Width, field.Height * 0.66, bubbles);
        var height = field.Height - column.Height - (3.4 * u);
        var size = Math.Min(height, field.Width * 0.92);
        var spare = height - size;
        var frame = new Box(field.X, field.Y + (spare / 2), Math.Min(field.Width * 0.92, Math.Min(Math.Max(size * 1.45, field.Width * 0.78), size * 2.1)), size);
        if (size > 12 * u)
        {
            AddPicture(scene, brief, palette, frame, new(frame, Form.Rectangle, 4.4 * u), ground);
        }

        return scene.Add(column, field with { Height = field.Height - (spare / 2) }, Align.Left, Gather.Bottom).Build(Key, palette, ground);
    }

    private static BubbleBlock? Bubble(Block? inner, Rgba fill, double pad, double gap, int priority, bool tail, double u, bool mine = false) => inner is null
        ? null
        : new BubbleBlock(inner with { Gap = 0 }, fill, pad * u, 4.4 * u) { Gap = gap * u, Priority = priority, Tail = tail, Mine = mine };

    // The bubble is plate enough.
    private static TextBlock? Plate(PillBlock? pill, Rgba ink) => pill is null ? null : new TextBlock(pill.Role, pill.Text, pill.Style with { Colour = ink });

    private static void AddPicture(SceneBuilder scene, DesignBrief brief, Palette palette, Box frame, Window window, Rgba ground)
    {
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height), Radius = window.Radius });
            return;
        }

        var field = Rgba.White.Mix(palette.Tint, 0.25);
        scene.Add(
            new ShapeLayer { Name = "Field", Box = frame, Radius = window.Radius, Fill = field },
            Panel.Drawing(brief, new(field, palette.Vivid, palette.Accent, palette.Ink, palette.Paper), window));
    }
}
