using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Autumn: low sun on paper, words at the top, leaves of maple and ginkgo lying in a drift at the foot. The photo stands in the leaves.</summary>
public sealed class FallenLeaves : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "autumn";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Season, Base = 0.75, Ground = DesignGround.Paper, Layout = DesignLayout.Hanging, Fonts = "book",
        Seasons = ["autumn", "suneung", "kimjang"], Tones = ["warm", "plain", "premium", "playful"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var paper = Rgba.Parse("#fbf1dc").Mix(palette.Paper, 0.35);
        var sun = Rgba.Parse("#f6b45c").Mix(palette.Accent, 0.12);
        var strong = palette.Vivid.ContrastWith(paper) >= palette.Accent.ContrastWith(paper) ? palette.Vivid : palette.Accent;
        var voice = poster.Voice("book", paper.Mix(sun, 0.12), palette.Ink, Palette.Readable(strong, paper, 4.6), Palette.Readable(strong, paper, 5.4));
        var side = canvas.IsLandscape;
        var field = canvas.Field(6.6 * u);
        var drift = side ? h * 0.13 : canvas.IsStory ? Math.Max(h - field.Bottom, 0) + (2 * u) : 11 * u;
        var place = side ? Box.FromEdges(field.X, field.Y, field.X + (field.Width * 0.52), h - drift - (7.5 * u)) : Box.FromEdges(field.X, field.Y, field.Right, h - drift);
        double[] shares = side ? [0.0] : brief.Photo is null ? [0.28, 0.22, 0.14, 0.06] : [0.48, 0.42, 0.36, 0.3, 0.24];
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 8.8 : 10.4, button: side), shares);
        var gather = side ? Gather.Middle : Gather.Top;
        var words = Poster.Placed(column, place, Align.Left, gather);
        // The sun goes down into the leaves.
        var (sunX, sunY) = side ? (w * 0.78, h * 0.66) : (w * 0.6, h - (drift * 0.9) - (4 * u));
        var r = side ? h * 0.34 : Math.Clamp(sunY - words.Bottom - (4 * u), 6 * u, 36 * u);
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Paper", Box = canvas.Canvas, Fill = side ? LinearPaint.Across(new(0, paper), new(1, paper.Mix(sun, 0.3))) : LinearPaint.Down(new(0, paper), new(0.45, paper), new(1, paper.Mix(sun, 0.42))) },
            Scenic.Glow("Low sun", sunX, sunY, Math.Max(w, h) * 0.5, sun, 0.6));
        if (brief.Photo is { } photo)
        {
            var frame = side
                ? Box.FromEdges(place.Right + (4 * u), h * 0.12, w - (6.6 * u), h - (h * 0.06))
                : Box.FromEdges(w * 0.2, words.Bottom + (4.4 * u), w - (6.6 * u), h - (canvas.IsStory ? drift * 0.6 : 3 * u));
            scene.Add(Poster.Photo(photo, frame, frame.Height > frame.Width ? Form.Arch : Form.Rectangle, 0.8 * u, new(0, u, 2.6 * u, Rgba.Parse("#4a2a10").WithOpacity(0.3))));
        }
        else
        {
            scene.Add(new ShapeLayer { Name = "Sun", Box = Poster.Round(sunX, sunY, r), Form = Form.Ellipse, Fill = LinearPaint.Down(new(0, sun.Mix(Rgba.White, 0.3)), new(1, sun.Tint(0.03))) });
        }

        var leaves = Leaves(palette);
        scene.Add(Scenic.Drawn("Fallen leaves", canvas.Canvas, [Bed(poster, drift, leaves), .. Drift(poster, drift, leaves), .. Falling(poster, words, leaves)]));
        return scene.Add(column, place, Align.Left, gather).Build(Key, palette, paper);
    }

    // Colours of the wood in autumn, with a trace of the palette's own.
    private static Rgba[] Leaves(Palette palette) =>
        [.. new[] { "#c8401f", "#e2762b", "#efae33", "#a3341f", "#d98d2b", "#8f5a24" }.Select(c => Rgba.Parse(c).Mix(palette.Vivid, Oklch.From(palette.Vivid).H is < 110 ? 0.14 : 0.05))];

    // What shows between the leaves.
    private static ArtItem Bed(Poster poster, double height, Rgba[] colours)
    {
        var (left, right) = (poster.H - (height * 0.34), poster.H - (height * 0.6));
        return new(PathData.F($"M0 {left}L{poster.W} {right}V{poster.H}H0Z"), LinearPaint.Down(new(0, colours[4].Shade(0.04)), new(1, colours[5].Shade(0.1))));
    }

    // In rows from the back to the front, each lower and larger than the last.
    private static IEnumerable<ArtItem> Drift(Poster poster, double height, Rgba[] colours)
    {
        var (chance, u) = (poster.Chance(1), poster.U);
        var rows = Math.Clamp((int)(height / (4.4 * u)) + 1, 3, 6);
        for (var row = 0; row < rows; row++)
        {
            var size = u * (7.2 + (6.0 * row / rows));
            var count = (int)Math.Ceiling(poster.W / (size * 0.66)) + 1;
            for (var i = 0; i < count; i++)
            {
                var x = (i + chance.Between(-0.3, 0.3)) * poster.W / (count - 1);
                // Deeper to the right, as the wind left them.
                var y = poster.H - (height * (0.6 + (0.34 * x / poster.W)) * (1 - ((double)row / (rows - 1)))) + chance.Between(-1.4, 1.4) * u;
                foreach (var item in Leaf(chance, x, y + (size * 0.3), size * chance.Between(0.85, 1.12), chance.Between(-120, 120), chance.Of(colours).Shade(0.05 - (0.09 * row / rows))))
                {
                    yield return item;
                }
            }
        }
    }

    private static IEnumerable<ArtItem> Falling(Poster poster, Box words, Rgba[] colours)
    {
        var (chance, u) = (poster.Chance(2), poster.U);
        var weather = new Weather(poster.Canvas.Canvas, u, [words.Inset(-2 * u)]);
        foreach (var at in weather.Spots(chance, 12))
        {
            var (size, turn, colour) = (u * chance.Between(3.2, 6), chance.Between(0, 360), chance.Of(colours));
            if (poster.Brief.Photo is null ? weather.IsFree(at, size) : weather.IsFree(at, size) && (at.X < poster.W * 0.16 || at.X > poster.W * 0.95))
            {
                foreach (var item in Leaf(chance, at.X, at.Y, size, turn, colour))
                {
                    yield return item;
                }
            }
        }
    }

    private static IEnumerable<ArtItem> Leaf(Chance chance, double x, double y, double size, double turn, Rgba colour)
    {
        var maple = chance.Happens(0.56);
        // Ginkgo is yellow wherever it grows.
        var own = maple ? colour : Rgba.Parse("#f0b429").Mix(colour, 0.16);
        var map = Affine.Placing(x, y, size / 100, turn).After(new(chance.Between(0.78, 1), 0, 0, 1, 0, 0));
        var line = Math.Max(0.8, size * 0.011);
        yield return new(Forms.Stalk.Transformed(map).ToString(), null, own.Shade(0.12), line * 1.9);
        yield return new(
            (maple ? Forms.Maple : Forms.Ginkgo).Transformed(map).ToString(),
            new LinearPaint(chance.Between(0, 0.5), 0, chance.Between(0.5, 1), 1, [new(0, own.Tint(0.05)), new(1, own.Shade(0.05))]), own.Shade(0.1).WithOpacity(0.45), line * 0.8);
        yield return new((maple ? Forms.MapleVeins : Forms.GinkgoVeins).Transformed(map).ToString(), null, (maple ? own.Tint(0.12) : own.Shade(0.08)).WithOpacity(maple ? 0.55 : 0.4), line);
    }
}
