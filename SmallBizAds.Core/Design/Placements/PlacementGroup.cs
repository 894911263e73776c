namespace SmallBizAds.Core.Design.Placements;

/// <summary>Placements that are booked or posted in one place.</summary>
/// <param name="Key">"kakao".</param>
/// <param name="Name">As owners call it.</param>
public sealed record PlacementGroup(string Key, PlacementName Name);
