using System.Diagnostics;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

/// <summary>The program itself in a process of its own, started by a shell, with what it printed.</summary>
public sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    /// <summary>How to start the program that the tests were built with.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, "SmallBizAds.Web");

    /// <summary>Runs a script of bash in which $PROGRAM is the program.</summary>
    public static async Task<ProgramRun> OfAsync(string script, string language = "en")
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PROGRAM"] = Program;
        foreach (var variable in new[] { "LC_ALL", "LC_MESSAGES" })
        {
            start.Environment.Remove(variable);
        }

        start.Environment["LANG"] = language == "ko" ? "ko_KR.UTF-8" : "C.UTF-8";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Whether this machine lets an ordinary account have mounts of its own (user namespaces).</summary>
    public static async Task<bool> MayMountAsync() => (await OfAsync("unshare --user --map-root-user --mount mount -t tmpfs none /mnt")).ExitCode == 0;
}
