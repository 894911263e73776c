using SmallBizAds.Core.Design.Colour;

namespace SmallBizAds.Core.Design.Scenes;

/// <summary>One colour.</summary>
public sealed record SolidPaint(Rgba Colour) : Paint;
