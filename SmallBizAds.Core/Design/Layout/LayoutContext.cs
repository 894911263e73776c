using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>The canvas that is laid out and the fonts it is laid out with.</summary>
/// <param name="Fonts">Bundled faces.</param>
/// <param name="Width">Canvas pixels.</param>
/// <param name="Height">Canvas pixels.</param>
public sealed record LayoutContext(FontMetrics Fonts, int Width, int Height)
{
    /// <summary>Width of the preview in which every text must be readable.</summary>
    public const double PreviewWidth = 320;

    /// <summary>Smallest text in that preview, pixels.</summary>
    public const double PreviewTextSize = 9;

    /// <summary>Design unit: a hundredth of the side of a square with the canvas's area, pixels.</summary>
    public double Unit { get; } = Math.Sqrt((double)Width * Height) / 100;

    /// <summary>Smallest em size on this canvas, pixels: 9 px when the ad is shown 320 px wide.</summary>
    public double LegibleSize { get; } = Math.Ceiling(PreviewTextSize * Width / PreviewWidth);

    /// <summary>The whole canvas.</summary>
    public Box Canvas { get; } = new(0, 0, Width, Height);

    /// <summary>Width divided by height.</summary>
    public double Aspect { get; } = (double)Width / Height;

    /// <summary>
    /// Where texts may stand: the canvas less a margin, and on a story (9:16 and taller) less the strips that the apps cover
    /// with their own controls (250 of 1920 px at the top, 340 at the bottom).
    /// </summary>
    public Box Field(double margin)
    {
        var (top, bottom) = IsStory ? (Height * 250 / 1920.0, Height * 340 / 1920.0) : (margin, margin);
        return Box.FromEdges(margin, Math.Max(margin, top), Width - margin, Height - Math.Max(margin, bottom));
    }

    /// <summary>9:16 and taller: shown full screen, under the app's own controls.</summary>
    public bool IsStory => Aspect < 0.6;

    /// <summary>Wider than 1.2 times its height: picture and words stand side by side.</summary>
    public bool IsLandscape => Aspect > 1.2;
}
