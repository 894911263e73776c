using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>The folder that "make" fills. A file in it is whole or not there.</summary>
public sealed class AdFolder
{
    private const int NoSpaceLeft = 28;
    private const int QuotaReached = 122;

    private readonly string _path;

    private AdFolder(string path) => _path = path;

    /// <summary>Opens the folder and makes it when it is not there. Problems: FolderIsFile, FolderNotUsable, DiskFull.</summary>
    public static Result<AdFolder> Open(string path)
    {
        try
        {
            if (File.Exists(path))
            {
                return new Problem("FolderIsFile", path);
            }

            Directory.CreateDirectory(path);
            return new AdFolder(path);
        }
        catch (IOException e) when (IsFull(e))
        {
            return new Problem("DiskFull", path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("FolderNotUsable", path);
        }
    }

    /// <summary>
    /// Writes a file and returns its absolute path. An older one of that name is replaced in one step. Problems: DiskFull, FolderNotUsable.
    /// </summary>
    public async Task<Result<string>> WriteAsync(string name, ReadOnlyMemory<byte> content, CancellationToken ct)
    {
        var target = Path.Combine(_path, name);
        var unfinished = Path.Combine(_path, $".{name}.{Guid.CreateVersion7():N}");
        try
        {
            await File.WriteAllBytesAsync(unfinished, content, ct);
            File.Move(unfinished, target, overwrite: true);
            return target;
        }
        catch (IOException e) when (IsFull(e))
        {
            return new Problem("DiskFull", _path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("FolderNotUsable", _path);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static bool IsFull(IOException e) => (e.HResult & 0xFFFF) is NoSpaceLeft or QuotaReached;
}
