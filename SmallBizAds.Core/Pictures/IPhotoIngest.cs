using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Pictures;

/// <summary>Turns an upload into a master, or says why not. Thread-safe; a fraction of a second of one core.</summary>
public interface IPhotoIngest
{
    /// <summary>Decodes, checks and re-encodes. The problems are those of PhotoProblems.</summary>
    Result<PhotoMaster> Ingest(ReadOnlyMemory<byte> upload, CancellationToken ct);
}
