namespace SmallBizAds.Core.Ads;

/// <summary>A photo that was ingested and stored for a visitor.</summary>
/// <param name="Hash">SHA-256 of the master, lower-case hex.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record KeptPhoto(string Hash, int Width, int Height);
