using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Core.Jobs;

/// <summary>What is to come again, as registered by the folders.</summary>
/// <param name="Name">Unique.</param>
/// <param name="Every">From one start to the next.</param>
/// <param name="Binding">The job's kind.</param>
/// <param name="Payload">As JSON.</param>
/// <param name="AtStart">Also whenever a worker starts.</param>
internal sealed record RecurringWork(string Name, TimeSpan Every, JobBinding Binding, string Payload, bool AtStart);

/// <summary>Puts recurring work into the queue when its time has come: once, however many processes look.</summary>
internal sealed class RecurringJobs(IDbContextFactory<AppDbContext> contexts, IEnumerable<RecurringWork> registered)
{
    private bool _noted;

    public async Task EnqueueDueAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!_noted)
        {
            await NoteAsync(db, ct);
            _noted = true;
        }

        // One statement: the row's lock decides between processes; a job that still waits or runs is not doubled.
        await db.Database.ExecuteSqlAsync(
            $"""
            WITH due AS (
                UPDATE recurring_job SET next_at = clock_timestamp() + every, last_at = clock_timestamp()
                WHERE name IN (SELECT name FROM recurring_job WHERE next_at <= clock_timestamp() FOR UPDATE SKIP LOCKED)
                RETURNING kind, lane, payload),
            added AS (
                INSERT INTO job (id, kind, lane, payload, turn, state, attempt, failures, losses, run_at, created_at)
                SELECT gen_random_uuid(), kind, lane, payload, 0, 'Queued', 0, 0, 0, clock_timestamp(), clock_timestamp() FROM due
                WHERE NOT EXISTS (SELECT 1 FROM job WHERE job.lane = due.lane AND job.kind = due.kind AND job.state IN ('Queued', 'Running'))
                RETURNING lane)
            SELECT pg_notify({JobQueue.WakeChannel}, lane) FROM added
            """,
            ct);
    }

    private async Task NoteAsync(AppDbContext db, CancellationToken ct)
    {
        foreach (var work in registered)
        {
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO recurring_job (name, kind, lane, payload, every, next_at)
                VALUES ({work.Name}, {work.Binding.Kind}, {work.Binding.Lane}, {work.Payload}::jsonb, {work.Every}, clock_timestamp())
                ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, lane = excluded.lane, payload = excluded.payload, every = excluded.every,
                    next_at = least(recurring_job.next_at, clock_timestamp() + CASE WHEN {work.AtStart} THEN interval '0' ELSE excluded.every END)
                """,
                ct);
        }
    }
}
