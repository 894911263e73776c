using SmallBizAds.Core.Design.Layout;

namespace SmallBizAds.Core.Design;

/// <summary>Faces that speak with one voice: one for the headline and those that serve it. Keys are of bundled faces.</summary>
/// <param name="Key">"poster".</param>
/// <param name="Display">Face of the headline.</param>
/// <param name="Text">Face of running text.</param>
/// <param name="Strong">Face of labels, buttons and strong small text.</param>
/// <param name="Figures">Face of the price.</param>
public sealed record FontPair(string Key, string Display, string Text, string Strong, string Figures)
{
    /// <summary>Extra space after each character of the headline, em; negative draws them together.</summary>
    public double DisplayTracking { get; init; } = -0.02;

    /// <summary>Distance of the headline's baselines, em, in Hangul; Latin lines stand closer where they can.</summary>
    public double DisplayLeading { get; init; } = 1.18;

    /// <summary>How much larger the headline is set than one of Pretendard, so that both look alike in size.</summary>
    public double DisplayScale { get; init; } = 1;

    /// <summary>Likewise for the price.</summary>
    public double FigureScale { get; init; } = 1;

    /// <summary>The face of like weight that takes over where a display face lacks characters.</summary>
    public string Plain { get; init; } = "pretendard-800";

    /// <summary>
    /// The pair as these words can be set: where a face lacks a character of the headline or price, all of that text is set
    /// in the plain one, because two faces in one line look like a mistake. What even that lacks (Hanja) comes from Noto Sans
    /// KR, from whose letters Pretendard was drawn.
    /// </summary>
    public FontPair For(DesignContent content, FontMetrics fonts)
    {
        var display = Able(Display, content.Headline, fonts);
        var figures = Able(Figures, $"{content.Price}", fonts);
        var pair = figures == Figures ? this : this with { Figures = figures, FigureScale = 1 };
        pair = display == Display ? pair : pair with { Display = display, DisplayScale = 1, DisplayTracking = -0.025, DisplayLeading = 1.2 };
        return content.Headline.Any(c => c >= 0x1100) ? pair : pair with { DisplayLeading = Math.Min(pair.DisplayLeading, LatinLeading(display, fonts)) };
    }

    // Latin letters fill less of their line than Hangul: what lies between two lines is seen as wider.
    private static double LatinLeading(string face, FontMetrics fonts)
    {
        var ink = fonts.Face(face).Metrics.Ink("dgp");
        return ink.Bottom - ink.Top + 0.15;
    }

    private string Able(string wanted, string text, FontMetrics fonts) => fonts.Face(wanted).Metrics.Covers(text) ? wanted : Plain;
}
