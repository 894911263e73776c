using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace SmallBizAds.Core.Shared;

/// <summary>Brings what changed in a folder's list of names (new, renamed, deleted) to the disk.</summary>
internal static partial class FolderSync
{
    /// <summary>Returns when the folder's names would survive a power cut; nothing happens where the file system has no such thing.</summary>
    public static void BringToDisk(string folder)
    {
        using var handle = Open(folder, 0);
        if (!handle.IsInvalid)
        {
            _ = Synchronize(handle);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Synchronize(SafeFileHandle folder);
}
