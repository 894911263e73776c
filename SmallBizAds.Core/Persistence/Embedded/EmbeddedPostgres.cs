using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Npgsql;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Persistence.Embedded;

/// <summary>
/// A private PostgreSQL server in the data folder, reached by a socket that only this account may enter. It ends with the
/// app, also when the app is killed, and is started again if it ends by itself.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable, IDisposable
{
    private const string Role = "smallbizads";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);

    private readonly PostgresPaths _paths;
    private readonly IReadOnlyList<string> _settings;
    private readonly ILogger<EmbeddedPostgres> _logger;
    private readonly ServerAccount _account = ServerAccount.ForThisProcess();
    private FileStream? _lock;
    private PostgresProcess? _process;

    /// <summary>Describes a server; nothing is started.</summary>
    /// <param name="paths">Where its parts lie.</param>
    /// <param name="settings">Further settings as <c>name=value</c>.</param>
    /// <param name="logger">Receives the server's own log.</param>
    public EmbeddedPostgres(PostgresPaths paths, IReadOnlyList<string> settings, ILogger<EmbeddedPostgres> logger) =>
        (_paths, _settings, _logger) = (paths, settings, logger);

    /// <summary>Name of the app's database.</summary>
    public static string DatabaseName => Role;

    /// <summary>How to reach the app's database; known before the server runs.</summary>
    public static NpgsqlConnectionStringBuilder ConnectionTo(PostgresPaths paths, string database) =>
        new() { Host = paths.SocketFolder, Port = 5432, Username = Role, Database = database, SslMode = SslMode.Disable };

    /// <summary>Starts the server and returns when it answers. The first start makes the cluster (about 1 s).</summary>
    /// <exception cref="StartupException">The folder is in use by another app, or the server does not start; the message says why.</exception>
    public async Task StartAsync(CancellationToken ct)
    {
        var clock = Stopwatch.StartNew();
        Directory.CreateDirectory(_paths.DataFolder);
        TakeLock();
        try
        {
            await LeftoverServer.ClearAsync(_paths.Cluster, ct);
            await RemoveUnfinishedAsync(ct);
            _account.OwnFolder(_paths.SocketFolder);
            if (Directory.Exists(_paths.Cluster))
            {
                _account.OwnFolder(_paths.Cluster);
            }

            if (!File.Exists(Path.Combine(_paths.Cluster, "PG_VERSION")))
            {
                await MakeClusterAsync(ct);
            }

            _process = new PostgresProcess(ServerCommand(), _paths.Cluster, _logger);
            await _process.StartAsync(StartLimit, ct);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }

        _logger.LogInformation("Database ready in {Milliseconds} ms, folder {Folder}", clock.ElapsedMilliseconds, _paths.Cluster);
    }

    /// <summary>Stops the server (fast shutdown) and lets the folder go.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_process is not null)
        {
            await _process.DisposeAsync();
            _process = null;
        }

        if (_lock is not null)
        {
            await _lock.DisposeAsync();
            _lock = null;
        }
    }

    /// <summary>The same for a container that is disposed of without waiting.</summary>
    public void Dispose() => DisposeAsync().AsTask().GetAwaiter().GetResult();

    private void TakeLock()
    {
        try
        {
            // The runtime locks the open file with flock: it is free again the moment this process ends, however it ends.
            _lock = new FileStream(_paths.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException e)
        {
            throw new StartupException($"The data folder {_paths.DataFolder} cannot be written to by this account.", e);
        }
        catch (IOException e)
        {
            throw new StartupException($"The data folder {_paths.DataFolder} is in use by another SmallBizAds; stop it first or choose another folder.", e);
        }
    }

    /// <summary>What a first start that was cut off has left.</summary>
    private async Task RemoveUnfinishedAsync(CancellationToken ct)
    {
        if (Directory.Exists(_paths.ClusterInTheMaking))
        {
            _account.OwnFolder(_paths.ClusterInTheMaking);
            await LeftoverServer.ClearAsync(_paths.ClusterInTheMaking, ct);
            Directory.Delete(_paths.ClusterInTheMaking, recursive: true);
        }
    }

    /// <summary>Makes the cluster beside its place: initdb writes PG_VERSION first, so only a rename can say that it is whole.</summary>
    private async Task MakeClusterAsync(CancellationToken ct)
    {
        _account.OwnFolder(_paths.ClusterInTheMaking);

        // C.UTF-8, not C: with C the trigram similarity of Korean words is zero.
        var start = Command(
            "initdb", "-D", _paths.ClusterInTheMaking, "-U", Role, "--auth-local=trust", "--auth-host=reject", "-E", "UTF8",
            "--locale=C.UTF-8", "--no-instructions");
        using var process = Process.Start(start) ?? throw new StartupException("initdb could not be started.");
        await using var cut = ct.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var errors = await process.StandardError.ReadToEndAsync(CancellationToken.None);
        await output;
        await process.WaitForExitAsync(CancellationToken.None);
        ct.ThrowIfCancellationRequested();
        if (process.ExitCode != 0)
        {
            var hint = _account.NeedsHelpToReach(Reached("initdb"))
                ? " (PostgreSQL does not run as root, and the account that it runs as cannot reach this folder: start the app as an ordinary user, or use a folder outside of /root)"
                : "";
            throw new StartupException($"The database could not be made in {_paths.Cluster}: {PostgresProcess.OneLine(errors)}{hint}");
        }

        if (Directory.Exists(_paths.Cluster))
        {
            // Without PG_VERSION there is nothing in it.
            Directory.Delete(_paths.Cluster, recursive: true);
        }

        Directory.Move(_paths.ClusterInTheMaking, _paths.Cluster);
        FolderSync.BringToDisk(_paths.DataFolder);
    }

    private ProcessStartInfo ServerCommand() => Command(
        "postgres",
        [
            "-D", _paths.Cluster, "-k", _paths.SocketFolder, "-p", "5432", "-c", "listen_addresses=",
            "-c", "unix_socket_permissions=0700", "-c", "max_connections=100", "-c", "shared_buffers=64MB", "-c", "jit=off",
            "-c", "timezone=UTC", "-c", "log_timezone=UTC",

            // Statements hold people's words; they do not belong in a log.
            "-c", "log_min_error_statement=panic",
            .. _settings.SelectMany(s => new[] { "-c", s }),
        ]);

    private string[] Reached(string program) => [_paths.Executable(program), _paths.Cluster, _paths.SocketFolder];

    private ProcessStartInfo Command(string program, params string[] arguments)
    {
        var prefix = _account.Prefix(Reached(program));
        var start = new ProcessStartInfo(prefix[0])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = "/",
        };
        foreach (var word in prefix.Skip(1).Append(_paths.Executable(program)).Concat(arguments))
        {
            start.ArgumentList.Add(word);
        }

        start.Environment["LC_ALL"] = "C.UTF-8";
        start.Environment["HOME"] = _paths.SocketFolder;
        return start;
    }
}
