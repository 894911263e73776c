using System.Collections.Concurrent;

namespace SmallBizAds.Core.Jobs;

/// <summary>Why work was asked to stop.</summary>
internal enum StopReason
{
    None,
    TimeUp,
    Lost,
    Stopping,
}

/// <summary>Work in progress in this process.</summary>
internal sealed class ActiveJob(ClaimedJob job) : IDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private int _reason;

    public ClaimedJob Job => job;

    public CancellationToken Stop => _stop.Token;

    /// <summary>The first reason that was given.</summary>
    public StopReason Reason => (StopReason)Volatile.Read(ref _reason);

    public void Ask(StopReason reason)
    {
        if (Interlocked.CompareExchange(ref _reason, (int)reason, (int)StopReason.None) == (int)StopReason.None)
        {
            try
            {
                _stop.Cancel();
            }
            catch (ObjectDisposedException)
            {
                // It has just ended.
            }
            catch (AggregateException)
            {
                // A callback of the handler's own failed; the token is cancelled all the same.
            }
        }
    }

    public void Dispose() => _stop.Dispose();
}

/// <summary>All work in progress in this process, by job.</summary>
internal sealed class ActiveJobs
{
    private readonly ConcurrentDictionary<Guid, ActiveJob> _jobs = new();

    public IReadOnlyCollection<ActiveJob> All => [.. _jobs.Values];

    public void Add(ActiveJob job) => _jobs[job.Job.Id] = job;

    public void Remove(ActiveJob job) => _jobs.TryRemove(new KeyValuePair<Guid, ActiveJob>(job.Job.Id, job));

    public void Lose(Guid id)
    {
        if (_jobs.TryGetValue(id, out var job))
        {
            job.Ask(StopReason.Lost);
        }
    }
}
