using System.Security.Cryptography;
using Npgsql;

namespace SmallBizAds.Tests.Bench;

/// <summary>Looks into the database and the files of a data folder from outside, past all code of the app.</summary>
/// <param name="dataFolder">Of an app with its embedded database.</param>
public sealed class KilledAppAudit(string dataFolder)
{
    private const string NotDone = "SELECT count(*) FROM generation WHERE state <> 'Completed'";

    private readonly string _connection = new NpgsqlConnectionStringBuilder
    {
        Host = Path.Combine(dataFolder, "socket"),
        Username = "smallbizads",
        Database = "smallbizads",
        SslMode = SslMode.Disable,
        Pooling = false,
    }.ConnectionString;

    /// <summary>Tasks that are not completed; -1 while the database is not up.</summary>
    public async Task<long> UnfinishedAsync(CancellationToken ct)
    {
        try
        {
            return await CountAsync(NotDone, ct);
        }
        catch (Exception e) when (e is NpgsqlException or System.Net.Sockets.SocketException)
        {
            return -1;
        }
    }

    /// <summary>All tasks.</summary>
    public Task<long> TasksAsync(CancellationToken ct) => CountAsync("SELECT count(*) FROM generation", ct);

    /// <summary>Counts with what they have to be.</summary>
    public async Task<IReadOnlyList<(string Name, long Count, long Expected)>> FindingsAsync(int tasks, CancellationToken ct)
    {
        var store = Path.Combine(dataFolder, "files");
        var files = Directory.EnumerateFiles(store, "*", SearchOption.AllDirectories).ToList();
        var rows = await HashesAsync(ct);
        var names = files.Select(Path.GetFileName).OfType<string>().ToHashSet();
        return
        [
            ("forms that became a task", await CountAsync("SELECT count(DISTINCT submission_id) FROM generation", ct), tasks),
            ("forms that became two tasks of one visitor", await CountAsync("SELECT count(*) - count(DISTINCT (owner_id, submission_id)) FROM generation", ct), 0),
            ("tasks not completed", await CountAsync(NotDone, ct), 0),
            ("candidates missing, doubled or too many", await CountAsync(
                """
                SELECT count(*) FROM generation g
                WHERE (SELECT count(*) FROM generation_history h WHERE h.generation_id = g.id) <> g.count
                   OR (SELECT count(DISTINCT h.number) FROM generation_history h WHERE h.generation_id = g.id AND h.number BETWEEN 1 AND g.count) <> g.count
                """, ct), 0),
            ("jobs of tasks that are not completed", await CountAsync("SELECT count(*) FROM generation g WHERE NOT EXISTS (SELECT 1 FROM job j WHERE j.id = g.job_id AND j.state = 'Done')", ct), 0),
            ("candidates without a file row", await CountAsync("SELECT count(*) FROM generation_history h WHERE NOT EXISTS (SELECT 1 FROM image_matching f WHERE f.sha256 = h.output_file)", ct), 0),
            ("file rows without an owner", await CountAsync("SELECT count(*) FROM image_matching f WHERE NOT EXISTS (SELECT 1 FROM file_owner o WHERE o.sha256 = f.sha256)", ct), 0),
            ("file rows without a file", rows.Count(r => !names.Contains(r)), 0),
            ("files without a row", files.Count(f => !rows.Contains(Path.GetFileName(f))), 0),
            ("files whose content is not their name", files.Count(f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f))) != Path.GetFileName(f)), 0),
        ];
    }

    private async Task<HashSet<string>> HashesAsync(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(_connection);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand("SELECT sha256 FROM image_matching", connection);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var hashes = new HashSet<string>();
        while (await reader.ReadAsync(ct))
        {
            hashes.Add(reader.GetString(0));
        }

        return hashes;
    }

    private async Task<long> CountAsync(string sql, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(_connection);
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(ct))!;
    }
}
