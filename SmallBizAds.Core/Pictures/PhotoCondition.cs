namespace SmallBizAds.Core.Pictures;

/// <summary>How good a photo is as a photo.</summary>
/// <param name="Mend">What would do it good; null when it is fine as it is.</param>
/// <param name="Flaws">What cannot be mended.</param>
public sealed record PhotoCondition(PhotoMend? Mend, IReadOnlyList<PhotoFlaw> Flaws);
