using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Art;

/// <summary>The few colours a drawing is made of, taken from the ad's palette.</summary>
/// <param name="Ground">What the drawing lies on.</param>
/// <param name="Main">The leading colour of the object, clearly apart from the ground.</param>
/// <param name="Second">A companion of another hue or lightness.</param>
/// <param name="Dark">For the darkest parts.</param>
/// <param name="Light">For the lightest parts.</param>
public sealed record ArtColours(Rgba Ground, Rgba Main, Rgba Second, Rgba Dark, Rgba Light);
