using System.Diagnostics;
using System.Text.Json.Serialization;
using Npgsql;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Persistence.Embedded;

namespace SmallBizAds.Tests.Support;

/// <summary>
/// Kills the app with kill -9 at random moments while it works, starts it again each time, and looks at the end whether
/// every task was done exactly once and files and rows agree. The database is the app's own, so it is killed too.
/// </summary>
/// <param name="start">Starts the app on the data folder.</param>
/// <param name="folder">The data folder.</param>
public sealed class KillTrial(Func<Process> start, string folder)
{
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan WorkLimit = TimeSpan.FromMinutes(20);

    public async Task<KillTrialResult> RunAsync(int tasks, int kills, int seed)
    {
        var clock = Stopwatch.StartNew();
        var random = new Random(seed);
        var paths = new PostgresPaths("", Path.GetFullPath(folder));
        var connection = EmbeddedPostgres.ConnectionTo(paths, EmbeddedPostgres.DatabaseName);
        connection.Pooling = false;
        await using var app = DataApp.Build(
            connection.ConnectionString, folder, ownsDatabase: false, new() { ["Jobs:Role"] = "Web", ["Data:PoolSize"] = "5" }, null);
        var process = start();
        try
        {
            await ReachAsync(app, process);
            await SubmitAsync(app, tasks, seed);
            for (var kill = 0; kill < kills; kill++)
            {
                // Spread over the whole of the work: not before this share of it is done, then at any moment.
                var share = tasks * kill / (kills + 1);
                await WaitAsync(app, process, async () => await FinishedAsync(app) >= share && await RunningAsync(app) > 0);
                await Task.Delay(random.Next(0, 400));
                process.Kill();
                await process.WaitForExitAsync();
                process.Dispose();
                process = start();
                await ReachAsync(app, process);
            }

            await WaitAsync(app, process, async () => await FinishedAsync(app) >= tasks);
            await WaitAsync(app, process, async () => (await Audit.StorageAsync(app)).WithoutOwner.Count == 0 || clock.Elapsed > WorkLimit);
            return await JudgeAsync(app, tasks, kills, seed, clock);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill();
                await process.WaitForExitAsync();
            }

            process.Dispose();
            await Eventually.TrueAsync(() => LeftoverServer.UsersOf(paths.Cluster).Count == 0, "the server to end with the app");
        }
    }

    private static async Task<KillTrialResult> JudgeAsync(DataApp app, int tasks, int kills, int seed, Stopwatch clock)
    {
        var storage = await Audit.StorageAsync(app);
        var made = await Audit.TasksAsync(app);
        return new KillTrialResult
        {
            Tasks = tasks,
            Kills = kills,
            Seed = seed,
            Whole = made.Whole,
            Inconsistent = made.Inconsistent.Count,
            FilesWithoutRow = storage.FilesWithoutRow.Count,
            RowsWithoutFile = storage.RowsWithoutFile.Count,
            RowsWithoutOwner = storage.WithoutOwner.Count,
            Damaged = storage.Damaged.Count,
            LongestAttempts = await app.ScalarAsync<int>("SELECT max(attempt) FROM job WHERE kind = 'make-ads'"),
            Seconds = Math.Round(clock.Elapsed.TotalSeconds, 1),
        };
    }

    private static async Task SubmitAsync(DataApp app, int tasks, int seed)
    {
        Visitor visitor = Visitors.NewGuest();
        for (var i = 0; i < tasks; i++)
        {
            visitor = i % 4 == 0 ? Visitors.NewGuest() : visitor;
            await app.SubmitAsync(visitor, Visitors.Asks($"신메뉴 {i + 1}호 라떼 {5000 + (i * 100):N0}원, 이번 주말까지", seed: seed + i));
        }
    }

    private static Task<long> FinishedAsync(DataApp app) =>
        app.ScalarAsync<long>("SELECT count(*) FROM generation WHERE state NOT IN ('Queued', 'Processing')");

    private static Task<long> RunningAsync(DataApp app) =>
        app.ScalarAsync<long>("SELECT count(*) FROM job WHERE kind = 'make-ads' AND state = 'Running' AND lease_until > clock_timestamp()");

    private static Task ReachAsync(DataApp app, Process process) => WaitAsync(
        app, process, async () => await app.ScalarAsync<long>($"SELECT count(*) FROM {AppDbContext.HistoryTable}") == SchemaUpdate.KnownMigrations().Count, StartLimit);

    /// <summary>Polls; while the database is down, that is no answer yet.</summary>
    private static async Task WaitAsync(DataApp app, Process process, Func<Task<bool>> condition, TimeSpan? limit = null)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                if (await condition())
                {
                    return;
                }
            }
            catch (NpgsqlException) when (!process.HasExited)
            {
                // It is starting.
            }

            if (process.HasExited)
            {
                throw new InvalidOperationException($"The app ended by itself with {process.ExitCode}.");
            }

            if (clock.Elapsed > (limit ?? WorkLimit))
            {
                throw new TimeoutException($"Waited {clock.Elapsed} in vain; findings: {await Audit.TasksAsync(app)}");
            }

            await Task.Delay(20);
        }
    }
}
