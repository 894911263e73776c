using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Rendering;

/// <summary>What a scene's picture layers show: "photo", and "photo-2" to "photo-4".</summary>
/// <param name="Photos">The photos of the ad, the main one first.</param>
public sealed record ScenePictures(IReadOnlyList<SourcePicture> Photos)
{
    /// <summary>One photo.</summary>
    public static implicit operator ScenePictures?(SourcePicture? photo) => photo is null ? null : new([photo]);

    /// <summary>The picture of that source, or null.</summary>
    public SourcePicture? Find(string source) => Photos.ElementAtOrDefault(PictureLayer.PlaceOf(source));
}
