namespace SmallBizAds.Core.Design.Scenes;

/// <summary>One line.</summary>
/// <param name="Baseline">Y of the baseline in canvas pixels.</param>
/// <param name="Runs">Pieces of one font and size, left to right.</param>
public sealed record TextLine(double Baseline, IReadOnlyList<TextRun> Runs);
