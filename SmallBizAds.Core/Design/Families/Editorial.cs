using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families.Lettering;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Layout.Blocks;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families;

/// <summary>A page of a good magazine: paper, serif, hairlines, a framed picture, much air.</summary>
public sealed class Editorial : IDesignFamily
{
    private static readonly double[] PictureShares = [0.52, 0.47, 0.42, 0.37, 0.32, 0.27, 0.22, 0.17];

    // A picture lower than this is a strip: before that, words go that may be missing.
    private const double LeastPicture = 0.35;

    /// <inheritdoc/>
    public string Key => "editorial";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Base = 0.65, Ground = DesignGround.Paper, Layout = DesignLayout.Stacked, Fonts = "book", Tones = ["premium", "warm", "plain"],
        ShowsOff = DesignNeeds.Menu,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var margin = 6 * u;
        // A pale colour story speaks through its accent: a darkened pastel looks like mud.
        var strong = palette.Vivid.ContrastWith(palette.Paper) >= palette.Accent.ContrastWith(palette.Paper) ? palette.Vivid : palette.Accent;
        var accent = Palette.Readable(strong, palette.Paper);
        var voice = new Voice(canvas, brief.Content)
        {
            Fonts = (brief.Fonts ?? FontPairs.Of("book")).For(brief.Content, canvas.Fonts),
            Ink = palette.Ink,
            Soft = palette.Ink.Mix(palette.Paper, 0.2),
            Accent = accent,
            OnAccent = Palette.Readable(palette.Paper, accent),
            AccentText = accent,
        };
        Block?[] blocks =
        [
            canvas.IsStory ? voice.Sender(3.3) : voice.Kicker(3.3), voice.Headline(canvas.IsLandscape ? 9.4 : 10.4, 3), voice.Subcopy(3.4, 3.4, 2), voice.Menu(3.8),
            brief.Content.Price is null && brief.Content.Product is null && brief.Content.Offer is null && brief.Content.Period is null
                ? null : new RuleBlock(w, Math.Max(1.5, 0.16 * u), palette.Ink.WithOpacity(0.3)) { Gap = 3.8 * u, Priority = 100 },
            voice.Product(3.8, 3.4), voice.Facts(9.6, 3.3, 3.2, accent, palette.Ink), canvas.IsLandscape ? voice.Button(3.3, 3.6, 0.35) : null,
        ];
        var business = Column.Fit(canvas, canvas.IsLandscape ? (w * 0.54) - margin : w - (2 * margin), h * 0.12, [canvas.IsStory ? null : voice.Business(3.2)]);
        var header = business.Height > 0 ? business.Height + (2.8 * u) : 0;
        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Paper", Box = canvas.Canvas, Fill = palette.Paper });
        var field = canvas.Field(margin);
        var inner = Box.FromEdges(margin, field.Y + header, w - margin, field.Bottom);
        var contact = Column.Fit(canvas, canvas.IsLandscape ? (w * 0.54) - margin : w - (2 * margin), h * 0.24, [voice.Contact(3, 0)]);
        if (contact.Height > 0)
        {
            inner = Box.FromEdges(inner.X, inner.Y, inner.Right, inner.Bottom - contact.Height - (2.6 * u));
        }

        Box picture;
        if (canvas.IsLandscape)
        {
            // A long list takes more of the page; the picture stays an arch beside it.
            var words = w * (brief.Content.Menu.Count > 6 ? 0.68 : 0.54);
            picture = Box.FromEdges(words + (0.035 * w), margin, w - margin, h - margin);
            var column = Loud.Fit(canvas, words - margin, inner.Height, blocks);
            scene.Add(column, inner with { Width = words - margin }, Align.Left, Gather.Middle);
            scene.Add(contact, Box.FromEdges(margin, h - margin - contact.Height, w * 0.54, h - margin), Align.Left, Gather.Bottom);
        }
        else
        {
            var (column, share) = Negotiate(canvas, inner, u, blocks);
            var height = Math.Max(inner.Height * share, inner.Height - column.Height - (4 * u));
            picture = new(inner.X, inner.Y, inner.Width, Math.Min(height, inner.Width * 1.12));
            if (canvas.IsStory)
            {
                // On a story the picture runs off the top and a band closes the foot, where the app's controls lie over them.
                picture = Box.FromEdges(0, 0, w, picture.Bottom);
                scene.Add(new ShapeLayer { Name = "Band", Box = Box.FromEdges(0, field.Bottom + (3.4 * u), w, h), Fill = strong });
            }

            var below = Box.FromEdges(inner.X, picture.Bottom + (3.6 * u), inner.Right, inner.Bottom);
            scene.Add(column, below, Align.Left, Gather.Middle);
            scene.Add(contact, Box.FromEdges(margin, field.Bottom - contact.Height, w - margin, field.Bottom), Align.Left, Gather.Bottom);
        }

        scene.Add(business, Box.FromEdges(field.X, field.Y, w - margin, field.Y + business.Height), Align.Left, Gather.Top);
        AddPicture(scene, brief, palette, picture, u);
        return scene.Build(Key, palette, palette.Paper).Counted(brief.Content);
    }

    // The picture gives way in steps until the words stand at a good size.
    private static (Column Column, double Share) Negotiate(LayoutContext canvas, Box inner, double u, Block?[] blocks)
    {
        (Column Column, double Share)? best = null;
        foreach (var share in PictureShares)
        {
            var room = (inner.Height * (1 - share)) - (3.6 * u);
            if ((share > LeastPicture ? Column.Whole(canvas, inner.Width, room, blocks, 0.7) : Column.Fit(canvas, inner.Width, room, blocks)) is not { } column)
            {
                continue;
            }

            if (column.IsGood)
            {
                return (column, share);
            }

            if (best is not { } b || column.LeftOut.Count < b.Column.LeftOut.Count || (column.LeftOut.Count == b.Column.LeftOut.Count && column.Tightness > b.Column.Tightness))
            {
                best = (column, share);
            }
        }

        return best!.Value;
    }

    private static void AddPicture(SceneBuilder scene, DesignBrief brief, Palette palette, Box frame, double u)
    {
        var arch = frame.Height > frame.Width * 1.05;
        if (brief.Photo is { } photo)
        {
            scene.Add(new PictureLayer
            {
                Name = "Photo", Source = "photo", Box = frame, Crop = photo.CropTo(frame.Width / frame.Height, 0.5, 0.5),
                Frame = arch ? Form.Arch : Form.Rectangle, Radius = 0.6 * u,
            });
            return;
        }

        scene.Add(new ShapeLayer { Name = "Panel", Box = frame, Form = arch ? Form.Arch : Form.Rectangle, Radius = 0.6 * u, Fill = LinearPaint.Down(new(0, palette.Tint.Mix(palette.Paper, 0.25)), new(1, palette.Tint)) });
        scene.Add(Panel.Drawing(
            brief, new(palette.Tint, palette.Vivid, palette.Accent, palette.Ink, palette.Paper), new(frame, arch ? Form.Arch : Form.Rectangle, 0.6 * u), arch ? 0.04 : 0));
    }
}
