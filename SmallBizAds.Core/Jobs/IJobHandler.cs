using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Jobs;

/// <summary>
/// Does one kind of work. An attempt may be repeated after a crash, so it must find out what is already done; whatever it
/// writes goes through a transaction that <see cref="JobRun.ConfirmAsync"/> belongs to.
/// </summary>
/// <typeparam name="TPayload">What the job is about; kept as JSON. One type per kind.</typeparam>
public interface IJobHandler<in TPayload>
{
    /// <summary>
    /// Does the work. Null: done. A problem: it cannot be done and no further attempt would help. An exception: try again
    /// later, up to <see cref="JobsOptions.MaxFailures"/> times.
    /// </summary>
    /// <param name="payload">What it is about.</param>
    /// <param name="run">This attempt.</param>
    /// <param name="ct">Cancelled when the attempt's time is up, the job is cancelled or lost, or the process stops.</param>
    Task<Problem?> HandleAsync(TPayload payload, JobRun run, CancellationToken ct);

    /// <summary>
    /// Notes in the domain that the job has failed for good, in the transaction that marks the job so.
    /// Problems: what <see cref="HandleAsync"/> returned, TookTooLong (limit in seconds), Unexpected.
    /// </summary>
    Task GiveUpAsync(TPayload payload, Problem problem, AppDbContext db, CancellationToken ct);
}
