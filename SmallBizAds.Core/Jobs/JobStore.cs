using Npgsql;

namespace SmallBizAds.Core.Jobs;

/// <summary>
/// The worker's side of table job. Time is the database's, so that nodes need not agree on a clock. Every completion
/// names worker and attempt: whoever lost the job meanwhile changes nothing.
/// </summary>
internal sealed class JobStore(NpgsqlDataSource database, JobCatalogue catalogue, JobsOptions options)
{
    private const string Held = "id = $1 AND worker = $2 AND attempt = $3 AND state = 'Running'";
    private const string Returned = "RETURNING id, kind, payload::text, worker, attempt, failures";

    /// <summary>This process; different after every start.</summary>
    public string Worker { get; } = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.CreateVersion7():N}";

    public Task<ClaimedJob?> ClaimAsync(string lane, CancellationToken ct) => ReadOneAsync(
        $"""
        UPDATE job SET state = 'Running', worker = $1, attempt = attempt + 1, claimed_at = clock_timestamp(), lease_until = clock_timestamp() + $2
        WHERE id = (SELECT id FROM job WHERE state = 'Queued' AND lane = $3 AND run_at <= clock_timestamp() AND kind = ANY($4)
                    ORDER BY turn, id LIMIT 1 FOR UPDATE SKIP LOCKED)
        {Returned}
        """,
        ct, Worker, options.Lease, lane, catalogue.Kinds);

    /// <summary>Renews the leases of jobs that are being worked on.</summary>
    /// <returns>Those that are still held.</returns>
    public async Task<HashSet<Guid>> RenewAsync(IReadOnlyCollection<ClaimedJob> jobs, CancellationToken ct)
    {
        HashSet<Guid> held = [];
        await using var command = Command(
            """
            UPDATE job SET lease_until = clock_timestamp() + $1
            FROM unnest($2, $3) AS mine (id, attempt)
            WHERE job.id = mine.id AND job.attempt = mine.attempt AND job.worker = $4 AND job.state = 'Running'
            RETURNING job.id
            """,
            options.Lease, jobs.Select(j => j.Id).ToArray(), jobs.Select(j => j.Attempt).ToArray(), Worker);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            held.Add(reader.GetGuid(0));
        }

        return held;
    }

    public Task CompleteAsync(ClaimedJob job, CancellationToken ct) => ExecuteAsync(
        $"UPDATE job SET state = 'Done', finished_at = clock_timestamp(), lease_until = NULL WHERE {Held}", ct, job.Id, job.Worker, job.Attempt);

    /// <summary>Back into the queue after an error, with a wait that grows fourfold.</summary>
    public Task RetryAsync(ClaimedJob job, string error, CancellationToken ct) => ExecuteAsync(
        $"""
        UPDATE job SET state = 'Queued', worker = NULL, lease_until = NULL, failures = failures + 1, last_error = $4,
            run_at = clock_timestamp() + $5 * power(4, failures)
        WHERE {Held}
        """,
        ct, job.Id, job.Worker, job.Attempt, error, options.FirstBackoff);

    /// <summary>Back into the queue because the process stops; nothing is counted.</summary>
    public Task ReleaseAsync(ClaimedJob job, CancellationToken ct) => ExecuteAsync(
        $"UPDATE job SET state = 'Queued', worker = NULL, lease_until = NULL WHERE {Held}", ct, job.Id, job.Worker, job.Attempt);

    /// <summary>Takes jobs from workers that gave no sign of life. From the third loss in a row a job also waits a little, in case it kills its workers.</summary>
    public Task<int> ReapAsync(CancellationToken ct) => ExecuteAsync(
        """
        WITH lost AS (
            UPDATE job SET state = 'Queued', worker = NULL, lease_until = NULL, losses = losses + 1,
                run_at = clock_timestamp() + greatest(losses - 2, 0) * interval '1 second'
            WHERE id IN (SELECT id FROM job WHERE state = 'Running' AND lease_until < clock_timestamp() AND losses < $1 FOR UPDATE SKIP LOCKED)
            RETURNING lane)
        SELECT pg_notify($2, lane) FROM lost
        """,
        ct, options.MaxLosses, JobQueue.WakeChannel);

    /// <summary>Claims a job that was lost too often, to give it up.</summary>
    public Task<ClaimedJob?> ClaimHopelessAsync(CancellationToken ct) => ReadOneAsync(
        $"""
        UPDATE job SET worker = $1, attempt = attempt + 1, lease_until = clock_timestamp() + $2
        WHERE id = (SELECT id FROM job WHERE state = 'Running' AND lease_until < clock_timestamp() AND losses >= $3 AND kind = ANY($4)
                    LIMIT 1 FOR UPDATE SKIP LOCKED)
        {Returned}
        """,
        ct, Worker, options.Lease, options.MaxLosses, catalogue.Kinds);

    /// <summary>For a process that knows it is alone: whatever is marked as running was left by one that was killed.</summary>
    public Task<int> ExpireLeasesAsync(CancellationToken ct) => ExecuteAsync(
        "UPDATE job SET lease_until = clock_timestamp() - interval '1 second' WHERE state = 'Running'", ct);

    private async Task<ClaimedJob?> ReadOneAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(ct);
        return await reader.ReadAsync(ct)
            ? new ClaimedJob(reader.GetGuid(0), reader.GetString(1), reader.GetString(2), reader.GetString(3), reader.GetInt32(4), reader.GetInt32(5))
            : null;
    }

    private async Task<int> ExecuteAsync(string sql, CancellationToken ct, params object[] values)
    {
        await using var command = Command(sql, values);
        return await command.ExecuteNonQueryAsync(ct);
    }

    private NpgsqlCommand Command(string sql, params object[] values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new() { Value = value });
        }

        return command;
    }
}
