using System.Globalization;
using System.Text;
using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Lettering;

/// <summary>A till receipt on the counter: a strip of paper with a torn foot, rows between dashed lines, the price as its total.</summary>
public sealed class Receipt : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "receipt";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Ground = DesignGround.Tint, Layout = DesignLayout.Card, Fonts = "clean", Base = 0.52, WithPhoto = 0.02,
        Tones = ["playful", "plain"], Trades = ["cafe", "restaurant", "bakery", "delivery", "market", "bar", "online-shop", "laundry"],
        ShowsOff = DesignNeeds.Price | DesignNeeds.Menu, MostRows = 6,
    };

    /// <inheritdoc/>
    public bool Fits(DesignBrief brief) => brief.Content.Price is { Length: > 0 } || brief.Content.Menu.Count > 0;

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var counter = palette.Vivid;
        var paper = Rgba.Parse("#fdfcf7");
        var ink = Palette.Readable(Rgba.Parse("#23211f").Mix(palette.Ink, 0.5), paper, 9);
        var voice = new Voice(canvas, brief.Content)
        {
            Fonts = (brief.Fonts ?? FontPairs.Of("clean")).For(brief.Content, canvas.Fonts),
            Ink = ink, Soft = Palette.Readable(ink.Mix(paper, 0.22), paper), Accent = ink, OnAccent = paper, AccentText = ink,
        };
        var scene = new SceneBuilder(canvas);
        scene.Add(
            new ShapeLayer { Name = "Counter", Box = canvas.Canvas, Fill = counter });

        // The strip runs in from above, as out of a till, and ends in a torn edge; on a wide canvas it stands at the left.
        var free = canvas.Field(0);
        var (side, foot) = (canvas.IsLandscape, 3.4 * u);
        var stripWidth = side ? w * (brief.Content.Menu.Count > 6 ? 0.66 : 0.5) : Math.Min(w * 0.8, 84 * u);
        var pad = 5.2 * u;
        var left = side ? 7 * u : (w - stripWidth) / 2;
        var top = Math.Max(free.Y, side ? 5 * u : 5.6 * u);
        var inside = stripWidth - (2 * pad);
        var most = Math.Min(free.Bottom, h - (1.5 * u)) - foot - top;
        // A short receipt has a picture at its head, printed by the till in ink and paper only.
        var withPhoto = brief.Photo is not null && !side;
        var column = Column.Fit(canvas, inside, most - (withPhoto ? 20 * u : 0), Rows(voice, u, inside, side, true));
        column = column.IsGood && column.LeftOut.Count == 0 ? column : Column.Fit(canvas, inside, most - (withPhoto ? 14 * u : 0), Rows(voice, u, inside, side, false));
        // On a story the till prints it under the rows instead, where the app's controls lie.
        var story = canvas.IsStory;
        var print = side ? 0 : story ? Math.Min(h - top - column.Height - (13 * u), withPhoto ? inside * 0.8 : 44 * u) : Math.Clamp(most - column.Height - (4 * u), 0, withPhoto ? inside * 0.62 : 26 * u);
        print = print < 11 * u ? 0 : print;
        var text = new Box(left + pad, top + (print > 0 && !story ? print + (3.6 * u) : 0), inside, column.Height);
        // Short receipts hang lower, so that neither table nor paper lies idle.
        var idle = most - text.Bottom + top - (2 * u);
        text = text with { Y = text.Y + Math.Max(0, idle * (side ? 0.5 : story ? 0.2 : 0.42)) };
        var head = new Box(left + pad, story ? text.Bottom + (4.4 * u) : text.Y - print - (3.6 * u), inside, print);
        var end = Math.Min((story && print > 0 ? head.Bottom : text.Bottom) + (side ? 4.4 * u : 4.8 * u), h - (1.2 * u));
        Strip(scene, canvas, paper, left, stripWidth, end, brief.Seed);
        if (print > 0 && !withPhoto)
        {
            var drawing = new Box(head.CentreX - (print / 2), head.Y, print, print);
            scene.Add(MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(paper, ink.Mix(paper, 0.3), ink.Mix(paper, 0.72), ink, paper), drawing) with { Name = "Printed picture" });
        }
        else if (print > 0)
        {
            var frame = head;
            scene.Add(new PictureLayer
            {
                Name = "Photo", Source = "photo", Box = frame, Crop = brief.Photo!.CropTo(frame.Width / frame.Height), Treatment = PhotoTreatment.Duotone, Dark = ink, Light = paper,
            });
        }

        if (side)
        {
            Beside(scene, brief, palette, canvas, Box.FromEdges(left + stripWidth, 0, w, h));
        }

        return scene.Add(column, text, Align.Centre, Gather.Top).Build(Key, palette, counter).Counted(brief.Content);
    }

    private static Block?[] Rows(Voice voice, double u, double width, bool side, bool all)
    {
        var content = voice.Content;
        Block Line(double gap = 2.6, int priority = 5) => new DashBlock(0.22 * u, voice.Ink.WithOpacity(0.75)) { Gap = gap * u, Priority = priority };
        var item = content.Product is { Length: > 0 } && content.Price is { Length: > 0 };
        var total = content.Price is { Length: > 0 };
        return
        [
            voice.Business(3.8), voice.Kicker(3.2, 1.8), voice.Headline(side ? 7 : 7.6, 2.6, 3, 4.6), all ? voice.Subcopy(3, 2.4, 2) : null,
            Line(3), voice.Menu(3.8, 2.8),
            EndsBlock.Of(voice.Product(3.8, 0), item ? PlainFacts.Former(voice, 3.8) : null, 2 * u, 2.8 * u),
                        ..Terms(voice, u, item),
            total ? Line(2.6, 6) : null,
            total ? new TotalBlock(content.Price!, new(voice.Fonts.Figures, 13 * u, voice.Ink) { Tracking = -0.03, MinSize = 6 * u }) { Gap = 2.8 * u, Priority = 195 } : null,
            Line(2.8, 4), all ? PlainFacts.Button(voice, 3.4, 2.6) : null, voice.Contact(3, 2.2),
        ];
    }

    // Offer and period on one row; a former price, when the item's row is not there for it, on theirs or on its own.
    private static Block?[] Terms(Voice voice, double u, bool item)
    {
        var (offer, period, former) = (PlainFacts.Offer(voice, 3.8), PlainFacts.Period(voice, 3.8), item ? null : PlainFacts.Former(voice, 3.8));
        return offer is null
            ? [EndsBlock.Of(period, former, 2 * u, 2.2 * u)]
            : [EndsBlock.Of(offer, period, 2 * u, 2.2 * u), EndsBlock.Of(former, null, 0, 2.2 * u)];
    }

    // One piece from over the canvas's edge to the tear; the shadow shows that it curls off the counter.
    private static void Strip(SceneBuilder scene, LayoutContext canvas, Rgba paper, double left, double width, double end, long seed)
    {
        var u = canvas.Unit;
        var random = new Random(unchecked((int)(seed ^ (seed >> 32))));
        var teeth = Math.Max(12, (int)(width / (2.1 * u)));
        var path = new StringBuilder().Append(CultureInfo.InvariantCulture, $"M0 0H100V{100 - (1.2 * random.NextDouble()):0.##}");
        var depth = 100 * 1.5 * u / (end + (3 * u));
        for (var i = teeth - 1; i >= 0; i--)
        {
            var deep = depth * (0.75 + (0.4 * random.NextDouble()));
            path.Append(CultureInfo.InvariantCulture, $"L{100.0 * (i + 0.5) / teeth:0.##} {100 - deep:0.##}L{100.0 * i / teeth:0.##} {100 - (0.3 * random.NextDouble()):0.##}");
        }

        var box = Box.FromEdges(left, -3 * u, left + width, end);
        var fold = Rgba.Black.WithOpacity(0);
        scene.Add(
            new ShapeLayer { Name = "Receipt", Form = Form.Path, PathData = path.Append('Z').ToString(), Box = box, Fill = paper, Shadow = new(1.1 * u, 1.2 * u, 0, Rgba.Black.WithOpacity(0.2)) },
            new ShapeLayer { Name = "Curl", Box = box with { Width = 5 * u, Height = box.Height - (1.8 * u) }, Fill = LinearPaint.Across(new GradientStop(0, Rgba.Black.WithOpacity(0.07)), new GradientStop(1, fold)) },
            new ShapeLayer { Name = "Curl", Box = Box.FromEdges(box.Right - (7 * u), box.Y, box.Right, box.Bottom - (1.8 * u)), Fill = LinearPaint.Across(new GradientStop(0, fold), new GradientStop(1, Rgba.Black.WithOpacity(0.06))) });
    }

    private static void Beside(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box stage)
    {
        var u = canvas.Unit;
        if (brief.Photo is { } photo)
        {
            var frame = Box.FromEdges(stage.X + (5 * u), 7 * u, stage.Right - (6 * u), stage.Bottom - (7 * u));
            scene.Add(
                new ShapeLayer { Name = "Print", Box = frame.Inset(-1.4 * u), Fill = Rgba.Parse("#fdfcf8"), Rotation = 3, Shadow = new(0.9 * u, 1 * u, 0, Rgba.Black.WithOpacity(0.2)) },
                new PictureLayer { Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height), Rotation = 3 });
            return;
        }

        var light = palette.Vivid.Mix(Rgba.White, palette.Vivid.Luminance > 0.4 ? 0.5 : 0.2);
        var size = Math.Min(stage.Width * 0.86, stage.Height * 0.78);
        var box = new Box(stage.CentreX - (size / 2), stage.CentreY - (size / 2), size, size);
        scene.Add(MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(new(light, palette.Accent, palette.Tint, palette.Deep, palette.Paper), box));
    }
}
