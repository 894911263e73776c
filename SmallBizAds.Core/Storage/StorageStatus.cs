namespace SmallBizAds.Core.Storage;

/// <summary>How the store is.</summary>
/// <param name="Writable">A small file could be written.</param>
/// <param name="FreeBytes">Room on its disk.</param>
/// <param name="TotalBytes">Size of its disk.</param>
/// <param name="Low">Less room than <see cref="StorageOptions.KeepFree"/>: uploads are refused.</param>
/// <param name="Error">Why it is not writable; for operators only.</param>
public sealed record StorageStatus(bool Writable, long FreeBytes, long TotalBytes, bool Low, string? Error)
{
    /// <summary>Files can be taken in.</summary>
    public bool Ok => Writable && !Low;
}
