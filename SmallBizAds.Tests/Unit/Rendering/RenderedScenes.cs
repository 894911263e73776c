using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Unit.Rendering;

/// <summary>Scenes of every family for tests of the files.</summary>
internal static class RenderedScenes
{
    public static readonly SourcePicture Photo = new(TestPhotos.Jpeg(TestScene.Latte, 1200, 900), 1200, 900);

    private const double Size = 44;

    /// <summary>So many scenes, at least one of every family; each has contents of its own.</summary>
    public static IEnumerable<Scene> Random(int seed, int count)
    {
        var briefs = new RandomContents(seed);
        for (var i = 0; i < Math.Max(count, DesignChooser.Families.Count); i++)
        {
            var brief = briefs.Next();
            var canvas = new LayoutContext(BundledFonts.Metrics, brief.Ratio.Width, brief.Ratio.Height);
            yield return DesignChooser.Families[i % DesignChooser.Families.Count].Compose(brief, Palettes.All[i % Palettes.All.Count], canvas, 0);
        }
    }

    /// <summary>The texts alone, which are drawn in a fraction of the time.</summary>
    public static Scene TextsOf(Scene scene) => scene with { Ground = Rgba.White, Layers = [.. scene.Layers.OfType<TextLayer>().Select(t => t with { Shadow = null, Outline = null })] };

    /// <summary>One line of text on white.</summary>
    public static Scene Line(string text, string font, double tracking = -0.01, int width = 1080, int height = 1080, Func<TextLayer, TextLayer>? change = null)
    {
        var layer = new TextLayer
        {
            Name = "t", Role = TextRole.Headline, Box = new(60, 60, BundledFonts.Metrics.Width(font, text, tracking) * Size, 100), Colour = Rgba.Black, Tracking = tracking, Text = text,
            Lines = [new(140, [new(60, BundledFonts.Metrics.Width(font, text, tracking) * Size, text, font, Size)])],
        };
        return new() { Design = "line", Palette = "none", Width = width, Height = height, Ground = Rgba.White, Layers = [change?.Invoke(layer) ?? layer] };
    }
}
