using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Art.Scenery;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Seasons;

/// <summary>Days of small gifts: the whole canvas is a wrapped box, satin ribbon across it and a bow; the words stand on the paper, the photo is the picture on the lid.</summary>
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
        // One ribbon across; the bow sits on it, in the middle of an upright box and on the edge between words and picture of a wide one.
        var (ribbon, bow) = (6.8 * u, (side ? 7.6 : brief.Photo is null ? 11.5 : 8.4) * u);
        var place = side ? field with { Width = (w * 0.655) - (2.1 * bow) - field.X } : field;
        var (column, _) = Poster.Share(canvas, place.Width, place.Height, Poster.Words(voice, side ? 9 : 10.4, stacked: !side, button: side),
            side ? [0.0] : brief.Photo is null ? [0.48, 0.42, 0.36] : [0.54, 0.48, 0.42, 0.36]);
        var align = side ? Align.Left : Align.Centre;
        var gather = side ? Gather.Middle : Gather.Bottom;
        var words = Poster.Placed(column, place, align, gather);
        var (x, y) = side ? (w * 0.655, h * 0.46) : (w * 0.5, words.Y - (ribbon / 2) - (bow * 0.95) - (2.8 * u));
        var top = side ? Box.FromEdges(x, 0, w, h) : Box.FromEdges(0, 0, w, y);
        var scene = new SceneBuilder(canvas).Add(
            new ShapeLayer { Name = "Wrapping paper", Box = canvas.Canvas, Fill = new LinearPaint(0, 0, 1, 1, [new(0, paper.Mix(Rgba.White, 0.35)), new(1, paper.Mix(palette.Tint, 0.25))]) });
        if (brief.Photo is { } photo)
        {
            scene.Add(Poster.Photo(photo, top, Form.Rectangle) with { Crop = photo.CropTo(top.Width / top.Height, side ? 0.6 : 0.5, side ? 0.5 : 0.46) });
        }
        else
        {
            // The lid is of a deeper paper.
            scene.Add(new ShapeLayer { Name = "Lid", Box = top, Fill = (Oklch.From(satin) with { L = 0.885, C = Math.Min(0.062, Oklch.From(satin).C) }).ToRgba() });
        }

        scene.Add(Scenic.Drawn("Hearts on the paper", canvas.Canvas, Hearts(poster, brief.Photo is null ? [words] : [words, top], satin)));
        var across = Box.FromEdges(-u, y - (ribbon / 2), w + u, y + (ribbon / 2));
        var upright = Box.FromEdges(x - (ribbon / 2), -u, x + (ribbon / 2), side ? h + u : y);
        // A lid of paper is tied crosswise; over a photo and under words nothing runs.
        scene.Add([.. side || brief.Photo is null ? Band(upright, satin, upright: true, u) : [], .. side ? brief.Photo is null ? Band(across with { X = x, Width = w - x + u }, satin, upright: false, u) : [] : Band(across, satin, upright: false, u)]);
        scene.Add([.. Bow(canvas.Canvas, new(x, y), bow, satin, u, side ? 0 : 36)]);
        return scene.Add(column, place, align, gather).Build(Key, palette, paper);
    }

    private static ArtItem[] Hearts(Poster poster, Box[] free, Rgba colour)
    {
        var (u, trail) = (poster.U, new Trail());
        var step = 8.6 * u;
        for (var row = 0; row * step * 0.6 < poster.H + step; row++)
        {
            for (var x = row % 2 * step / 2; x < poster.W + step; x += step)
            {
                var y = row * step * 0.6;
                var size = 1.5 * u;
                if (!Array.Exists(free, f => f.Inset(-1.6 * u).Overlaps(new(x - size, y - size, 2 * size, 2 * size))))
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
    private static IEnumerable<Layer> Bow(Box canvas, Spot at, double s, Rgba satin, double u, double spread)
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
            shadow.Add(unit, Place(mirrored ? -6 : 6, mirrored)).Add(tail, Place(mirrored ? -8 - spread : 4 + spread, mirrored));
        }

        yield return Scenic.Soft("Bow's shadow", Outline.Parse(shadow.ToString()).Transformed(new(1, 0, 0, 1, 0.3 * u, 1.1 * u)).ToString(), satin.Shade(0.34).WithOpacity(0.42), 1.1 * u);
        var items = new List<ArtItem>();
        foreach (var mirrored in new[] { false, true })
        {
            var map = Place(mirrored ? -8 - spread : 4 + spread, mirrored);
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
