using System.Diagnostics;
using System.Globalization;

namespace SmallBizAds.Tests.Support;

/// <summary>
/// The program in a process of its own whose files lie on a real file system of a few megabytes, and with its own database
/// on the ordinary disk. Needs a machine that lets an ordinary account have mounts of its own (user namespaces).
/// </summary>
public sealed class SmallDiskApp : IAsyncDisposable
{
    private const string FillerName = "filler";

    private readonly string _folder;
    private readonly Process _process;

    private SmallDiskApp(string folder, Process process, Uri address) => (_folder, _process, Address) = (folder, process, address);

    public Uri Address { get; }

    /// <summary>The disk as this process sees it: through the eyes of the program.</summary>
    private string Disk => $"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/root{Path.Combine(_folder, "disk")}";

    /// <summary>Null where the machine does not allow it.</summary>
    public static async Task<SmallDiskApp?> StartAsync(int megabytes)
    {
        var folder = Directory.CreateTempSubdirectory("small-disk-").FullName;
        Directory.CreateDirectory(Path.Combine(folder, "disk"));

        // The outer namespace may mount; in the inner one the program is no root, so that PostgreSQL runs as it is.
        var script = $"""
            mount -t tmpfs -o size={megabytes}m none '{folder}/disk' || exit 99
            exec unshare --user --map-user=1000 --map-group=1000 '{Path.Combine(AppContext.BaseDirectory, "SmallBizAds.Web")}' --contentRoot '{AppContext.BaseDirectory}' \
              --urls http://127.0.0.1:0 --Data:Folder '{folder}/data' --Storage:Folder '{folder}/disk' --Storage:KeepFree 0 --Logging:LogLevel:Default None
            """;
        var start = new ProcessStartInfo("unshare", ["--user", "--map-root-user", "--mount", "/bin/bash", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(40)) is { } line)
        {
            if (line.Contains("http://", StringComparison.Ordinal))
            {
                return new SmallDiskApp(folder, process, new Uri(line[line.IndexOf("http://", StringComparison.Ordinal)..].Trim()));
            }
        }

        await process.WaitForExitAsync();
        Directory.Delete(folder, recursive: true);
        return null;
    }

    /// <summary>A browser without script.</summary>
    public Visit Visit() => new(new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address });

    /// <summary>Fills the disk but for so many bytes.</summary>
    public void LeaveRoom(long bytes)
    {
        MakeRoom();
        using var filler = new FileStream(Path.Combine(Disk, FillerName), FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
        var block = new byte[4096];
        try
        {
            while (true)
            {
                filler.Write(block);
            }
        }
        catch (IOException)
        {
            // Full.
        }

        filler.SetLength(Math.Max(0, filler.Length - bytes));
    }

    /// <summary>Whoever looks after the machine has tidied up.</summary>
    public void MakeRoom() => File.Delete(Path.Combine(Disk, FillerName));

    public async ValueTask DisposeAsync()
    {
        using (var stop = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]))
        {
            await stop.WaitForExitAsync();
        }

        await _process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
