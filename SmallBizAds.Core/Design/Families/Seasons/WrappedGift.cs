using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Days of small gifts: the whole canvas is a wrapped box, satin ribbon across it and a bow; the words stand on the paper, the photo is a card under the ribbon.</summary>
public sealed class WrappedGift : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "sweet-day";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Season, Base = 0.75, Ground = DesignGround.Tint, Layout = DesignLayout.Card, Fonts = "classic",
        Seasons = ["valentine", "pepero", "children"], Tones = ["playful", "warm", "premium"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var poster = new Poster(brief, palette, canvas);
        var (w, h, u) = (poster.W, poster.H, poster.U);
        var own = Oklch.From(palette.Vivid);
        // Paper: the palette's tint, lighter and a little rosy. Ribbon: its strongest colour that is neither grey nor pale.
        var paper = palette.Tint.Mix(Rgba.Parse("#fde8e6"), 0.4).Mix(Rgba.White, 0.3);
        var satin = own is { C: > 0.07, L: < 0.72 } ? palette.Vivid : Oklch.From(palette.Accent) is { C: > 0.1, L: < 0.7 } ? palette.Accent : Rgba.Parse("#c23a4b").Mix(palette.Deep, 0.1);
        satin = satin.At(Math.Clamp(Oklch.From(satin).L, 0.4, 0.58));
        var voice = poster.Voice(brief.Tone is "playful" || brief.Season is "children" ? "friendly" : "classic", paper, palette.Ink, Palette.Readable(satin, paper, 4.6), Palette.Readable(satin, paper, 5));
        var side = canvas.IsLandscape;
        var field = canvas.Field(6.4 * u);
        var ribbon = 8.4 * u;
        // The ribbons cross in the upper right (beside the words where the canvas is wide).
        var (x, y) = side ? (w * 0.76, h * (brief.Photo is null ? 0.34 : 0.2)) : (w * 0.72, canvas.IsStory ? field.Y * 0.66 : brief.Photo is null ? h * 0.23 : 12 * u);
        var place = side
            ? Box.FromEdges(field.X, field.Y, x - (ribbon / 2) - (3 * u), field.Bottom)
            : Box.FromEdges(field.X, y + (ribbon / 2) + (9 * u), field.Right, field.Bottom);
        // No word stands on satin.
        place = place with { Width = x - (ribbon / 2) - ((side ? 13 : 3) * u) - place.X };

        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 8.6 : 9.6, button: side),
            side || brief.Photo is null ? [0.0] : [0.5, 0.44, 0.38, 0.32, 0.26, 0.2]);
        var gather = side ? Gather.Middle : Gather.Bottom;
        var words = Poster.Placed(column, place, Align.Left, gather);
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Wrapping paper", Box = canvas.Canvas, Fill = new LinearPaint(0, 0, 1, 1, [new(0, paper.Mix(Rgba.White, 0.35)), new(1, paper.Mix(palette.Tint, 0.25))]) },
            Scenic.Drawn("Hearts on the paper", canvas.Canvas, Hearts(poster, words, satin)));
        // A wide box has one ribbon only: the other would run through the words.
        scene.Add([.. Band(Box.FromEdges(x - (ribbon / 2), -u, x + (ribbon / 2), h + u), satin, upright: true, u), .. side ? [] : Band(Box.FromEdges(-u, y - (ribbon / 2), w + u, y + (ribbon / 2)), satin, upright: false, u)]);
        if (brief.Photo is { } photo)
        {
            Card(scene, poster, photo, side ? Box.FromEdges(x - (12.4 * u), y + (9 * u), w - (6.4 * u), h - (6.4 * u)) : Box.FromEdges(field.X, y + (ribbon / 2) + (3.4 * u), place.Right, words.Y - (4.4 * u)));
        }

        scene.Add([.. Bow(canvas.Canvas, new(x, y), ribbon * 1.05, satin, u)]);
        return scene.Add(column, place, Align.Left, gather).Build(Key, palette, paper);
    }

    private static void Card(SceneBuilder scene, Poster poster, PhotoTraits photo, Box card)
    {
        var u = poster.U;
        scene.Add(
            new ShapeLayer { Name = "Card", Box = card, Radius = 0.6 * u, Fill = Rgba.White, Shadow = new(0, 0.7 * u, 1.8 * u, Rgba.Parse("#40161c").WithOpacity(0.28)) },
            Poster.Photo(photo, card.Inset(1.3 * u), Form.Rectangle, 0.3 * u));
    }

    private static ArtItem[] Hearts(Poster poster, Box words, Rgba colour)
    {
        var (u, trail) = (poster.U, new Trail());
        var keep = words.Inset(-1.6 * u);
        var step = 8.6 * u;
        for (var row = 0; row * step * 0.6 < poster.H + step; row++)
        {
            for (var x = row % 2 * step / 2; x < poster.W + step; x += step)
            {
                var y = row * step * 0.6;
                var size = 1.5 * u;
                if (x + size < keep.X || x - size > keep.Right || y + size < keep.Y || y - size > keep.Bottom)
                {
                    trail.Add(PathData.Heart(x, y, size));
                }
            }
        }

        return trail.IsEmpty ? [] : [new(trail.ToString(), colour.WithOpacity(0.2))];
    }

    // Satin: light runs along the ribbon's middle, its edges are stitched darker; it lies a little over the paper.
    private static IEnumerable<Layer> Band(Box box, Rgba satin, bool upright, double u)
    {
        GradientStop[] stops = [new(0, satin.Shade(0.07)), new(0.05, satin.Shade(0.02)), new(0.3, satin), new(0.46, satin.Tint(0.1)), new(0.6, satin.Tint(0.02)), new(0.95, satin.Shade(0.03)), new(1, satin.Shade(0.09))];
        yield return new ShapeLayer
        {
            Name = "Ribbon", Box = box, Fill = upright ? LinearPaint.Across(stops) : LinearPaint.Down(stops), Shadow = new(upright ? 0.3 * u : 0, 0.5 * u, 0.9 * u, satin.Shade(0.3).WithOpacity(0.34)),
        };
    }

    // Two loops with their dark insides, two tails cut to a swallow's, and the knot.
    private static IEnumerable<Layer> Bow(Box canvas, Spot at, double s, Rgba satin, double u)
    {
        var unit = Outline.Parse("M0 0C-40 -64 -128 -100 -170 -70C-204 -44 -196 40 -168 62C-132 88 -50 48 0 0Z");
        var inside = Outline.Parse("M-24 -6C-70 -40 -128 -62 -150 -44C-168 -28 -164 18 -148 32C-124 44 -64 22 -24 -6Z");
        var fold = Outline.Parse("M-12 -4C-56 -22 -104 -30 -140 -20M-10 4C-50 6 -96 14 -132 30M-14 -12C-50 -44 -92 -66 -134 -66");
        var tail = Outline.Parse("M-8 6C-30 60 -66 120 -112 168L-66 178L-52 220C-20 160 10 80 16 10Z");
        var knot = Outline.Parse("M-32 -30C-12 -42 12 -42 32 -30C42 -12 42 14 32 32C12 42 -12 42 -32 32C-42 14 -42 -12 -32 -30Z");
        var scale = s / 100;
        Affine Place(double turn, bool mirrored) => Affine.Placing(at.X, at.Y, scale, turn).After(mirrored ? Affine.Mirroring(0) : Affine.Identity);
        var shadow = new Trail();
        foreach (var mirrored in new[] { false, true })
        {
            shadow.Add(unit, Place(mirrored ? -6 : 6, mirrored)).Add(tail, Place(mirrored ? -8 : 4, mirrored));
        }

        yield return Scenic.Soft("Bow's shadow", Outline.Parse(shadow.ToString()).Transformed(new(1, 0, 0, 1, 0.3 * u, 1.1 * u)).ToString(), satin.Shade(0.34).WithOpacity(0.42), 1.1 * u);
        var items = new List<ArtItem>();
        foreach (var mirrored in new[] { false, true })
        {
            var map = Place(mirrored ? -8 : 4, mirrored);
            items.Add(new(tail.Transformed(map).ToString(), new LinearPaint(mirrored ? 0 : 1, 0, mirrored ? 1 : 0, 1, [new(0, satin.Shade(0.14)), new(0.35, satin), new(0.6, satin.Tint(0.09)), new(1, satin.Shade(0.02))])));
        }

        foreach (var mirrored in new[] { false, true })
        {
            var map = Place(mirrored ? -6 : 6, mirrored);
            items.Add(new(unit.Transformed(map).ToString(), new LinearPaint(mirrored ? 0 : 1, 0.4, mirrored ? 1 : 0, 0.3, [new(0, satin.Shade(0.16)), new(0.3, satin), new(0.62, satin.Tint(0.12)), new(0.85, satin), new(1, satin.Shade(0.06))])));
            items.Add(new(inside.Transformed(map).ToString(), new LinearPaint(mirrored ? 0 : 1, 0, mirrored ? 1 : 0, 0.6, [new(0, satin.Shade(0.2)), new(1, satin.Shade(0.08))]), Opacity: 0.75));
            items.Add(new(fold.Transformed(map).ToString(), null, satin.Shade(0.16).WithOpacity(0.5), 2.2 * scale));
        }

        items.Add(new(knot.Transformed(Place(0, false)).ToString(), LinearPaint.Across(new(0, satin.Shade(0.1)), new(0.4, satin.Tint(0.11)), new(0.7, satin), new(1, satin.Shade(0.12)))));
        items.Add(new(Outline.Parse("M-14 -34C-8 -10 -8 12 -15 36M12 -35C9 -12 9 12 13 36").Transformed(Place(0, false)).ToString(), null, satin.Shade(0.16).WithOpacity(0.55), 2.2 * scale));
        yield return Scenic.Drawn("Bow", canvas, items);
    }
}
