using System.Text;
using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads.Versions;

/// <inheritdoc cref="IAdVersions"/>
internal sealed class AdVersions(
    IDbContextFactory<AppDbContext> contexts, DraftStore store, IAdMaker maker, CopyCheck check, FileLibrary library, PixelWork pixels, TimeProvider time) : IAdVersions
{
    public async Task<Result<int>> ConfirmAsync(Visitor visitor, AdAddress ad, string? shownKey, CancellationToken ct)
    {
        ReviewedAd found;
        AdDraft draft;
        AdPhotos? photo;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var reviewed = await DraftStore.FindAsync(db, visitor, ad, ct);
            if (!reviewed.Succeeded)
            {
                return reviewed.Problem;
            }

            found = reviewed.Value;
            var tree = await DraftStore.TreeAsync(db, found.CandidateId, ct);
            draft = await DraftStore.StateAsync(db, found, tree.Current, ct);
            if (shownKey is not null && draft.Key != shownKey)
            {
                return new Problem("DraftChanged");
            }

            photo = await store.PhotoAsync(db, visitor, draft, ct);
        }

        return draft.PhotoHash is not null && photo is null ? new Problem("PhotoGone") : await KeepAsync(visitor, found, draft, photo, ct);
    }

    public async Task<Result<int>> ReshapeAsync(Visitor visitor, AdAddress ad, int version, string ratio, CancellationToken ct)
    {
        if (AspectRatio.Find(ratio) is null)
        {
            return new Problem("AdChoiceUnknown");
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await DraftStore.FindAsync(db, visitor, ad, ct);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        if (await VersionAsync(db, found.Value, version, ct) is not { } kept)
        {
            return new Problem("AdNotFound");
        }

        var draft = kept.Draft with { Ratio = ratio };
        var photo = await store.PhotoAsync(db, visitor, draft, ct);
        return draft.PhotoHash is not null && photo is null ? new Problem("PhotoGone") : await KeepAsync(visitor, found.Value, draft, photo, ct);
    }

    public async Task<Result<bool>> TakeUpAsync(Visitor visitor, AdAddress ad, int version, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var found = await DraftStore.FindAsync(db, visitor, ad, ct);
        if (!found.Succeeded)
        {
            return found.Problem;
        }

        if (await VersionAsync(db, found.Value, version, ct) is not { } kept)
        {
            return new Problem("AdNotFound");
        }

        if (await store.TakeAsync(db, found.Value, ct) is not { } row)
        {
            return new Problem("TaskExpired");
        }

        if ((await DraftStore.StateAsync(db, found.Value, row.CurrentStep, ct)).Key != kept.Key)
        {
            await store.AddAsync(db, row, "version", kept.Draft, ct);
        }

        await transaction.CommitAsync(ct);
        return true;
    }

    public async Task<VersionShelf?> ListAsync(Visitor visitor, AdAddress ad, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await DraftStore.FindAsync(db, visitor, ad, ct);
        return found.Succeeded
            ? new(found.Value.Brief, await DraftViews.VersionsOf(db, found.Value.CandidateId).ToListAsync(ct), found.Value.Generation.ExpiresAt)
            : null;
    }

    public async Task<byte[]?> RenderAsync(Visitor visitor, AdAddress ad, int version, AdFormat format, CancellationToken ct)
    {
        string scene;
        AdPhotos? photo;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var found = await DraftStore.FindAsync(db, visitor, ad, ct);
            var kept = found.Succeeded ? await VersionAsync(db, found.Value, version, ct) : null;
            if (kept is not { Scene: { } json, OutputFile: { } hash })
            {
                return null;
            }

            if (format == AdFormat.Jpeg)
            {
                // Exactly the bytes that were confirmed.
                return await FileLibrary.FindAsync(db, hash, visitor.Viewers(), ct) is { } file ? await library.ReadAsync(file, ct) : null;
            }

            scene = json;
            photo = await store.PhotoAsync(db, visitor, kept.Draft, ct);
        }

        return format == AdFormat.Scene
            ? Encoding.UTF8.GetBytes(scene)
            : await pixels.RunLargeAsync(() => maker.Render(SceneJson.Read(scene), photo, format, ct), ct);
    }

    private static Task<AdVersion?> VersionAsync(AppDbContext db, ReviewedAd ad, int number, CancellationToken ct) =>
        db.Set<AdVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.CandidateId == ad.CandidateId && v.Number == number, ct);

    private async Task<Result<int>> KeepAsync(Visitor visitor, ReviewedAd ad, AdDraft draft, AdPhotos? photo, CancellationToken ct)
    {
        var made = (draft.Key == ad.AsMade.Key ? await AsMadeAsync(visitor, ad, ct) : null) ?? await pixels.RunAsync(() => maker.Make(ad.Brief, draft, photo, ct), ct);
        var file = made.Picture is { } picture ? new FileToKeep(picture.Jpeg, FileType.Generated, picture.Scene.Width, picture.Scene.Height) : null;
        try
        {
            if (file is not null)
            {
                await library.AnnounceAsync(file, ct);
            }

            await using var db = await contexts.CreateDbContextAsync(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);

            // The task may have expired while the picture was drawn; the row keeps a purge away until the commit.
            if (await db.Database.SqlQuery<int>($"""SELECT 1 AS "Value" FROM generation_history WHERE id = {ad.CandidateId} FOR UPDATE""").ToListAsync(ct) is [])
            {
                return new Problem("AdNotFound");
            }

            var newest = await db.Set<AdVersion>().Where(v => v.CandidateId == ad.CandidateId).OrderByDescending(v => v.Number)
                .Select(v => new { v.Number, v.Key }).FirstOrDefaultAsync(ct);
            if (newest?.Key == draft.Key)
            {
                return newest.Number;
            }

            if (file is not null)
            {
                var kept = await library.KeepAsync(db, file, visitor.Claim(FilePurpose.Ad, ad.Generation.Id), ct);
                if (!kept.Succeeded)
                {
                    return kept.Problem;
                }
            }

            var now = time.GetUtcNow();
            var version = new AdVersion
            {
                CandidateId = ad.CandidateId,
                Number = (newest?.Number ?? 0) + 1,
                UserId = visitor.UserId,
                Key = draft.Key,
                Draft = draft,
                Scene = made.Picture is null ? null : SceneJson.Write(made.Picture.Scene),
                OutputFile = file?.Sha256,
                Width = file?.Width ?? 0,
                Height = file?.Height ?? 0,
                Bytes = file?.Content.Length ?? 0,
                Claims = [.. draft.Claims, .. Kept(ad, draft)],
                ConfirmedAt = now,
            };
            db.Add(version);
            await db.SaveChangesAsync(ct);
            await db.Set<GenerationHistory>().Where(h => h.Id == ad.CandidateId).ExecuteUpdateAsync(h => h.SetProperty(x => x.ConfirmedAt, now), ct);
            await transaction.CommitAsync(ct);
            return version.Number;
        }
        catch (Exception e) when (DatabaseTrouble.IsDiskFull(e))
        {
            return new Problem("StorageFull");
        }
    }

    // What nobody changed is kept as it was made and seen, also when it would be drawn differently by now.
    private async Task<MadeAd?> AsMadeAsync(Visitor visitor, ReviewedAd ad, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return ad.OutputFile is { } hash
            && await db.Set<GenerationHistory>().Where(h => h.Id == ad.CandidateId).Select(h => h.Scene).FirstOrDefaultAsync(ct) is { } scene
            && await FileLibrary.FindAsync(db, hash, visitor.Viewers(), ct) is { } file && await library.ReadAsync(file, ct) is { } jpeg
            ? new(ad.AsMade, new(SceneJson.Read(scene), jpeg))
            : null;
    }

    // What was pointed out and stayed as it was.
    private IEnumerable<ClaimChoice> Kept(ReviewedAd ad, AdDraft draft) =>
        check.Check(ad.Brief, draft).Select(f => new ClaimChoice(
            f.Text, f.Claim.Phrase, f.Claim.Rule.Key, f.Claim.Rule.Severity, f.Claim.Rule.Law.In(ad.Brief.Language), f.Claim.Replacement, Taken: false));
}
