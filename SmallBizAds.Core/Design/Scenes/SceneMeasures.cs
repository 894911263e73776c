namespace SmallBizAds.Core.Design.Scenes;

/// <summary>What was measured on the finished ad.</summary>
/// <param name="Contrast">Least contrast of a text with the very pixels behind it, 1 to 21 (WCAG 2.2); 21 without texts.</param>
/// <param name="SmallestText">Smallest em size as the ad is shown, CSS pixels; 0 without texts.</param>
/// <param name="Widows">Texts whose last line is a lone short word.</param>
/// <param name="Replaced">Designs and settings that were tried and rejected before this one.</param>
public sealed record SceneMeasures(double Contrast, double SmallestText, int Widows, int Replaced);
