using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>Puts the picture of an ad into a rectangle: the owner's photo, or the brief's drawing on a field.</summary>
internal static class Shot
{
    /// <param name="brief">Photo or drawing.</param>
    /// <param name="palette">Colours of the drawing.</param>
    /// <param name="frame">Where it lies.</param>
    /// <param name="atX">Where in the frame a photo's focus should come to lie, 0 to 1.</param>
    /// <param name="atY">Likewise, from the top.</param>
    /// <param name="field">What a drawing lies on; null: a soft tone of the palette.</param>
    public static IReadOnlyList<Layer> In(DesignBrief brief, Palette palette, Box frame, double atX = 0.5, double atY = 0.5, Rgba? field = null)
    {
        if (brief.Photo is { } photo)
        {
            return [PhotoView.Of(photo, frame, atX, atY).Layer()];
        }

        var ground = field ?? palette.Tint.Mix(palette.Paper, 0.2);
        var main = Math.Abs(Oklch.From(palette.Vivid).L - Oklch.From(ground).L) < 0.12 ? palette.Accent : palette.Vivid;
        var size = Math.Max(Math.Min(frame.Width, frame.Height) * 0.86, Math.Min(Math.Max(frame.Width, frame.Height) * 0.62, Math.Min(frame.Width, frame.Height) * 1.06));
        var drawing = new Box(frame.X + (frame.Width * atX) - (size / 2), frame.Y + (frame.Height * atY) - (size / 2), size, size);
        return
        [
            new ShapeLayer { Name = "Field", Box = frame, Fill = new RadialPaint(atX, atY, 0.75, [new(0, ground.Mix(Rgba.White, 0.35)), new(1, ground)]) },
            Drawing(brief, new(ground, main, main == palette.Accent ? palette.Vivid : palette.Accent, palette.Ink, palette.Paper), drawing) with { Window = new(frame) },
        ];
    }

    public static ArtLayer Drawing(DesignBrief brief, ArtColours colours, Box box) =>
        MotifCatalog.Choose(brief.Trade, brief.Subject, brief.Seed).Place(colours, box);
}
