using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Persistence.Embedded;
using SmallBizAds.Core.Shared;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

public sealed class EmbeddedPostgresTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sba-embedded-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Data_stay_over_a_restart_in_a_folder_with_a_long_name_closed_to_others()
    {
        // Longer than a socket's path may be, with Hangul and a space; the folder above is closed to the server's account.
        var folder = Path.Combine(_folder, new string('가', 40), "my shop", new string('d', 90));
        await using (var first = DataApp.Build(null, folder, false, null, null))
        {
            await first.StartAsync();
            await first.ExecuteAsync("CREATE TABLE note AS SELECT '흑임자' AS text");
        }

        var clock = Stopwatch.StartNew();
        await using var second = DataApp.Build(null, folder, false, null, null);
        await second.StartAsync();
        Assert.Equal("흑임자", await second.ScalarAsync<string>("SELECT text FROM note"));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"second start took {clock.Elapsed}");
        Assert.Equal("C.UTF-8", await second.ScalarAsync<string>("SELECT datcollate::text FROM pg_database WHERE datname = current_database()"));
        var status = await second.Services.GetRequiredService<DatabaseHealth>().ProbeAsync(CancellationToken.None);
        Assert.True(status is { Ok: true, Embedded: true, Version: not null });
    }

    [Fact]
    public async Task A_second_app_on_the_same_folder_is_refused_and_the_first_goes_on()
    {
        await using var first = DataApp.Build(null, _folder, false, null, null);
        await first.StartAsync();
        await using var second = DataApp.Build(null, _folder, false, null, null);

        var refusal = await Assert.ThrowsAsync<StartupException>(second.StartAsync);
        await second.DisposeAsync();

        Assert.Contains("in use", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
        NpgsqlConnection.ClearAllPools();
        Assert.Equal(1, await first.ScalarAsync<int>("SELECT 1"));
    }

    [Fact]
    public async Task Kill_nine_of_the_app_takes_the_server_along()
    {
        var app = await WorkerProcess.StartAsync(null, _folder, 0);
        var cluster = new PostgresPaths("", _folder).Cluster;
        Assert.NotEmpty(LeftoverServer.UsersOf(cluster));

        app.Kill();

        await Eventually.TrueAsync(() => LeftoverServer.UsersOf(cluster).Count == 0, "the server to end");
    }

    [Fact]
    public async Task A_server_left_running_and_one_whose_number_is_a_stranger_s_now_are_cleared_away()
    {
        var cluster = new PostgresPaths("", _folder).Cluster;
        await using (var app = DataApp.Build(null, _folder, false, null, null))
        {
            await app.StartAsync();
        }

        // As after a power cut: the file names a process that is now something else.
        await File.WriteAllTextAsync(Path.Combine(cluster, "postmaster.pid"), $"{Environment.ProcessId}\n{cluster}\n");
        await using (var app = DataApp.Build(null, _folder, false, null, null))
        {
            await app.StartAsync();
            Assert.Equal(1, await app.ScalarAsync<int>("SELECT 1"));
        }

        // A server that no app holds.
        using var orphan = StartOrphan(cluster);
        await Eventually.TrueAsync(() => File.Exists(Path.Combine(cluster, "postmaster.pid")), "the orphan to start");
        await using (var app = DataApp.Build(null, _folder, false, null, null))
        {
            await app.StartAsync();
            Assert.Equal(1, await app.ScalarAsync<int>("SELECT 1"));
            await orphan.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_first_start_that_was_killed_halfway_begins_anew()
    {
        var cluster = new PostgresPaths("", _folder).Cluster;
        Directory.CreateDirectory(Path.Combine(cluster, "base"));
        await File.WriteAllTextAsync(Path.Combine(cluster, "postgresql.conf"), "half a fi");

        await using var app = DataApp.Build(null, _folder, false, null, null);
        await app.StartAsync();

        Assert.Equal(1, await app.ScalarAsync<int>("SELECT 1"));
    }

    [Fact]
    public async Task A_first_start_that_is_cut_off_while_the_cluster_is_made_begins_anew()
    {
        var paths = new PostgresPaths(PackagedProgram.Locate(), _folder);
        using var cut = new CancellationTokenSource();
        await using (var first = new EmbeddedPostgres(paths, [], NullLogger<EmbeddedPostgres>.Instance))
        {
            var start = first.StartAsync(cut.Token);
            await Eventually.TrueAsync(() => File.Exists(Path.Combine(paths.ClusterInTheMaking, "PG_VERSION")), "the cluster to be begun");
            await cut.CancelAsync();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => start);
        }

        Assert.False(Directory.Exists(paths.Cluster));
        Assert.True(Directory.Exists(paths.ClusterInTheMaking));
        await using var app = DataApp.Build(null, _folder, false, null, null);
        await app.StartAsync();
        Assert.Equal(1, await app.ScalarAsync<int>("SELECT 1"));
        Assert.False(Directory.Exists(paths.ClusterInTheMaking));
    }

    [Fact]
    public async Task When_the_server_dies_in_mid_work_it_comes_back_and_the_work_is_finished()
    {
        await using var app = DataApp.Build(null, _folder, false, new() { ["Jobs:Lease"] = "00:00:01" }, null);
        await app.StartAsync();
        app.Maker.Before = (_, _, ct) => ct.WaitHandle.WaitOne(150);
        var guest = Visitors.NewGuest();
        var ids = new List<Guid>();
        for (var i = 0; i < 4; i++)
        {
            ids.Add(await app.SubmitAsync(guest, Visitors.Asks(seed: i)));
        }

        await Eventually.TrueAsync(async () => (await app.Generations.FindAsync(guest, ids[0], CancellationToken.None))!.Candidates.Count > 0, "the first candidate");
        var postmaster = int.Parse(File.ReadLines(Path.Combine(new PostgresPaths("", _folder).Cluster, "postmaster.pid")).First(), CultureInfo.InvariantCulture);
        using (var server = Process.GetProcessById(postmaster))
        {
            server.Kill();
        }

        foreach (var id in ids)
        {
            await Eventually.TrueAsync(async () => await StateAsync(app, guest, id) == GenerationState.Completed, "the task to be completed", 40);
            Assert.Equal(4, (await app.Generations.FindAsync(guest, id, CancellationToken.None))!.Candidates.Count);
        }

        var findings = await Audit.TasksAsync(app);
        Assert.Equal((4, 4, 0), (findings.Tasks, findings.Whole, findings.Inconsistent.Count));
    }

    [Fact]
    public async Task While_the_database_is_away_the_worker_waits_and_then_goes_on()
    {
        var paths = new PostgresPaths(PackagedProgram.Locate(), _folder);
        await using var before = new EmbeddedPostgres(paths, [], NullLogger<EmbeddedPostgres>.Instance);
        await before.StartAsync(CancellationToken.None);
        var connection = EmbeddedPostgres.ConnectionTo(paths, "postgres").ConnectionString;
        await using var app = DataApp.Build(connection, Path.Combine(_folder, "app"), false, new() { ["Jobs:Lease"] = "00:00:01" }, null);
        await app.StartAsync();
        app.Maker.Before = (_, _, ct) => ct.WaitHandle.WaitOne(200);
        var guest = Visitors.NewGuest();
        var ids = new[] { await app.SubmitAsync(guest, Visitors.Asks(seed: 1)), await app.SubmitAsync(guest, Visitors.Asks(seed: 2)), await app.SubmitAsync(guest, Visitors.Asks(seed: 3)) };
        await Eventually.TrueAsync(() => app.Maker.Calls >= 2, "work to begin");

        await before.DisposeAsync();
        Assert.False((await app.Services.GetRequiredService<DatabaseHealth>().ProbeAsync(CancellationToken.None)).Ok);
        await Task.Delay(TimeSpan.FromSeconds(int.Parse(Environment.GetEnvironmentVariable("TEST_OUTAGE_SECONDS") ?? "4", CultureInfo.InvariantCulture)));
        await using var after = new EmbeddedPostgres(paths, [], NullLogger<EmbeddedPostgres>.Instance);
        await after.StartAsync(CancellationToken.None);

        foreach (var id in ids)
        {
            await Eventually.TrueAsync(async () => await StateAsync(app, guest, id) == GenerationState.Completed, "the task to be completed", 40);
        }

        var findings = await Audit.TasksAsync(app);
        Assert.Equal((3, 3, 0), (findings.Tasks, findings.Whole, findings.Inconsistent.Count));
        await app.StopAsync();
    }

    private static async Task<GenerationState?> StateAsync(DataApp app, Visitor visitor, Guid id)
    {
        try
        {
            return (await app.Generations.FindAsync(visitor, id, CancellationToken.None))?.State;
        }
        catch (Exception e) when (DatabaseTrouble.Is(e))
        {
            return null;
        }
    }

    private Process StartOrphan(string cluster)
    {
        var paths = new PostgresPaths(PackagedProgram.Locate(), _folder);
        var prefix = ServerAccount.ForThisProcess().Prefix(paths.Program, cluster).Where(w => w is not "--pdeathsig" and not "INT").ToList();
        var start = new ProcessStartInfo(prefix[0]) { WorkingDirectory = "/", RedirectStandardError = true, RedirectStandardOutput = true };
        foreach (var word in prefix.Skip(1).Concat([paths.Executable("postgres"), "-D", cluster, "-k", paths.SocketFolder, "-c", "listen_addresses="]))
        {
            start.ArgumentList.Add(word);
        }

        return Process.Start(start)!;
    }
}
