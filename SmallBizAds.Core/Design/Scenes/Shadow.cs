using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A soft shadow.</summary>
/// <param name="Dx">Pixels to the right.</param>
/// <param name="Dy">Pixels down.</param>
/// <param name="Blur">Standard deviation in pixels.</param>
/// <param name="Colour">With opacity.</param>
public sealed record Shadow(double Dx, double Dy, double Blur, Rgba Colour);
