using Microsoft.EntityFrameworkCore;
using Npgsql;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Storage;

/// <summary>
/// Stored files with their rows and owners. The order of steps makes sure that a process may be killed between any two:
/// <list type="number">
/// <item>a row is committed before its file appears, so no file is ever without a row;</item>
/// <item>owner and whatever shows the file are committed after the file is on the disk, so whatever is shown is there;</item>
/// <item>a file is deleted before its row, under the row's lock;</item>
/// <item>a row that nobody owns is what a kill leaves; <see cref="RemoveUnownedAsync(CancellationToken)"/> removes it, with
/// its file if there is one. Writers hold a share of the row's lock from before the file appears until they are owners.</item>
/// </list>
/// </summary>
public sealed class FileLibrary(NpgsqlDataSource database, IFileStore store, TimeProvider time)
{
    private const int Batch = 200;

    /// <summary>
    /// Commits the file's row by itself, before the file. Called before the transaction of <see cref="KeepAsync"/> is
    /// opened, so that nobody holds one connection while waiting for another.
    /// </summary>
    public async Task AnnounceAsync(FileToKeep file, CancellationToken ct)
    {
        await using var command = database.CreateCommand(
            """
            INSERT INTO image_matching (sha256, path, type, bytes, width, height, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
            ON CONFLICT (sha256) DO NOTHING
            """);
        foreach (var value in new object[] { file.Sha256, store.PathOf(file.Sha256), file.Type.ToString(), file.Content.Length, file.Width, file.Height, time.GetUtcNow() })
        {
            command.Parameters.Add(new() { Value = value });
        }

        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>
    /// Stores an announced picture within the caller's transaction: if that rolls back, the file is removed by the next
    /// sweep. The caller's transaction must be open.
    /// </summary>
    /// <returns>The SHA-256, or the problem StorageFull.</returns>
    public async Task<Result<string>> KeepAsync(AppDbContext db, FileToKeep file, FileClaim claim, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A file is kept within a transaction.");
        }

        while (!await ShareLockAsync(db, file.Sha256, ct))
        {
            // A sweep took the row in the moment since it was announced.
            await AnnounceAsync(file, ct);
        }

        var written = await store.WriteAsync(file.Sha256, file.Content, ct);
        if (!written.Succeeded)
        {
            return written.Problem;
        }

        await ClaimAsync(db, file.Sha256, claim, ct);
        return file.Sha256;
    }

    /// <summary>Gives a file that one can see a further reason to stay, within the caller's transaction. False when the file is not theirs (any more).</summary>
    public async Task<bool> ReuseAsync(AppDbContext db, string sha256, IReadOnlyCollection<Guid> viewers, FileClaim claim, CancellationToken ct)
    {
        if (!await ShareLockAsync(db, sha256, ct) || await FindAsync(db, sha256, viewers, ct) is null)
        {
            return false;
        }

        await ClaimAsync(db, sha256, claim, ct);
        return true;
    }

