namespace SmallBizAds.Core.Jobs;

/// <summary>How background work is done. Section <c>Jobs</c>.</summary>
public sealed record JobsOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Jobs";

    /// <summary>Whether this process takes jobs.</summary>
    public ProcessRole Role { get; init; } = ProcessRole.Both;

    /// <summary>How many jobs of each lane this process works on at once, 1 to 64.</summary>
    public Dictionary<string, int> Lanes { get; init; } = new() { [JobLanes.Light] = 2, [JobLanes.Chores] = 1 };

    /// <summary>After so long without a sign of life a job is taken from its worker, 1 s to 10 min. Signs come four times as often.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>Longest attempt, 0.1 s to 1 h; then the job has failed.</summary>
    public TimeSpan AttemptLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long work that was asked to stop may still take before its place is given to the next, 0.05 to 60 s.</summary>
    public TimeSpan Grace { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Attempts that may end in an error, 1 to 20.</summary>
    public int MaxFailures { get; init; } = 3;

    /// <summary>Leases that may be lost in a row without the job moving on, 1 to 1000.</summary>
    public int MaxLosses { get; init; } = 20;

    /// <summary>Wait after the first error; four times as long after each further one. 0.01 s to 1 h.</summary>
    public TimeSpan FirstBackoff { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often an idle worker looks without being woken, 0.05 to 60 s.</summary>
    public TimeSpan Poll { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long finished jobs are kept for the operator, at least 1 h.</summary>
    public TimeSpan KeepFinished { get; init; } = TimeSpan.FromDays(7);

    internal bool IsValid() =>
        Lanes.Count > 0 && Lanes.Values.All(n => n is >= 1 and <= 64)
        && Within(Lease, 1, 600) && Within(AttemptLimit, 0.1, 3600) && Within(Grace, 0.05, 60)
        && MaxFailures is >= 1 and <= 20 && MaxLosses is >= 1 and <= 1000
        && Within(FirstBackoff, 0.01, 3600) && Within(Poll, 0.05, 60) && KeepFinished >= TimeSpan.FromHours(1);

    private static bool Within(TimeSpan value, double least, double most) => value.TotalSeconds >= least && value.TotalSeconds <= most;
}
