using System.Diagnostics;
using Npgsql;

namespace SmallBizAds.Core.Persistence;

/// <summary>Asks the database how it is.</summary>
public sealed class DatabaseHealth(NpgsqlDataSource database, DataOptions options)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>Answers within about 2 s in any case and never throws for a database that is down.</summary>
    public async Task<DatabaseStatus> ProbeAsync(CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Limit);
        try
        {
            await using var connection = await database.OpenConnectionAsync(limit.Token);
            await using var command = new NpgsqlCommand("SELECT 1", connection);
            await command.ExecuteScalarAsync(limit.Token);
            return new DatabaseStatus(true, options.IsEmbedded, connection.PostgreSqlVersion.ToString(), clock.Elapsed, null);
        }
        catch (Exception e) when (e is NpgsqlException or System.Net.Sockets.SocketException or TimeoutException || (e is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return new DatabaseStatus(false, options.IsEmbedded, null, clock.Elapsed, e.Message);
        }
    }
}
