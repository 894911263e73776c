namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>What a place of a photo is like; luminances are relative, 0 to 1.</summary>
/// <param name="Darkest">Its darkest cell.</param>
/// <param name="Brightest">Its brightest cell.</param>
/// <param name="Mean">Mean luminance.</param>
/// <param name="Busy">Mean busyness: text reads well up to about 0.2.</param>
/// <param name="Spread">Standard deviation of the cells' luminance.</param>
internal readonly record struct PhotoPlace(double Darkest, double Brightest, double Mean, double Busy, double Spread);
