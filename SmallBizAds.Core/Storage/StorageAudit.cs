using Npgsql;

namespace SmallBizAds.Core.Storage;

/// <summary>Compares what lies in the store with what the database knows. Reads only.</summary>
public sealed class StorageAudit(NpgsqlDataSource database, IFileStore store)
{
    /// <summary>Looks at everything once; also reads every file and checks its content.</summary>
    public async Task<StorageFindings> RunAsync(CancellationToken ct)
    {
        // Files first: one that appears meanwhile has its row already, so it is no finding.
        var files = store.List().ToHashSet();
        Dictionary<string, int> rows = [];
        HashSet<string> owned = [];
        await using (var command = database.CreateCommand("SELECT sha256, bytes, EXISTS (SELECT 1 FROM file_owner o WHERE o.sha256 = f.sha256) FROM image_matching f"))
        await using (var reader = await command.ExecuteReaderAsync(ct))
        {
            while (await reader.ReadAsync(ct))
            {
                rows[reader.GetString(0)] = reader.GetInt32(1);
                if (reader.GetBoolean(2))
                {
                    owned.Add(reader.GetString(0));
                }
            }
        }

        List<string> damaged = [];
        foreach (var hash in rows.Keys.Where(files.Contains))
        {
            await using var stream = store.OpenRead(hash);
            if (stream is not null && Convert.ToHexStringLower(await System.Security.Cryptography.SHA256.HashDataAsync(stream, ct)) != hash)
            {
                damaged.Add(hash);
            }
        }

        return new StorageFindings(
            rows.Count,
            [.. files.Where(f => !rows.ContainsKey(f))],
            [.. rows.Keys.Where(r => !store.Exists(r))],
            [.. rows.Keys.Where(r => !owned.Contains(r))],
            damaged);
    }
}
