using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>
/// 100 tasks are sent; the app is killed (-9) at 30 random moments while they are in work, each time started again. At
/// the end every task must be there, completed exactly once, and files and rows must agree.
/// </summary>
public sealed class KillSection : IBenchSection
{
    private const int Tasks = 100;
    private const int Kills = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public string Name => "kill";

    public bool OnlyFull => true;

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var photo = await File.ReadAllBytesAsync(await BenchPhoto.PathAsync(), ct);
        var chance = new Random(settings.Seed);
        using var data = new BenchData();
        var port = RunningApp.FreePort();
        var app = RunningApp.Start(data.Folder, port);
        var guests = Enumerable.Range(0, Tasks).Select(n => new Guest(n)).ToArray();
        var clock = Stopwatch.StartNew();
        try
        {
            await app.WaitAsync(ct);
            var sending = Task.WhenAll(guests.Select((guest, n) => guest.SubmitAsync(app.Address, Briefs.Text(n), n % 4 == 0 ? photo : null, ct)));

            var killsInWork = 0;
            for (var kill = 0; kill < Kills; kill++)
            {
                // From the first moments of a start, when work is taken over, to the middle of drawing.
                await Task.Delay(chance.Next(200, 3000), ct);
                killsInWork += !sending.IsCompleted || await new KilledAppAudit(data.Folder).UnfinishedAsync(ct) != 0 ? 1 : 0;
                await app.KillAsync();
                await app.DisposeAsync();
                app = RunningApp.Start(data.Folder, port);
            }

            await app.WaitAsync(ct);
            var tasks = await sending.WaitAsync(Patience, ct);
            var audit = new KilledAppAudit(data.Folder);
            while (await audit.UnfinishedAsync(ct) != 0 && clock.Elapsed < Patience)
            {
                await Task.Delay(500, ct);
            }

            var seen = await Task.WhenAll(guests.Select((guest, n) => guest.StateAsync(app.Address, tasks[n], ct)));
            yield return Exactly("Kill -9: kills while tasks were in work", killsInWork, Kills);
            yield return Exactly("Kill -9: tasks sent, all different", tasks.Distinct().Count(), Tasks);
            yield return Exactly("Kill -9: tasks that their visitors see completed", seen.Count(s => s == "completed"), Tasks);
            foreach (var (name, count, expected) in await audit.FindingsAsync(Tasks, ct))
            {
                yield return Exactly($"Kill -9: {name}", count, expected);
            }

            yield return Measurement.AtMost("Kill -9: forms sent again as a new visitor", "count", null, [await audit.TasksAsync(ct) - Tasks],
                "the very first answer, which brings the visitor's cookie, was lost; the task is made but nobody sees it");
            yield return Measurement.AtMost("Kill -9: whole run", "s", null, [clock.Elapsed.TotalSeconds], $"{Kills} kills, seed {settings.Seed}");
        }
        finally
        {
            await app.DisposeAsync();
            foreach (var guest in guests)
            {
                guest.Dispose();
            }
        }
    }

    private static Measurement Exactly(string name, long count, long expected) =>
        new(name, "count", count, expected, MoreIsBetter: expected > 0, [count], count == expected ? "" : $"expected exactly {expected}");
}
