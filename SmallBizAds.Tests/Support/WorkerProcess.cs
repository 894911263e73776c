using System.Diagnostics;
using System.Globalization;

namespace SmallBizAds.Tests.Support;

/// <summary>The data part of the app as a process of its own, for tests that kill it.</summary>
public sealed class WorkerProcess : IDisposable
{
    private readonly Process _process;

    private WorkerProcess(Process process) => _process = process;

    public int Id => _process.Id;

    /// <summary>Starts a process and returns when it is ready.</summary>
    /// <param name="connection">Null: it runs the embedded database in the folder.</param>
    /// <param name="folder">Its data folder.</param>
    /// <param name="millisecondsPerAd">How slowly it works.</param>
    public static async Task<WorkerProcess> StartAsync(string? connection, string folder, int millisecondsPerAd)
    {
        var start = Command(connection, folder, millisecondsPerAd);
        var process = Process.Start(start)!;
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Equal("ready", line);
        return new WorkerProcess(process);
    }

    /// <summary>How to start one.</summary>
    public static ProcessStartInfo Command(string? connection, string folder, int millisecondsPerAd) =>
        Program("worker", connection ?? "", folder, millisecondsPerAd.ToString(CultureInfo.InvariantCulture));

    /// <summary>How to start this program with other words.</summary>
    public static ProcessStartInfo Program(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, RedirectStandardInput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(WorkerProcess).Assembly.Location);
        }

        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return start;
    }

    /// <summary>kill -9.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }

    /// <summary>What the process does: works until the end of its standard input or until it is killed.</summary>
    internal static async Task<int> RunAsync(string[] settings)
    {
        var delay = int.Parse(settings[2], CultureInfo.InvariantCulture);
        var jobs = new Dictionary<string, string?> { ["Jobs:Lease"] = "00:00:01.5" };
        await using var app = DataApp.Build(settings[0].Length > 0 ? settings[0] : null, settings[1], ownsDatabase: false, jobs, null);
        app.Maker.Before = (_, _, _) => Thread.Sleep(delay);
        await app.StartAsync();
        Console.WriteLine("ready");
        while (await Console.In.ReadLineAsync() is not null)
        {
            // The starter keeps the other end open.
        }

        return 0;
    }
}
