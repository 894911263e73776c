using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Reads and writes the steps of drafts.</summary>
internal sealed class DraftStore(VisitorFiles files, TimeProvider time)
{
    /// <summary>Typing that goes on within this time is one change to undo.</summary>
    private static readonly TimeSpan SameBreath = TimeSpan.FromSeconds(4);

    /// <summary>Steps that are kept; older ones go first.</summary>
    private const int MostSteps = 400;

    /// <summary>The candidate, if it is the visitor's. Problems: AdNotFound, TaskExpired.</summary>
    public static async Task<Result<ReviewedAd>> FindAsync(AppDbContext db, Visitor visitor, AdAddress ad, CancellationToken ct)
    {
        var generation = await db.Set<Generation>().AsNoTracking().Of(visitor).FirstOrDefaultAsync(g => g.Id == ad.Task, ct);
        if (generation is not null && generation.State == GenerationState.Expired)
        {
            return new Problem("TaskExpired");
        }

        var candidate = generation is null
            ? null
            : await db.Set<GenerationHistory>().AsNoTracking().Where(h => h.GenerationId == ad.Task && h.Number == ad.Number)
                .Select(h => new { h.Id, h.Draft, h.OutputFile }).FirstOrDefaultAsync(ct);
        return candidate is null ? new Problem("AdNotFound") : new ReviewedAd(candidate.Id, generation!, candidate.Draft, candidate.OutputFile);
    }

    /// <summary>The tree of a draft's steps without their states; a draft that was never changed has the one step 0.</summary>
    public static async Task<StepTree> TreeAsync(AppDbContext db, Guid candidate, CancellationToken ct)
    {
        var current = await db.Set<DraftRow>().Where(d => d.CandidateId == candidate).Select(d => (int?)d.CurrentStep).FirstOrDefaultAsync(ct);
        return current is { } step
            ? new(step, await db.Set<DraftStep>().Where(s => s.CandidateId == candidate).OrderBy(s => s.Number)
                .Select(s => new StepNode(s.Number, s.Parent, s.Continues)).ToListAsync(ct))
            : new(0, [new(0, null, false)]);
    }

    /// <summary>The state at a step, or the candidate itself where there is no such step any more.</summary>
    public static async Task<AdDraft> StateAsync(AppDbContext db, ReviewedAd ad, int step, CancellationToken ct) =>
        await db.Set<DraftStep>().Where(s => s.CandidateId == ad.CandidateId && s.Number == step).Select(s => s.Draft).FirstOrDefaultAsync(ct) ?? ad.AsMade;

    /// <summary>A state that the draft has or had.</summary>
    public static async Task<AdDraft?> StateAsync(AppDbContext db, ReviewedAd ad, string key, CancellationToken ct) =>
        ad.AsMade.Key == key
            ? ad.AsMade
            : await db.Set<DraftStep>().Where(s => s.CandidateId == ad.CandidateId && s.Key == key).Select(s => s.Draft).FirstOrDefaultAsync(ct);

    /// <summary>
    /// Takes the draft's row for the rest of the transaction, making it when there is none yet. Null when a purge took the
    /// candidate since it was looked up; while the row is held no purge does.
    /// </summary>
    public async Task<DraftRow?> TakeAsync(AppDbContext db, ReviewedAd ad, CancellationToken ct)
    {
        var made = await db.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO ad_draft (candidate_id, current_step, last_step)
            SELECT id, 0, 0 FROM generation_history WHERE id = {ad.CandidateId} FOR KEY SHARE
            ON CONFLICT DO NOTHING
            """, ct);
        if (await db.Set<DraftRow>().FromSql($"SELECT * FROM ad_draft WHERE candidate_id = {ad.CandidateId} FOR UPDATE").AsTracking().SingleOrDefaultAsync(ct) is not { } row)
        {
            return null;
        }

        if (made > 0)
        {
            db.Add(new DraftStep { CandidateId = ad.CandidateId, Number = 0, Change = "", Key = ad.AsMade.Key, Draft = ad.AsMade, CreatedAt = time.GetUtcNow() });
            await db.SaveChangesAsync(ct);
        }

        return row;
    }

    /// <summary>Adds a step after the current one and makes it current; the row must be taken.</summary>
    public async Task AddAsync(AppDbContext db, DraftRow row, string change, AdDraft draft, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var previous = await db.Set<DraftStep>().Where(s => s.CandidateId == row.CandidateId && s.Number == row.CurrentStep)
            .Select(s => new { s.Change, s.CreatedAt }).FirstOrDefaultAsync(ct);
        var typing = Enum.TryParse<AdText>(change, out _) && previous is not null && previous.Change == change && now - previous.CreatedAt < SameBreath;
        var number = row.LastStep + 1;
        db.Add(new DraftStep
        {
            CandidateId = row.CandidateId, Number = number, Parent = row.CurrentStep, Change = change, Continues = typing, Key = draft.Key, Draft = draft, CreatedAt = now,
        });
        (row.CurrentStep, row.LastStep) = (number, number);
        await db.SaveChangesAsync(ct);
        if (number > MostSteps)
        {
            await db.Set<DraftStep>().Where(s => s.CandidateId == row.CandidateId && s.Number <= number - MostSteps).ExecuteDeleteAsync(ct);
        }
    }

    /// <summary>The photos that a draft shows; null without any or when one of them is gone.</summary>
    public Task<AdPhotos?> PhotoAsync(AppDbContext db, Visitor visitor, AdDraft draft, CancellationToken ct) =>
        files.LoadPhotosAsync(db, draft.Photos, visitor.Viewers(), ct);
}
