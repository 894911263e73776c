using System.Globalization;
using SmallBizAds.Tests.Bench.Sections;

namespace SmallBizAds.Tests.Bench;

/// <summary>Runs the sections one after the other, prints the table and writes the files.</summary>
public static class BenchProgram
{
    private static readonly IBenchSection[] Sections =
    [
        new RenderSection(), new WordsSection(), new MakeSection(), new StartSection(), new FirstVisitSection(), new LighthouseSection(),
        new BrowserSection(), new ReviewSection(), new MemorySection(), new KillSection(), new BriefsSection(), new SheetsSection(), new PostersSection(), new SharpSection(),
    ];

    /// <summary>"bench [full] [--only a,b] [--seed N]"; "bench worker …" is a process that is measured.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) => { e.Cancel = true; stop.Cancel(); };
        if (arguments is ["worker", .. var rest])
        {
            return RenderWorker.Run(rest, stop.Token);
        }

        if (Read(arguments) is not { } settings)
        {
            await Console.Error.WriteLineAsync($"bench.sh [full] [--seed N] [--only {string.Join(',', Sections.Select(s => s.Name))}]");
            return 2;
        }

        var report = new BenchReport(settings, DateTimeOffset.UtcNow, Machine.Describe(), Machine.Commit());
        var broken = 0;
        foreach (var section in Sections.Where(s => settings.Only.Count == 0 ? !s.OnlyOnRequest && (settings.Full || !s.OnlyFull) : settings.Only.Contains(s.Name)))
        {
            await Console.Error.WriteLineAsync($"Measuring: {section.Name}");
            try
            {
                await foreach (var measurement in section.MeasureAsync(settings, stop.Token))
                {
                    report.Add(measurement);
                    Console.WriteLine(BenchReport.LineOf(measurement));
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                broken++;
                report.AddBroken(section.Name, e.Message);
                await Console.Error.WriteLineAsync($"{section.Name} could not be measured: {e}");
            }
        }

        report.Write();
        return broken == 0 ? 0 : 1;
    }

    private static BenchSettings? Read(string[] arguments)
    {
        var settings = new BenchSettings(false, 20260101, []);
        for (var i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "full":
                    settings = settings with { Full = true };
                    break;
                case "--seed" when i + 1 < arguments.Length && int.TryParse(arguments[i + 1], CultureInfo.InvariantCulture, out var seed):
                    settings = settings with { Seed = seed };
                    i++;
                    break;
                case "--only" when i + 1 < arguments.Length && arguments[i + 1].Split(',') is var names && names.All(n => Sections.Any(s => s.Name == n)):
                    settings = settings with { Only = names };
                    i++;
                    break;
                default:
                    return null;
            }
        }

        return settings;
    }
}
