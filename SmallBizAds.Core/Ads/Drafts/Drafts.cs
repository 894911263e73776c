using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads.Drafts;

/// <inheritdoc cref="IDrafts"/>
internal sealed class Drafts(
    IDbContextFactory<AppDbContext> contexts, DraftStore store, DraftViews views, IAdMaker maker, CopyIdeas ideas, CopyCheck check, FileLibrary library,
    PixelWork pixels) : IDrafts
{
    private const int SeedStep = 104_729;

    public async Task<DraftView?> FindAsync(Visitor visitor, AdAddress ad, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await DraftStore.FindAsync(db, visitor, ad, ct);
        return found.Succeeded ? await views.ShowAsync(db, visitor, ad, found.Value, ct) : null;
    }

    public Task<Result<DraftView>> EditAsync(Visitor visitor, AdAddress ad, int shownStep, DraftSheet sheet, CancellationToken ct) =>
        ChangeAsync(visitor, ad, async (db, found, row, draft) =>
        {
            var shown = await DraftStore.StateAsync(db, found, shownStep, ct);
            var changes = sheet.ChangesFrom(DraftSheet.Of(shown));
            // Words are typed far more often than designs are chosen, and only those need the photo.
            var designs = changes.Contains(nameof(sheet.Design)) ? maker.Designs(found.Brief, draft, await store.PhotoAsync(db, visitor, draft, ct)) : [];
            if (DraftRules.Refuse(sheet, changes, designs) is { } refusal)
            {
                return refusal;
            }

            // A form that was sent twice, or whose answer was lost, is no second window: what it says is there already.
            var changed = sheet.ApplyTo(draft, changes);
            return new Change(string.Join(' ', changes), changed, Merged: row.CurrentStep != shownStep && changed.Key != sheet.ApplyTo(shown, changes).Key);
        }, ct);

    public Task<Result<DraftView>> UndoAsync(Visitor visitor, AdAddress ad, CancellationToken ct) => MoveAsync(visitor, ad, tree => tree.Undo, ct);

    public Task<Result<DraftView>> RedoAsync(Visitor visitor, AdAddress ad, CancellationToken ct) => MoveAsync(visitor, ad, tree => tree.Redo, ct);

    public Task<Result<DraftView>> AnotherIdeaAsync(Visitor visitor, AdAddress ad, AdText? text, CancellationToken ct) =>
        ChangeAsync(visitor, ad, async (db, found, row, draft) =>
        {
            if (text is { } one)
            {
                return new Change("idea", ideas.Next(found.Brief, draft, one));
            }

            var photo = await store.PhotoAsync(db, visitor, draft, ct);
            var brief = ideas.Current(found.Brief, draft) with { Seed = found.Brief.Seed + ((long)SeedStep * (row.LastStep + 1)), Count = Brief.MaxCount };
            return new Change("idea", ideas.Keeping(found.Brief, draft, CopyIdeas.Another(draft, maker.Plan(brief, photo, draft.PhotoHash, draft.MorePhotos).Drafts)));
        }, ct);

    public Task<Result<DraftView>> TakeWordingAsync(Visitor visitor, AdAddress ad, AdText text, string wording, CancellationToken ct) =>
        ChangeAsync(visitor, ad, (_, found, _, draft) => Task.FromResult<Result<Change>>(
            DraftRules.RefuseText(text, AdTexts.Tidy(text, wording)) is { } refusal ? refusal : new Change("wording", ideas.Taking(found.Brief, draft, text, wording))), ct);

    public Task<Result<DraftView>> RewordAsync(Visitor visitor, AdAddress ad, AdText text, string phrase, CancellationToken ct) =>
        ChangeAsync(visitor, ad, (_, found, _, draft) =>
        {
            var finding = check.Check(found.Brief, draft)
                .FirstOrDefault(f => f.Text == text && f.Claim.Phrase == phrase && f.Claim.Replacement is not null);
            if (finding is null)
            {
                return Task.FromResult<Result<Change>>(new Change("", draft));
            }

            var claim = finding.Claim;
            var choice = new ClaimChoice(text, claim.Phrase, claim.Rule.Key, claim.Rule.Severity, claim.Rule.Law.In(found.Brief.Language), claim.Replacement, Taken: true);
            return Task.FromResult<Result<Change>>(new Change("reword", draft with { Copy = finding.RewordedIn(draft.Copy), Claims = [.. draft.Claims, choice] }));
        }, ct);

    public Task<Result<DraftView>> UsePhotosAsync(
        Visitor visitor, AdAddress ad, Func<IReadOnlyList<string>, IReadOnlyList<string>> arrange, CancellationToken ct) =>
        ChangeAsync(visitor, ad, async (db, found, _, draft) =>
        {
            var photos = arrange(draft.Photos).Distinct().ToList();
            if (photos.Count > AdPhotos.Most)
            {
                return new Problem("PhotosTooMany", AdPhotos.Most);
            }

            foreach (var photo in photos)
            {
                if (!await library.ReuseAsync(db, photo, visitor.Viewers(), visitor.Claim(FilePurpose.Photo, found.Generation.Id), ct))
                {
                    return new Problem("PhotoGone");
                }
            }

            if (draft.Photos.SequenceEqual(photos))
            {
                return new Change("photo", draft);
            }

            // Another main photo has its own focus. Some designs are for a photo, some for several and some for a drawing.
            var main = photos.FirstOrDefault();
            var changed = draft with { PhotoHash = main, MorePhotos = photos.Count > 1 ? photos[1..] : null, Focus = main == draft.PhotoHash ? draft.Focus : null };
            var designs = maker.Designs(found.Brief, changed, await store.PhotoAsync(db, visitor, changed, ct));
            return new Change("photo", designs.Contains(changed.Design) ? changed : changed with { Design = designs[0] });
        }, ct);

    public async Task<IReadOnlyList<string>?> IdeasAsync(Visitor visitor, AdAddress ad, AdText text, CancellationToken ct)
    {
        const int shown = 4;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await DraftStore.FindAsync(db, visitor, ad, ct);
        if (!found.Succeeded)
        {
            return null;
        }

        var tree = await DraftStore.TreeAsync(db, found.Value.CandidateId, ct);
        return ideas.For(found.Value.Brief, await DraftStore.StateAsync(db, found.Value, tree.Current, ct), text, shown);
    }

    public async Task<byte[]?> PreviewAsync(Visitor visitor, AdAddress ad, string key, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await StateAsync(db, visitor, ad, key, ct) is not var (found, draft, photo))
        {
            return null;
        }

        if (key == found.AsMade.Key && found.OutputFile is { } made && await FileLibrary.FindAsync(db, made, visitor.Viewers(), ct) is { } file)
        {
            return await library.ReadAsync(file, ct);
        }

        return await pixels.RunAsync(() => maker.Make(found.Brief, draft, photo, ct).Picture?.Jpeg, ct);
    }

    public async Task<byte[]?> SketchAsync(Visitor visitor, AdAddress ad, string key, string design, CancellationToken ct)
    {
        const int longestSide = 360;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await StateAsync(db, visitor, ad, key, ct) is var (found, draft, photo) && (design == draft.Design || maker.Designs(found.Brief, draft, photo).Contains(design))
            ? await pixels.RunAsync(() => maker.Sketch(found.Brief, draft with { Design = design }, photo, longestSide, ct), ct)
            : null;
    }

    // A state that the draft has or had, with the photo that it names; null also when that photo is gone.
    private async Task<(ReviewedAd Found, AdDraft Draft, AdPhotos? Photo)?> StateAsync(AppDbContext db, Visitor visitor, AdAddress ad, string key, CancellationToken ct)
    {
        var found = await DraftStore.FindAsync(db, visitor, ad, ct);
        if (!found.Succeeded || await DraftStore.StateAsync(db, found.Value, key, ct) is not { } draft)
        {
            return null;
        }

        var photo = await store.PhotoAsync(db, visitor, draft, ct);
        return draft.PhotoHash is not null && photo is null ? null : (found.Value, draft, photo);
    }

    private Task<Result<DraftView>> MoveAsync(Visitor visitor, AdAddress ad, Func<StepTree, int?> to, CancellationToken ct) =>
        WithRowAsync(visitor, ad, async (db, found, row) =>
        {
            row.CurrentStep = to(await DraftStore.TreeAsync(db, found.CandidateId, ct)) ?? row.CurrentStep;
            await db.SaveChangesAsync(ct);
            return false;
        }, ct);

    private Task<Result<DraftView>> ChangeAsync(
        Visitor visitor, AdAddress ad, Func<AppDbContext, ReviewedAd, DraftRow, AdDraft, Task<Result<Change>>> change, CancellationToken ct) =>
        WithRowAsync(visitor, ad, async (db, found, row) =>
        {
            var draft = await DraftStore.StateAsync(db, found, row.CurrentStep, ct);
            var changed = await change(db, found, row, draft);
            if (!changed.Succeeded)
            {
                return changed.Problem;
            }

            if (changed.Value.Draft.Key != draft.Key)
            {
                await store.AddAsync(db, row, changed.Value.What, changed.Value.Draft, ct);
            }

            return changed.Value.Merged;
        }, ct);

    private async Task<Result<DraftView>> WithRowAsync(
        Visitor visitor, AdAddress ad, Func<AppDbContext, ReviewedAd, DraftRow, Task<Result<bool>>> work, CancellationToken ct)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            var found = await DraftStore.FindAsync(db, visitor, ad, ct);
            if (!found.Succeeded)
            {
                return found.Problem;
            }

            if (await store.TakeAsync(db, found.Value, ct) is not { } row)
            {
                return new Problem("TaskExpired");
            }

            var merged = await work(db, found.Value, row);
            if (!merged.Succeeded)
            {
                return merged.Problem;
            }

            await transaction.CommitAsync(ct);
            return await views.ShowAsync(db, visitor, ad, found.Value, ct) with { Merged = merged.Value };
        }
        catch (Exception e) when (DatabaseTrouble.IsDiskFull(e))
        {
            return new Problem("StorageFull");
        }
    }

    private sealed record Change(string What, AdDraft Draft, bool Merged = false);
}
