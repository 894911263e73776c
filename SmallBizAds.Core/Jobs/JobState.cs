namespace SmallBizAds.Core.Jobs;

/// <summary>Where a job stands.</summary>
public enum JobState
{
    Queued,
    Running,
    Done,
    Failed,
    Cancelled,
}
