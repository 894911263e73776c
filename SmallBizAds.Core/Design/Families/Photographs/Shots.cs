using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Photographs;

/// <summary>The photos of an ad in order, each with its source.</summary>
internal static class Shots
{
    /// <summary>Photo and source of each, at most four; empty when there is none.</summary>
    public static IReadOnlyList<(PhotoTraits Photo, string Source)> Of(DesignBrief brief) => brief.Photo is { } first
        ? [(first, "photo"), .. brief.MorePhotos.Take(3).Select((p, i) => (p, $"photo-{i + 2}"))]
        : [];

    /// <summary>A photo in a frame, its focus in the middle.</summary>
    public static PictureLayer In((PhotoTraits Photo, string Source) shot, Box frame, double atX = 0.5, double atY = 0.5) =>
        PhotoView.Of(shot.Photo, frame, atX, atY).Layer(shot.Source);
}
