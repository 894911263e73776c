using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A colour at a place along a gradient.</summary>
/// <param name="Offset">0 to 1.</param>
/// <param name="Colour">With opacity.</param>
public readonly record struct GradientStop(double Offset, Rgba Colour);
