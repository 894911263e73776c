using System.Diagnostics;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

public sealed class KillNineTests
{
    [Fact]
    public async Task Kill_nine_of_app_and_database_in_mid_work_loses_and_doubles_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("sba-kill-").FullName;
        try
        {
            var trial = new KillTrial(() => Start(folder), folder);

            var result = await trial.RunAsync(tasks: 8, kills: 3, seed: 20261121);

            Assert.True(result.Ok, result.ToString());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task Kill_nine_of_a_worker_on_a_shared_database_hands_its_work_to_the_next()
    {
        await using var app = await DataApp.CreateAsync(new() { ["Jobs:Lease"] = "00:00:01.5" });
        var guest = Visitors.NewGuest();
        var id = await app.SubmitAsync(guest, Visitors.Asks());
        using (var worker = await WorkerProcess.StartAsync(app.Connection, app.Folder, millisecondsPerAd: 300))
        {
            await Eventually.TrueAsync(async () => (await app.Generations.FindAsync(guest, id, CancellationToken.None))!.Candidates.Count >= 2, "two candidates");
            worker.Kill();
        }

        var before = (await app.Generations.FindAsync(guest, id, CancellationToken.None))!.Candidates.Select(c => c.Id).ToList();
        await app.StartAsync();
        var view = await app.FinishedAsync(guest, id);

        Assert.Equal([1, 2, 3, 4], view.Candidates.Select(c => c.Number));
        Assert.Equal(before, view.Candidates.Select(c => c.Id).Take(before.Count));
        Assert.Equal(4 - before.Count, app.Maker.Calls);
        Assert.Equal(2, await app.ScalarAsync<int>("SELECT attempt FROM job WHERE kind = 'make-ads'"));
    }

    private static Process Start(string folder)
    {
        var start = WorkerProcess.Command(connection: null, folder, millisecondsPerAd: 60);
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        return process;
    }
}
