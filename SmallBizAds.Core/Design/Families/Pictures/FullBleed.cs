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
    public DesignProfile Profile { get; } = new()
    {
        Needs = DesignNeeds.Photo, Base = 1, Ground = DesignGround.Photo, Layout = DesignLayout.Full, Fonts = "clean",
    };

    /// <inheritdoc/>
    public Scene Compose(DesignBrief brief, Palette palette, LayoutContext canvas, int emphasis) =>
        new SceneBuilder(canvas).Add([.. Subject.In(brief, palette, new(canvas.Canvas))]).Build(Key, palette, palette.Tint);
}
