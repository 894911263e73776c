using System.Diagnostics;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Shared;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

public sealed class JobQueueTests
{
    private readonly ProbeLog _log = new();

    [Fact]
    public async Task Two_processes_share_the_work_and_do_nothing_twice()
    {
        await using var one = await DataApp.CreateAsync(configure: _log.Register);
        await using var two = one.Beside(configure: _log.Register);
        for (var i = 0; i < 60; i++)
        {
            await one.EnqueueAsync(new ProbeJob($"{i}"));
        }

        var workers = new HashSet<string>();
        _log.Work = async (_, run, ct) =>
        {
            lock (workers)
            {
                workers.Add(run.Worker);
            }

            await Task.Delay(5, ct);
            return null;
        };
        await Task.WhenAll(one.StartAsync(), two.StartAsync());
        await DoneAsync(one, 60);

        Assert.Equal(60, _log.Begun.Count);
        Assert.Equal(60, _log.Begun.Distinct().Count());
        Assert.Equal(2, workers.Count);
    }

    [Fact]
    public async Task People_take_turns()
    {
        await using var app = await DataApp.CreateAsync(new() { ["Jobs:Lanes:light"] = "1" }, _log.Register);
        var (first, second, third) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var (name, owner) in new[]
        {
            ("a1", first), ("a2", first), ("a3", first), ("b1", second), ("b2", second), ("c1", third),
        })
        {
            await app.EnqueueAsync(new ProbeJob(name), owner);
        }

        await app.StartAsync();
        await DoneAsync(app, 6);

