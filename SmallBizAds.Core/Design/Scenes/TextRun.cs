namespace SmallBizAds.Core.Design.Scenes;

/// <summary>A piece of a line.</summary>
/// <param name="X">Left edge of its advance box in canvas pixels.</param>
/// <param name="Width">Sum of advances with kerning and tracking, pixels.</param>
/// <param name="Text">At least one character.</param>
/// <param name="Font">Key of a bundled font face, for example "pretendard-800".</param>
/// <param name="Size">Em size in pixels.</param>
public sealed record TextRun(double X, double Width, string Text, string Font, double Size);
