namespace SmallBizAds.Core.Rendering;

/// <summary>The picture that a scene's picture layers show parts of.</summary>
/// <param name="Jpeg">sRGB, upright.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record SourcePicture(ReadOnlyMemory<byte> Jpeg, int Width, int Height)
{
    /// <summary>PNG of one band, of the photo's proportions: white where the subject is, for <see cref="Design.Scenes.PhotoTreatment.CutOut"/>.</summary>
    public ReadOnlyMemory<byte>? Mask { get; init; }
}
