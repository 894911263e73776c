using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Tests.Support;

/// <summary>Small scenes for tests that only keep them.</summary>
internal static class TestScenes
{
    public static Scene Of(AspectRatio ratio, int number) =>
        SceneJson.Read($$"""{"version":1,"design":"test-{{number}}","width":{{ratio.Width}},"height":{{ratio.Height}}}""");
}
