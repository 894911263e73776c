using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Layout;

/// <summary>How a text is set.</summary>
/// <param name="Font">Key of a bundled face.</param>
/// <param name="Size">Wanted em size in pixels; the fit may take less.</param>
/// <param name="Colour">Of the glyphs.</param>
public sealed record TextStyle(string Font, double Size, Rgba Colour)
{
    /// <summary>The smallest size the text may take, pixels; never under the canvas's legible size.</summary>
    public double MinSize { get; init; }

    /// <summary>Extra space per character, em.</summary>
    public double Tracking { get; init; } = -0.01;

    /// <summary>Distance of baselines, em.</summary>
    public double LineHeight { get; init; } = 1.28;

    /// <summary>Most lines.</summary>
    public int MaxLines { get; init; } = 2;

    /// <summary>Fewer lines are better than a little more size: down to 0.7 of it is given up to need only so many.</summary>
    public int PreferredLines { get; init; } = int.MaxValue;
}
