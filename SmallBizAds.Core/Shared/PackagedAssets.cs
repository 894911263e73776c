namespace SmallBizAds.Core.Shared;

/// <summary>
/// Finds files that came through npm (fonts, native libraries): the nearest <c>node_modules</c> folder above the
/// program that holds them, or the folder named by the environment variable SMALLBIZADS_NODE_MODULES.
/// </summary>
public static class PackagedAssets
{
    /// <summary>Environment variable that names the folder outright.</summary>
    public const string FolderVariable = "SMALLBIZADS_NODE_MODULES";

    private static readonly Lazy<string> LazyRoot = new(FindRoot);

    /// <summary>Absolute path of the node_modules folder in use.</summary>
    /// <exception cref="DirectoryNotFoundException">None was found; the packages were not installed.</exception>
    public static string Root => LazyRoot.Value;

    /// <summary>Absolute path of a file or folder inside a package; it need not exist.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        if (Environment.GetEnvironmentVariable(FolderVariable) is { Length: > 0 } named)
        {
            return Path.GetFullPath(named);
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var candidate = Path.Combine(folder.FullName, "node_modules");
            if (Directory.Exists(Path.Combine(candidate, "pretendard")))
            {
                return candidate;
            }
        }

        throw new DirectoryNotFoundException("The fonts and native libraries are missing: run 'npm install' beside package.json.");
    }
}