    /// <summary>What is known of a file, if one of the viewers may see it.</summary>
    public static async Task<KnownFile?> FindAsync(AppDbContext db, string sha256, IReadOnlyCollection<Guid> viewers, CancellationToken ct)
    {
        if (!ContentHash.IsValid(sha256))
        {
            return null;
        }

        return await db.Set<StoredFile>()
            .Where(f => f.Sha256 == sha256 && db.Set<FileOwner>().Any(o => o.Sha256 == sha256 && viewers.Contains(o.OwnerId)))
            .Select(f => new KnownFile(f.Sha256, f.Bytes, f.Width, f.Height))
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>Opens a stored file; the caller has made sure that it may be seen.</summary>
    public Stream? Open(KnownFile file) => store.OpenRead(file.Sha256);

    /// <summary>The whole of a stored file; the caller has made sure that it may be seen.</summary>
    public async Task<byte[]?> ReadAsync(KnownFile file, CancellationToken ct)
    {
        await using var stream = store.OpenRead(file.Sha256);
        if (stream is null)
        {
            return null;
        }

        var content = new byte[stream.Length];
        await stream.ReadExactlyAsync(content, ct);
        return content;
    }

    /// <summary>
    /// Drops all claims of a subject within the caller's transaction. The files go with <see cref="RemoveUnownedAsync(CancellationToken)"/>
    /// after the commit.
    /// </summary>
    public static async Task ReleaseAsync(AppDbContext db, Guid subjectId, CancellationToken ct) =>
        await db.Set<FileOwner>().Where(o => o.SubjectId == subjectId && o.Purpose != FilePurpose.Upload).ExecuteDeleteAsync(ct);

    /// <summary>How many different files an owner uploaded after a moment.</summary>
    public static async Task<int> CountUploadsAsync(AppDbContext db, Guid ownerId, DateTimeOffset after, CancellationToken ct) =>
        await db.Set<FileOwner>().CountAsync(o => o.OwnerId == ownerId && o.Purpose == FilePurpose.Upload && o.CreatedAt > after, ct);

    /// <summary>Drops uploads that nothing used since a moment.</summary>
    public static async Task ReleaseUploadsAsync(AppDbContext db, DateTimeOffset before, CancellationToken ct) =>
        await db.Set<FileOwner>().Where(o => o.Purpose == FilePurpose.Upload && o.CreatedAt < before).ExecuteDeleteAsync(ct);

    /// <summary>Drops guests' uploads from before a moment.</summary>
    public static async Task ReleaseGuestUploadsAsync(AppDbContext db, DateTimeOffset before, CancellationToken ct) =>
        await db.Set<FileOwner>()
            .Where(o => o.Purpose == FilePurpose.Upload && o.OwnerKind == OwnerKind.Guest && o.CreatedAt <= before)
            .ExecuteDeleteAsync(ct);

    /// <summary>Removes files and rows that nobody owns, one by one under the row's lock.</summary>
    /// <returns>How many were removed.</returns>
    public async Task<int> RemoveUnownedAsync(CancellationToken ct)
    {
        var removed = 0;
        await using var connection = await database.OpenConnectionAsync(ct);
        while (true)
        {
            var candidates = await UnownedAsync(connection, ct);
            var before = removed;
            foreach (var sha256 in candidates)
            {
                removed += await RemoveOneAsync(connection, sha256, ct) ? 1 : 0;
            }

            // What is left in a batch without progress is held by writers.
            if (candidates.Count < Batch || removed == before)
            {
                return removed;
            }
        }
    }

    private static async Task<List<string>> UnownedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var select = new NpgsqlCommand(
            $"SELECT sha256 FROM image_matching f WHERE NOT EXISTS (SELECT 1 FROM file_owner o WHERE o.sha256 = f.sha256) LIMIT {Batch}", connection);
        await using var reader = await select.ExecuteReaderAsync(ct);
        List<string> found = [];
        while (await reader.ReadAsync(ct))
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    private async Task<bool> RemoveOneAsync(NpgsqlConnection connection, string sha256, CancellationToken ct)
    {
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await using var takeLock = OnFile("SELECT true FROM image_matching WHERE sha256 = $1 FOR UPDATE SKIP LOCKED");
        if (await takeLock.ExecuteScalarAsync(ct) is not true)
        {
            return false;
        }

        // Looked at again under the lock: an owner may have come since.
        await using var owned = OnFile("SELECT EXISTS (SELECT 1 FROM file_owner WHERE sha256 = $1)");
        if (await owned.ExecuteScalarAsync(ct) is not false)
        {
            return false;
        }

        store.Delete(sha256);
        await using var delete = OnFile("DELETE FROM image_matching WHERE sha256 = $1");
        await delete.ExecuteNonQueryAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        return true;

        NpgsqlCommand OnFile(string sql) => new(sql, connection, transaction) { Parameters = { new() { Value = sha256 } } };
    }

    /// <summary>Keeps the row from being removed until the transaction ends. False when it is gone.</summary>
    private static async Task<bool> ShareLockAsync(AppDbContext db, string sha256, CancellationToken ct) =>
        (await db.Database.SqlQuery<int>($"""SELECT 1 AS "Value" FROM image_matching WHERE sha256 = {sha256} FOR KEY SHARE""").ToListAsync(ct)).Count > 0;

    private async Task ClaimAsync(AppDbContext db, string sha256, FileClaim claim, CancellationToken ct) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO file_owner (sha256, owner_kind, owner_id, purpose, subject_id, created_at)
            VALUES ({sha256}, {claim.OwnerKind.ToString()}, {claim.OwnerId}, {claim.Purpose.ToString()}, {claim.SubjectId}, {time.GetUtcNow()})
            ON CONFLICT (sha256, owner_id, purpose, subject_id) DO UPDATE SET created_at = excluded.created_at
            """,
            ct);
}
