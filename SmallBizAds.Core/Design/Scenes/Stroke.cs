using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>An outline.</summary>
/// <param name="Colour">With opacity.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Dash">Dash and gap lengths in pixels, or null for a solid line.</param>
public sealed record Stroke(Rgba Colour, double Width, IReadOnlyList<double>? Dash = null);
