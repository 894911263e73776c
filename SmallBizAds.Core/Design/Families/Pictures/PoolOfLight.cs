using SmallBizAds.Core.Design.Art;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>One drawing before a disc of light on a full colour.</summary>
public sealed class PoolOfLight : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "picture-light";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.NoPhoto, Base = 0.9, Ground = DesignGround.Vivid, Layout = DesignLayout.Centred, Fonts = "clean",
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (size, side) = (Math.Min(canvas.Width, canvas.Height), 100 * canvas.Unit);
        var (disc, drawing) = (Around(canvas.Canvas, Math.Min(side * 0.82, size * 0.96)), Around(canvas.Canvas, Math.Min(side * 0.68, size * 0.86)));
        var light = palette.Vivid.Luminance < 0.4 ? palette.Vivid.Mix(palette.Tint, 0.42) : palette.Vivid.Mix(Rgba.White, 0.6);
        return new SceneBuilder(canvas)
            .Add(
                new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = new RadialPaint(0.5, 0.45, 0.75, [new(0, palette.Vivid.Mix(Rgba.White, 0.1)), new(1, palette.Vivid)]) },
                new ShapeLayer { Name = "Disc", Box = disc, Form = Form.Ellipse, Fill = light },
                Subject.DrawingOf(brief).Place(new(light, palette.Accent, palette.Tint, palette.Deep, palette.Paper), drawing))
            .Build(Key, palette, palette.Vivid);
    }

    private static Box Around(Box canvas, double size) => new(canvas.CentreX - (size / 2), canvas.CentreY - (size / 2), size, size);
}
