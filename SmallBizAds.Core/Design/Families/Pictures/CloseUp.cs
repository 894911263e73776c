using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>The drawing so near that the canvas cuts it, with room on one side.</summary>
public sealed class CloseUp : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "picture-close-up";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.NoPhoto, Base = 0.75, Ground = DesignGround.Vivid, Layout = DesignLayout.Full, Fonts = "clean",
        Tones = ["lively", "plain"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h) = (canvas.Width, canvas.Height);
        var motif = Subject.DrawingOf(brief);
        var ground = palette.Vivid.Luminance < 0.4 ? palette.Vivid.Mix(palette.Tint, 0.8) : palette.Vivid;
        var colours = new ArtColours(ground, palette.Vivid, palette.Accent, palette.Deep, palette.Paper);
        var extent = Sheet.Extent(motif.Draw(colours));

        // It loses its foot and a side, never its head.
        var size = Math.Max(Math.Min(w, h) * 1.25, Math.Sqrt((double)w * h) * 1.15);
        var scale = size / Motif.View;
        var top = Math.Max(h * 0.12, (h - (extent.Height * scale)) / 2);
        var drawing = new Box((w * 0.6) - (size / 2), top - (extent.Y * scale), size, size);
        return new SceneBuilder(canvas)
            .Add(
                new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = LinearPaint.Down(new(0, ground.Mix(Rgba.White, 0.16)), new(1, ground)) },
                motif.Place(colours, drawing) with { Window = new(canvas.Canvas) })
            .Build(Key, palette, ground);
    }
}
