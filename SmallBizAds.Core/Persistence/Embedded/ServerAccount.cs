using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using SmallBizAds.Core.Shared;

#pragma warning disable CA1416 // Linux only, as the packaged server is.

namespace SmallBizAds.Core.Persistence.Embedded;

/// <summary>
/// The account that the server runs as. PostgreSQL refuses to be root, so an app that is root (a container, a quick
/// try-out) hands it to another account; otherwise it runs as whoever runs the app.
/// </summary>
internal sealed partial class ServerAccount
{
    private readonly bool _switches;
    private readonly uint _user;
    private readonly uint _group;

    private ServerAccount(bool switches, uint user, uint group) => (_switches, _user, _group) = (switches, user, group);

    /// <summary>The account for an app that runs now: its own, or nobody's if it is root.</summary>
    public static ServerAccount ForThisProcess()
    {
        var own = EffectiveUser();
        if (own != 0)
        {
            return new ServerAccount(false, own, 0);
        }

        foreach (var line in File.ReadLines("/etc/passwd"))
        {
            var parts = line.Split(':');
            if (parts.Length > 3 && parts[0] == "nobody")
            {
                return new ServerAccount(true, uint.Parse(parts[2], CultureInfo.InvariantCulture), uint.Parse(parts[3], CultureInfo.InvariantCulture));
            }
        }

        return new ServerAccount(true, 65534, 65534);
    }

    /// <summary>Makes a folder that only this account may enter.</summary>
    /// <exception cref="StartupException">The folder belongs to somebody else.</exception>
    public void OwnFolder(string folder)
    {
        Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        try
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
            {
                // Somebody may have laid a link where a folder in a shared place is expected.
                throw new StartupException($"The folder {folder} is a link; remove it.");
            }

            if (_switches && ChangeOwner(folder, _user, _group) != 0)
            {
                throw new Win32Exception(Marshal.GetLastPInvokeError());
            }

            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or Win32Exception)
        {
            throw new StartupException($"The folder {folder} belongs to another account; use the account that made it, or another folder.", e);
        }
    }

    /// <summary>
    /// The words before a server command: a session of its own (so that a Ctrl+C in the terminal does not reach it before
    /// the app has said goodbye), the account, and SIGINT, a fast shutdown, as soon as the thread that started it is gone.
    /// </summary>
    /// <param name="paths">Everything the server must reach.</param>
    public IReadOnlyList<string> Prefix(params IReadOnlyList<string> paths)
    {
        List<string> words = ["setsid", "setpriv"];
        if (_switches)
        {
            words.AddRange([$"--reuid={_user}", $"--regid={_group}", "--clear-groups"]);
            if (NeedsHelpToReach(paths))
            {
                // An installation in /root: the account may pass through folders that are closed to it, and nothing else.
                words.AddRange(["--inh-caps=-all,+dac_read_search", "--ambient-caps=+dac_read_search"]);
            }
        }

        words.AddRange(["--pdeathsig", "INT"]);
        return words;
    }

    /// <summary>Whether another account than ours has to pass through folders that are closed to it.</summary>
    public bool NeedsHelpToReach(IReadOnlyList<string> paths) => _switches && !paths.All(IsOpenToEveryone);

    private static bool IsOpenToEveryone(string folder)
    {
        for (var parent = new DirectoryInfo(folder).Parent; parent is not null; parent = parent.Parent)
        {
            if (!parent.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
            {
                return false;
            }
        }

        return true;
    }

    [LibraryImport("libc", EntryPoint = "geteuid")]
    private static partial uint EffectiveUser();

    [LibraryImport("libc", EntryPoint = "lchown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint user, uint group);
}
