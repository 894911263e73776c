using System.Globalization;
using System.Runtime.InteropServices;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Persistence.Embedded;

/// <summary>
/// What a killed app may leave: a server that is still going down, or its process file. Called only while the
/// installation's lock is held, so whatever is found belongs to nobody alive.
/// </summary>
internal static partial class LeftoverServer
{
    private const int Interrupt = 2;
    private const int Quit = 3;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Ends processes that still use the cluster and removes a process file that names none of them.</summary>
    public static async Task ClearAsync(string cluster, CancellationToken ct)
    {
        var processFile = Path.Combine(cluster, "postmaster.pid");
        if (!File.Exists(processFile))
        {
            return;
        }

        _ = int.TryParse(File.ReadLines(processFile).FirstOrDefault(), NumberStyles.Integer, CultureInfo.InvariantCulture, out var postmaster);
        var deadline = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        var asked = false;
        for (var users = UsersOf(cluster); users.Count > 0; users = UsersOf(cluster))
        {
            var late = Environment.TickCount64 > deadline;
            if (late && Environment.TickCount64 > deadline + (long)Patience.TotalMilliseconds)
            {
                throw new StartupException($"A database server from before still runs (process {users[0]}); end it and start again.");
            }

            if (!asked || late)
            {
                // The postmaster takes its children along; without it each child is told by itself.
                foreach (var process in users.Contains(postmaster) ? [postmaster] : users)
                {
                    _ = Signal(process, late ? Quit : Interrupt);
                }

                asked = true;
            }

            await Task.Delay(20, ct);
        }

        // With nobody left, a remaining file names a dead process, or by chance a stranger with the same number.
        File.Delete(processFile);
    }

    /// <summary>PostgreSQL processes whose working folder is the cluster.</summary>
    internal static List<int> UsersOf(string cluster)
    {
        List<int> users = [];
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            {
                continue;
            }

            try
            {
                if (File.ReadAllText(folder + "/comm") == "postgres\n" && new FileInfo(folder + "/cwd").LinkTarget == cluster)
                {
                    users.Add(id);
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Gone meanwhile, or somebody else's.
            }
        }

        return users;
    }

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    internal static partial int Signal(int process, int signal);
}
