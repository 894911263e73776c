namespace SmallBizAds.Core.Jobs;

/// <summary>Work that comes again: a row per name, so that many processes run it once.</summary>
internal sealed class RecurringJob
{
    public required string Name { get; init; }

    public required string Kind { get; init; }

    public required string Lane { get; init; }

    public required string Payload { get; init; }

    public TimeSpan Every { get; init; }

    /// <summary>When it is enqueued next.</summary>
    public DateTimeOffset NextAt { get; init; }

    public DateTimeOffset? LastAt { get; init; }
}
