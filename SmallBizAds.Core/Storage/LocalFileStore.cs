using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Storage;

/// <summary>
/// Files in a folder: <c>ab/cd/abcd…</c>. A file is written under a temporary name, brought to the disk (fsync), then
/// renamed, and the folder is brought to the disk too: a name that exists holds its whole content.
/// </summary>
public sealed class LocalFileStore : IFileStore
{
    private const int NoSpace = 28;
    private const int QuotaExceeded = 122;

    /// <summary>A writer locks its temporary file right after making it; younger ones are let be.</summary>
    private static readonly TimeSpan YoungTemporary = TimeSpan.FromSeconds(2);

    private readonly string _root;
    private readonly string _temporary;
    private readonly long _keepFree;
    private readonly Func<string, FileStream> _create;

    /// <summary>Uses (and makes) a folder.</summary>
    /// <param name="root">Absolute path.</param>
    /// <param name="keepFree">Bytes of the disk that are to stay free.</param>
    public LocalFileStore(string root, long keepFree)
        : this(root, keepFree, path => new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
    {
    }

    /// <summary>The same with files that a test makes.</summary>
    internal LocalFileStore(string root, long keepFree, Func<string, FileStream> create)
    {
        // Other accounts of the machine have no business with an owner's photos.
        MakePrivate(root);
        _root = root;
        _temporary = Path.Combine(root, "tmp");
        _keepFree = keepFree;
        _create = create;
    }

    /// <inheritdoc/>
    public string PathOf(string sha256) => ContentHash.IsValid(sha256)
        ? $"{sha256.AsSpan(0, 2)}/{sha256.AsSpan(2, 2)}/{sha256}"
        : throw new ArgumentException("not a SHA-256", nameof(sha256));

    /// <inheritdoc/>
    public async Task<Result<int>> WriteAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var target = FullPath(sha256);
        if (new FileInfo(target) is { Exists: true } present && present.Length == content.Length)
        {
            return content.Length;
        }

        var folder = Path.GetDirectoryName(target)!;
        try
        {
            Directory.CreateDirectory(_temporary);
            MakeFolder(folder);
            var temporary = Path.Combine(_temporary, Guid.CreateVersion7().ToString("N"));
            try
            {
                await using (var file = _create(temporary))
                {
                    await file.WriteAsync(content, ct);
                    file.Flush(flushToDisk: true);

                    // Renamed while still locked: a sweep that finds the temporary name sees that somebody is at it.
                    File.Move(temporary, target, overwrite: true);
                }

                FolderSync.BringToDisk(folder);
            }
            catch
            {
                File.Delete(temporary);
                throw;
            }

            return content.Length;
        }
        catch (IOException e) when (IsDiskFull(e))
        {
            return new Problem("StorageFull");
        }
    }

    /// <inheritdoc/>
    public Stream? OpenRead(string sha256)
    {
        try
        {
            return new FileStream(FullPath(sha256), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public bool Exists(string sha256) => File.Exists(FullPath(sha256));

    /// <inheritdoc/>
    public void Delete(string sha256)
    {
        try
        {
            File.Delete(FullPath(sha256));
        }
        catch (DirectoryNotFoundException)
        {
            // Neither file nor folder was ever made.
        }
    }

    /// <inheritdoc/>
    public IEnumerable<string> List()
    {
        if (!Directory.Exists(_root))
        {
            return [];
        }

        return Directory.EnumerateDirectories(_root)
            .Where(outer => Path.GetFileName(outer).Length == 2)
            .SelectMany(Directory.EnumerateDirectories)
            .SelectMany(Directory.EnumerateFiles)
            .Select(file => Path.GetFileName(file)!);
    }

    /// <inheritdoc/>
    public int RemoveLeftovers()
    {
        if (!Directory.Exists(_temporary))
        {
            return 0;
        }

        var removed = 0;
        foreach (var path in Directory.EnumerateFiles(_temporary))
        {
            try
            {
                // Files bear the machine's own time, whatever clock the app is given.
                if (TimeProvider.System.GetUtcNow() - File.GetLastWriteTimeUtc(path) > YoungTemporary)
                {
                    // The lock of a writer that lives makes this fail; a killed writer's lock is gone.
                    using (new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                    {
                        File.Delete(path);
                    }

                    removed++;
                }
            }
            catch (IOException)
            {
                // In use, or finished meanwhile.
            }
        }

        return removed;
    }

    /// <inheritdoc/>
    public bool HasRoom()
    {
        return new DriveInfo(_root).AvailableFreeSpace >= _keepFree;
    }

    /// <inheritdoc/>
    public StorageStatus Probe()
    {
        try
        {
            Directory.CreateDirectory(_temporary);
            var drive = new DriveInfo(_root);
            var probe = Path.Combine(_temporary, Guid.CreateVersion7().ToString("N"));
            using (var file = new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0, FileOptions.DeleteOnClose))
            {
                file.WriteByte(1);
            }

            return new StorageStatus(true, drive.AvailableFreeSpace, drive.TotalSize, drive.AvailableFreeSpace < _keepFree, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return new StorageStatus(false, 0, 0, true, e.Message);
        }
    }

    private static void MakePrivate(string folder)
    {
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    private static bool IsDiskFull(IOException e) => (e.HResult & 0xFFFF) is NoSpace or QuotaExceeded;

    /// <summary>Makes the two levels of folders and brings new names to the disk.</summary>
    private void MakeFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            FolderSync.BringToDisk(Path.GetDirectoryName(folder)!);
            FolderSync.BringToDisk(_root);
        }
    }

    private string FullPath(string sha256) => Path.Combine(_root, PathOf(sha256));
}
