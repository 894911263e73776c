using System.Text.RegularExpressions;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Two photos face to face; with an arrow and named before and after where the brief itself says that they are.</summary>
public sealed partial class BeforeAfter : IDesignFamily
{
    private static readonly double[] PictureShares = [0.56, 0.5, 0.44, 0.38, 0.3];

    /// <inheritdoc/>
    public string Key => "before-after";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo | DesignNeeds.SeveralPhotos, Ground = DesignGround.Paper, Layout = DesignLayout.Halves, Fonts = "clean", Base = 0.7,
        Trades = ["hair", "nail", "skincare", "fitness", "repair", "laundry", "clinic", "pets"], MostRows = 3,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var voice = Words.On(brief, canvas, Profile.Fonts, palette.Paper, palette.Ink, Plate(palette));
        var side = canvas.IsLandscape;
        var field = canvas.Field(5.6 * u);
        Block?[] blocks =
        [
            voice.Sender(3.4), voice.Headline(side ? 8.4 : 8.8, 2.6, 3, 5.2), voice.Subcopy(3.4, 3, 2), voice.Product(4, 3.2), voice.Menu(3.6, 3),
            voice.Facts(9.4, 3.4, Words.BeforePrice(brief.Content, 3), stacked: side), side ? voice.Button(3.3, 3.4) : null, voice.Contact(2.9, 3),
        ];
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = palette.Paper });
        Box pictures;
        if (side)
        {
            var room = field with { Width = w * 0.4 - field.X };
            scene.Add(Column.Fit(canvas, room.Width, room.Height, blocks), room, Align.Left, Gather.Middle);
            pictures = Box.FromEdges(room.Right + (4 * u), 0, w, h);
        }
        else if (canvas.IsStory)
        {
            // The words above; the photos go down to where the app's controls lie over them.
            var column = Column.Fit(canvas, field.Width, field.Height * 0.62, blocks);
            scene.Add(column, field, Align.Left, Gather.Top);
            pictures = Box.FromEdges(0, field.Y + column.Height + (4.4 * u), w, h);
        }
        else
        {
            Column? column = null;
            foreach (var share in PictureShares)
            {
                var height = field.Bottom - (h * share) - (4.4 * u);
                column = share == PictureShares[^1] ? Column.Fit(canvas, field.Width, height, blocks) : Column.Whole(canvas, field.Width, height, blocks, 0.58);
                if (column is not null)
                {
                    break;
                }
            }

            pictures = Box.FromEdges(0, 0, w, field.Bottom - column!.Height - (4.4 * u));
            scene.Add(column, field, Align.Left, Gather.Bottom);
        }

        Pair(scene, brief, palette, canvas, pictures, u);
        return scene.Build(Key, palette, palette.Paper);
    }

    private static void Pair(SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, Box box, double u)
    {
        var shots = Shots.Of(brief);
        // The first is the one that was: on a story over the second, else to its left.
        var stacked = box.Height > box.Width * 1.25;
        var bar = 0.9 * u;
        var (first, second) = stacked
            ? (box with { Height = (box.Height - bar) / 2 }, box with { Y = box.Y + ((box.Height + bar) / 2), Height = (box.Height - bar) / 2 })
            : (box with { Width = (box.Width - bar) / 2 }, box with { X = box.X + ((box.Width + bar) / 2), Width = (box.Width - bar) / 2 });
        if (shots.Count < 2)
        {
            scene.Add([.. Shot.In(brief, palette, box)]);
            return;
        }

        var plate = Plate(palette);
        scene.Add(Shots.In(shots[0], first), Shots.In(shots[1], second));
        if (!Named().IsMatch($"{brief.Subject} {brief.Content.Headline} {brief.Content.Subcopy}"))
        {
            return;
        }

        var size = 10.5 * u;
        var disc = new Box(box.CentreX - (size / 2), box.CentreY - (size / 2), size, size);
        scene.Add(
            new ShapeLayer { Name = "Disc", Form = Form.Ellipse, Box = disc.Inset(-bar), Fill = palette.Paper },
            new ShapeLayer { Name = "Disc", Form = Form.Ellipse, Box = disc, Fill = plate },
            new ShapeLayer
            {
                Name = "Arrow", Box = disc.Inset(size * 0.27), Form = Form.Path, PathData = "M4 50H94M60 14L96 50L60 86", Rotation = stacked ? 90 : 0,
                Stroke = new(Palette.Readable(palette.Paper, plate), 14),
            });

        // Two words of the brief's own language, each on its photo.
        var hangul = brief.Content.Headline.Any(c => c >= 0x1100);
        var free = canvas.Field(3 * u);
        foreach (var (text, photo, after) in new[] { (hangul ? "전" : "Before", first, false), (hangul ? "후" : "After", second, true) })
        {
            var fill = after ? plate : palette.Deep;
            var pill = Column.Fit(canvas, photo.Width, photo.Height,
                [new PillBlock(TextRole.Kicker, text, new("pretendard-700", 4 * u, Palette.Readable(after ? palette.Paper : palette.OnDeep, fill)) { MaxLines = 1 }) { Fill = fill, PadX = 0.8, PadY = 0.5 }]);
            var y = Math.Max(photo.Y + (3 * u), free.Y);
            scene.Add([.. pill.Place(Box.FromEdges(photo.X + (3 * u), y, photo.Right, y + pill.Height), Align.Left, Gather.Top)]);
        }
    }

    private static Rgba Plate(Palette palette) => palette.Vivid.ContrastWith(palette.Paper) >= 2.4 ? palette.Vivid : palette.Accent.ContrastWith(palette.Paper) >= 2.4 ? palette.Accent : palette.Deep;

    // Not "오전 후" and the like; in English only the two together.
    [GeneratedRegex(@"(?<![오이직])전\s?[/·&]?\s?후(?!기)|비포|애프터|\bbefore\W{0,3}(and|to)?\W{0,3}after\b", RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
