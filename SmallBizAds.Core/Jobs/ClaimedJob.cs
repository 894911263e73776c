namespace SmallBizAds.Core.Jobs;

/// <summary>A job in the hands of a worker.</summary>
internal sealed record ClaimedJob(Guid Id, string Kind, string Payload, string Worker, int Attempt, int Failures)
{
    public JobRun Run => new(Id, Worker, Attempt);
}
