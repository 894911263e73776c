using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Spring: a branch in blossom reaches in from the upper right, petals drift down to the words. It grows across the photo's corner.</summary>
public sealed class BlossomBranch : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "spring";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Season, Base = 0.75, Ground = DesignGround.Paper, Layout = DesignLayout.Stacked, Fonts = "book",
        Seasons = ["spring", "entrance", "graduation", "parents", "teachers"], Tones = ["warm", "premium", "plain", "playful"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var own = Oklch.From(palette.Vivid);
        // Pinks lean towards a warm palette's colour; the air is the palette's tint, nearly white.
        var heart = Rgba.Parse("#e0628a").Mix(own.H is < 60 or > 300 && own.C > 0.08 ? palette.Vivid : palette.Accent, own.H is < 60 or > 300 ? 0.25 : 0.08).At(0.66);
        var pale = Rgba.Parse("#ffe3ea").Mix(palette.Tint, 0.12).Mix(Rgba.White, 0.15);
        var air = new Oklch(0.915, 0.042, 228).ToRgba().Mix(palette.Tint, 0.16);
        var paper = palette.Paper.Mix(Rgba.Parse("#fff1f1"), 0.45);
        var strong = palette.Vivid.ContrastWith(paper) >= palette.Accent.ContrastWith(paper) ? palette.Vivid : palette.Accent;
        var voice = poster.Voice("book", air, palette.Ink, Palette.Readable(strong, paper, 4.6), Palette.Readable(strong, air, 4.8));
        var side = canvas.IsLandscape;
        var field = canvas.Field(6.6 * u);
        var place = side ? field with { Width = field.Width * 0.5 } : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 8.8 : 10, button: side), side ? [0.0] : [0.5, 0.44, 0.38, 0.3, 0.22]);
        var gather = side ? Gather.Middle : Gather.Bottom;
        var words = Poster.Placed(column, place, Align.Left, gather);
        var stage = side ? Box.FromEdges(place.Right + (3 * u), 0, w, h) : Box.FromEdges(0, 0, w, words.Y - (4.6 * u));

        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Air", Box = canvas.Canvas, Fill = side ? LinearPaint.Across(new(0, paper), new(1, air)) : LinearPaint.Down(new(0, air), new(0.75, paper), new(1, paper)) },
            Scenic.Glow("Light", side ? w * 0.95 : w * 0.1, side ? 0 : h * 0.02, Math.Max(w, h) * 0.5, Rgba.White, 0.75));
        if (brief.Photo is { } photo)
        {
            var frame = side
                ? Box.FromEdges(stage.X, h * 0.1, w - (6.6 * u), h - (h * 0.1))
                : canvas.IsStory ? Box.FromEdges(6.6 * u, field.Y * 0.62, w - (6.6 * u), stage.Bottom) : Box.FromEdges(6.6 * u, 6.6 * u, w - (6.6 * u), stage.Bottom);
            scene.Add(Poster.Photo(photo, frame, frame.Height > frame.Width * 1.02 ? Form.Arch : Form.Rectangle, 1.2 * u));
        }

        var bough = Bough(poster, stage, brief.Photo is not null, new(Forms.CherryPetal, pale, heart, Rgba.Parse("#f2b84b")), Rgba.Parse("#5b4038").Mix(palette.Ink, 0.25));
        scene.Add(Scenic.Drawn("Branch in blossom", canvas.Canvas, bough, new(side ? stage : stage with { Height = stage.Height + (2.8 * u) })));
        Box[] keep = brief.Photo is null ? [words.Inset(-2 * u)] : [words.Inset(-2 * u), stage.Inset(8 * u)];
        scene.Add([.. new Weather(canvas.Canvas, u, keep).Blown(poster.Chance(3), Forms.FallingPetal, [pale.Mix(heart, 0.2), pale.Mix(heart, 0.4), heart.Mix(pale, 0.45)], brief.Photo is null ? 20 : 14, 2.7 * u)]);
        return scene.Add(column, place, Align.Left, gather).Build(Key, palette, paper);
    }

    private static List<ArtItem> Bough(Poster poster, Box stage, bool onPhoto, Blossoms blossoms, Rgba wood)
    {
        var (chance, u) = (poster.Chance(1), poster.U);
        var tall = stage.Height > stage.Width * 1.1;
        var reach = (onPhoto ? 0.62 : 1.02) * Math.Min(stage.Width, stage.Height * (tall ? 1.2 : 1.7));
        var from = new Spot(stage.Right + (2 * u), stage.Y + (stage.Height * (onPhoto ? 0.02 : 0.14)) + (poster.Canvas.IsStory ? 6 * u : 0));
        var branch = Branch.Grow(chance, from, onPhoto ? 168 : tall ? 138 : 160, reach, 2.4 * u, 13, -0.6, onPhoto ? 1 : 2);
        var items = new List<ArtItem> { new(branch.Wood, wood) };
        var (back, front) = (new List<ArtItem>(), new List<ArtItem>());
        var calyx = Rgba.Parse("#8a3f4d");
        var nodes = branch.Nodes.Where(n => (n.Generation > 0 || n.Share > 0.45) && n.At.X > stage.X - (4 * u) && n.At.X < stage.Right && n.At.Y > stage.Y - (4 * u) && n.At.Y < stage.Bottom - (3 * u)).ToList();
        var often = Math.Min(0.6, 30.0 / Math.Max(1, nodes.Count));
        foreach (var node in nodes)
        {
            var size = u * (onPhoto ? 3.4 : 4.2);
            if (node.Share > 0.85 && chance.Happens(0.7))
            {
                front.AddRange(blossoms.Bud(node.At.X, node.At.Y, u * chance.Between(1.1, 1.7), node.Degrees + chance.Between(-30, 30), calyx));
            }
            else if (chance.Happens(often))
            {
                var at = node.At + new Spot(chance.Between(-1.4, 1.4) * u, chance.Between(-1.4, 1.4) * u);
                if (chance.Happens(0.75))
                {
                    back.AddRange(blossoms.Open(chance, at.X + (chance.Side() * 2.2 * u), at.Y + (chance.Between(-1.6, 1.6) * u), size * chance.Between(0.7, 0.9), 1));
                }

                front.AddRange(blossoms.Open(chance, at.X, at.Y, size * chance.Between(0.8, 1.15)));
            }
        }

        items.AddRange(back);
        items.AddRange(front);
        return items;
    }
}
