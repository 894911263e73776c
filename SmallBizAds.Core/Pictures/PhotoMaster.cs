namespace SmallBizAds.Core.Pictures;

/// <summary>
/// An owner's photo after ingest: upright, sRGB, without metadata, at most 2400 px on the longer side, JPEG at quality 92.
/// </summary>
/// <param name="Jpeg">The encoded master.</param>
/// <param name="Width">Pixels, upright.</param>
/// <param name="Height">Pixels, upright.</param>
public sealed record PhotoMaster(ReadOnlyMemory<byte> Jpeg, int Width, int Height);
