namespace SmallBizAds.Core.Rendering;

/// <summary>What a scene's picture layers show: "photo", and "photo-2" to "photo-4".</summary>
/// <param name="Photos">The photos of the ad, the main one first.</param>
public sealed record ScenePictures(IReadOnlyList<SourcePicture> Photos)
{
    /// <summary>One photo.</summary>
    public static implicit operator ScenePictures?(SourcePicture? photo) => photo is null ? null : new([photo]);

    /// <summary>The picture of that source, or null.</summary>
    public SourcePicture? Find(string source) =>
        (source == "photo" ? 1 : source.StartsWith("photo-", StringComparison.Ordinal) && int.TryParse(source.AsSpan(6), out var number) ? number : 0) is var place
        && place >= 1 && place <= Photos.Count ? Photos[place - 1] : null;
}
