using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Bench.Sections;

/// <summary>Lighthouse (mobile, its own slowed-down phone) on the create page. 12.8.2 is the last that runs on Node 20.</summary>
public sealed class LighthouseSection : IBenchSection
{
    private const string Version = "12.8.2";

    public string Name => "lighthouse";

    public async IAsyncEnumerable<Measurement> MeasureAsync(BenchSettings settings, [EnumeratorCancellation] CancellationToken ct)
    {
        var folder = Repository.PathOf("artifacts/lighthouse");
        var program = Path.Combine(folder, "node_modules/lighthouse/cli/index.js");
        if (!File.Exists(program))
        {
            await RunAsync("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", $"lighthouse@{Version}"], ct);
        }

        using var data = new BenchData();
        await using var app = await RunningApp.StartAsync(data.Folder, ct);
        var scores = new Dictionary<string, List<double>> { ["performance"] = [], ["accessibility"] = [], ["best-practices"] = [] };
        for (var i = 0; i < settings.Count(1, 5); i++)
        {
            var report = Path.Combine(BenchSettings.Scratch, "lighthouse.json");
            await RunAsync("node",
                [program, app.Address.ToString(), "--output=json", $"--output-path={report}", "--quiet", $"--only-categories={string.Join(',', scores.Keys)}",
                    "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking --disable-component-update"], ct);
            using var json = JsonDocument.Parse(await File.ReadAllTextAsync(report, ct));
            foreach (var (category, samples) in scores)
            {
                samples.Add(Math.Round(json.RootElement.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble() * 100));
            }
        }

        foreach (var (category, samples) in scores)
        {
            yield return Measurement.AtLeast($"Lighthouse {category}, create page", "points", category == "performance" ? 95 : 100, samples, $"Lighthouse {Version}, mobile");
        }
    }

    private static async Task RunAsync(string program, string[] arguments, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["CHROME_PATH"] = BenchBrowser.Executable;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(ct), process.StandardError.ReadToEndAsync(ct));
        await process.WaitForExitAsync(ct);
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {await output} {await error}");
        }
    }
}
