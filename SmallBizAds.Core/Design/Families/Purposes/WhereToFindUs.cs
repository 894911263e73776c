using System.Text.RegularExpressions;
using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;
using static SmallBizAds.Core.Design.Families.Purposes.Craft;

namespace SmallBizAds.Core.Design.Families.Purposes;

/// <summary>Where to find the shop: a large pin that holds its picture, on streets that are nowhere in particular, and the address in large letters.</summary>
public sealed partial class WhereToFindUs : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "directions";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Place, Base = 0.6, WithPhoto = 0.1, Ground = DesignGround.Tint, Layout = DesignLayout.Stacked, Fonts = "clean",
        ShowsOff = DesignNeeds.Place, Occasions = ["opening"], Tones = ["plain", "lively"], MostRows = 2,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var (content, paper) = (brief.Content, Rgba.White.Mix(palette.Paper, 0.5));
        var pop = Pop(palette, paper);
        var fonts = FontPairs.Of(brief.Tone switch { "premium" => "book", "playful" => "friendly", "warm" => "friendly", _ => "clean" });
        var voice = Voice(brief, canvas, fonts, paper, Palette.Readable(palette.Ink, paper, 9), pop);
        Block?[] blocks =
        [
            voice.Sender(3.5), voice.Headline(canvas.IsLandscape ? 8.4 : 8.8, 2.6, 3, 5), voice.Subcopy(3.3, 2.8, 2), Where(voice, content, u),
            voice.Product(3.8, 3), voice.Menu(3.6, 3), voice.Facts(7, 3.3, 3.2, pop),
        ];
        var field = canvas.Field(6 * u);
        var scene = new SceneBuilder(canvas);
        if (canvas.IsLandscape)
        {
            var panel = Box.FromEdges(0, 0, w * 0.53, h);
            var words = Box.FromEdges(field.X, field.Y, panel.Right - (4.4 * u), field.Bottom);
            var column = Column.Fit(canvas, words.Width, words.Height, blocks);
            AddStreets(scene, brief, palette, canvas, Box.FromEdges(panel.Right - (6 * u), 0, w, h));
            scene.Add(new ShapeLayer { Name = "Panel", Box = panel with { X = -6 * u, Width = panel.Width + (6 * u) }, Radius = 5 * u, Fill = paper, Shadow = new(0.5 * u, 0, 2 * u, Rgba.Black.WithOpacity(0.2)) });
            AddPin(scene, canvas, brief, palette, Box.FromEdges(panel.Right + (3 * u), h * 0.08, w - (4 * u), h * 0.9), paper);
            return scene.Add(column, words, Align.Left, Gather.Middle).Build(Key, palette, palette.Tint);
        }

        if (canvas.IsStory)
        {
            // The words hang from the top; the map runs on to the foot, under the app's own controls.
            var said = Column.Fit(canvas, field.Width, field.Height * 0.72, blocks);
            var end = field.Y + said.Height + (5.4 * u);
            AddStreets(scene, brief, palette, canvas, Box.FromEdges(0, end - (6 * u), w, h));
            scene.Add(new ShapeLayer { Name = "Panel", Box = Box.FromEdges(0, -6 * u, w, end), Radius = 5 * u, Fill = paper, Shadow = new(0, 0.4 * u, 1.2 * u, Rgba.Black.WithOpacity(0.2)) });
            AddPin(scene, canvas, brief, palette, Box.FromEdges(w * 0.08, end + (3 * u), w * 0.92, h - (7 * u)), paper);
            return scene.Add(said, field, Align.Left, Gather.Top).Build(Key, palette, palette.Tint);
        }

        // The panel comes up from the foot as far as the words need.
        var fit = Column.Fit(canvas, field.Width, field.Height * 0.6, blocks);
        var foot = h - (5.6 * u);
        var top = Math.Max(foot - fit.Height - (6.4 * u), 0);
        AddStreets(scene, brief, palette, canvas, Box.FromEdges(0, 0, w, top + (6 * u)));
        scene.Add(new ShapeLayer { Name = "Panel", Box = Box.FromEdges(0, top, w, h + (6 * u)), Radius = 5 * u, Fill = paper, Shadow = new(0, -0.4 * u, 2 * u, Rgba.Black.WithOpacity(0.2)) });
        AddPin(scene, canvas, brief, palette, Box.FromEdges(w * 0.1, 4 * u, w * 0.9, top - (5 * u)), paper);
        return scene.Add(fit, Box.FromEdges(field.X, top, field.Right, foot), Align.Left, Gather.Bottom).Build(Key, palette, palette.Tint);
    }

    // The address as large as a second headline; telephone and hours small beside it.
    private static PlacesBlock? Where(Voice voice, DesignContent content, double u) => content.Contact is { Length: > 0 } text
        ? new PlacesBlock(
            TextRole.Contact, text, new(voice.Fonts.Strong, 6.6 * u, voice.AccentText) { MaxLines = 3, Tracking = -0.02, LineHeight = 1.24, MinSize = 4 * u },
            new(voice.Fonts.Text, 3.6 * u, voice.AccentText) { MaxLines = 2 }, t => PlaceName().IsMatch(t)) { Gap = 4.2 * u, Priority = 192 }
        : null;

    // Broad and narrow streets across one another at one slant, some greenery, no names: it says "somewhere here" and no more.
    private static void AddStreets(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box area)
    {
        var u = canvas.Unit;
        var random = new Random(unchecked((int)(brief.Seed ^ 0x2b7d)));
        var land = palette.Tint.Mix(palette.Vivid, palette.Vivid.Luminance > 0.5 ? 0.3 : 0.06).Mix(palette.Deep, 0.04);
        var street = Rgba.White.Mix(palette.Paper, 0.25);
        var second = land.Mix(palette.Vivid, 0.2);
        var (cx, cy) = (area.CentreX, area.Y + (area.Height * 0.62));
        var reach = (area.Width + area.Height) * 0.8;
        var slant = -0.34 + (random.NextDouble() * 0.1);
        string Line(double angle, double offset) =>
            P($"M{cx + (Math.Cos(angle + (Math.PI / 2)) * offset) - (Math.Cos(angle) * reach)} {cy + (Math.Sin(angle + (Math.PI / 2)) * offset) - (Math.Sin(angle) * reach)}L{cx + (Math.Cos(angle + (Math.PI / 2)) * offset) + (Math.Cos(angle) * reach)} {cy + (Math.Sin(angle + (Math.PI / 2)) * offset) + (Math.Sin(angle) * reach)}");
        var items = new List<ArtItem> { new(PathData.Rect(area.X, area.Y, area.Width, area.Height), LinearPaint.Down(new(0, land.Mix(Rgba.White, 0.12)), new(1, land))) };
        // Blocks of houses: cells of the grid in a slightly deeper tone.
        var (ax, ay) = (Math.Cos(slant), Math.Sin(slant));
        for (var i = -5; i <= 5; i++)
        {
            for (var j = -5; j <= 5; j++)
            {
                if (random.NextDouble() > 0.34)
                {
                    continue;
                }

                var (x, y, a, b) = (cx + (((i * 17) + 8.5) * u * ax) - (((j * 15) + 7.5) * u * ay), cy + (((i * 17) + 8.5) * u * ay) + (((j * 15) + 7.5) * u * ax), 6.4 * u, 5.2 * u);
                items.Add(new(PathData.Rounded(1.2 * u, (x - (a * ax) + (b * ay), y - (a * ay) - (b * ax)), (x + (a * ax) + (b * ay), y + (a * ay) - (b * ax)), (x + (a * ax) - (b * ay), y + (a * ay) + (b * ax)), (x - (a * ax) - (b * ay), y - (a * ay) + (b * ax))), random.Next(3) == 0 ? second : land.Mix(palette.Deep, 0.06)));
            }
        }

        for (var i = -5; i <= 5; i++)
        {
            items.Add(new(Line(slant, i * 15 * u), null, street, (i == 0 ? 5.4 : i % 2 == 0 ? 2.6 : 1.7) * u));
            items.Add(new(Line(slant + (Math.PI / 2), i * 17 * u), null, street, (i == 1 ? 5.4 : i % 2 == 0 ? 1.7 : 2.6) * u));
        }

        // One old road that keeps to no grid.
        items.Add(new(P($"M{cx - reach} {cy + (12 * u)}C{cx - (30 * u)} {cy - (20 * u)} {cx + (6 * u)} {cy + (26 * u)} {cx + reach} {cy - (30 * u)}"), null, street, 4 * u));
        scene.Add(Forms(canvas, "Streets", items) with { Window = new(area) });
    }

    private static void AddPin(SceneBuilder scene, LayoutContext canvas, DesignBrief brief, Palette palette, Box room, Rgba paper)
    {
        var u = canvas.Unit;
        var height = Math.Min(room.Height, Math.Min(room.Width * 1.25, 62 * u));
        if (height < 12 * u)
        {
            return;
        }

        var colour = new[] { palette.Vivid, palette.Accent, palette.Deep }.First(c => c.Apart(palette.Tint) > 0.2 && c.Luminance < 0.5);
        var (x, foot, r) = (room.CentreX, room.CentreY + (height / 2), height * 0.385);
        var y = foot - height + r;
        // Straight flanks that touch the head and meet in the foot.
        var (d, cos) = (foot - y, r / (foot - y));
        var sin = Math.Sqrt(1 - (cos * cos));
        var (tx, ty) = (r * sin, r * cos);
        var head = new Box(x - (r * 0.8), y - (r * 0.8), r * 1.6, r * 1.6);
        scene.Add(
            Forms(canvas, "Here",
            [
                new(PathData.Ellipse(x, foot, height * 0.36, height * 0.115), colour.WithOpacity(0.14)),
                new(PathData.Ellipse(x, foot, height * 0.22, height * 0.07), colour.WithOpacity(0.24)),
                new(PathData.Ellipse(x, foot, height * 0.1, height * 0.032), Rgba.Black.WithOpacity(0.3)),
            ]),
            Forms(canvas, "Pin", [new(P($"M{x - tx} {y + ty}A{r} {r} 0 1 1 {x + tx} {y + ty}L{x + (r * 0.05)} {foot - (r * 0.02)}Q{x} {foot + (r * 0.03)} {x - (r * 0.05)} {foot - (r * 0.02)}Z"), new LinearPaint(0, 0, 0.8, 1, [new(0, colour.Mix(Rgba.White, 0.14)), new(0.6, colour), new(1, colour.Mix(Rgba.Black, 0.22))]))]));
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer { Name = "Photo", Source = "photo", Box = head, Crop = photo.CropTo(1), Frame = Form.Ellipse });
            return;
        }

        var field = paper.Mix(palette.Tint, 0.25);
        scene.Add(
            new ShapeLayer { Name = "Pin field", Box = head, Form = Form.Ellipse, Fill = field },
            MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(field, palette.Vivid, palette.Accent, palette.Ink, palette.Paper), head.Inset(r * 0.27)));
    }

    [GeneratedRegex(@"\w(로|길|동|구|시|읍|면|리)\s?\d|\d+\s?(층|F)\b|\w역\b|출구|사거리|\b(St|Street|Road|Rd|Ave|floor)\b")]
    private static partial Regex PlaceName();
}
