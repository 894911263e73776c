using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Drafts as their owners see them.</summary>
internal sealed class DraftViews(DraftStore store, CopyCheck check, ICopywriter copywriter, IAdMaker maker)
{
    public async Task<DraftView> ShowAsync(AppDbContext db, Visitor visitor, AdAddress address, ReviewedAd ad, CancellationToken ct)
    {
        var tree = await DraftStore.TreeAsync(db, ad.CandidateId, ct);
        var draft = await DraftStore.StateAsync(db, ad, tree.Current, ct);
        var photo = await store.PhotoAsync(db, visitor, draft, ct);
        var scene = draft.PhotoHash is not null && photo is null ? null : maker.Compose(ad.Brief, draft, photo);
        return new DraftView
        {
            Task = address.Task,
            Number = address.Number,
            Brief = ad.Brief,
            Draft = draft,
            Step = tree.Current,
            Key = draft.Key,
            CanUndo = tree.Undo is not null,
            CanRedo = tree.Redo is not null,
            Size = scene is null ? null : (scene.Width, scene.Height),
            LeftOut = scene?.LeftOut ?? [],
            Designs = scene is null ? [] : [.. maker.Designs(ad.Brief, draft, photo).Prepend(draft.Design).Distinct()],
            NaturalFocus = photo is null ? null : maker.FocusOf(photo.Main),
            PhotoLooks = photo is null ? [] : [.. photo.All.Select(maker.LookOf)],
            Findings = check.Check(ad.Brief, draft),
            Tips = DraftTips.For(ad.Brief.Content, draft, copywriter.Read(ad.Brief.ToCopyBrief()).Occasion),
            Versions = await VersionsOf(db, ad.CandidateId).ToListAsync(ct),
            Others = [.. (await GenerationViews.CandidatesOf(db, address.Task).ToListAsync(ct)).Where(c => c.Number != address.Number)],
            ExpiresAt = ad.Generation.ExpiresAt,
        };
    }

    /// <summary>What was made final of a candidate, newest first.</summary>
    public static IQueryable<VersionView> VersionsOf(AppDbContext db, Guid candidate) =>
        db.Set<AdVersion>().AsNoTracking().Where(v => v.CandidateId == candidate).OrderByDescending(v => v.Number)
            .Select(v => new VersionView(v.Number, v.Draft, v.OutputFile, v.Bytes, v.Width, v.Height, v.Claims, v.ConfirmedAt));
}
