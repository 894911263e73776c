using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Architecture;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Relative to the top, with forward slashes.</param>
public sealed record SourceFile(string Path)
{
    /// <summary>Files that are committed or would be.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. List().Where(f => File.Exists(Repository.PathOf(f.Path)))];

    /// <summary>C# written by hand: migrations are written by a tool.</summary>
    public static IEnumerable<SourceFile> Handwritten => All.Where(f => f.Path.EndsWith(".cs", StringComparison.Ordinal) && !f.Path.StartsWith("Migrations/", StringComparison.Ordinal));

    public string[] Lines => File.ReadAllLines(Repository.PathOf(Path));

    /// <summary>False for pictures, fonts and other binary files: they hold a NUL byte in their first 8,000.</summary>
    public bool IsText
    {
        get
        {
            using var file = File.OpenRead(Repository.PathOf(Path));
            var head = new byte[8000];
            return !head.AsSpan(0, file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)).Contains((byte)0);
        }
    }

    private static IEnumerable<SourceFile> List()
    {
        var start = new System.Diagnostics.ProcessStartInfo("git", ["-C", Repository.Root, "ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            RedirectStandardOutput = true,
        };
        using var git = System.Diagnostics.Process.Start(start)!;
        var files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return git.ExitCode == 0 && files.Length > 0
            ? files.Select(f => new SourceFile(f))
            : throw new InvalidOperationException("These tests read the list of files from git: run them in a clone.");
    }
}
