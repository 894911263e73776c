using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Imaging;

namespace SmallBizAds.Core.Rendering;

/// <summary>Measures how texts stand out from the very pixels behind them, as WCAG 2.2 defines contrast.</summary>
public static class TextContrast
{
    /// <summary>Least contrast of ordinary text.</summary>
    public const double Ordinary = 4.5;

    /// <summary>Least contrast of large text.</summary>
    public const double Large = 3;

    /// <summary>Em size from which text counts as large when the ad is shown 320 px wide: WCAG's 14 pt bold, in CSS pixels.</summary>
    public const double LargeSize = 18.66;

    /// <summary>Share of the pixels behind a text that may fall short: a spark or a speck does not make it unreadable.</summary>
    public const double Tolerance = 0.01;

    /// <summary>The texts that fall short, with the contrast that all but <see cref="Tolerance"/> of their pixels reach.</summary>
    /// <param name="scene">The scene.</param>
    /// <param name="ground">Its pixels without texts, RGB, in the scene's size.</param>
    /// <param name="shownWidth">How wide the ad is shown, CSS pixels.</param>
    public static IReadOnlyList<(TextLayer Text, double Contrast)> Faults(Scene scene, PixelBuffer ground, double shownWidth = LayoutContext.PreviewWidth)
    {
        var faults = new List<(TextLayer, double)>();
        foreach (var text in scene.Layers.OfType<TextLayer>())
        {
            var contrast = Measure(text, ground);
            if (contrast < Needed(text, scene.Width, shownWidth))
            {
                faults.Add((text, contrast));
            }
        }

        return faults;
    }

    /// <summary>The contrast that a text must have, by the size at which it is shown.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The scene's width, pixels.</param>
    /// <param name="shownWidth">How wide the ad is shown, CSS pixels.</param>
    public static double Needed(TextLayer text, int width, double shownWidth) =>
        text.Lines.SelectMany(l => l.Runs).Max(r => r.Size) * shownWidth / width >= LargeSize ? Large : Ordinary;

    /// <summary>The contrast that all but <see cref="Tolerance"/> of the pixels behind a text reach, 1 to 21.</summary>
    public static double Measure(TextLayer text, PixelBuffer ground)
    {
        // Pixels by luminance in 1,024 steps: two ends of the range decide, wherever the text's own luminance lies.
        var counts = new int[1024];
        var total = 0;
        var upright = text.Rotation == 0;
        var (sine, cosine) = Math.SinCos(text.Rotation * Math.PI / 180);
        var (centreX, centreY) = (text.Box.CentreX, text.Box.CentreY);
        foreach (var run in text.Lines.SelectMany(l => l.Runs.Select(r => (Line: l, Run: r))))
        {
            var (left, right) = ((int)Math.Max(0, run.Run.X), (int)Math.Min(ground.Width, run.Run.X + run.Run.Width));
            var (top, bottom) = ((int)Math.Max(0, run.Line.Baseline - (0.86 * run.Run.Size)), (int)Math.Min(ground.Height, run.Line.Baseline + (0.14 * run.Run.Size)));
            for (var y = top; y < bottom; y++)
            {
                // Every second pixel of a row: text is far larger than that.
                for (var x = left; x < right; x += 2)
                {
                    var (px, py) = upright ? (x, y) : ((int)(centreX + ((x - centreX) * cosine) - ((y - centreY) * sine)), (int)(centreY + ((x - centreX) * sine) + ((y - centreY) * cosine)));
                    if (px < 0 || py < 0 || px >= ground.Width || py >= ground.Height)
                    {
                        continue;
                    }

                    var pixel = ground.At(px, py);
                    counts[(int)(new Rgba(pixel[0], pixel[1], pixel[2]).Luminance * 1023)]++;
                    total++;
                }
            }
        }

        if (total == 0)
        {
            return 21;
        }

        var own = text.Colour.Luminance;
        var contrasts = counts.Select((n, i) => (n, Contrast: Ratio(own, i / 1023.0))).Where(x => x.n > 0).OrderBy(x => x.Contrast);
        var seen = 0;
        foreach (var (n, contrast) in contrasts)
        {
            seen += n;
            if (seen > total * Tolerance)
            {
                return contrast;
            }
        }

        return 21;
    }

    private static double Ratio(double a, double b) => (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
}
