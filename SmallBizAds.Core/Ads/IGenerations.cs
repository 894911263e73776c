using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads;

/// <summary>Making ads, as pages, chat and API call it. Every lookup is scoped to the visitor: another's id finds nothing.</summary>
public interface IGenerations
{
    /// <summary>
    /// Ingests and stores an uploaded photo for the visitor. Problems: PhotoTooLarge (over 10 MB), PhotoUnreadable,
    /// PhotoUnsupported, PhotoTooManyPixels, PhotoTooSmall, PhotoHeic, StorageFull, TooManyPhotos (30 in an hour).
    /// </summary>
    Task<Result<KeptPhoto>> KeepPhotoAsync(Visitor visitor, ReadOnlyMemory<byte> upload, CancellationToken ct);

    /// <summary>
    /// Writes the task and its job in one transaction and returns the task's id at once. Problems: TooManyTasks (the
    /// visitor has 4 queued or running), TooManyFromAddress, PhotoGone (the kept photo is not theirs any more).
    /// </summary>
    Task<Result<Guid>> SubmitAsync(Visitor visitor, NewGeneration request, CancellationToken ct);

    /// <summary>The task, or null if it is not the visitor's.</summary>
    Task<GenerationView?> FindAsync(Visitor visitor, Guid id, CancellationToken ct);

    /// <summary>The visitor's newest tasks of the last day that are not failed, cancelled or expired, newest first.</summary>
    Task<IReadOnlyList<GenerationView>> RecentAsync(Visitor visitor, int count, CancellationToken ct);

    /// <summary>Cancels a queued or running task; false when there was nothing to cancel or it is not theirs. What is made stays.</summary>
    Task<bool> CancelAsync(Visitor visitor, Guid id, CancellationToken ct);

    /// <summary>Puts a failed or cancelled task back in the queue; the limits of <see cref="SubmitAsync"/> apply.</summary>
    Task<Result<Guid>> RetryAsync(Visitor visitor, Guid id, CancellationToken ct);

    /// <summary>Opens a stored picture of the visitor's (input or output) for reading, or null. The caller disposes it.</summary>
    Task<Stream?> OpenFileAsync(Visitor visitor, string hash, CancellationToken ct);

    /// <summary>A smaller JPEG of a stored picture (long side at most <paramref name="maxPixels"/>), or null.</summary>
    Task<byte[]?> ThumbnailAsync(Visitor visitor, string hash, int maxPixels, CancellationToken ct);
}
