namespace SmallBizAds.Core.Design.Scenes;

/// <summary>An opening through which a layer is seen.</summary>
/// <param name="Box">Canvas pixels.</param>
/// <param name="Form">Rectangle, ellipse or arch.</param>
/// <param name="Radius">Corner radius of rectangles, pixels.</param>
public sealed record Window(Box Box, Form Form = Form.Rectangle, double Radius = 0);
