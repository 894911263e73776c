using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>The photo in an arch, or in a circle where the canvas is wide, on one full colour, with the same form drawn about it.</summary>
public sealed class Doorway : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "picture-window";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo, Base = 0.8, Ground = DesignGround.Tint, Layout = DesignLayout.Card, Fonts = "clean",
        Tones = ["warm", "playful"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var round = canvas.IsLandscape;
        var width = round ? h * 0.8 : w * 0.66;
        var height = round ? width : Math.Min(h * 0.74, width * 1.42);
        var frame = new Box((w - width) / 2, (h - height) / 2, width, height);
        var form = round ? Form.Ellipse : Form.Arch;
        var line = Palette.Readable(palette.Vivid.Luminance < 0.4 ? palette.Tint : palette.Deep, palette.Vivid, 2);
        return new SceneBuilder(canvas)
            .Add(
                new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = palette.Vivid },
                new ShapeLayer { Name = "Outline", Box = frame.Inset(-2.6 * u), Form = form, Stroke = new(line.WithOpacity(0.75), 0.3 * u) })
            .Add([.. Subject.In(brief, palette, new(frame, form))])
            .Build(Key, palette, palette.Vivid);
    }
}
