using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads;

/// <summary>Job: forget what guests made or handed in a day ago; only a mark without words stays for a while.</summary>
internal sealed record GuestPurge;

/// <summary>Does <see cref="GuestPurge"/>.</summary>
internal sealed class GuestPurgeHandler(
    IDbContextFactory<AppDbContext> contexts, FileLibrary library, AdsOptions options, TimeProvider time, ILogger<GuestPurgeHandler> logger)
    : IJobHandler<GuestPurge>
{
    private const int Batch = 200;
    private static readonly IReadOnlyList<string> NoPhotos = [];

    public async Task<Problem?> HandleAsync(GuestPurge payload, JobRun run, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var now = time.GetUtcNow();
        var purged = 0;
        List<ExpiredTask> due;
        do
        {
            due = await db.Set<Generation>()
                .Where(g => g.ExpiresAt <= now && g.State != GenerationState.Expired)
                .OrderBy(g => g.ExpiresAt)
                .Take(Batch)
                .Select(g => new ExpiredTask(g.Id, g.JobId))
                .ToListAsync(ct);
            foreach (var task in due)
            {
                await PurgeAsync(db, task, now, ct);
                purged++;
            }
        }
        while (due.Count == Batch);

        var forgetBefore = now - options.KeepExpired;
        await db.Set<Generation>().Where(g => g.State == GenerationState.Expired && g.ExpiresAt < forgetBefore).ExecuteDeleteAsync(ct);
        await FileLibrary.ReleaseGuestUploadsAsync(db, now - options.KeepGuests, ct);
        var files = await library.RemoveUnownedAsync(ct);
        if (purged + files > 0)
        {
            logger.LogInformation("Forgot {Tasks} tasks of guests and {Files} files", purged, files);
        }

        return null;
    }

    public Task GiveUpAsync(GuestPurge payload, Problem problem, AppDbContext db, CancellationToken ct) => Task.CompletedTask;

    private static async Task PurgeAsync(AppDbContext db, ExpiredTask task, DateTimeOffset now, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await JobQueue.CancelAsync(db, task.JobId, ct);

        // Whoever signed up in the meantime keeps theirs, and what was put back into the queue waits for the next round,
        // which knows its job: the condition is looked at again with the row in hand.
        var expired = await db.Set<Generation>().Where(g => g.Id == task.Id && g.JobId == task.JobId && g.ExpiresAt <= now)
            .ExecuteUpdateAsync(
                g => g.SetProperty(x => x.State, GenerationState.Expired)
                    .SetProperty(x => x.InputText, "")
                    .SetProperty(x => x.PhotoHash, (string?)null)
                    .SetProperty(x => x.MorePhotos, NoPhotos)
                    .SetProperty(x => x.ClientAddress, (string?)null)
                    .SetProperty(x => x.Problem, (Problem?)null),
                ct);
        if (expired > 0)
        {
            await db.Set<GenerationHistory>().Where(h => h.GenerationId == task.Id).ExecuteDeleteAsync(ct);
            await FileLibrary.ReleaseAsync(db, task.Id, ct);
            await transaction.CommitAsync(ct);
        }
    }

    private sealed record ExpiredTask(Guid Id, Guid JobId);
}
