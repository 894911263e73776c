using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>An ad as one placement takes it.</summary>
/// <param name="Placement">Where it goes.</param>
/// <param name="Scene">The picture as data.</param>
/// <param name="File">JPEG or PNG of exactly the placement's pixels and within its bytes.</param>
/// <param name="Texts">What goes beside the picture.</param>
public sealed record PlacedAd(Placement Placement, Scene Scene, ReadOnlyMemory<byte> File, IReadOnlyList<PlacedText> Texts)
{
    /// <summary>Extension of the file, without the dot.</summary>
    public string Extension => Placement.File.Kind == PictureFile.Png ? "png" : "jpg";

    /// <summary>Its path in a pack: "kakao/kakao-bizboard_1029x258.png".</summary>
    public string Path => FormattableString.Invariant($"{Placement.Group.Key}/{Placement.Key}_{Placement.Width}x{Placement.Height}.{Extension}");
}
