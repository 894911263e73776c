using System.Diagnostics;
using Microsoft.Extensions.Logging;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Persistence.Embedded;

/// <summary>
/// Keeps one server process running. It is started from a thread that lives as long as the app: the signal that ends the
/// server follows the thread that forked it, so a thread of the pool would take the database along when it retires.
/// </summary>
internal sealed class PostgresProcess(ProcessStartInfo command, string cluster, ILogger logger) : IAsyncDisposable
{
    private const int Interrupt = 2;
    private const int FirstTries = 20;
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(20);

    private readonly CancellationTokenSource _stopping = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly string _processFile = Path.Combine(cluster, "postmaster.pid");
    private volatile Process? _process;
    private volatile string _lastError = "";
    private volatile int _failedStarts;
    private volatile bool _hasBeenReady;

    /// <summary>The last words of a longer message, on one line.</summary>
    public static string OneLine(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no reason was given";

    /// <summary>Starts the server and waits until it accepts connections.</summary>
    public async Task StartAsync(TimeSpan limit, CancellationToken ct)
    {
        new Thread(KeepRunning) { IsBackground = true, Name = "database" }.Start();
        var deadline = Environment.TickCount64 + (long)limit.TotalMilliseconds;
        while (!IsReady())
        {
            if (_ended.Task.IsCompleted || Environment.TickCount64 > deadline)
            {
                throw new StartupException($"The database does not start: {(_lastError.Length > 0 ? _lastError : "it gives no reason")}");
            }

            await Task.Delay(5, ct);
        }

        _hasBeenReady = true;
    }

    /// <summary>Asks the server to end and waits for it.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        if (_process is { } process)
        {
            try
            {
                _ = LeftoverServer.Signal(process.Id, Interrupt);
            }
            catch (InvalidOperationException)
            {
                // It has ended by itself.
            }
        }

        try
        {
            await _ended.Task.WaitAsync(StopLimit);
        }
        catch (TimeoutException)
        {
            _process?.Kill();
            logger.LogWarning("The database took longer than {Limit} to stop and was ended", StopLimit);
            await _ended.Task;
        }

        _stopping.Dispose();
    }

    private void KeepRunning()
    {
        try
        {
            while (!_stopping.IsCancellationRequested)
            {
                RunOnce();
                if (_stopping.IsCancellationRequested || (!_hasBeenReady && ++_failedStarts >= FirstTries))
                {
                    return;
                }

                if (_hasBeenReady)
                {
                    logger.LogError("The database ended by itself and is started again");
                }

                _stopping.Token.WaitHandle.WaitOne(TimeSpan.FromMilliseconds(250));
            }
        }
        catch (Exception e)
        {
            // The thread must not take the app down; whoever waits for the server is told.
            _lastError = e.Message;
            logger.LogError(e, "The database could not be started");
        }
        finally
        {
            _ended.TrySetResult();
        }
    }

    private void RunOnce()
    {
        using var process = Process.Start(command) ?? throw new StartupException("The database program could not be started.");
        _process = process;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => Report(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (_stopping.IsCancellationRequested)
        {
            _ = LeftoverServer.Signal(process.Id, Interrupt);
        }

        process.WaitForExit();
        _process = null;
    }

    /// <summary>The server writes its state into its process file; asking there costs no failed connection.</summary>
    private bool IsReady()
    {
        try
        {
            if (_process is not { } process)
            {
                return false;
            }

            var lines = File.ReadAllLines(_processFile);
            return lines.Length > 7 && lines[7].Trim() == "ready" && lines[0] == process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or InvalidOperationException)
        {
            return false;
        }
    }

    private void Report(string? line)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return;
        }

        var isFatal = line.Contains("FATAL:", StringComparison.Ordinal);
        var isPanic = line.Contains("PANIC:", StringComparison.Ordinal);
        if ((isFatal && !_hasBeenReady) || isPanic)
        {
            _lastError = line[(line.IndexOf("  ", StringComparison.Ordinal) + 2)..];
        }

        // Errors of a statement or a session reach whoever sent or opened it; here they would only be said twice.
        logger.Log(isPanic ? LogLevel.Error : LogLevel.Debug, "Database: {Line}", line);
    }
}
