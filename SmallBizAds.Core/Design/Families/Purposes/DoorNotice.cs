using System.Text.RegularExpressions;
using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>A sheet of paper taped to the glass of the shop's door: what has to be known, readable from across the street.</summary>
public sealed partial class DoorNotice : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "notice";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Occasions = ["closed"], Base = 0.7, Ground = DesignGround.Deep, Layout = DesignLayout.Card, Fonts = "clean",
        ShowsOff = DesignNeeds.Period, Tones = ["plain", "warm", "premium"], WithPhoto = -0.05, MostRows = 4,
    };

    /// <summary>Days off, and whatever else is made known and sells nothing.</summary>
    public bool Fits(DesignBrief brief) =>
        Profile.Occasions.Contains(brief.Occasion)
        || (MadeKnown().IsMatch(brief.Subject) && brief.Content is { Price: null or "", Offer: null or "", FormerPrice: null or "", Menu.Count: 0 });

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var paper = Rgba.White.Mix(palette.Paper, 0.35);
        var pop = Pop(palette, paper);
        var fonts = FontPairs.Of(brief.Tone is "premium" or "warm" ? "book" : brief.Tone is "playful" ? "friendly" : "clean");
        var voice = Voice(brief, canvas, fonts, paper, palette.Ink, pop);
        var content = brief.Content;
        var field = canvas.Field(canvas.IsStory ? 7 * u : canvas.IsLandscape ? 6.5 * u : 8.5 * u);
        var width = canvas.IsLandscape ? Math.Min(field.Width * 0.8, field.Height * 1.55) : Math.Min(field.Width * (canvas.Aspect < 0.9 ? 1 : 0.95), field.Height);
        var pad = width * 0.085;
        var line = Math.Max(1.5, 0.2 * u);
        Block?[] message =
        [
            Label(voice, 3.6), Message(voice, canvas.IsLandscape ? 11 : 13, canvas.Aspect > 1.5 ? 2 : canvas.IsLandscape ? 3 : 4), Days(voice, pop, 6.8), voice.Subcopy(3.8, 3.6, 2),
            voice.Product(4, 3.4), voice.Menu(3.8, 3.6), (voice with { Content = content with { Period = null } }).Facts(6.6, 3.4, 3.8, stacked: true),
        ];
        Block?[] sender =
        [
            content.Business is null && content.Contact is null ? null : new RuleBlock(w, line, palette.Ink.WithOpacity(0.22)) { Priority = 101 },
            voice.Business(4.2, 3), voice.Contact(3.8, 2.4, lines: 3),
        ];
        var foot = Column.Fit(canvas, width - (2 * pad), field.Height * 0.3, sender);
        var footHeight = foot.Height > 0 ? foot.Height + (3.4 * u) : 0;
        var column = Column.Fit(canvas, width - (2 * pad), field.Height - (2 * pad) - footHeight, message);

        // No taller than the message asks for, and never a strip.
        var least = canvas.IsLandscape ? field.Height : width * (canvas.IsStory ? 1.36 : canvas.Aspect < 0.9 ? 1.2 : 1);
        var height = Math.Min(field.Height, Math.Max(least, column.Height + footHeight + (2.6 * pad)));
        var sheet = new Box((w - width) / 2, field.Y + ((field.Height - height) / 2), width, height);
        var inner = sheet.Inset(pad, pad);
        var scene = new SceneBuilder(canvas);
        AddDoor(scene, brief, palette, canvas, sheet);
        AddSheet(scene, sheet, paper, palette, u);
        return scene
            .Add(column, Box.FromEdges(inner.X, inner.Y, inner.Right, inner.Bottom - footHeight), Align.Centre, Gather.Middle)
            .Add(foot, inner, Align.Centre, Gather.Bottom)
            .Build(Key, palette, palette.Deep);
    }

    private static PillBlock? Label(Voice voice, double size) => voice.Content.Kicker is { Length: > 0 } text
        ? new PillBlock(TextRole.Kicker, text, new(voice.Fonts.Strong, size * voice.Canvas.Unit, voice.OnAccent) { MaxLines = 1, Tracking = 0.02 }) { Fill = voice.Accent, Radius = 0.3, PadX = 1.1, PadY = 0.62, Priority = 30 }
        : null;

    // In short lines, so that the letters can be large.
    private static TextBlock Message(Voice voice, double size, int lines)
    {
        var (fonts, u) = (voice.Fonts, voice.Canvas.Unit);
        return new TextBlock(TextRole.Headline, voice.Content.Headline, new(fonts.Display, size * fonts.DisplayScale * u, voice.Ink)
        {
            MaxLines = 4, PreferredLines = lines, Tracking = fonts.DisplayTracking, LineHeight = fonts.DisplayLeading, MinSize = 4.6 * fonts.DisplayScale * u,
        }) { Gap = 4.4 * u, Priority = 200 };
    }

    // When it is closed matters as much as that it is.
    private static TextBlock? Days(Voice voice, Rgba colour, double size) => voice.Content.Period is { Length: > 0 } text
        ? new TextBlock(TextRole.Period, text, new(voice.Fonts.Strong, size * voice.Canvas.Unit, colour) { MaxLines = 3, PreferredLines = 2, LineHeight = 1.26, Tracking = -0.02, MinSize = 3.8 * voice.Canvas.Unit }) { Gap = 4.2 * voice.Canvas.Unit, Priority = 195 }
        : null;

    private static void AddSheet(SceneBuilder scene, Box sheet, Rgba paper, Palette palette, double u)
    {
        var tape = palette.Tint.Mix(Rgba.Parse("#f3e7c4"), 0.6);
        scene.Add(
            new ShapeLayer { Name = "Sheet", Box = sheet, Radius = 0.3 * u, Fill = new LinearPaint(0, 0, 0.7, 1, [new(0, paper), new(0.7, paper), new(1, paper.Mix(Rgba.Black, 0.045))]), Shadow = new(0.5 * u, 1.1 * u, 1.7 * u, Rgba.Black.WithOpacity(0.36)) },
            Tape(sheet.X + (1.4 * u), sheet.Y + (1.4 * u), 12 * u, 3.9 * u, -42, tape),
            Tape(sheet.Right - (1.4 * u), sheet.Y + (1.4 * u), 12 * u, 3.9 * u, 42, tape),
            Tape(sheet.X + (1.4 * u), sheet.Bottom - (1.4 * u), 12 * u, 3.9 * u, 42, tape),
            Tape(sheet.Right - (1.4 * u), sheet.Bottom - (1.4 * u), 12 * u, 3.9 * u, -42, tape));
    }

    // A glazed door: frame, what is seen through the pane, the street's light on it, the handle.
    private static void AddDoor(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box sheet)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var glass = Oklch.From(palette.Deep.Mix(palette.Vivid, 0.35).Mix(Rgba.Parse("#47667a"), 0.5)) is var c ? (c with { L = Math.Clamp(c.L, 0.3, 0.46), C = Math.Min(c.C, 0.075) }).ToRgba() : default;
        var pane = canvas.Canvas.Inset(3.4 * u);
        scene.Add(brief.Photo is { } photo
            ? new PictureLayer { Name = "Shop behind the glass", Source = "photo", Box = canvas.Canvas, Crop = photo.CropTo(canvas.Aspect), Treatment = PhotoTreatment.Blurred }
            : new ShapeLayer { Name = "Glass", Box = canvas.Canvas, Fill = new LinearPaint(0, 0, 0.6, 1, [new(0, glass.Mix(Rgba.White, 0.2)), new(0.55, glass), new(1, glass.Mix(Rgba.Black, 0.28))]) });
        var frame = palette.Deep.Mix(Rgba.Black, 0.25);
        var shine = Rgba.White;
        scene.Add(Forms(canvas, "Door",
        [
            .. brief.Photo is null ? Array.Empty<ArtItem>() : [new(P($"M0 0H{w}V{h}H0Z"), palette.Deep.WithOpacity(0.3))],
            // Light falls across the pane in two slanting bands.
            new(P($"M{w * 0.08} 0H{w * 0.34}L{(w * 0.34) - (h * 0.5)} {h}H{(w * 0.08) - (h * 0.5)}Z"), shine.WithOpacity(0.1)),
            new(P($"M{w * 0.4} 0H{w * 0.46}L{(w * 0.46) - (h * 0.5)} {h}H{(w * 0.4) - (h * 0.5)}Z"), shine.WithOpacity(0.07)),
            new(P($"M{w * 0.78} 0H{w * 1.16}L{(w * 1.16) - (h * 0.5)} {h}H{(w * 0.78) - (h * 0.5)}Z"), shine.WithOpacity(0.08)),
            new(P($"M0 0H{w}V{h}H0ZM{pane.X} {pane.Y}V{pane.Bottom}H{pane.Right}V{pane.Y}Z"), new LinearPaint(0, 0, 1, 1, [new(0, frame.Mix(Rgba.White, 0.2)), new(0.5, frame), new(1, frame.Mix(Rgba.Black, 0.3))])),
            new(P($"M{pane.X} {pane.Y}H{pane.Right}V{pane.Bottom}H{pane.X}Z"), null, Rgba.Black.WithOpacity(0.35), 0.5 * u),
            .. w - sheet.Right > 12 * u ? Handle(w - 7.6 * u, h / 2.0, Math.Min(46 * u, h * 0.5), u) : [],
        ]));
    }

    private static ArtItem[] Handle(double x, double y, double length, double u)
    {
        var (top, bottom) = (y - (length / 2), y + (length / 2));
        var steel = LinearPaint.Across(new(0, Rgba.Parse("#6d7177")), new(0.3, Rgba.Parse("#f7f8f9")), new(0.55, Rgba.Parse("#b9bdc3")), new(1, Rgba.Parse("#585c62")));
        return
        [
            new(PathData.Capsule(x + (1.3 * u), top + u, x + (1.3 * u), bottom + u, 2.2 * u), Rgba.Black.WithOpacity(0.25)),
            new(PathData.Rect(x - (0.4 * u), top + (4 * u), 5 * u, 1.8 * u), steel),
            new(PathData.Rect(x - (0.4 * u), bottom - (5.8 * u), 5 * u, 1.8 * u), steel),
            new(PathData.Capsule(x, top, x, bottom, 2.2 * u), steel),
        ];
    }

    [GeneratedRegex(@"공지|알립니다|알려\s?드립니다|변경|바뀝니다|바뀌었|휴무|쉽니다|쉬어|영업시간\s?안내|이전합니다|이전했|\b(notice|closed|closing|opening hours)\b", RegexOptions.IgnoreCase)]
    private static partial Regex MadeKnown();
}
