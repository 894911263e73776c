namespace SmallBizAds.Core.Jobs;

/// <summary>How full the queue is.</summary>
/// <param name="Queued">Jobs that wait.</param>
/// <param name="Running">Jobs in the hands of a worker.</param>
/// <param name="LongestWait">How long the oldest job that could run has waited.</param>
/// <param name="Silent">Running jobs whose worker gave no sign of life in time; more than a few seconds of this means that no worker runs.</param>
public sealed record QueueStatus(int Queued, int Running, TimeSpan LongestWait, int Silent);
