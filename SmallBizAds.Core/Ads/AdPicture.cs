using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Ads;

/// <summary>The picture of an ad.</summary>
/// <param name="Scene">The picture as data; renders to the same pixels again.</param>
/// <param name="Jpeg">Quality 85, under 2 MB.</param>
public sealed record AdPicture(Scene Scene, byte[] Jpeg);
