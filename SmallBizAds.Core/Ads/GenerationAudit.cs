using Npgsql;

namespace SmallBizAds.Core.Ads;

/// <summary>Looks for tasks whose state and candidates do not agree. Reads only.</summary>
public sealed class GenerationAudit(NpgsqlDataSource database)
{
    /// <summary>Looks at all tasks.</summary>
    public async Task<GenerationFindings> RunAsync(CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            WITH task AS (
                SELECT g.id, g.state, g.count, g.owner_id,
                    count(h.id) AS made, count(DISTINCT h.number) AS numbers, coalesce(min(h.number), 1) AS first, coalesce(max(h.number), 1) AS last,
                    count(*) FILTER (WHERE h.output_file IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM file_owner o WHERE o.sha256 = h.output_file AND o.subject_id = g.id AND o.owner_id = g.owner_id AND o.purpose = 'Ad')) AS unowned,
                    (SELECT count(*) FROM generation_history c JOIN ad_version v ON v.candidate_id = c.id WHERE c.generation_id = g.id AND v.output_file IS NOT NULL AND NOT EXISTS (
                        SELECT 1 FROM file_owner o WHERE o.sha256 = v.output_file AND o.subject_id = g.id AND o.owner_id = g.owner_id AND o.purpose = 'Ad')) AS unowned_versions,
                    (SELECT count(*) FROM job j WHERE j.payload ->> 'generationId' = g.id::text AND j.state IN ('Queued', 'Running')) AS jobs
                FROM generation g LEFT JOIN generation_history h ON h.generation_id = g.id
                GROUP BY g.id)
            SELECT count(*)::int, count(*) FILTER (WHERE state IN ('Queued', 'Processing'))::int,
                count(*) FILTER (WHERE state = 'Completed')::int,
                count(*) FILTER (WHERE state = 'Completed' AND made = count AND numbers = count AND first = 1 AND last = count)::int,
                count(*) FILTER (WHERE state = 'Failed')::int,
                coalesce(array_agg(id) FILTER (WHERE made <> numbers OR last > count OR first < 1 OR unowned > 0 OR unowned_versions > 0
                    OR (state IN ('Queued', 'Processing') AND jobs <> 1) OR (state NOT IN ('Queued', 'Processing') AND jobs > 0 AND state <> 'Completed')), '{}')
            FROM task
            """);
        await using var reader = await command.ExecuteReaderAsync(ct);
        await reader.ReadAsync(ct);
        return new GenerationFindings(
            reader.GetInt32(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt32(3), reader.GetInt32(4), await reader.GetFieldValueAsync<Guid[]>(5, ct));
    }
}
