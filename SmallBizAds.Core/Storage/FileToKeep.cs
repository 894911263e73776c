namespace SmallBizAds.Core.Storage;

/// <summary>A picture that is to be stored.</summary>
/// <param name="Content">The encoded bytes.</param>
/// <param name="Type">Where it came from.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed record FileToKeep(ReadOnlyMemory<byte> Content, FileType Type, int Width, int Height)
{
    /// <summary>Of the content.</summary>
    public string Sha256 { get; } = ContentHash.Of(Content.Span);
}
