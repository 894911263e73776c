using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design;

/// <summary>Measures the texts of a scene by the fonts' own outlines, independently of how the layout came about.</summary>
public static class SceneCheck
{
    // Rounding to hundredths in files, and hinting-free rasterising to whole pixels.
    private const double Tolerance = 1;

    /// <summary>Every fault; empty for a sound scene. Pure; under a millisecond.</summary>
    public static IReadOnlyList<SceneFault> Faults(Scene scene, FontMetrics fonts) => Faults(scene, new LayoutContext(fonts, scene.Width, scene.Height));

    /// <summary>Every fault; empty for a sound scene. Pure; under a millisecond.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="context">The canvas that it was laid out for: its legible size and what it keeps free.</param>
    public static IReadOnlyList<SceneFault> Faults(Scene scene, LayoutContext context)
    {
        var faults = new List<SceneFault>();
        var canvas = new Box(0, 0, scene.Width, scene.Height);
        var (legible, fonts, free) = (context.LegibleSize, context.Fonts, context.Field(0));
        var texts = scene.Layers.OfType<TextLayer>().ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            void Add(SceneFaultKind kind) => faults.Add(new(kind, text.Role, text.Text));
            if (InkOf(text, fonts) is { } ink)
            {
                if (!text.Box.Contains(ink, Tolerance))
                {
                    Add(SceneFaultKind.OutsideBox);
                }

                var turned = ink.Turned(text.Rotation, text.Box);
                if (!canvas.Contains(turned, Tolerance))
                {
                    Add(SceneFaultKind.OutsideCanvas);
                }
                else if (!free.Contains(turned, Tolerance))
                {
                    Add(SceneFaultKind.Forbidden);
                }
            }

            if (text.Lines.SelectMany(l => l.Runs).Any(r => r.Size < legible - 0.01))
            {
                Add(SceneFaultKind.TooSmall);
            }

            if (!SaysAll(text))
            {
                Add(SceneFaultKind.Altered);
            }

            if (CutsWord(text, fonts))
            {
                Add(SceneFaultKind.CutWord);
            }

            if (texts.Skip(i + 1).Any(other => text.Box.Turned(text.Rotation, text.Box).Overlaps(other.Box.Turned(other.Rotation, other.Box), Tolerance)))
            {
                Add(SceneFaultKind.Overlap);
            }
        }

        return faults;
    }

    /// <summary>Box of a text's ink, or null when it has none.</summary>
    public static Box? InkOf(TextLayer text, FontMetrics fonts)
    {
        Box? all = null;
        foreach (var line in text.Lines)
        {
            foreach (var run in line.Runs)
            {
                var ink = fonts.Face(run.Font).Metrics.Ink(run.Text, text.Tracking);
                if (ink.Right > ink.Left)
                {
                    var box = Box.FromEdges(
                        run.X + (ink.Left * run.Size), line.Baseline + (ink.Top * run.Size), run.X + (ink.Right * run.Size), line.Baseline + (ink.Bottom * run.Size));
                    all = all is { } a ? a.Union(box) : box;
                }
            }
        }

        return all;
    }

    private static string Letters(string text) => string.Concat(text.Where(c => c is not (' ' or '·')));

    private static bool SaysAll(TextLayer text) =>
        Letters(string.Concat(text.Lines.SelectMany(l => l.Runs).Select(r => r.Text))) == Letters(text.Text);

    // Lines must be made of whole words, unless a word is too long for any line of the text's own width.
    private static bool CutsWord(TextLayer text, FontMetrics fonts)
    {
        if (text.Lines.Count < 2)
        {
            return false;
        }

        var words = text.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var lines = text.Lines.Select(l => string.Concat(l.Runs.Select(r => r.Text))).ToList();
        var whole = new HashSet<string>(words);
        var widest = words.Max(w => fonts.Width(text.Lines[0].Runs[0].Font, w, text.Tracking)) * text.Lines[0].Runs[0].Size;
        return lines.Exists(l => l.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(w => !whole.Contains(w))) && widest < text.Box.Width * 0.98;
    }
}
