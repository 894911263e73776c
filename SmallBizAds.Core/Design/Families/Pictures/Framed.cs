using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>A print on good paper: a wide margin and a hairline about the picture.</summary>
public sealed class Framed : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "picture-framed";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo, Base = 0.8, Ground = DesignGround.Paper, Layout = DesignLayout.Card, Fonts = "clean",
        Tones = ["premium", "plain"],
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var (w, h, u) = (canvas.Width, canvas.Height, canvas.Unit);
        var room = canvas.Canvas.Inset(9 * u);
        // A print is no strip: on tall canvases the paper takes the rest, a little more below than above.
        var height = Math.Min(room.Height, room.Width * 1.5);
        var picture = new Box(room.X, room.Y + ((room.Height - height) * 0.44), room.Width, height);
        return new SceneBuilder(canvas)
            .Add(new ShapeLayer { Name = "Paper", Box = new(0, 0, w, h), Fill = palette.Paper })
            .Add([.. Subject.In(brief, palette, new(picture))])
            .Add(new ShapeLayer { Name = "Hairline", Box = picture.Inset(-1.8 * u), Stroke = new(palette.Ink.WithOpacity(0.28), Math.Max(1.5, 0.16 * u)) })
            .Build(Key, palette, palette.Paper);
    }
}
