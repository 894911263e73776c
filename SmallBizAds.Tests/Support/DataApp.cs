using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using SmallBizAds.Core;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Tests.Support;

/// <summary>The data part of the app in this process, on a database and a folder of its own or on another app's.</summary>
public sealed class DataApp : IAsyncDisposable
{
    private readonly IHost _host;
    private readonly bool _ownsDatabase;
    private bool _started;

    private DataApp(IHost host, string connection, string folder, bool ownsDatabase) =>
        (_host, Connection, Folder, _ownsDatabase) = (host, connection, folder, ownsDatabase);

    public string Connection { get; }

    public string Folder { get; }

    public IServiceProvider Services => _host.Services;

    public IGenerations Generations => Services.GetRequiredService<IGenerations>();

    public ScriptedAdMaker Maker => (ScriptedAdMaker)Services.GetRequiredService<IAdMaker>();

    public ManualTime Time => (ManualTime)Services.GetRequiredService<TimeProvider>();

    /// <summary>A new installation whose worker does not run until <see cref="StartAsync"/>.</summary>
    public static async Task<DataApp> CreateAsync(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null) =>
        Build(await TestPostgres.CreateDatabaseAsync(), Directory.CreateTempSubdirectory("sba-data-").FullName, ownsDatabase: true, settings, configure);

    /// <summary>A new installation that works.</summary>
    public static async Task<DataApp> StartNewAsync(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null)
    {
        var app = await CreateAsync(settings, configure);
        await app.StartAsync();
        return app;
    }

    /// <summary>A further process on the same installation.</summary>
    public DataApp Beside(Dictionary<string, string?>? settings = null, Action<IServiceCollection>? configure = null) =>
        Build(Connection, Folder, ownsDatabase: false, settings, configure);

    public static DataApp Build(string? connection, string folder, bool ownsDatabase, Dictionary<string, string?>? settings, Action<IServiceCollection>? configure)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:Default"] = connection,
            ["Data:Folder"] = folder,
            ["Jobs:Poll"] = "00:00:00.2",
            ["Jobs:Grace"] = "00:00:00.3",
            ["Jobs:FirstBackoff"] = "00:00:00.05",
        });
        builder.Configuration.AddInMemoryCollection(settings ?? []);
        if (Environment.GetEnvironmentVariable("TEST_LOG") is not null)
        {
            builder.Logging.AddConsole();
        }

        builder.Services.AddSingleton<TimeProvider>(new ManualTime());
        builder.Services.AddSingleton<IAdMaker>(new ScriptedAdMaker());
        builder.Services.AddSingleton<PassThroughPhotos>();
        builder.Services.AddSingleton<IPhotoIngest>(s => s.GetRequiredService<PassThroughPhotos>());
        builder.Services.AddSingleton<IThumbnailer>(s => s.GetRequiredService<PassThroughPhotos>());
        builder.Services.AddSmallBizAdsData(builder.Configuration);
        configure?.Invoke(builder.Services);
        return new DataApp(builder.Build(), connection ?? "", folder, ownsDatabase);
    }

    public async Task StartAsync()
    {
        await _host.StartAsync();
        _started = true;
    }

    public async Task StopAsync()
    {
        if (_started)
        {
            _started = false;
            await _host.StopAsync();
        }
    }

    public AppDbContext OpenDatabase() => Services.GetRequiredService<IDbContextFactory<AppDbContext>>().CreateDbContext();

    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public Task<int> ExecuteAsync(string sql) => Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(sql).ExecuteNonQueryAsync();

    public async Task<Guid> EnqueueAsync<T>(T payload, Guid? owner = null)
    {
        await using var db = OpenDatabase();
        return await Services.GetRequiredService<JobQueue>().EnqueueAsync(db, payload, owner, CancellationToken.None);
    }

    /// <summary>Runs a job's handler as a worker would, and waits for its end.</summary>
    public async Task RunChoreAsync<T>(T payload)
    {
        var id = await EnqueueAsync(payload);
        await Eventually.TrueAsync(async () => await ScalarAsync<string>($"SELECT state FROM job WHERE id = '{id}'") is "Done", "the chore to be done");
    }

    /// <summary>Submits and insists that it was accepted.</summary>
    public async Task<Guid> SubmitAsync(Visitor visitor, NewGeneration request)
    {
        var submitted = await Generations.SubmitAsync(visitor, request, CancellationToken.None);
        Assert.Null(submitted.Problem);
        return submitted.Value;
    }

    public async Task<GenerationView> FinishedAsync(Visitor visitor, Guid id, int seconds = 20)
    {
        GenerationView? view = null;
        await Eventually.TrueAsync(async () => (view = await Generations.FindAsync(visitor, id, CancellationToken.None))?.IsFinished == true, "the task to finish", seconds);
        return view!;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (_host is IAsyncDisposable disposable)
        {
            await disposable.DisposeAsync();
        }

        if (_ownsDatabase)
        {
            await TestPostgres.DropDatabaseAsync(Connection);
            Directory.Delete(Folder, recursive: true);
        }
    }
}
