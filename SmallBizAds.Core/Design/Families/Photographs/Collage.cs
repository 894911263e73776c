using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Two to four photos and one field of colour with the words, set tight as tiles.</summary>
public sealed class Collage : IDesignFamily
{
    private static readonly double[] WordShares = [0.4, 0.46, 0.52, 0.6];

    /// <inheritdoc/>
    public string Key => "collage";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo | DesignNeeds.SeveralPhotos, Ground = DesignGround.Tint, Layout = DesignLayout.Card, Fonts = "friendly", Base = 0.85,
        Tones = ["lively", "playful", "warm"], MostRows = 4,
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var shots = Shots.Of(brief);
        var ground = palette.Vivid;
        var voice = Words.On(brief, canvas, Profile.Fonts, ground, palette.OnVivid, palette.Accent) with { Soft = palette.OnVivid };
        var (margin, gap, pad) = (2.6 * u, 1.3 * u, 4.4 * u);
        var all = canvas.Canvas.Inset(margin);
        var safe = canvas.Field(margin);
        var side = canvas.IsLandscape;
        Block?[] blocks =
        [
            voice.Sender(3.3), voice.Headline(side ? 7.8 : 8.6, 2.6, 4, 5), voice.Subcopy(3.3, 3, 3), voice.Product(3.9, 3), voice.Menu(3.5, 3), voice.Facts(9.2, 3.3, Words.BeforePrice(brief.Content, 3), stacked: side),
            voice.Contact(2.9, 3),
        ];
        Column? column = null;
        Box words = default;
        foreach (var share in WordShares)
        {
            // Beside the photos, or a band across the canvas that leaves them tiles above and below.
            words = side ? all with { Width = all.Width * (share + 0.02) }
                : canvas.IsStory ? Box.FromEdges(all.X, safe.Bottom - (all.Height * share), all.Right, safe.Bottom)
                : Box.FromEdges(all.X, all.Bottom - (all.Height * share), all.Right, all.Bottom);
            column = share == WordShares[^1] ? Column.Fit(canvas, words.Width - (2 * pad), words.Height - (2 * pad), blocks)
                : Column.Whole(canvas, words.Width - (2 * pad), words.Height - (2 * pad), blocks, 0.55);
            if (column is not null)
            {
                break;
            }
        }

        if (!side)
        {
            words = words with { Y = words.Bottom - column!.Height - (2 * pad), Height = column.Height + (2 * pad) };
        }

        var scene = new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = palette.Paper });
        var radius = 1.2 * u;
        scene.Add(new ShapeLayer { Name = "Field", Box = words, Radius = radius, Fill = ground });
        var upper = side ? Box.FromEdges(words.Right + gap, all.Y, all.Right, all.Bottom) : Box.FromEdges(all.X, all.Y, all.Right, words.Y - gap);
        var lower = canvas.IsStory ? Box.FromEdges(all.X, words.Bottom + gap, all.Right, all.Bottom) : default;
        if (shots.Count == 0)
        {
            scene.Add([.. Shot.In(brief, palette, upper)]);
        }
        else
        {
            // The low tile at a story's foot is for the photo that loses least in it.
            var order = lower.Height > 0 && shots.Count > 1 ? [.. shots.OrderBy(s => s.Photo == shots.MaxBy(t => Shown(t.Photo, lower)).Photo)] : shots;
            var tiles = Tiles([.. order.Select(s => s.Photo)], upper, lower, gap);
            scene.Add([.. tiles.Select((t, i) => Shots.In(order[i % order.Count], t) with { Radius = radius })]);
        }

        return scene.Add(column!, words.Inset(pad), Align.Left, Gather.Middle).Build(Key, palette, palette.Paper);
    }

    // The first photo has the largest tile.
    private static List<Box> Tiles(IReadOnlyList<PhotoTraits> photos, Box upper, Box lower, double gap)
    {
        var count = photos.Count;
        if (count > 1 && lower.Height > 0)
        {
            // A story shows one under the words, too.
            return [.. Tiles([.. photos.SkipLast(1)], upper, default, gap), lower];
        }

        (Box, Box) Beside(Box box, double share) =>
            (box with { Width = (box.Width * share) - (gap / 2) }, Box.FromEdges(box.X + (box.Width * share) + (gap / 2), box.Y, box.Right, box.Bottom));
        (Box, Box) Over(Box box, double share) =>
            (box with { Height = (box.Height * share) - (gap / 2) }, Box.FromEdges(box.X, box.Y + (box.Height * share) + (gap / 2), box.Right, box.Bottom));
        var wide = upper.Width > upper.Height * 1.1;
        double Both((Box A, Box B) tiles) => Math.Min(Shown(photos[0], tiles.A), Shown(photos[1], tiles.B)) + (tiles.A.Width > tiles.A.Height ? 0.02 : 0);
        switch (count)
        {
            case 1:
                return [upper];
            case 2:
                var (beside, over) = (Beside(upper, 0.56), Over(upper, 0.54));
                var (a, b) = Both(beside) >= Both(over) ? beside : over;
                return [a, b];
            case 3:
                var (c, rest) = wide ? Beside(upper, 0.6) : Over(upper, 0.58);
                var (d, e) = wide ? Over(rest, 0.5) : Beside(rest, 0.5);
                return [c, d, e];
            default:
                var (left, right) = Beside(upper, 0.55);
                var (p, q) = Over(left, 0.62);
                var (r, s) = Over(right, 0.38);
                return [p, s, r, q];
        }
    }

    // How much a tile shows of what a photo is about, 0 to 1.
    private static double Shown(PhotoTraits photo, Box tile)
    {
        var subject = PhotoView.Of(photo, tile).Subject;
        double Within(double from, double to, double least, double most) => Math.Max(0, Math.Min(to, most) - Math.Max(from, least)) / Math.Max(1e-6, to - from);
        return Within(subject.X, subject.Right, tile.X, tile.Right) * Within(subject.Y, subject.Bottom, tile.Y, tile.Bottom);
    }
}
