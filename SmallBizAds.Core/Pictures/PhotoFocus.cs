namespace SmallBizAds.Core.Pictures;

/// <summary>The point that draws the eye: saliency (edges, strong colour, skin), not meaning.</summary>
/// <param name="X">0 left to 1 right.</param>
/// <param name="Y">0 top to 1 bottom.</param>
public sealed record PhotoFocus(double X, double Y);
