using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Bench;

/// <summary>The app as an owner starts it: run.sh in a process of its own, on a free port, with its own data folder.</summary>
public sealed class RunningApp : IAsyncDisposable
{
    /// <summary>Settings for a run in which one address plays many visitors.</summary>
    public static readonly string[] OneAddressForAll =
        ["--Ads:GuestTasksPerAddress", "100000", "--Limits:AddressSubmissionsPerMinute", "100000", "--Limits:AddressRequestsPerMinute", "1000000"];

    private readonly Process _process;

    private RunningApp(Process process, Uri address) => (_process, Address) = (process, address);

    public Uri Address { get; }

    public int ProcessId => _process.Id;

    /// <summary>Memory of the app that is in RAM, in MB.</summary>
    public double ResidentMegabytes => KilobytesOf($"/proc/{ProcessId}/status", "VmRSS") / 1024;

    /// <summary>Memory of the app, its database and everything below it, shared pages counted once, in MB.</summary>
    public double MegabytesWithDatabase => Tree(ProcessId).Sum(id => KilobytesOf($"/proc/{id}/smaps_rollup", "Pss")) / 1024;

    /// <summary>Starts it and returns at once; see <see cref="WaitAsync"/>.</summary>
    public static RunningApp Start(string dataFolder, int? port = null, params string[] settings)
    {
        var chosen = port ?? FreePort();
        var start = new ProcessStartInfo(Repository.PathOf("run.sh"), ["--port", chosen.ToString(CultureInfo.InvariantCulture), "--data", dataFolder, .. settings])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += Log;
        process.ErrorDataReceived += Log;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new RunningApp(process, new Uri($"http://127.0.0.1:{chosen}/"));
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<RunningApp> StartAsync(string dataFolder, CancellationToken ct, params string[] settings)
    {
        var app = Start(dataFolder, null, settings);
        await app.WaitAsync(ct);
        return app;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until the create page is answered.</summary>
    public async Task WaitAsync(CancellationToken ct)
    {
        using var client = new HttpClient { BaseAddress = Address };
        var patience = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var answer = await client.GetAsync("", ct);
                answer.EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException e) when (patience.Elapsed < TimeSpan.FromMinutes(1) && !_process.HasExited && e.StatusCode is null)
            {
                await Task.Delay(10, ct);
            }
        }
    }

    /// <summary>kill -9: nothing is tidied up.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop as Ctrl-C does, and waits.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var kill = Process.Start("kill", ["-TERM", ProcessId.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(40));
            await _process.WaitForExitAsync(patience.Token);
        }

        _process.Dispose();
    }

    private static void Log(object sender, DataReceivedEventArgs line)
    {
        if (line.Data is { } text)
        {
            lock (typeof(RunningApp))
            {
                File.AppendAllText(Path.Combine(BenchSettings.Scratch, "app.log"), text + "\n");
            }
        }
    }

    private static IEnumerable<int> Tree(int id) => Directory.GetDirectories("/proc")
        .Select(Path.GetFileName).Where(n => int.TryParse(n, CultureInfo.InvariantCulture, out _)).Select(n => int.Parse(n!, CultureInfo.InvariantCulture))
        .Where(child => KilobytesOf($"/proc/{child}/status", "PPid") == id).SelectMany(Tree).Prepend(id);

    private static double KilobytesOf(string file, string key)
    {
        try
        {
            var line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith(key + ":", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
        }
        catch (IOException)
        {
            // The process ended meanwhile.
            return 0;
        }
    }
}
