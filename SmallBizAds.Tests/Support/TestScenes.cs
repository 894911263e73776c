using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Tests.Support;

/// <summary>Small scenes for tests that only keep them.</summary>
internal static class TestScenes
{
    public static Scene Of(AspectRatio ratio, int number) =>
        new() { Design = $"test-{number}", Palette = "test", Width = ratio.Width, Height = ratio.Height, Ground = Rgba.White, Layers = [] };
}
