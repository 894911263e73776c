namespace SmallBizAds.Core.Storage;

/// <summary>One reason to keep a file, and who may see it because of that. The last reason to go takes the file along.</summary>
internal sealed class FileOwner
{
    public required string Sha256 { get; init; }

    public OwnerKind OwnerKind { get; init; }

    public Guid OwnerId { get; init; }

    public FilePurpose Purpose { get; init; }

    /// <summary>The row that shows the file (a task); the owner itself for an upload.</summary>
    public Guid SubjectId { get; init; }

    public DateTimeOffset CreatedAt { get; init; }
}
