using System.Runtime.InteropServices;
using System.Runtime.Loader;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Imaging.Native;

/// <summary>Finds and loads the one native library that holds libvips, GLib, librsvg and pango.</summary>
internal static class LibVipsFile
{
    /// <summary>
    /// The name in every P/Invoke. No file bears it, so a libvips of the operating system is never taken by accident.
    /// </summary>
    public const string Name = "smallbizads-libvips";

    private static readonly Lazy<nint> Handle = new(() => NativeLibrary.Load(Find()));

    /// <summary>Makes the P/Invokes of this folder resolvable. Call once, before the first of them.</summary>
    public static void Attach()
    {
        _ = Handle.Value;

        // The event and not SetDllImportResolver, which an assembly may call only once: other bindings add theirs beside this one.
        AssemblyLoadContext.GetLoadContext(typeof(LibVipsFile).Assembly)!.ResolvingUnmanagedDll +=
            static (_, name) => name == Name ? Handle.Value : 0;
    }

    private static string Find()
    {
        var package = $"sharp-libvips-{Platform}-{Architecture}";
        var folder = PackagedAssets.PathOf("@img", package, "lib");
        var file = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, OperatingSystem.IsMacOS() ? "libvips-cpp.*dylib" : "libvips-cpp.so.*").Order(StringComparer.Ordinal).LastOrDefault()
            : null;
        return file ?? throw new DllNotFoundException($"libvips is missing: the npm package @img/{package} holds it. Run 'npm install' beside package.json.");
    }

    private static string Platform =>
        OperatingSystem.IsMacOS() ? "darwin"
        : OperatingSystem.IsLinux() ? RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal) ? "linuxmusl" : "linux"
        : throw new PlatformNotSupportedException("Pictures are drawn by libvips, which is packaged for Linux and macOS.");

    private static string Architecture => RuntimeInformation.ProcessArchitecture switch
    {
        System.Runtime.InteropServices.Architecture.X64 => "x64",
        System.Runtime.InteropServices.Architecture.Arm64 => "arm64",
        var other => throw new PlatformNotSupportedException($"Pictures are drawn by libvips, which is not packaged for {other}."),
    };
}
