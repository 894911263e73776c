using System.Text.Json;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Unit.Design;

public sealed class SceneJsonTests
{
    [Fact]
    public void A_scene_survives_writing_and_reading()
    {
        var briefs = new RandomContents(11);
        for (var i = 0; i < 20; i++)
        {
            var brief = briefs.Next();
            var scene = new Ticket().Compose(brief, Palettes.All[i % 16], new LayoutContext(BundledFonts.Metrics, brief.Ratio.Width, brief.Ratio.Height), 0);
            var json = SceneJson.Write(scene);
            Assert.Equal(json, SceneJson.Write(SceneJson.Read(json)));
        }
    }

    [Fact]
    public void A_newer_version_is_refused() =>
        Assert.Throws<JsonException>(() => SceneJson.Read("""{"version":99,"design":"a","palette":"b","width":1,"height":1,"ground":"#ffffff","layers":[]}"""));

    [Fact]
    public void Korean_stays_readable_in_the_file()
    {
        var brief = new RandomContents(2).Next() with { Content = new() { Headline = "우리 동네 라떼" } };
        var scene = new Editorial().Compose(brief, Palettes.All[0], new LayoutContext(BundledFonts.Metrics, 1080, 1080), 0);
        Assert.Contains("우리 동네 라떼", SceneJson.Write(scene), StringComparison.Ordinal);
    }
}
