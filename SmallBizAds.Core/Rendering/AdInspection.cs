using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Looks an ad over before anyone sees it: first its layout, then its pixels.</summary>
public static class AdInspection
{
    // A last line narrower than this share of the widest is a widow when it is one word.
    private const double WidowShare = 0.2;

    /// <summary>Faults of the layout: overflow, overlap, cut words, small or covered texts, facts not word for word.</summary>
    public static IReadOnlyList<SceneFault> Layout(Scene scene, DesignBrief brief, LayoutContext canvas) =>
        [.. SceneCheck.Faults(scene, canvas), .. SceneWords.Faults(scene, brief)];

    /// <summary>The figures of an ad from its pixels, or null when a text falls short of its contrast there.</summary>
    /// <param name="scene">A scene without faults of layout.</param>
    /// <param name="canvas">What it was laid out for.</param>
    /// <param name="ground">Its pixels without texts, RGB, in the scene's size.</param>
    /// <param name="replaced">What was tried before it.</param>
    public static SceneMeasures? Pixels(Scene scene, LayoutContext canvas, PixelBuffer ground, int replaced)
    {
        var least = 21.0;
        foreach (var text in scene.Layers.OfType<TextLayer>())
        {
            var contrast = TextContrast.Measure(text, ground);
            if (contrast < TextContrast.Needed(text, scene.Width, canvas.ShownWidth))
            {
                return null;
            }

            least = Math.Min(least, contrast);
        }

        var sizes = scene.Layers.OfType<TextLayer>().SelectMany(t => t.Lines).SelectMany(l => l.Runs).Select(r => r.Size).ToList();
        var smallest = sizes.Count == 0 ? 0 : sizes.Min() * canvas.ShownWidth / scene.Width;
        return new(Math.Round(least, 2), Math.Round(smallest, 2), scene.Layers.OfType<TextLayer>().Count(EndsInWidow), replaced);
    }

    private static bool EndsInWidow(TextLayer text)
    {
        if (text.Lines.Count < 2)
        {
            return false;
        }

        var last = text.Lines[^1];
        return last.Runs.Sum(r => r.Text.Length) <= 2 && WidthOf(last) < WidowShare * text.Lines.Max(WidthOf);
    }

    private static double WidthOf(TextLine line) => line.Runs.Sum(r => r.Width);
}
