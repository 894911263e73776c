using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads;

/// <summary>The pictures that a visitor handed in and got.</summary>
internal sealed class VisitorFiles(
    IDbContextFactory<AppDbContext> contexts, FileLibrary library, IFileStore store, IPhotoIngest ingest, IThumbnailer thumbnailer,
    PixelWork pixels, TaskLimits limits)
{
    public async Task<Result<KeptPhoto>> KeepPhotoAsync(Visitor visitor, ReadOnlyMemory<byte> upload, CancellationToken ct)
    {
        if (!store.HasRoom())
        {
            return new Problem("StorageFull");
        }

        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await limits.RefusePhotoAsync(db, visitor, ct) is { } refusal)
            {
                return refusal;
            }
        }

        var ingested = await pixels.RunAsync(() => ingest.Ingest(upload, ct), ct);
        if (!ingested.Succeeded)
        {
            return ingested.Problem;
        }

        var photo = ingested.Value;
        var file = new FileToKeep(photo.Jpeg, FileType.Input, photo.Width, photo.Height);
        try
        {
            await library.AnnounceAsync(file, ct);
            await using var db = await contexts.CreateDbContextAsync(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);

            // Looked at again with the visitor's turn in hand: several may have been sent at once.
            await TaskLimits.TakeTurnAsync(db, visitor, ct);
            if (await limits.RefusePhotoAsync(db, visitor, ct) is { } refusal)
            {
                return refusal;
            }

            var kept = await library.KeepAsync(db, file, visitor.Claim(FilePurpose.Upload, visitor.OwnerId), ct);
            if (!kept.Succeeded)
            {
                return kept.Problem;
            }

            await transaction.CommitAsync(ct);
            return new KeptPhoto(kept.Value, photo.Width, photo.Height);
        }
        catch (Exception e) when (DatabaseTrouble.IsDiskFull(e))
        {
            return new Problem("StorageFull");
        }
    }

    public async Task<Stream?> OpenAsync(Visitor visitor, string hash, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await FileLibrary.FindAsync(db, hash, visitor.Viewers(), ct) is { } file ? library.Open(file) : null;
    }

    public async Task<byte[]?> ThumbnailAsync(Visitor visitor, string hash, int maxPixels, CancellationToken ct)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxPixels);
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await FileLibrary.FindAsync(db, hash, visitor.Viewers(), ct) is { } file && await library.ReadAsync(file, ct) is { } jpeg
            ? await pixels.RunAsync(() => thumbnailer.Shrink(jpeg, maxPixels), ct)
            : null;
    }

    /// <summary>The masters of photos that one of the viewers may see; null without any or when one of them is gone.</summary>
    public async Task<AdPhotos?> LoadPhotosAsync(AppDbContext db, IReadOnlyList<string> hashes, Guid[] viewers, CancellationToken ct)
    {
        var photos = new List<PhotoMaster>();
        foreach (var hash in hashes)
        {
            if (await LoadPhotoAsync(db, hash, viewers, ct) is not { } photo)
            {
                return null;
            }

            photos.Add(photo);
        }

        return photos.Count == 0 ? null : new(photos);
    }

    /// <summary>The master of a photo that one of the viewers may see; null without one or when it is gone.</summary>
    private async Task<PhotoMaster?> LoadPhotoAsync(AppDbContext db, string? hash, Guid[] viewers, CancellationToken ct) =>
        hash is not null && await FileLibrary.FindAsync(db, hash, viewers, ct) is { } file && await library.ReadAsync(file, ct) is { } jpeg
            ? new PhotoMaster(jpeg, file.Width, file.Height)
            : null;
}
