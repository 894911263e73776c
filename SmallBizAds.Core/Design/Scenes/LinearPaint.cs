namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A straight gradient from one point to another.</summary>
public sealed record LinearPaint(double X1, double Y1, double X2, double Y2, IReadOnlyList<GradientStop> Stops) : Paint
{
    /// <summary>From top to bottom.</summary>
    public static LinearPaint Down(params IReadOnlyList<GradientStop> stops) => new(0, 0, 0, 1, stops);

    /// <summary>From left to right.</summary>
    public static LinearPaint Across(params IReadOnlyList<GradientStop> stops) => new(0, 0, 1, 0, stops);
}
