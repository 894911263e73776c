using Npgsql;

namespace SmallBizAds.Core.Jobs;

/// <summary>How full the queue is.</summary>
public sealed class QueueHealth(NpgsqlDataSource database)
{
    /// <summary>Counts; throws what the database throws when it is down.</summary>
    public async Task<QueueStatus> ProbeAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            SELECT count(*) FILTER (WHERE state = 'Queued')::int, count(*) FILTER (WHERE state = 'Running')::int,
                coalesce(extract(epoch FROM clock_timestamp() - min(run_at) FILTER (WHERE state = 'Queued' AND run_at <= clock_timestamp())), 0)::float8,
                count(*) FILTER (WHERE state = 'Running' AND lease_until < clock_timestamp())::int
            FROM job WHERE state IN ('Queued', 'Running')
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return new QueueStatus(reader.GetInt32(0), reader.GetInt32(1), TimeSpan.FromSeconds(reader.GetDouble(2)), reader.GetInt32(3));
    }
}
