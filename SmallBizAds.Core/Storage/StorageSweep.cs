using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Storage;

/// <summary>Removes what nobody owns: forgotten uploads, and what a killed process left.</summary>
internal sealed record StorageSweep;

/// <summary>Does <see cref="StorageSweep"/>: hourly, and at every start of a worker.</summary>
internal sealed class StorageSweepHandler(
    IDbContextFactory<AppDbContext> contexts, FileLibrary library, IFileStore store, StorageOptions options, TimeProvider time, ILogger<StorageSweepHandler> logger)
    : IJobHandler<StorageSweep>
{
    public async Task<Problem?> HandleAsync(StorageSweep payload, JobRun run, CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            await FileLibrary.ReleaseUploadsAsync(db, time.GetUtcNow() - options.KeepUploads, ct);
        }

        var files = await library.RemoveUnownedAsync(ct);
        var leftovers = store.RemoveLeftovers();
        if (files + leftovers > 0)
        {
            logger.LogInformation("Removed {Files} files that nobody owns and {Leftovers} unfinished ones", files, leftovers);
        }

        return null;
    }

    public Task GiveUpAsync(StorageSweep payload, Problem problem, AppDbContext db, CancellationToken ct) => Task.CompletedTask;
}
