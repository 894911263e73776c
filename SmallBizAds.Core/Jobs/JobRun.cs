using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Core.Jobs;

/// <summary>One attempt at a job by one worker.</summary>
/// <param name="JobId">The job.</param>
/// <param name="Worker">The process that claimed it.</param>
/// <param name="Attempt">1 for the first claim.</param>
public sealed record JobRun(Guid JobId, string Worker, int Attempt)
{
    /// <summary>
    /// Makes the caller's transaction count only if this attempt still holds the job: locks the job's row until the end of
    /// the transaction. Called first in it, before rows of the domain are touched.
    /// </summary>
    /// <exception cref="LeaseLostException">The job was cancelled or given to another worker; nothing may be written.</exception>
    public async Task ConfirmAsync(AppDbContext db, CancellationToken ct)
    {
        var held = await db.Database.ExecuteSqlAsync(
            $"UPDATE job SET losses = 0 WHERE id = {JobId} AND worker = {Worker} AND attempt = {Attempt} AND state = 'Running'", ct);
        if (held == 0)
        {
            throw new LeaseLostException();
        }
    }
}
