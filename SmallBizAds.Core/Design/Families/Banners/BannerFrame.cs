using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>What all banners have: a ground, and a hairline where a pale one would run into the page around it.</summary>
internal static class BannerFrame
{
    public static SceneBuilder Begin(LayoutContext canvas, BannerLook look) =>
        new SceneBuilder(canvas).Add(new ShapeLayer { Name = "Background", Box = canvas.Canvas, Fill = look.Ground });

    public static Scene End(string key, SceneBuilder scene, DesignBrief brief, Palette palette, LayoutContext canvas, BannerLook look)
    {
        var line = Math.Max(1, Math.Round(BannerWords.Pixel(canvas)));
        if (look.Ground.Luminance > 0.6)
        {
            scene.Add(new ShapeLayer { Name = "Hairline", Box = canvas.Canvas.Inset(line / 2), Stroke = new(palette.Ink.WithOpacity(0.16), line) });
        }

        var built = scene.Build(key, palette, look.Ground);
        return built with { LeftOut = brief.PictureOnly ? [] : BannerRoles.LeftOut(brief.Content, built.Layers) };
    }

    /// <summary>A banner without words.</summary>
    public static Scene Picture(string key, DesignBrief brief, Palette palette, LayoutContext canvas, BannerLook look)
    {
        var scene = Begin(canvas, look);
        new BannerPicture(brief, palette, look, scene).Whole(canvas.Canvas);
        return End(key, scene, brief, palette, canvas, look);
    }
}
