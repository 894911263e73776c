using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>A coupon to tear off: banknote paper with bitten edges, the offer as large as the paper, until when on the stub.</summary>
public sealed class Coupon : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "coupon";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Vivid, Layout = DesignLayout.Card, Fonts = "poster", Base = 0.55, WithPhoto = -0.08,
        Tones = ["lively", "playful"], Occasions = ["discount", "opening"], ShowsOff = DesignNeeds.Offer | DesignNeeds.Period, MostRows = 2,
    };

    /// <inheritdoc/>
    public bool Fits(DesignBrief brief) => brief.Content.Offer is { Length: > 0 } || brief.Content.FormerPrice is { Length: > 0 };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var u = canvas.Unit;
        var (sheet, ink) = (palette.Vivid, palette.OnVivid);
        var table = palette.Vivid.Luminance > 0.34 ? palette.Deep.Mix(palette.Vivid, 0.1) : palette.Tint;
        var voice = VoiceOf(brief, canvas, ink, sheet);
        var stubVoice = VoiceOf(brief, canvas, palette.OnAccent, palette.Accent);
        var upright = !canvas.IsLandscape;
        var free = canvas.Field(0);
        var paper = upright
            ? Box.FromEdges(6 * u, Math.Max(4.6 * u, free.Y), canvas.Width - (6 * u), Math.Min(canvas.Height - (4.6 * u), free.Bottom))
            : canvas.Canvas.Inset(4.8 * u, 5.4 * u);
        // On a story the paper runs under the app's controls; the words stay clear of them.
        paper = canvas.IsStory ? Box.FromEdges(paper.X, 7 * u, paper.Right, canvas.Height - (7 * u)) : paper;
        var lowest = Math.Min(free.Bottom, paper.Bottom);
        var (pad, bite) = (5 * u, 1.35 * u);

        // The stub says until when and where; what it takes, the coupon gives.
        var stubWidth = upright ? paper.Width - (2 * pad) : (paper.Width * 0.3) - (1.7 * pad);
        var stub = Column.Fit(canvas, stubWidth, upright ? paper.Height * 0.26 : paper.Height - (2 * pad), StubWords(stubVoice, upright));
        var share = stub.Height <= 0 ? 1 : upright ? (lowest - stub.Height - (1.6 * pad) - paper.Y) / paper.Height : 0.7;
        var main = upright ? paper with { Height = paper.Height * share } : paper with { Width = paper.Width * share };
        var tail = upright ? Box.FromEdges(paper.X, main.Bottom, paper.Right, paper.Bottom) : Box.FromEdges(main.Right, paper.Y, paper.Right, paper.Bottom);
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Table", Box = canvas.Canvas, Fill = table },
            new ShapeLayer
            {
                Name = "Coupon", Form = Form.Path, Box = paper, Fill = sheet, PathData = CouponForm.Outline(paper, bite, upright, true, true, share < 1 ? share : null),
                Shadow = new(0.7 * u, 0.9 * u, 0, Rgba.Black.WithOpacity(0.2)),
            });
        if (share < 1)
        {
            var line = upright ? new Box(paper.X + (2.6 * u), main.Bottom, paper.Width - (5.2 * u), 0.01) : new Box(main.Right, paper.Y + (2.6 * u), 0.01, paper.Height - (5.2 * u));
            scene.Add(
                new ShapeLayer { Name = "Stub", Form = Form.Path, Box = tail, Fill = palette.Accent, PathData = StubOutline(tail, bite, upright) },
                new ShapeLayer { Name = "Perforation", Box = line, Stroke = new(table, 0.5 * u, [0.02 * u, 1.35 * u]) })
                .Add(stub, (tail with { Height = Math.Min(tail.Bottom, lowest) - tail.Y }).Inset(upright ? pad : (tail.Width - stubWidth) / 2, 0), upright ? Align.Centre : Align.Left, Gather.Middle);
        }

        Face(scene, brief, canvas, voice, main, sheet, upright);
        return scene.Build(Key, palette, table).Counted(brief.Content);
    }

    private static void Face(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Voice voice, Box main, Rgba sheet, bool upright)
    {
        var (u, content) = (canvas.Unit, brief.Content);
        var border = main.Inset(2.6 * u);
        var (clear, inner) = (canvas.Field(0), border.Inset(3.2 * u, 3 * u));
        var field = Box.FromEdges(inner.X, Math.Max(inner.Y, clear.Y), inner.Right, Math.Min(inner.Bottom, clear.Bottom));
        // Away from the letters' colour, so that the lines never take from their contrast.
        var engraving = sheet.Mix(voice.Ink.Luminance > sheet.Luminance ? Rgba.Black : Rgba.White, 0.2);
        var ring = new Box(border.CentreX - (border.Height * 0.46), border.CentreY - (border.Height * 0.46), border.Height * 0.92, border.Height * 0.92);
        scene.Add(
            CouponForm.Rosette(canvas, ring, engraving, 0.16 * u, new(border)),
            new ShapeLayer { Name = "Border", Box = border, Radius = 1.2 * u, Stroke = new(voice.Ink.WithOpacity(0.85), 0.3 * u) },
            new ShapeLayer { Name = "Border", Box = border.Inset(0.75 * u), Radius = 0.7 * u, Stroke = new(voice.Ink.WithOpacity(0.5), 0.12 * u) });

        (TextRole Role, string Text) hero = content.Offer is { Length: > 0 } offer ? (TextRole.Offer, offer)
            : content.Price is { Length: > 0 } price ? (TextRole.Price, price) : (TextRole.Headline, content.Headline);
        var rest = voice with { Content = content.Without(hero.Role) with { Contact = null, Period = null, CallToAction = StubIsButton(content) ? null : content.CallToAction } };
        var medal = (canvas.Aspect > 0.9 ? 16 : 22) * u;
        // A portrait in an oval, where a banknote has it.
        var oval = brief.Photo is null || content.Menu.Count > 4 ? default : upright
            ? new Box(field.CentreX - (0.5 * medal), field.Y, medal, medal)
            : new Box(field.X, field.CentreY - (15 * u), 23 * u, 30 * u);
        if (oval.Width > 0 && brief.Photo is { } photo)
        {
            scene.Add(
                new ShapeLayer { Name = "Oval", Form = Form.Ellipse, Box = oval.Inset(-0.9 * u), Fill = sheet, Stroke = new(voice.Ink, 0.3 * u) },
                new PictureLayer { Name = "Photo", Source = "photo", Frame = Form.Ellipse, Box = oval, Crop = photo.CropTo(oval.Width / oval.Height) });
            field = upright ? Box.FromEdges(field.X, oval.Bottom + (3 * u), field.Right, field.Bottom) : Box.FromEdges(oval.Right + (3.4 * u), field.Y, field.Right, field.Bottom);
        }

        var head = Column.Fit(canvas, field.Width, field.Height * 0.34, [rest.Sender(3.4), hero.Role == TextRole.Headline ? null : rest.Headline(8, 2.4, 3, 4.4)]);
        Block?[] Way(bool all) =>
        [
            rest.Product(4.2, 0), rest.Price(6.6, 2.2), rest.Content.Price is null ? PlainFacts.Former(rest, 4.2, 1.8) : null,
            rest.Menu(3.6, 2.4), all ? rest.Subcopy(3.2, 2, 2) : null, all ? PlainFacts.Button(rest, 3.2, 2.2) : null,
        ];
        var foot = PlainFacts.Richest(canvas, field.Width, field.Height * (content.Menu.Count > 0 ? 0.48 : 0.3), Way(true), Way(false));
        var air = 3 * u;
        var room = Box.FromEdges(field.X, field.Y + (head.Height > 0 ? head.Height + air : 0), field.Right, field.Bottom - (foot.Height > 0 ? foot.Height + air : 0));
        var title = hero.Role == TextRole.Price || hero.Text.Length < 4
            ? null
            : FilledText.Fit(canvas, hero.Role == TextRole.Headline ? voice.Fonts.Display : Face(voice, hero.Text), -0.02, hero.Text, room.Width, room.Height, 1.8 * u, 5 * u);
        var height = 0.0;
        TextLayer? layer = null;
        if (title is not null)
        {
            (height, layer) = (title.Height, title.Place(hero.Role, voice.Ink, room.X, 0, room.Width, Align.Centre));
        }
        else if (FilledPrice.Fit(canvas, new(Face(voice, hero.Text), 1, voice.Ink) { Tracking = -0.03 }, hero.Text, 0.72, room.Width, room.Height) is { } line)
        {
            (height, layer) = (line.Height, line.Place(hero.Role, room.CentreX - (line.Width / 2), 0));
        }

        // What is left over goes evenly over and under the offer.
        var idle = (room.Height - height) / 2;
        scene.Add(head, field with { Y = field.Y + (idle * 0.45) }, Align.Centre, Gather.Top)
            .Add(foot, field with { Y = field.Y - (idle * 0.45) }, Align.Centre, Gather.Bottom);
        if (layer is not null)
        {
            var dy = room.Y + idle;
            scene.Add(layer with { Box = layer.Box with { Y = layer.Box.Y + dy }, Lines = [.. layer.Lines.Select(l => l with { Baseline = l.Baseline + dy })] });
        }
    }

    private static string Face(Voice voice, string text) => voice.Canvas.Fonts.Face(voice.Fonts.Figures).Metrics.Covers(text) ? voice.Fonts.Figures : voice.Fonts.Plain;

    private static Block?[] StubWords(Voice voice, bool upright)
    {
        var u = voice.Canvas.Unit;
        return
        [
            voice.Content.Period is { Length: > 0 } period
                ? new TextBlock(TextRole.Period, period, new(voice.Fonts.Strong, (upright ? 5.4 : 6) * u, voice.Ink) { MaxLines = upright ? 2 : 4, LineHeight = 1.16, Tracking = -0.02 }) { Priority = 184 }
                : null,
            voice.Contact(3, 2.4, lines: upright ? 3 : 6),
            StubIsButton(voice.Content) ? PlainFacts.Button(voice, upright ? 5 : 7, 0) : null,
        ];
    }

    private static bool StubIsButton(DesignContent content) => string.IsNullOrEmpty(content.Period) && string.IsNullOrEmpty(content.Contact);

    // The stub alone: bitten at its outer end, with a quarter of a notch at each inner corner.
    private static string StubOutline(Box tail, double bite, bool upright)
    {
        var inset = upright ? 100 * bite / tail.Height : 100 * bite / tail.Width;
        var outline = CouponForm.Outline(tail, bite, upright, false, true, null);
        var (rx, ry) = (100 * bite / tail.Width, 100 * bite / tail.Height);
        var c = System.Globalization.CultureInfo.InvariantCulture;
        return upright
            ? outline.Replace("M0 0L100 0", string.Create(c, $"M{rx:0.###} 0L{100 - rx:0.###} 0A{rx:0.###} {ry:0.###} 0 0 0 100 {inset:0.###}"), StringComparison.Ordinal)
                .Replace("L0 0Z", string.Create(c, $"L0 {inset:0.###}A{rx:0.###} {ry:0.###} 0 0 0 {rx:0.###} 0Z"), StringComparison.Ordinal)
            : outline.Replace("M0 0L100 0", string.Create(c, $"M{rx:0.###} 0L100 0"), StringComparison.Ordinal)
                .Replace("L0 100L0 0Z", string.Create(c, $"L{rx:0.###} 100A{rx:0.###} {ry:0.###} 0 0 0 0 {100 - ry:0.###}L0 {ry:0.###}A{rx:0.###} {ry:0.###} 0 0 0 {rx:0.###} 0Z"), StringComparison.Ordinal);
    }

    private static Voice VoiceOf(DesignBrief brief, LayoutContext canvas, Rgba ink, Rgba ground) => new(canvas, brief.Content)
    {
        Fonts = (brief.Fonts ?? FontPairs.Of("poster")).For(brief.Content, canvas.Fonts),
        Ink = ink, Soft = Palette.Readable(ink.Mix(ground, 0.06), ground), Accent = ink, OnAccent = ground, AccentText = ink,
    };
}
