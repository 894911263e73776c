using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design;

/// <summary>Puts into a scene how its photos are mended.</summary>
public static class PhotoTones
{
    /// <summary>The scene with <see cref="PhotoTraits.Tone"/> in every layer that shows that photo.</summary>
    public static Scene On(Scene scene, DesignBrief brief)
    {
        var photos = brief.Photo is null ? brief.MorePhotos : [brief.Photo, .. brief.MorePhotos];
        return photos.All(p => p.Tone is null)
            ? scene
            : scene with
            {
                Layers = [.. scene.Layers.Select(layer => layer is PictureLayer picture && Of(photos, picture.Source) is { } tone ? picture with { Tone = tone } : layer)],
            };
    }

    private static PhotoTone? Of(IReadOnlyList<PhotoTraits> photos, string source)
    {
        var place = source == "photo" ? 1 : source.StartsWith("photo-", StringComparison.Ordinal) && int.TryParse(source.AsSpan(6), out var number) ? number : 0;
        return place >= 1 && place <= photos.Count ? photos[place - 1].Tone : null;
    }
}
