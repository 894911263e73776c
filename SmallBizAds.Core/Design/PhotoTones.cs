using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design;

/// <summary>Puts into a scene how its photos are mended.</summary>
public static class PhotoTones
{
    /// <summary>The scene with <see cref="PhotoTraits.Tone"/> in every layer that shows that photo.</summary>
    public static Scene On(Scene scene, DesignBrief brief)
    {
        IReadOnlyList<PhotoTraits> photos = brief.Photo is null ? brief.MorePhotos : [brief.Photo, .. brief.MorePhotos];
        return photos.All(p => p.Tone is null)
            ? scene
            : scene with
            {
                Layers = [.. scene.Layers.Select(layer => layer is PictureLayer picture && photos.ElementAtOrDefault(PictureLayer.PlaceOf(picture.Source))?.Tone is { } tone ? picture with { Tone = tone } : layer)],
            };
    }
}
