using System.Globalization;
using Microsoft.Extensions.Logging.Abstractions;
using SmallBizAds.Core.Persistence.Embedded;

namespace SmallBizAds.Tests.Support;

/// <summary>A PostgreSQL of a test's own that is killed and brought back.</summary>
public sealed class StoppableDatabase : IAsyncDisposable
{
    private readonly PostgresPaths _paths = new(PackagedProgram.Locate(), Directory.CreateTempSubdirectory("sba-outage-").FullName);
    private EmbeddedPostgres? _server;

    public string Connection => EmbeddedPostgres.ConnectionTo(_paths, "postgres").ConnectionString;

    public static async Task<StoppableDatabase> CreateAsync()
    {
        var database = new StoppableDatabase();
        await database.StartAsync();
        return database;
    }

    public async Task StartAsync()
    {
        _server = new EmbeddedPostgres(_paths, [], NullLogger<EmbeddedPostgres>.Instance);
        await _server.StartAsync(CancellationToken.None);
    }

    /// <summary>kill -9 of the server; nobody starts it again by itself.</summary>
    public async Task KillAsync()
    {
        var server = int.Parse(File.ReadLines(Path.Combine(_paths.Cluster, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        using (var kill = System.Diagnostics.Process.Start("kill", ["-KILL", server.ToString(CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        await _server!.DisposeAsync();
        _server = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        Directory.Delete(_paths.DataFolder, recursive: true);
    }
}