        Assert.Equal(["a1", "b1", "c1", "a2", "b2", "a3"], _log.Begun);
    }

    [Fact]
    public async Task A_newcomer_goes_before_the_later_tasks_of_someone_whose_first_is_running()
    {
        await using var app = await DataApp.StartNewAsync(new() { ["Jobs:Lanes:light"] = "1" }, _log.Register);
        using var hold = new SemaphoreSlim(0);
        _log.Work = async (_, _, ct) =>
        {
            await hold.WaitAsync(ct);
            return null;
        };
        var (busy, newcomer) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        foreach (var name in new[] { "a1", "a2", "a3" })
        {
            await app.EnqueueAsync(new ProbeJob(name), busy);
        }

        await Eventually.TrueAsync(() => _log.Begun.Count == 1, "the first to run");
        var late = await app.EnqueueAsync(new ProbeJob("b1"), newcomer);
        await using (var db = app.OpenDatabase())
        {
            Assert.Equal(1, await JobQueue.PlaceAsync(db, late, CancellationToken.None));
        }

        hold.Release(4);
        await DoneAsync(app, 4);
        Assert.Equal(["a1", "b1", "a2", "a3"], _log.Begun);
    }

    [Fact]
    public async Task A_job_starts_within_milliseconds_of_its_commit_and_not_at_all_after_a_rollback()
    {
        await using var app = await DataApp.StartNewAsync(new() { ["Jobs:Poll"] = "00:00:30" }, _log.Register);
        await app.EnqueueAsync(new ProbeJob("warm"));
        await DoneAsync(app, 1);
        await using (var db = app.OpenDatabase())
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            await ((JobQueue)app.Services.GetService(typeof(JobQueue))!).EnqueueAsync(db, new ProbeJob("undone"), null, CancellationToken.None);
            await transaction.RollbackAsync();
        }

        var clock = Stopwatch.StartNew();
        await app.EnqueueAsync(new ProbeJob("kept"));
        await DoneAsync(app, 2);

        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), $"woken after {clock.Elapsed}");
        Assert.Equal(["warm", "kept"], _log.Begun);
    }

    [Fact]
    public async Task Errors_are_tried_three_times_and_then_given_up()
    {
        await using var app = await DataApp.StartNewAsync(configure: _log.Register);
        _log.Work = (job, _, _) => job.Name == "bad" ? throw new InvalidOperationException("broken") : Task.FromResult<Problem?>(null);

        await app.EnqueueAsync(new ProbeJob("bad"));
        await Eventually.TrueAsync(() => !_log.GivenUp.IsEmpty, "the job to be given up");
        await app.EnqueueAsync(new ProbeJob("good"));
        await DoneAsync(app, 1);

        Assert.Equal(["bad", "bad", "bad", "good"], _log.Begun);
        Assert.Equal(("bad", new Problem("Unexpected")), Assert.Single(_log.GivenUp));
        Assert.Equal("InvalidOperationException: broken", await app.ScalarAsync<string>("SELECT last_error FROM job WHERE state = 'Failed'"));
    }

    [Fact]
    public async Task A_problem_is_final_at_once()
    {
        await using var app = await DataApp.StartNewAsync(configure: _log.Register);
        _log.Work = (_, _, _) => Task.FromResult<Problem?>(new Problem("PhotoGone"));

        await app.EnqueueAsync(new ProbeJob("p"));
        await Eventually.TrueAsync(() => !_log.GivenUp.IsEmpty, "the job to be given up");

        Assert.Equal(["p"], _log.Begun);
        Assert.Equal(("p", new Problem("PhotoGone")), Assert.Single(_log.GivenUp));
    }

    [Fact]
    public async Task Work_that_never_ends_is_given_up_and_does_not_take_its_lane_along()
    {
        await using var app = await DataApp.StartNewAsync(
            new() { ["Jobs:Lanes:light"] = "1", ["Jobs:AttemptLimit"] = "00:00:00.4" }, _log.Register);
        using var never = new ManualResetEventSlim();
        _log.Work = async (job, _, ct) =>
        {
            if (job.Name == "deaf")
            {
                // Ignores its token.
                await Task.Run(() => never.Wait(CancellationToken.None), CancellationToken.None);
            }
            else if (job.Name == "slow")
            {
                await Task.Delay(Timeout.Infinite, ct);
            }

            return null;
        };

        await app.EnqueueAsync(new ProbeJob("deaf"));
        await app.EnqueueAsync(new ProbeJob("slow"));
        await app.EnqueueAsync(new ProbeJob("next"));
        await DoneAsync(app, 1);
        never.Set();

        Assert.Equal(["deaf", "slow", "next"], _log.Begun);
        Assert.Equal(["deaf", "slow"], _log.GivenUp.Select(g => g.Name));
        Assert.All(_log.GivenUp, g => Assert.Equal("TookTooLong", g.Problem.Code));
    }

    [Fact]
    public async Task A_cancelled_job_stops_at_once()
    {
        // With a lease this long only the news of it can stop the job in time.
        await using var app = await DataApp.StartNewAsync(new() { ["Jobs:Lease"] = "00:10:00" }, _log.Register);
        var stopped = new TaskCompletionSource();
        _log.Work = async (_, _, ct) =>
        {
            try
            {
                await Task.Delay(Timeout.Infinite, ct);
            }
            finally
            {
                stopped.SetResult();
            }

            return null;
        };
        var id = await app.EnqueueAsync(new ProbeJob("p"));
        await Eventually.TrueAsync(() => !_log.Begun.IsEmpty, "the job to begin");

        await using var db = app.OpenDatabase();
        Assert.True(await JobQueue.CancelAsync(db, id, CancellationToken.None));
        await stopped.Task.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.False(await JobQueue.CancelAsync(db, id, CancellationToken.None));
        Assert.Equal("Cancelled", await app.ScalarAsync<string>($"SELECT state FROM job WHERE id = '{id}'"));
    }

    [Fact]
    public async Task Who_lost_the_lease_can_write_nothing_and_the_next_worker_finishes()
    {
        await using var app = await DataApp.StartNewAsync(new() { ["Jobs:Lease"] = "00:00:01" }, _log.Register);
        var lost = new TaskCompletionSource<Exception?>();
        using var go = new SemaphoreSlim(0);
        _log.Work = async (_, run, _) =>
        {
            if (run.Attempt > 1)
            {
                return null;
            }

            await go.WaitAsync(CancellationToken.None);
            await using var db = app.OpenDatabase();
            lost.SetResult(await Record.ExceptionAsync(() => run.ConfirmAsync(db, CancellationToken.None)));
            return null;
        };
        var id = await app.EnqueueAsync(new ProbeJob("p"));
        await Eventually.TrueAsync(() => !_log.Begun.IsEmpty, "the job to begin");

        // As if this process had been frozen: another node has taken the job, then that one fell silent too.
        await app.ExecuteAsync($"UPDATE job SET worker = 'elsewhere', lease_until = clock_timestamp() - interval '1 s' WHERE id = '{id}'");
        await Eventually.TrueAsync(async () => await app.ScalarAsync<string>($"SELECT state FROM job WHERE id = '{id}'") == "Done", "the second attempt");
        go.Release();

        Assert.IsType<LeaseLostException>(await lost.Task);
        Assert.Equal(["p", "p"], _log.Begun);
        Assert.Equal(2, await app.ScalarAsync<int>($"SELECT attempt FROM job WHERE id = '{id}'"));
    }

    [Fact]
    public async Task A_job_that_ends_its_workers_again_and_again_is_given_up()
    {
        await using var app = await DataApp.CreateAsync(new() { ["Jobs:Lease"] = "00:00:01" }, _log.Register);
        var id = await app.EnqueueAsync(new ProbeJob("poison"));
        await app.ExecuteAsync($"UPDATE job SET state = 'Running', worker = 'dead', losses = 20, lease_until = clock_timestamp() - interval '1 s' WHERE id = '{id}'");

        await app.StartAsync();
        await Eventually.TrueAsync(() => !_log.GivenUp.IsEmpty, "the job to be given up");

        Assert.Empty(_log.Begun);
        Assert.Equal("Unexpected", Assert.Single(_log.GivenUp).Problem.Code);
    }

    [Fact]
    public async Task A_process_that_stops_in_good_order_hands_its_jobs_back()
    {
        await using var one = await DataApp.StartNewAsync(configure: _log.Register);
        await using var two = one.Beside(configure: _log.Register);
        var stop = true;
        _log.Work = async (_, _, ct) =>
        {
            await Task.Delay(stop ? Timeout.Infinite : 0, ct);
            return null;
        };
        var id = await one.EnqueueAsync(new ProbeJob("p"));
        await Eventually.TrueAsync(() => !_log.Begun.IsEmpty, "the job to begin");

        await one.StopAsync();
        Assert.Equal("Queued", await two.ScalarAsync<string>($"SELECT state FROM job WHERE id = '{id}'"));
        stop = false;
        await two.StartAsync();
        await DoneAsync(two, 1);
        Assert.Equal(0, await two.ScalarAsync<int>($"SELECT failures + losses FROM job WHERE id = '{id}'"));
    }

    [Fact]
    public async Task Recurring_work_comes_once_however_many_processes_look()
    {
        Action<Microsoft.Extensions.DependencyInjection.IServiceCollection> register = services =>
        {
            _log.Register(services);
            services.AddRecurringJob("probing", TimeSpan.FromSeconds(1.5), new ProbeJob("again"));
        };
        await using var one = await DataApp.CreateAsync(configure: register);
        await using var two = one.Beside(configure: register);
        await Task.WhenAll(one.StartAsync(), two.StartAsync());

        await Eventually.TrueAsync(() => _log.Begun.Count == 2, "the second time");
        var times = await one.ScalarAsync<double>("SELECT extract(epoch FROM max(created_at) - min(created_at))::float8 FROM job WHERE kind = 'probe'");
        Assert.True(times >= 1.4, $"came again after {times} s");
        Assert.Equal(2, await one.ScalarAsync<long>("SELECT count(*) FROM job WHERE kind = 'probe'"));
    }

    [Fact]
    public async Task The_queue_says_how_full_it_is()
    {
        await using var app = await DataApp.CreateAsync(configure: _log.Register);
        await app.EnqueueAsync(new ProbeJob("a"));
        await app.EnqueueAsync(new ProbeJob("b"));
        await app.ExecuteAsync("UPDATE job SET state = 'Running', worker = 'dead', lease_until = clock_timestamp() - interval '1 s' WHERE payload ->> 'name' = 'a'");

        var status = await ((QueueHealth)app.Services.GetService(typeof(QueueHealth))!).ProbeAsync(CancellationToken.None);

        Assert.Equal((1, 1, 1), (status.Queued, status.Running, status.Silent));
    }

    private static Task DoneAsync(DataApp app, int count) => Eventually.TrueAsync(
        async () => await app.ScalarAsync<long>("SELECT count(*) FROM job WHERE kind = 'probe' AND state = 'Done'") >= count, $"{count} jobs to be done");
}
