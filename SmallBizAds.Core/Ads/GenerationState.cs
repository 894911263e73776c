namespace SmallBizAds.Core.Ads;

/// <summary>Where a task stands.</summary>
public enum GenerationState
{
    Queued,
    Processing,
    Completed,
    Failed,
    Cancelled,

    /// <summary>A guest's task whose files and words were deleted after a day; only this mark is left.</summary>
    Expired,
}
