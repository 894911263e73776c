using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>The photo in an arch, or in an oval where the canvas is wide, on one full colour, with the same form drawn about it.</summary>
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
        var height = round ? h * 0.84 : Math.Min(h * 0.76, w * (canvas.IsStory ? 1.24 : 0.98));
        var width = round ? Math.Min(height * (brief.Photo is { CanBeCutOut: true, Subject.Height: > 0.7 } ? 1.05 : 1.4), w * 0.8) : w * (canvas.IsStory ? 0.74 : 0.68);
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
