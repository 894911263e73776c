using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>The day itself on a leaf of a tear-off calendar; what happens then, where and for how much, stands under it.</summary>
public sealed class EventDay : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "event";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Date, Base = 0.75, Ground = DesignGround.Vivid, Layout = DesignLayout.Centred, Fonts = "poster",
        Occasions = ["event"], ShowsOff = DesignNeeds.Period | DesignNeeds.Place, Tones = ["lively", "plain"], MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var u = canvas.Unit;
        var (content, ground) = (brief.Content, palette.Vivid);
        var dated = content.Period is { Length: > 0 };
        var pair = FontPairs.Of(brief.Tone is "premium" or "warm" ? "book" : brief.Tone is "playful" ? "friendly" : "poster");
        var pop = ground.ContrastWith(palette.Accent) >= 2 ? palette.Accent : palette.OnVivid;
        var voice = Voice(brief, canvas, pair, ground, palette.OnVivid, pop, content with { Period = null }) with { AccentText = palette.Accent.ContrastWith(ground.Mix(Rgba.White, 0.08)) >= 4.7 ? palette.Accent : palette.OnVivid };

        // On the leaf stands the date, or without one the headline.
        var paper = Rgba.White.Mix(palette.Paper, 0.5);
        var red = Pop(palette, paper);
        var leafVoice = voice with { Ink = red };
        var style = new TextStyle(leafVoice.Fonts.Figures, (brief.Photo is null ? 44 : 25) * leafVoice.Fonts.FigureScale * u, red) { Tracking = -0.005, MinSize = 9 * u };
        Block onLeaf = dated
            ? new DateBlock(TextRole.Period, content.Period!, style, new(leafVoice.Fonts.Strong, (brief.Photo is null ? 5 : 3.7) * u, red) { MinSize = 3 * u }) { Priority = 195 }
            : leafVoice.Headline(10, 0, 4);
        // Light falls on it only where the words can bear it.
        var light = palette.OnVivid.ContrastWith(ground.Mix(Rgba.White, 0.08)) >= 5.2 ? ground.Mix(Rgba.White, 0.08) : ground;
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = new RadialPaint(0.5, 0.3, 0.95, [new(0, light), new(1, light == ground ? ground.Mix(palette.Deep, 0.14) : ground)]) });
        Block?[] words =
        [
            Sender(voice, 3.5), dated ? voice.Headline(canvas.IsLandscape && brief.Photo is null ? 11 : canvas.IsLandscape ? 9.4 : 9, 3) : null, voice.Subcopy(3.3, 2.8, 2), voice.Product(4, 3), voice.Menu(3.6, 3.4),
            voice.Facts(canvas.IsLandscape ? 9.4 : 8.8, 3.3, 4, voice.AccentText, stacked: !canvas.IsLandscape && brief.Photo is null), voice.Contact(3.2, 3),
        ];
        var leaf = canvas.IsLandscape ? Beside(scene, brief, canvas, words) : brief.Photo is { } photo ? UnderPhoto(scene, photo, canvas, words) : Below(scene, canvas, words);
        AddLeaf(scene, canvas, palette, leaf, paper);
        if (canvas.IsStory)
        {
            AddMonth(scene, canvas, ground.Mix(palette.OnVivid, 0.2), pop);
        }

        var inner = InsideOf(leaf);
        var date = Column.Fit(canvas, inner.Width, inner.Height, [onLeaf]);
        return scene.Add(date, inner, Align.Centre, Gather.Middle).Build(Key, palette, ground);
    }

    private static Box InsideOf(Box leaf) => Box.FromEdges(leaf.X + (leaf.Width * 0.07), leaf.Y + (leaf.Height * 0.19), leaf.Right - (leaf.Width * 0.07), leaf.Bottom - Math.Max(leaf.Height * 0.07, Math.Min(leaf.Width, leaf.Height) * 0.16));

    // The leaf takes what the words leave; both on the middle axis.
    private static Box Below(SceneBuilder scene, LayoutContext canvas, Block?[] words)
    {
        var u = canvas.Unit;
        var field = canvas.Field(6 * u);
        var column = Column.Fit(canvas, field.Width, field.Height * (canvas.IsStory ? 0.5 : 0.48), words);
        var room = field.Height - column.Height - (5 * u);
        var height = Math.Min(room, canvas.Width * 0.82);
        var width = Math.Min(field.Width * 0.94, Math.Max(height * 1.08, canvas.Width * (canvas.IsStory ? 0.78 : 0.56)));
        var spare = room - height;
        scene.Add(column, field with { Height = field.Height - (spare * 0.42) }, Align.Centre, Gather.Bottom);
        return new(canvas.Canvas.CentreX - (width / 2), field.Y + (spare * 0.42) + (u * 0.4), width, height);
    }

    private static Box UnderPhoto(SceneBuilder scene, PhotoTraits photo, LayoutContext canvas, Block?[] words)
    {
        var u = canvas.Unit;
        var field = canvas.Field(6 * u);
        var column = Column.Fit(canvas, field.Width, field.Height * 0.5, words);
        var top = field.Bottom - column.Height;
        var (width, height) = (40 * u, 36 * u);
        var leaf = new Box(field.X, top - (4 * u) - height, width, height);
        var frame = Box.FromEdges(0, 0, canvas.Width, leaf.Bottom - (9 * u));
        // The subject stands beside the leaf.
        scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height, 0.72, 0.5) });
        scene.Add(column, field, Align.Left, Gather.Bottom);
        return leaf;
    }

    private static Box Beside(SceneBuilder scene, DesignBrief brief, LayoutContext canvas, Block?[] words)
    {
        var u = canvas.Unit;
        var field = canvas.Field(6 * u);
        var leaf = new Box(field.X, field.Y + u, Math.Min(canvas.Width * 0.4, field.Height * 1.02), field.Height - (2 * u));
        if (brief.Photo is { } photo)
        {
            // The leaf hangs over the edge of the photo, whose subject stands above it.
            var frame = new Box(0, 0, canvas.Width * 0.41, canvas.Height);
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height, 0.42, 0.3) });
            var (width, height) = (Math.Min(34 * u, canvas.Width * 0.29), Math.Min(33 * u, canvas.Height * 0.46));
            leaf = new(frame.Right - (width * 0.52), canvas.Height - height - (7 * u), width, height);
        }

        var left = leaf.Right + (5.5 * u);
        var column = Column.Fit(canvas, field.Right - left, field.Height, words);
        scene.Add(column, Box.FromEdges(left, field.Y, field.Right, field.Bottom), Align.Left, Gather.Middle);
        return leaf;
    }

    // Under a story's words the days of a month, without their numbers, and one of them marked.
    private static void AddMonth(SceneBuilder scene, LayoutContext canvas, Rgba days, Rgba marked)
    {
        var u = canvas.Unit;
        var (top, step) = (canvas.Field(6 * u).Bottom + (6.4 * u), (canvas.Width - (16 * u)) / 6.0);
        var items = new List<ArtItem>();
        for (var i = 0; i < 21; i++)
        {
            var (x, y) = ((8 * u) + (i % 7 * step), top + (i / 7 * 5 * u));
            items.Add(new(PathData.Circle(x, y, (i == 12 ? 1.7 : 0.95) * u), i == 12 ? marked : days));
        }

        scene.Add(Forms(canvas, "Month", items));
    }

    private static void AddLeaf(SceneBuilder scene, LayoutContext canvas, Palette palette, Box leaf, Rgba paper)
    {
        var u = canvas.Unit;
        var (radius, head) = (1.1 * u, leaf.Height * 0.13);
        var band = palette.Deep;
        for (var i = 2; i > 0; i--)
        {
            scene.Add(new ShapeLayer
            {
                Name = "Leaf below", Box = new(leaf.X + (i * 0.5 * u), leaf.Y + u, leaf.Width - (i * u), leaf.Height - u + (i * 0.9 * u)), Radius = radius, Fill = paper.Mix(palette.Deep, 0.1 + (0.08 * i)),
                Shadow = i == 2 ? new(0, 1.6 * u, 2 * u, Rgba.Black.WithOpacity(0.28)) : null,
            });
        }

        // A corner of the sheet turns up; under it the next one shows.
        var (c, r, b) = (Math.Min(leaf.Width, leaf.Height) * 0.13, leaf.Right, leaf.Bottom);
        scene.Add(Forms(canvas, "Leaf",
        [
            new(P($"M{leaf.X + radius} {leaf.Y}H{r - radius}A{radius} {radius} 0 0 1 {r} {leaf.Y + radius}V{b - c}L{r - c} {b}H{leaf.X + radius}A{radius} {radius} 0 0 1 {leaf.X} {b - radius}V{leaf.Y + radius}A{radius} {radius} 0 0 1 {leaf.X + radius} {leaf.Y}Z"),
                LinearPaint.Down(new(0, paper.Mix(palette.Deep, 0.05)), new(0.3, paper), new(1, paper))),
            new(P($"M{leaf.X} {leaf.Y + head}V{leaf.Y + radius}A{radius} {radius} 0 0 1 {leaf.X + radius} {leaf.Y}H{r - radius}A{radius} {radius} 0 0 1 {r} {leaf.Y + radius}V{leaf.Y + head}Z"), LinearPaint.Down(new(0, band.Mix(Rgba.White, 0.1)), new(1, band))),
            new(P($"M{leaf.X} {leaf.Y + head}H{r}V{leaf.Y + head + (0.9 * u)}H{leaf.X}Z"), LinearPaint.Down(new(0, Rgba.Black.WithOpacity(0.16)), new(1, Rgba.Black.WithOpacity(0)))),
            new(P($"M{r - c} {b}Q{r - (c * 0.86)} {b - (c * 0.62)} {r - (c * 0.98)} {b - (c * 0.98)}Q{r - (c * 0.62)} {b - (c * 0.86)} {r} {b - c}Z"),
                new LinearPaint(0.1, 0.1, 0.62, 0.62, [new(0, paper.Mix(Rgba.Black, 0.2)), new(0.45, paper.Mix(Rgba.Black, 0.05)), new(1, paper.Mix(Rgba.Black, 0.16))])),
            .. new[] { 0.22, 0.78 }.SelectMany(at => Ring(leaf.X + (leaf.Width * at), leaf.Y + (head * 0.5), u)),
        ]));
    }

    // A bent wire through a punched hole.
    private static IEnumerable<ArtItem> Ring(double x, double y, double u)
    {
        var steel = LinearPaint.Across(new(0, Rgba.Parse("#7d828a")), new(0.35, Rgba.Parse("#f4f5f7")), new(0.7, Rgba.Parse("#b4b9c0")), new(1, Rgba.Parse("#6a6f77")));
        yield return new(PathData.Circle(x, y + (0.6 * u), 1.35 * u), Rgba.Black.WithOpacity(0.55));
        yield return new(PathData.Capsule(x, y - (4.4 * u), x, y + (0.5 * u), 1.25 * u), steel);
    }
}
