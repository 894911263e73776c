namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A round gradient about a centre; the radius is a fraction of the box.</summary>
public sealed record RadialPaint(double Cx, double Cy, double Radius, IReadOnlyList<GradientStop> Stops) : Paint;
