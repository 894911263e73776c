using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Bench;

/// <summary>On what, and of which sources, the figures were taken.</summary>
public static class Machine
{
    /// <summary>Processor, cores, memory, system, runtime; nothing that names the machine.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{ValueOf("/proc/cpuinfo", "model name") ?? "unknown processor"}, {Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1L << 30)} GB, {RuntimeInformation.OSDescription.Split(' ')[0]} {ValueOf("/etc/os-release", "PRETTY_NAME")}, {RuntimeInformation.FrameworkDescription}");

    /// <summary>The commit, with a mark when something was not committed.</summary>
    public static string Commit() => Git("rev-parse", "--short=12", "HEAD") + (Git("status", "--porcelain").Length > 0 ? " and uncommitted changes" : "");

    private static string? ValueOf(string file, string key) => File.Exists(file)
        ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(key, StringComparison.Ordinal))?.Split([':', '='], 2)[1].Trim(' ', '"', '\t')
        : null;

    private static string Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", Repository.Root, .. arguments]) { RedirectStandardOutput = true })!;
        return git.StandardOutput.ReadToEnd().Trim();
    }
}
