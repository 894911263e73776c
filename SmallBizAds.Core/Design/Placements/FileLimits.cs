namespace SmallBizAds.Core.Design.Placements;

/// <summary>What kind of file a placement takes and how large it may be.</summary>
/// <param name="Kind">JPEG, or PNG of 24 bits.</param>
/// <param name="LeastBytes">Smaller files are refused; 0: none is too small.</param>
/// <param name="MostBytes">Larger files are refused.</param>
public sealed record FileLimits(PictureFile Kind, int LeastBytes, int MostBytes);
