using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Core.Ads.Packs;

/// <inheritdoc cref="IAdPacks"/>
internal sealed class AdPacks(IDbContextFactory<AppDbContext> contexts, DraftStore store, AdsToPlace ads, Placing placing, AdPack pack, PixelWork pixels) : IAdPacks
{
    public async Task<PlacedAd?> PlaceAsync(Visitor visitor, AdAddress ad, int version, Placement placement, CancellationToken ct) =>
        await FindAsync(visitor, ad, version, ct) is { } found ? await pixels.RunAsync(() => placing.Place(found.Ad, placement, ct), ct) : null;

    public async Task<(byte[] Zip, string Headline)?> ZipAsync(Visitor visitor, AdAddress ad, int version, IReadOnlyList<Placement> placements, CancellationToken ct) =>
        await FindAsync(visitor, ad, version, ct) is { } found
            ? (await pixels.RunLargeAsync(() => pack.Zip(found.Ad, placements, found.ConfirmedAt, ct), ct), found.Ad.Copy.Headline)
            : null;

    private async Task<(AdToPlace Ad, DateTimeOffset ConfirmedAt)?> FindAsync(Visitor visitor, AdAddress ad, int version, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await DraftStore.FindAsync(db, visitor, ad, ct);
        var kept = found.Succeeded
            ? await db.Set<AdVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.CandidateId == found.Value.CandidateId && v.Number == version, ct)
            : null;
        if (kept is not { OutputFile: not null })
        {
            return null;
        }

        var photo = await store.PhotoAsync(db, visitor, kept.Draft, ct);
        return kept.Draft.PhotoHash is not null && photo is null ? null : (ads.Of(found.Value!.Brief, kept.Draft, photo), kept.ConfirmedAt);
    }
}
