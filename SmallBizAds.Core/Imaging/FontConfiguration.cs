using System.Globalization;
using System.Security;
using System.Text;

namespace SmallBizAds.Core.Imaging;

/// <summary>
/// The fonts.conf of this process. Fontconfig reads it when the first text is drawn, so the file may be filled in after
/// libvips has started; until then it names no folder.
/// </summary>
internal sealed class FontConfiguration
{
    internal FontConfiguration(string cacheFolder)
    {
        CacheFolder = cacheFolder;

        // A file per process, because two versions of the app on one machine bring different fonts.
        File = Path.Combine(cacheFolder, $"fonts-{Environment.ProcessId}.conf");
    }

    public string File { get; }

    /// <summary>Where fontconfig keeps what it read from the font files; shared by processes, which it allows for.</summary>
    public string CacheFolder { get; }

    public static FontConfiguration Create()
    {
        var configuration = new FontConfiguration(WritableFolder());
        configuration.Write([]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => configuration.Remove();
        return configuration;
    }

    public void Write(IReadOnlyList<string> fontFolders)
    {
        var text = new StringBuilder("""
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>

            """);
        foreach (var folder in fontFolders)
        {
            text.Append(CultureInfo.InvariantCulture, $"  <dir>{SecurityElement.Escape(folder)}</dir>\n");
        }

        // woff2 would be listed and then drawn as boxes, without an error.
        text.Append(CultureInfo.InvariantCulture, $"""
              <cachedir>{SecurityElement.Escape(Path.Combine(CacheFolder, "fontconfig"))}</cachedir>
              <selectfont><rejectfont><glob>*.woff</glob><glob>*.woff2</glob></rejectfont></selectfont>
              <config><rescan><int>0</int></rescan></config>
            </fontconfig>

            """);

        var draft = $"{File}.{Guid.CreateVersion7():N}";
        System.IO.File.WriteAllText(draft, text.ToString());
        System.IO.File.Move(draft, File, overwrite: true);
    }

    private static string WritableFolder()
    {
        var caches = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named
            ? named
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile, Environment.SpecialFolderOption.DoNotVerify), ".cache");
        var folder = Path.GetFullPath(Path.Combine(caches, "smallbizads"));
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "fontconfig"));
            var probe = Path.Combine(folder, $"probe-{Guid.CreateVersion7():N}");
            System.IO.File.WriteAllBytes(probe, []);
            System.IO.File.Delete(probe);
            return folder;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A service account without a home: a fresh folder of its own, and fontconfig reads the fonts anew.
            return Directory.CreateTempSubdirectory("smallbizads-").FullName;
        }
    }

    private void Remove()
    {
        try
        {
            System.IO.File.Delete(File);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A few hundred bytes stay behind; the next process with this number overwrites them.
        }
    }
}
