namespace SmallBizAds.Core.Pictures;

/// <summary>The subject of a photo told apart from its plain backdrop. Places are fractions of the photo, 0 to 1.</summary>
/// <param name="Mask">PNG of one band and of the photo's proportions, at most 1200 px: 255 where the subject is, soft along its edge.</param>
/// <param name="X">Left edge of the subject.</param>
/// <param name="Y">Top edge of the subject.</param>
/// <param name="Width">Of the subject, more than 0.</param>
/// <param name="Height">Of the subject, more than 0.</param>
public sealed record CutOut(ReadOnlyMemory<byte> Mask, double X, double Y, double Width, double Height);
