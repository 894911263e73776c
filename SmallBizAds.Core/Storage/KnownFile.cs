namespace SmallBizAds.Core.Storage;

/// <summary>A stored picture that somebody may see.</summary>
/// <param name="Sha256">Of its bytes.</param>
/// <param name="Bytes">Size of the file.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record KnownFile(string Sha256, int Bytes, int Width, int Height);
