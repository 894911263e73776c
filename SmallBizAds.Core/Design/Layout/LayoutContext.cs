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

    /// <summary>How wide the ad is shown where it is seen, CSS pixels: 320 on a phone, less or more on a banner of fixed size.</summary>
    public double ShownWidth { get; init; } = PreviewWidth;

    /// <summary>What must stay free of text at each edge (the app's own controls lie there), pixels; null: what a story wants if it is one.</summary>
    public Margins? Reserved { get; init; }

    /// <summary>Smallest em size on this canvas, pixels: 9 px as the ad is shown.</summary>
    public double LegibleSize => Math.Ceiling(PreviewTextSize * Width / ShownWidth);

    /// <summary>The whole canvas.</summary>
    public Box Canvas { get; } = new(0, 0, Width, Height);

    /// <summary>Width divided by height.</summary>
    public double Aspect { get; } = (double)Width / Height;

    /// <summary>
    /// What stays free of text: what the placement says, else on a story (9:16) the strips that the apps cover with their own
    /// controls (250 of 1920 px at the top, 340 at the bottom), else nothing.
    /// </summary>
    public Margins Forbidden => Reserved ?? (IsStory ? new(0, Height * 250 / 1920.0, 0, Height * 340 / 1920.0) : default);

    /// <summary>Where texts may stand: the canvas less what is forbidden, and at least a margin from each edge.</summary>
    public Box Field(double margin)
    {
        var m = Forbidden;
        return Box.FromEdges(Math.Max(margin, m.Left), Math.Max(margin, m.Top), Width - Math.Max(margin, m.Right), Height - Math.Max(margin, m.Bottom));
    }

    /// <summary>9:16 and taller: shown full screen, under the app's own controls.</summary>
    public bool IsStory => Aspect < 0.6;

    /// <summary>Wider than 1.2 times its height: picture and words stand side by side.</summary>
    public bool IsLandscape => Aspect > 1.2;
}
