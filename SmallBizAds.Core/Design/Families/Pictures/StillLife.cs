using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>Two or three things of the trade on a table before a plain wall.</summary>
public sealed class StillLife : IDesignFamily
{
    private const double Smaller = 0.64;

    /// <inheritdoc/>
    public string Key => "picture-still-life";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.NoPhoto, Base = 0.8, Ground = DesignGround.Tint, Layout = DesignLayout.Stacked, Fonts = "clean",
        Tones = ["warm", "premium"],
    };

    /// <inheritdoc/>
    public bool Fits(DesignBrief brief) => Companions.Stands(Subject.DrawingOf(brief));

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h) = (canvas.Width, canvas.Height);
        var main = Subject.DrawingOf(brief);
        var others = Companions.OnTable(main, brief.Trade, brief.Seed);
        var wall = palette.Tint.Mix(palette.Paper, 0.15);
        var table = palette.Vivid.Apart(wall) > 0.16 ? palette.Vivid : palette.Accent;
        var colours = new ArtColours(wall, palette.Vivid, palette.Accent, palette.Ink, palette.Paper);

        // On narrow canvases two things leave each other room, elsewhere three.
        (Motif Motif, double Scale)[] row = canvas.IsStory
            ? [(main, 1), (others[0], Smaller)]
            : [(others[0], Smaller), (main, 1), (others[Math.Min(1, others.Count - 1)], Smaller * 0.9)];
        var things = row.Select(r => (r.Motif, r.Scale, Extent: Sheet.Extent(r.Motif.Draw(colours)))).ToList();
        var gap = canvas.IsStory ? -46.0 : -14.0;
        var width = things.Sum(t => t.Extent.Width * t.Scale) + (gap * (things.Count - 1));
        var scale = Math.Min(w * (canvas.IsStory ? 0.96 : 0.9) / width, h * 0.56 / things.Max(t => t.Extent.Height * t.Scale));
        var edge = h * (canvas.IsStory ? 0.62 : canvas.Aspect < 0.9 ? 0.66 : 0.68);
        var x = (w - (width * scale)) / 2;
        var art = new List<(ArtLayer Layer, double Scale)>();
        foreach (var (motif, own, extent) in things)
        {
            // The smaller ones stand further back, nearer to the far edge of the table.
            var size = own * scale * Motif.View;
            var foot = edge + (h * (own < 1 ? 0.055 : 0.1));
            art.Add((motif.Place(colours, new(x - (extent.X * own * scale), foot - (extent.Bottom * own * scale), size, size)) with { Window = new(canvas.Canvas) }, own));
            x += (extent.Width * own + gap) * scale;
        }

        // It stands behind the table, wholly on the canvas.
        var sun = Math.Min(Math.Min(Math.Min(w, h) * 0.96, 78 * canvas.Unit), edge / 0.8);
        return new SceneBuilder(canvas)
            .Add(
                new ShapeLayer { Name = "Wall", Box = canvas.Canvas, Fill = LinearPaint.Down(new(0, wall.Mix(palette.Paper, 0.4)), new(1, wall)) },
                new ShapeLayer { Name = "Light", Box = new((w - sun) / 2, edge - (sun * 0.78), sun, sun), Form = Form.Ellipse, Fill = palette.Paper.WithOpacity(0.55) },
                new ShapeLayer { Name = "Table", Box = Box.FromEdges(0, edge, w, h), Fill = LinearPaint.Down(new(0, table.Mix(Rgba.White, 0.08)), new(1, table)) })
            .Add([.. art.OrderBy(a => a.Scale).Select(a => a.Layer)])
            .Build(Key, palette, wall);
    }
}
