using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads;

/// <summary>How much a visitor may ask for at once.</summary>
internal sealed class TaskLimits(AdsOptions options, TimeProvider time)
{
    private const int PhotosAnHour = 30;
    private static readonly TimeSpan AddressWindow = TimeSpan.FromHours(1);

    /// <summary>Lets one request of a visitor after another through until the transaction ends, in all processes.</summary>
    public static async Task TakeTurnAsync(AppDbContext db, Visitor visitor, CancellationToken ct) =>
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({visitor.OwnerId.ToString()}, 0))", ct);

    /// <summary>Why the visitor may not have another task now: TooManyTasks (most at once), TooManyFromAddress (most in an hour); or null.</summary>
    public async Task<Problem?> RefuseAsync(AppDbContext db, Visitor visitor, string? address, CancellationToken ct)
    {
        var owner = visitor.OwnerId;
        var active = await db.Set<Generation>()
            .CountAsync(g => g.OwnerId == owner && (g.State == GenerationState.Queued || g.State == GenerationState.Processing), ct);
        if (active >= options.ActiveTasks)
        {
            return new Problem("TooManyTasks", options.ActiveTasks);
        }

        if (visitor.UserId is null && address is not null)
        {
            var since = time.GetUtcNow() - AddressWindow;
            var recent = await db.Set<Generation>().CountAsync(g => g.ClientAddress == address && g.CreatedAt > since, ct);
            if (recent >= options.GuestTasksPerAddress)
            {
                return new Problem("TooManyFromAddress", options.GuestTasksPerAddress);
            }
        }

        return null;
    }

    /// <summary>Why the visitor may not hand in another photo now: TooManyPhotos (most in an hour); or null.</summary>
    public async Task<Problem?> RefusePhotoAsync(AppDbContext db, Visitor visitor, CancellationToken ct)
    {
        var since = time.GetUtcNow() - TimeSpan.FromHours(1);
        return await FileLibrary.CountUploadsAsync(db, visitor.OwnerId, since, ct) >= PhotosAnHour ? new Problem("TooManyPhotos", PhotosAnHour) : null;
    }
}
