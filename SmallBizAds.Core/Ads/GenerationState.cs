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

/// <summary>What is being done, shown by name in the visitor's language.</summary>
public enum GenerationStep
{
    Waiting,
    ReadingBrief,
    WritingCopy,
    PreparingPicture,
    Composing,
    Saving,
    Done,
}
