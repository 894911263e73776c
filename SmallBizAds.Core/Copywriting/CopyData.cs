namespace SmallBizAds.Core.Copywriting;

/// <summary>The embedded files under Copywriting/Data.</summary>
internal static class CopyData
{
    private const string Prefix = "SmallBizAds.Core.Copywriting.Data.";

    /// <summary>Opens "lexicon.json" or "ko/cafe.json".</summary>
    /// <exception cref="FileNotFoundException">There is no such file in the assembly.</exception>
    public static Stream Open(string path) =>
        typeof(CopyData).Assembly.GetManifestResourceStream(Prefix + path.Replace('/', '.'))
        ?? throw new FileNotFoundException($"Embedded file Copywriting/Data/{path} is missing.");

    /// <summary>Names of the files of a folder, without the folder: "cafe.json".</summary>
    public static IEnumerable<string> FilesOf(string folder)
    {
        var prefix = Prefix + folder + ".";
        return typeof(CopyData).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Select(n => n[prefix.Length..])
            .Order(StringComparer.Ordinal);
    }
}
