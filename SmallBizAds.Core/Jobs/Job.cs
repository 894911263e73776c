namespace SmallBizAds.Core.Jobs;

/// <summary>One piece of background work: a row that is claimed, leased and completed once.</summary>
internal sealed class Job
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Names the handler.</summary>
    public required string Kind { get; init; }

    /// <summary>Which kind of worker takes it: each lane has its own limit per node.</summary>
    public required string Lane { get; init; }

    /// <summary>JSON of the handler's payload.</summary>
    public required string Payload { get; init; }

    /// <summary>Whose turn it takes; null for the house's own work.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>Virtual turn: the lower goes first; an owner's jobs take consecutive turns.</summary>
    public long Turn { get; init; }

    public JobState State { get; init; }

    /// <summary>Counts claims; together with <see cref="Worker"/> it says who may complete the job.</summary>
    public int Attempt { get; init; }

    /// <summary>Attempts that ended in an error.</summary>
    public int Failures { get; init; }

    /// <summary>Leases lost since the job last moved on (the process was killed).</summary>
    public int Losses { get; init; }

    /// <summary>Not claimed before this time.</summary>
    public DateTimeOffset RunAt { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? ClaimedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>The process that holds it.</summary>
    public string? Worker { get; init; }

    /// <summary>When the job may be taken from its worker unless the lease is renewed.</summary>
    public DateTimeOffset? LeaseUntil { get; init; }

    /// <summary>Message of the last error, for the operator.</summary>
    public string? LastError { get; init; }
}
