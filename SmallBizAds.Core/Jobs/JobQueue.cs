using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Core.Jobs;

/// <summary>Puts work into the queue and takes it out again, as part of the caller's transaction.</summary>
public sealed class JobQueue
{
    internal const string WakeChannel = "job";
    internal const string CancelChannel = "job_cancelled";

    private readonly JobCatalogue _catalogue;

    internal JobQueue(JobCatalogue catalogue) => _catalogue = catalogue;

    /// <summary>
    /// Adds a job; workers see it when the caller's transaction commits. People take turns: a job's turn is the current one
    /// or, for somebody who is already waiting, the one after their last.
    /// </summary>
    /// <param name="db">With the caller's transaction.</param>
    /// <param name="payload">What the job is about; its type names the handler.</param>
    /// <param name="ownerId">Whose turn it takes; null for the house's own work.</param>
    /// <param name="ct">Cancels the statement.</param>
    /// <returns>The job's id.</returns>
    public async Task<Guid> EnqueueAsync<TPayload>(AppDbContext db, TPayload payload, Guid? ownerId, CancellationToken ct)
    {
        var binding = _catalogue.For<TPayload>();
        var id = Guid.CreateVersion7();
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO job (id, kind, lane, payload, owner_id, turn, state, attempt, failures, losses, run_at, created_at)
            SELECT {id}, {binding.Kind}, {binding.Lane}, {JobBinding.Write(payload)}::jsonb, {ownerId}::uuid,
                greatest(
                    coalesce(
                        (SELECT max(turn) FROM job WHERE lane = {binding.Lane} AND state = 'Running'),
                        (SELECT min(turn) FROM job WHERE lane = {binding.Lane} AND state = 'Queued'),
                        0),
                    (SELECT max(turn) + 1 FROM job WHERE owner_id = {ownerId}::uuid AND lane = {binding.Lane} AND state IN ('Queued', 'Running'))),
                'Queued', 0, 0, 0, clock_timestamp(), clock_timestamp()
            FROM (SELECT pg_notify({WakeChannel}, {binding.Lane})) AS woken
            """,
            ct);
        return id;
    }

    /// <summary>Cancels a job that is queued or running; its worker is told at once. False when it was finished already.</summary>
    public static async Task<bool> CancelAsync(AppDbContext db, Guid jobId, CancellationToken ct)
    {
        var cancelled = await db.Database.ExecuteSqlAsync(
            $"""
            UPDATE job SET state = 'Cancelled', finished_at = clock_timestamp(), lease_until = NULL
            WHERE id = {jobId} AND state IN ('Queued', 'Running')
            """,
            ct);
        if (cancelled > 0)
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_notify({CancelChannel}, {jobId.ToString()})", ct);
        }

        return cancelled > 0;
    }

    /// <summary>Place of a waiting job in its lane, 1 for the next; null when it does not wait.</summary>
    public static async Task<int?> PlaceAsync(AppDbContext db, Guid jobId, CancellationToken ct)
    {
        var ahead = await db.Database.SqlQuery<int?>(
            $"""
            SELECT (SELECT count(*)::int FROM job o WHERE o.state = 'Queued' AND o.lane = j.lane AND (o.turn, o.id) < (j.turn, j.id)) AS "Value"
            FROM job j WHERE j.id = {jobId} AND j.state = 'Queued'
            """).ToListAsync(ct);
        return ahead is [int before] ? before + 1 : null;
    }
}
