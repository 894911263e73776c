using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Persistence.Embedded;
using SmallBizAds.Tests.Support;

[assembly: AssemblyFixture(typeof(TestPostgresShutdown))]

namespace SmallBizAds.Tests.Support;

/// <summary>
/// One real PostgreSQL for the whole test run, started by the first test that needs it. Every test gets a database of its
/// own, copied from a migrated template in about 50 ms.
/// </summary>
public static class TestPostgres
{
    private const string Template = "template_app";
    private static readonly Lazy<Task<PostgresPaths>> Server = new(StartAsync);
    private static readonly SemaphoreSlim OneCopyAtATime = new(1);
    private static EmbeddedPostgres? _server;
    private static int _number;

    /// <summary>Makes a migrated, empty database and says how to reach it.</summary>
    public static async Task<string> CreateDatabaseAsync()
    {
        var paths = await Server.Value;
        var name = $"test_{Interlocked.Increment(ref _number)}";
        await OneCopyAtATime.WaitAsync();
        try
        {
            await ExecuteAsync(paths, $"CREATE DATABASE {name} TEMPLATE {Template} STRATEGY FILE_COPY");
        }
        finally
        {
            OneCopyAtATime.Release();
        }

        return EmbeddedPostgres.ConnectionTo(paths, name).ConnectionString;
    }

    /// <summary>Makes a database without any table.</summary>
    public static async Task<string> CreateEmptyDatabaseAsync()
    {
        var paths = await Server.Value;
        var name = $"test_{Interlocked.Increment(ref _number)}";
        await ExecuteAsync(paths, $"CREATE DATABASE {name}");
        return EmbeddedPostgres.ConnectionTo(paths, name).ConnectionString;
    }

    /// <summary>Removes a test's database.</summary>
    public static async Task DropDatabaseAsync(string connection)
    {
        var builder = new NpgsqlConnectionStringBuilder(connection);
        await ExecuteAsync(await Server.Value, $"DROP DATABASE IF EXISTS {builder.Database} WITH (FORCE)");
    }

    internal static async Task StopAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
            Directory.Delete((await Server.Value).DataFolder, recursive: true);
        }
    }

    private static async Task<PostgresPaths> StartAsync()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "sba-tests-" + Guid.CreateVersion7().ToString("N"))).FullName;
        var paths = new PostgresPaths(PackagedProgram.Locate(), folder);

        // What a test writes need not survive a power cut.
        _server = new EmbeddedPostgres(
            paths, ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=400"], NullLogger<EmbeddedPostgres>.Instance);
        await _server.StartAsync(CancellationToken.None);
        await ExecuteAsync(paths, $"CREATE DATABASE {Template}");
        var connection = EmbeddedPostgres.ConnectionTo(paths, Template);
        connection.Pooling = false;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Default"] = connection.ConnectionString })
            .Build();
        await using var services = new ServiceCollection().AddSingleton(TimeProvider.System).AddLogging().AddDatabase(configuration).BuildServiceProvider();
        await services.GetRequiredService<SchemaUpdate>().RunAsync(CancellationToken.None);
        return paths;
    }

    private static async Task ExecuteAsync(PostgresPaths paths, string sql)
    {
        var maintenance = EmbeddedPostgres.ConnectionTo(paths, "postgres");
        maintenance.Pooling = false;
        await using var connection = new NpgsqlConnection(maintenance.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
