using System.Globalization;
using SmallBizAds.Core.Imaging.Native;
using static SmallBizAds.Core.Imaging.Native.GLib;
using static SmallBizAds.Core.Imaging.Native.LibVips;

namespace SmallBizAds.Core.Imaging;

/// <summary>libvips as a whole: started once per process, by whoever comes first.</summary>
public static class Vips
{
    private static readonly Lock FontGate = new();
    private static readonly Lazy<FontConfiguration> Started = new(Start);
    private static bool _fontsChosen;

    /// <summary>The library's version, for example "8.18.7"; starts it.</summary>
    public static string Version
    {
        get
        {
            EnsureStarted();
            return string.Create(CultureInfo.InvariantCulture, $"{vips_version(0)}.{vips_version(1)}.{vips_version(2)}");
        }
    }

    /// <summary>Native memory that pixels take now, bytes.</summary>
    public static long PixelMemory
    {
        get
        {
            EnsureStarted();
            return (long)vips_tracked_get_mem();
        }
    }

    /// <summary>Native memory that pixels took at most since the start, bytes.</summary>
    public static long PixelMemoryPeak
    {
        get
        {
            EnsureStarted();
            return (long)vips_tracked_get_mem_highwater();
        }
    }

    /// <summary>Starts the library if it is not; without <see cref="EnsureStarted(IReadOnlyList{string})"/> it knows no font.</summary>
    /// <exception cref="DllNotFoundException">The npm package that holds the library is not installed.</exception>
    public static void EnsureStarted() => _ = Started.Value;

    /// <summary>
    /// Starts the library and names the only folders in which it looks for fonts (TTF, OTF; with their subfolders).
    /// The first call decides; it must come before any text is drawn. Later calls are ignored.
    /// </summary>
    /// <param name="fontFolders">Absolute paths.</param>
    public static void EnsureStarted(IReadOnlyList<string> fontFolders)
    {
        EnsureStarted();
        lock (FontGate)
        {
            if (!_fontsChosen)
            {
                Started.Value.Write(fontFolders);
                _fontsChosen = true;
            }
        }
    }

    private static FontConfiguration Start()
    {
        LibVipsFile.Attach();
        var fonts = FontConfiguration.Create();

        // Environment.SetEnvironmentVariable would not reach C's getenv.
        g_setenv("FONTCONFIG_FILE", fonts.File, 1);
        g_setenv("XDG_CACHE_HOME", fonts.CacheFolder, 1);
        g_setenv("VIPS_WARNING", "1", 1);     // silences warnings: a corrupt upload prints hundreds
        if (vips_init("SmallBizAds") != 0)
        {
            throw VipsOperation.Failure("vips_init");
        }

        // Requests run side by side, so each stays on its own core; results differ, so remembering operations only costs memory.
        vips_concurrency_set(1);
        vips_cache_set_max(0);

        // SVG is let in again for what we draw ourselves. An upload must therefore always name its loader.
        vips_block_untrusted_set(1);
        vips_operation_block_set("VipsForeignLoadSvgBuffer", 0);
        return fonts;
    }
}
