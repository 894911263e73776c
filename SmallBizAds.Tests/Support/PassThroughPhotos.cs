using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Tests.Support;

/// <summary>Takes any bytes but none for a photo of 1200x900, and makes a picture smaller by cutting its bytes.</summary>
public sealed class PassThroughPhotos : IPhotoIngest, IThumbnailer
{
    public Result<PhotoMaster> Ingest(ReadOnlyMemory<byte> upload, CancellationToken ct) =>
        upload.Length == 0 ? new Problem("PhotoUnreadable") : new PhotoMaster(upload, 1200, 900);

    public byte[] Shrink(byte[] jpeg, int maxPixels) => jpeg[..Math.Min(jpeg.Length, maxPixels)];
}
