namespace SmallBizAds.Core.Storage;

/// <summary>A file by its content (table image_matching).</summary>
internal sealed class StoredFile
{
    /// <summary>Of the bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Relative to the store, with '/'.</summary>
    public required string Path { get; init; }

    public FileType Type { get; init; }

    public int Bytes { get; init; }

    /// <summary>Pixels.</summary>
    public int Width { get; init; }

    /// <summary>Pixels.</summary>
    public int Height { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
