namespace SmallBizAds.Core.Design.Scenes;
/// <summary>The ad as data.</summary>
public sealed record Scene { public int Version { get; init; } = 1; public required string Design { get; init; } public required int Width { get; init; } public required int Height { get; init; } }
