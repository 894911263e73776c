using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>Reads the file named by "--photo", which may be anything the file system holds.</summary>
public static class PhotoFile
{
    /// <summary>Largest photo in bytes: 10 MB.</summary>
    public const int MaxBytes = 10 * 1024 * 1024;

    /// <summary>The bytes of the file. Problems: PhotoNotFound, PhotoNotReadable, PhotoTooLarge.</summary>
    public static async Task<Result<ReadOnlyMemory<byte>>> ReadAsync(string path, CancellationToken ct)
    {
        try
        {
            await using var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 });

            // A device or a pipe tells no length, so the limit is kept while reading.
            var bytes = new byte[MaxBytes + 1];
            var length = await file.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, ct);
            return length > MaxBytes ? new Problem("PhotoTooLarge", MaxBytes / 1024 / 1024) : new ReadOnlyMemory<byte>(bytes, 0, length);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return new Problem("PhotoNotFound", path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Problem("PhotoNotReadable", path);
        }
    }
}
