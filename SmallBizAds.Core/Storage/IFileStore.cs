using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Storage;

/// <summary>
/// Bytes by their SHA-256 (lower-case hex, 64 characters). Knows no owners and no database: <see cref="FileLibrary"/> does.
/// </summary>
public interface IFileStore
{
    /// <summary>Where a file with this hash lies, relative to the store, with '/'.</summary>
    string PathOf(string sha256);

    /// <summary>Stores the bytes so that they survive a power cut once this returns; whoever reads sees all of them or nothing. Stored already: nothing happens.</summary>
    /// <returns>The number of bytes, or the problem StorageFull.</returns>
    Task<Result<int>> WriteAsync(string sha256, ReadOnlyMemory<byte> content, CancellationToken ct);

    /// <summary>Opens a file for reading, or null if there is none.</summary>
    Stream? OpenRead(string sha256);

    /// <summary>Whether the file is there.</summary>
    bool Exists(string sha256);

    /// <summary>Deletes a file; nothing happens if there is none.</summary>
    void Delete(string sha256);

    /// <summary>Hashes of all files that are there.</summary>
    IEnumerable<string> List();

    /// <summary>Removes what writers that were killed have left.</summary>
    /// <returns>How many leftovers were removed.</returns>
    int RemoveLeftovers();

    /// <summary>Whether uploads may be taken in: the disk keeps its reserve (<see cref="StorageOptions.KeepFree"/>).</summary>
    bool HasRoom();

    /// <summary>Room and writability.</summary>
    StorageStatus Probe();
}
