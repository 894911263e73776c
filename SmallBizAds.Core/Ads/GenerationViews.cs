using System.Data;
using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Core.Ads;

/// <summary>Tasks as their visitors see them.</summary>
internal sealed class GenerationViews(ExpectedTime expected)
{
    public async Task<GenerationView?> FindAsync(AppDbContext db, Visitor visitor, Guid id, CancellationToken ct)
    {
        // One snapshot: a candidate that is stored meanwhile must not stand beside the progress from before it.
        await using var snapshot = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
        var generation = await db.Set<Generation>().AsNoTracking().Of(visitor).FirstOrDefaultAsync(g => g.Id == id, ct);
        if (generation is null)
        {
            return null;
        }

        return await ViewAsync(db, generation, ct);
    }

    public async Task<IReadOnlyList<GenerationView>> RecentAsync(AppDbContext db, Visitor visitor, int count, DateTimeOffset since, CancellationToken ct)
    {
        var generations = await db.Set<Generation>().AsNoTracking().Of(visitor)
            .Where(g => g.CreatedAt >= since && (g.State == GenerationState.Queued || g.State == GenerationState.Processing || g.State == GenerationState.Completed))
            .OrderByDescending(g => g.CreatedAt).ThenByDescending(g => g.Id)
            .Take(count)
            .ToListAsync(ct);
        var result = new List<GenerationView>(generations.Count);
        foreach (var generation in generations)
        {
            result.Add(await ViewAsync(db, generation, ct));
        }

        return result;
    }

    /// <summary>What was made for a task so far, by number.</summary>
    public static IQueryable<CandidateView> CandidatesOf(AppDbContext db, Guid task) =>
        db.Set<GenerationHistory>().AsNoTracking().Where(h => h.GenerationId == task).OrderBy(h => h.Number)
            .Select(h => View(h.Id, h.Number, h.OutputFile, h.Bytes, h.Width, h.Height, h.Design, h.Draft));

    // A method of its own, so that the words are taken from the draft here and not by the database.
    private static CandidateView View(Guid id, int number, string? file, int bytes, int width, int height, string design, AdDraft draft) =>
        new(id, number, file, bytes, width, height, design, draft.Copy);

    private async Task<GenerationView> ViewAsync(AppDbContext db, Generation generation, CancellationToken ct)
    {
        var id = generation.Id;
        var candidates = generation.State == GenerationState.Queued && generation.StartedAt is null
            ? []
            : await CandidatesOf(db, id).ToListAsync(ct);
        var isQueued = generation.State == GenerationState.Queued;
        var isActive = isQueued || generation.State == GenerationState.Processing;
        var place = isQueued ? await JobQueue.PlaceAsync(db, generation.JobId, ct) : null;
        return new GenerationView
        {
            Id = id,
            State = generation.State,
            Step = generation.Step,
            Percent = generation.Percent,
            PlaceInQueue = place,
            ExpectedRemaining = isActive ? await expected.RemainingAsync(db, generation, candidates.Count, place, ct) : null,
            Brief = generation.ToBrief(),
            PhotoHash = generation.PhotoHash,
            MorePhotos = generation.MorePhotos,
            PhotoFlaws = generation.PhotoFlaws,
            CreatedAt = generation.CreatedAt,
            ExpiresAt = generation.ExpiresAt,
            Problem = generation.Problem,
            Candidates = candidates,
        };
    }
}
