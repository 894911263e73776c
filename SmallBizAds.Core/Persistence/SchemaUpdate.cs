using System.Diagnostics;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace SmallBizAds.Core.Persistence;

/// <summary>
/// Applies the migrations that a database lacks. Several processes may start at once: one works, the others wait.
/// With nothing to do it costs one short query and does not build EF's model.
/// </summary>
public sealed class SchemaUpdate(NpgsqlDataSource database, IDbContextFactory<AppDbContext> contexts, ILogger<SchemaUpdate> logger)
{
    /// <summary>Any number that nothing else locks: "schema" in ASCII.</summary>
    private const long LockKey = 0x736368656D61;

    /// <summary>Brings the schema up to date.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        var known = KnownMigrations();
        await using var connection = await database.OpenConnectionAsync(ct);
        if (await LacksAsync(connection, known, ct))
        {
            await ExecuteAsync(connection, $"SELECT pg_advisory_lock({LockKey})", ct);
            try
            {
                // Another process may have done it while this one waited.
                if (await LacksAsync(connection, known, ct))
                {
                    await using var context = await contexts.CreateDbContextAsync(ct);
                    await context.Database.ExecuteSqlRawAsync(context.GetService<IHistoryRepository>().GetCreateIfNotExistsScript(), ct);
                    await context.Database.MigrateAsync(ct);
                    logger.LogInformation("Database schema brought up to date in {Milliseconds} ms", clock.ElapsedMilliseconds);
                }
            }
            finally
            {
                await ExecuteAsync(connection, $"SELECT pg_advisory_unlock({LockKey})", CancellationToken.None);
            }
        }
    }

    /// <summary>Ids of the migrations in this build, in order.</summary>
    internal static IReadOnlyList<string> KnownMigrations() =>
        [.. Assembly.Load(AppDbContext.MigrationsAssembly).GetTypes()
            .Select(t => t.GetCustomAttribute<MigrationAttribute>()?.Id).OfType<string>().Order(StringComparer.Ordinal)];

    private static async Task<bool> LacksAsync(NpgsqlConnection connection, IReadOnlyList<string> known, CancellationToken ct)
    {
        await using var exists = new NpgsqlCommand($"SELECT to_regclass('{AppDbContext.HistoryTable}') IS NOT NULL", connection);
        if (await exists.ExecuteScalarAsync(ct) is not true)
        {
            return true;
        }

        await using var applied = new NpgsqlCommand(
            $"SELECT count(*) FROM {AppDbContext.HistoryTable} WHERE \"MigrationId\" = ANY($1)", connection) { Parameters = { new() { Value = known.ToArray() } } };
        return await applied.ExecuteScalarAsync(ct) is not long count || count < known.Count;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 300 };
        await command.ExecuteNonQueryAsync(ct);
    }
}
