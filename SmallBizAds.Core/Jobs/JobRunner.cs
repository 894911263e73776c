using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Jobs;

/// <summary>
/// Takes one claimed job to its end. Whatever the handler does (hangs, throws, ignores its token), this returns, at the
/// latest after the attempt's limit and the grace.
/// </summary>
internal sealed class JobRunner(
    IServiceScopeFactory scopes, JobStore store, JobCatalogue catalogue, ActiveJobs active, JobsOptions options, TimeProvider time, ILogger<JobRunner> logger)
{
    private static readonly TimeSpan RecordingPatience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan RecordingPause = TimeSpan.FromSeconds(1);

    public async Task RunAsync(ClaimedJob job, CancellationToken stopping)
    {
        using var work = new ActiveJob(job);
        active.Add(work);
        try
        {
            await using var limit = time.CreateTimer(_ => work.Ask(StopReason.TimeUp), null, options.AttemptLimit, Timeout.InfiniteTimeSpan);
            await using var stop = stopping.Register(() => work.Ask(StopReason.Stopping));
            var record = await AttemptAsync(work);
            await KeepTryingAsync(job, record);
        }
        finally
        {
            active.Remove(work);
        }
    }

    /// <summary>Marks a job failed for good, with what its handler has to say about it in the same transaction.</summary>
    public async Task GiveUpAsync(ClaimedJob job, Problem problem, string error, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var held = await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE job SET state = 'Failed', finished_at = clock_timestamp(), lease_until = NULL, failures = failures + 1, last_error = {error}
            WHERE id = {job.Id} AND worker = {job.Worker} AND attempt = {job.Attempt} AND state = 'Running'
            """,
            ct);
        if (held > 0)
        {
            await catalogue.OfKind(job.Kind).GiveUpAsync(scope.ServiceProvider, job.Payload, problem, db, ct);
            await transaction.CommitAsync(ct);
            logger.LogWarning("Job {Kind} {Job} failed for good: {Error}", job.Kind, job.Id, error);
        }
    }

    /// <summary>Runs the handler and says how the outcome is to be recorded.</summary>
    private async Task<Func<CancellationToken, Task>> AttemptAsync(ActiveJob work)
    {
        var job = work.Job;
        var handling = Task.Run(() => HandleAsync(work), CancellationToken.None);
        await Task.WhenAny(handling, AfterGraceAsync(work, handling));
        if (!handling.IsCompleted)
        {
            logger.LogError("Job {Kind} {Job} does not stop ({Reason}); its place is given to the next", job.Kind, job.Id, work.Reason);
            _ = handling.ContinueWith(t => t.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
        }
        else if (handling.IsCompletedSuccessfully)
        {
            var problem = await handling;
            return problem is null ? ct => store.CompleteAsync(job, ct) : ct => GiveUpAsync(job, problem, problem.Code, ct);
        }

        var error = handling.IsFaulted ? handling.Exception.InnerException! : null;
        switch (work.Reason)
        {
            case StopReason.TimeUp:
                var seconds = (int)Math.Ceiling(options.AttemptLimit.TotalSeconds);
                return ct => GiveUpAsync(job, new Problem("TookTooLong", seconds), $"took longer than {seconds} s", ct);
            case StopReason.Stopping:
                return ct => store.ReleaseAsync(job, ct);
            case StopReason.Lost:
                logger.LogInformation("Job {Kind} {Job} was cancelled or taken over", job.Kind, job.Id);
                return _ => Task.CompletedTask;
        }

        if (error is LeaseLostException)
        {
            return _ => Task.CompletedTask;
        }

        var message = error is null ? "the handler cancelled itself" : $"{error.GetType().Name}: {error.Message}";
        logger.LogError(error, "Job {Kind} {Job}, attempt {Attempt}, failed: {Message}", job.Kind, job.Id, job.Attempt, message);
        return job.Failures + 1 < options.MaxFailures
            ? ct => store.RetryAsync(job, message, ct)
            : ct => GiveUpAsync(job, new Problem("Unexpected"), message, ct);
    }

    private async Task<Problem?> HandleAsync(ActiveJob work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await catalogue.OfKind(work.Job.Kind).HandleAsync(scope.ServiceProvider, work.Job.Payload, work.Job.Run, work.Stop);
    }

    /// <summary>Ends when the work was asked to stop and the grace is over, or when the work has ended.</summary>
    private async Task AfterGraceAsync(ActiveJob work, Task handling)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = work.Stop.Register(() => asked.TrySetResult());
        if (await Task.WhenAny(asked.Task, handling) == asked.Task)
        {
            await Task.WhenAny(Task.Delay(options.Grace, time), handling);
        }
    }

    /// <summary>The database may be away for a while: the lease is kept as long as the recording is tried.</summary>
    private async Task KeepTryingAsync(ClaimedJob job, Func<CancellationToken, Task> record)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            try
            {
                await record(CancellationToken.None);
                return;
            }
            catch (Exception e) when (DatabaseTrouble.Is(e) && time.GetElapsedTime(started) < RecordingPatience)
            {
                logger.LogWarning("The outcome of job {Job} cannot be recorded yet: {Reason}", job.Id, e.Message);
                await Task.Delay(RecordingPause, time);
            }
            catch (Exception e)
            {
                // The lease runs out and the job comes back.
                logger.LogError(e, "The outcome of job {Job} could not be recorded", job.Id);
                return;
            }
        }
    }
}
