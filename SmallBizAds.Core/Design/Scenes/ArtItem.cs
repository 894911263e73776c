using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>One form of a drawing: path data in view units, with fill or outline or both.</summary>
public sealed record ArtItem(string PathData, Paint? Fill, Rgba? StrokeColour = null, double StrokeWidth = 0, double Opacity = 1);
