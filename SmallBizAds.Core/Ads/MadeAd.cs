using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Ads;

/// <summary>One finished candidate.</summary>
/// <param name="Number">1-based position among the candidates of its brief.</param>
/// <param name="Copy">Its words.</param>
/// <param name="Scene">The ad as data; renders to the same pixels again.</param>
/// <param name="Jpeg">Quality 85, under 2 MB.</param>
public sealed record MadeAd(int Number, AdCopy Copy, Scene Scene, byte[] Jpeg);
