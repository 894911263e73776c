namespace SmallBizAds.Core.Design.Layout;

/// <summary>Strips along the edges of a canvas, pixels.</summary>
public readonly record struct Margins(double Left, double Top, double Right, double Bottom);
