using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads;

/// <summary>Turns an upload into a master, or says why not. Thread-safe; a fraction of a second of one core.</summary>
public interface IPhotoIngest
{
    /// <summary>Decodes, checks and re-encodes. Problems: those of <see cref="IGenerations.KeepPhotoAsync"/> but for StorageFull.</summary>
    Result<PhotoMaster> Ingest(ReadOnlyMemory<byte> upload, CancellationToken ct);
}
