namespace SmallBizAds.Core.Design.Placements;

/// <summary>A text that a placement shows beside the picture.</summary>
/// <param name="Field">What it is.</param>
/// <param name="Name">As the platform calls it.</param>
/// <param name="Least">Grapheme clusters, at least 1.</param>
/// <param name="Most">Grapheme clusters.</param>
/// <param name="Count">How many different ones can be given, at least 1.</param>
public sealed record PlacementText(PlacementField Field, PlacementName Name, int Least, int Most, int Count);
