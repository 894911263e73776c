using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>The photo uncropped, or nearly so, before its own blurred copy, which fills the canvas in its colours.</summary>
public sealed class OnItsBlur : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "picture-depth";

    /// <inheritdoc/>
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo, Base = 0.75, Ground = DesignGround.Photo, Layout = DesignLayout.Card, Fonts = "clean",
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis)
    {
        var u = canvas.Unit;
        // On a canvas of quite another shape the photo gives up some of its width or height rather than become a stamp.
        var aspect = Math.Clamp(brief.Photo?.Aspect ?? 1, canvas.Aspect / 1.5, canvas.Aspect * 1.5);
        var room = canvas.Canvas.Inset(canvas.Width * 0.09, canvas.Height * 0.09);
        var width = Math.Min(room.Width, room.Height * aspect);
        var picture = new Box(canvas.Canvas.CentreX - (width / 2), canvas.Canvas.CentreY - (width / aspect / 2), width, width / aspect);
        var ground = brief.Photo is { } photo
            ? new PictureLayer { Name = "Blurred photo", Source = "photo", Box = canvas.Canvas, Crop = photo.CropTo(canvas.Aspect), Treatment = PhotoTreatment.Blurred }
            : (Layer)new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = palette.Vivid };
        return new SceneBuilder(canvas)
            .Add(ground, new ShapeLayer { Name = "Dusk", Box = canvas.Canvas, Fill = palette.Deep.WithOpacity(0.22) })
            .Add([.. Subject.In(brief, palette, new(picture, Form.Rectangle, 1.6 * u), new(0, 1.2 * u, 2.6 * u, Rgba.Black.WithOpacity(0.42)))])
            .Build(Key, palette, palette.Deep);
    }
}
