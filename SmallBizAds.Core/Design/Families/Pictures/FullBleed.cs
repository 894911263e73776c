using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Pictures;

/// <summary>The photo itself, cropped to what it shows.</summary>
public sealed class FullBleed : IDesignFamily
{
    /// <inheritdoc/>
    public string Key => "picture-bleed";

    /// <inheritdoc/>
    public double Suits(DesignBrief brief) => brief.Photo is null ? 0 : 1;

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis) =>
        new SceneBuilder(canvas).Add([.. Subject.In(brief, palette, new(canvas.Canvas))]).Build(Key, palette, palette.Tint);
}
