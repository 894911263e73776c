using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Jobs;

/// <summary>
/// Works on jobs: places per lane that claim and run, signs of life for what is running, taking over from workers that
/// fell silent, putting recurring work into the queue. A database that goes away is waited for.
/// </summary>
internal sealed class JobWorker(
    JobStore store, JobRunner runner, ActiveJobs active, RecurringJobs recurring, NpgsqlDataSource database, JobsOptions options,
    DataOptions data, ILogger<JobWorker> logger) : BackgroundService
{
    private static readonly TimeSpan PauseAfterTrouble = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, LaneSignal> _signals = options.Lanes.ToDictionary(l => l.Key, l => new LaneSignal(l.Value));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Role == ProcessRole.Web)
        {
            return;
        }

        if (data.IsEmbedded)
        {
            // The database is this process's alone, so nobody else can be at work.
            await UntilItWorksAsync(async ct => await store.ExpireLeasesAsync(ct), stoppingToken);
        }

        // Signs of life go on while the places finish what they hold.
        using var afterPlaces = new CancellationTokenSource();
        var signs = RepeatAsync("renewing leases", options.Lease / 4, RenewAsync, afterPlaces.Token);
        var places = options.Lanes.SelectMany(lane => Enumerable.Range(0, lane.Value).Select(_ => PlaceAsync(lane.Key, stoppingToken)));
        await Task.WhenAll(
        [
            .. places,
            ListenAsync(stoppingToken),
            RepeatAsync("taking over lost jobs", options.Lease / 4, ReapAsync, stoppingToken),
            RepeatAsync("putting recurring jobs into the queue", options.Poll, recurring.EnqueueDueAsync, stoppingToken),
        ]);
        await afterPlaces.CancelAsync();
        await signs;
    }

    public override void Dispose()
    {
        foreach (var signal in _signals.Values)
        {
            signal.Dispose();
        }

        base.Dispose();
    }

    private async Task PlaceAsync(string lane, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await GuardAsync("claiming a job", async ct =>
            {
                if (await store.ClaimAsync(lane, ct) is { } job)
                {
                    await runner.RunAsync(job, ct);
                }
                else
                {
                    await _signals[lane].WaitAsync(options.Poll, ct);
                }
            }, stopping);
        }
    }

    private async Task RenewAsync(CancellationToken ct)
    {
        var jobs = active.All;
        if (jobs.Count == 0)
        {
            return;
        }

        var held = await store.RenewAsync([.. jobs.Select(j => j.Job)], ct);
        foreach (var job in jobs.Where(j => !held.Contains(j.Job.Id)))
        {
            job.Ask(StopReason.Lost);
        }
    }

    private async Task ReapAsync(CancellationToken ct)
    {
        await store.ReapAsync(ct);
        while (await store.ClaimHopelessAsync(ct) is { } hopeless)
        {
            await runner.GiveUpAsync(hopeless, new Problem("Unexpected"), $"its worker ended {options.MaxLosses} times in a row", ct);
        }
    }

    /// <summary>Hears of new and cancelled jobs at once. Without it the worker still looks every <see cref="JobsOptions.Poll"/>.</summary>
    private async Task ListenAsync(CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await GuardAsync("listening for jobs", async ct =>
            {
                await using var connection = await database.OpenConnectionAsync(ct);
                connection.Notification += (_, e) => Hear(e.Channel, e.Payload);
                await using (var listen = new NpgsqlCommand($"LISTEN {JobQueue.WakeChannel}; LISTEN {JobQueue.CancelChannel}", connection))
                {
                    await listen.ExecuteNonQueryAsync(ct);
                }

                foreach (var signal in _signals.Values)
                {
                    signal.Ring();
                }

                // Nobody told us what was cancelled before we listened.
                await RenewAsync(ct);
                while (true)
                {
                    await connection.WaitAsync(ct);
                }
            }, stopping);
        }
    }

    private void Hear(string channel, string payload)
    {
        if (channel == JobQueue.CancelChannel && Guid.TryParse(payload, out var id))
        {
            active.Lose(id);
        }
        else if (_signals.TryGetValue(payload, out var signal))
        {
            signal.Ring();
        }
    }

    private async Task RepeatAsync(string what, TimeSpan every, Func<CancellationToken, Task> action, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            await GuardAsync(what, async ct =>
            {
                await action(ct);
                await Task.Delay(every, ct);
            }, stopping);
        }
    }

    private async Task UntilItWorksAsync(Func<CancellationToken, Task> action, CancellationToken stopping)
    {
        var done = false;
        while (!done && !stopping.IsCancellationRequested)
        {
            await GuardAsync("starting", async ct =>
            {
                await action(ct);
                done = true;
            }, stopping);
        }
    }

    /// <summary>No trouble of any kind ends a loop of the worker.</summary>
    private async Task GuardAsync(string what, Func<CancellationToken, Task> action, CancellationToken stopping)
    {
        try
        {
            await action(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The process stops.
        }
        catch (Exception e)
        {
            if (DatabaseTrouble.Is(e))
            {
                logger.LogWarning("Trouble {What}: {Reason}", what, e.Message);
            }
            else
            {
                logger.LogError(e, "Trouble {What}", what);
            }

            await Task.Delay(PauseAfterTrouble, CancellationToken.None);
        }
    }
}
