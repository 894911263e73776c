using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using SmallBizAds.Core.Persistence.Embedded;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Persistence;

/// <summary>
/// Starts the embedded server (if there is no other) and updates the schema before any hosted service starts; stops the
/// server after all of them have stopped.
/// </summary>
internal sealed class DatabaseStartup(IServiceProvider services, DataOptions options, ILogger<DatabaseStartup> logger) : IHostedLifecycleService, IAsyncDisposable, IDisposable
{
    private static readonly TimeSpan OutsideDatabasePatience = TimeSpan.FromSeconds(30);
    private EmbeddedPostgres? _server;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        if (options.IsEmbedded)
        {
            _server = services.GetRequiredService<EmbeddedPostgres>();
            await _server.StartAsync(cancellationToken);
            await MakeDatabaseOnceAsync(cancellationToken);
        }
        else
        {
            await WaitForDatabaseAsync(cancellationToken);
        }

        await services.GetRequiredService<SchemaUpdate>().RunAsync(cancellationToken);
    }

    public async Task StoppedAsync(CancellationToken cancellationToken) => await DisposeAsync();

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
            _server = null;
        }
    }

    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task MakeDatabaseOnceAsync(CancellationToken ct)
    {
        try
        {
            await using var connection = await services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            var maintenance = EmbeddedPostgres.ConnectionTo(services.GetRequiredService<PostgresPaths>(), "postgres");
            maintenance.Pooling = false;
            await using var connection = new NpgsqlConnection(maintenance.ConnectionString);
            await connection.OpenAsync(ct);
            await using var command = new NpgsqlCommand($"CREATE DATABASE {EmbeddedPostgres.DatabaseName}", connection);
            await command.ExecuteNonQueryAsync(ct);
        }
    }

    /// <summary>In a group of containers the database may come up after the app.</summary>
    private async Task WaitForDatabaseAsync(CancellationToken ct)
    {
        var deadline = Environment.TickCount64 + (long)OutsideDatabasePatience.TotalMilliseconds;
        while (true)
        {
            try
            {
                await using var connection = await services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(ct);
                return;
            }
            catch (NpgsqlException e) when (e.IsTransient && Environment.TickCount64 < deadline)
            {
                logger.LogWarning("The database is not reachable yet: {Reason}", e.Message);
                await Task.Delay(1000, ct);
            }
            catch (Exception e) when (e is NpgsqlException or System.Net.Sockets.SocketException)
            {
                throw new StartupException($"The database named in the configuration cannot be reached: {e.Message}", e);
            }
        }
    }
}
