using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads;

/// <summary>
/// Makes the candidates one by one. Each is stored together with its file and the task's progress in one transaction, so
/// after a crash the next attempt finds exactly those that are missing; the task's seed makes them the same.
/// </summary>
internal sealed class MakeAdsHandler(
    IDbContextFactory<AppDbContext> contexts, IAdMaker maker, VisitorFiles files, CandidateShelf shelf, TimeProvider time, ILogger<MakeAdsHandler> logger)
    : IJobHandler<MakeAds>
{
    private const int PercentWhenBegun = 5;
    private const int PercentWhenPlanned = 10;

    public async Task<Problem?> HandleAsync(MakeAds payload, JobRun run, CancellationToken ct)
    {
        var begun = await BeginAsync(payload.GenerationId, run, ct);
        if (begun is null)
        {
            return null;
        }

        var (generation, photo, made) = begun;
        if (generation.PhotoHash is not null && photo is null)
        {
            return new Problem("PhotoGone");
        }

        var plan = maker.Plan(generation.ToBrief(), photo, generation.PhotoHash, generation.MorePhotos);
        await NoteAsync(generation, run, photo, ct);
        Exception? failure = null;
        Problem? problem = null;
        for (var number = 1; number <= plan.Count && problem is null; number++)
        {
            if (made.Contains(number))
            {
                continue;
            }

            try
            {
                var current = number;
                var ad = await ProcessorWork.RunAsync(() => maker.Make(plan.Brief, plan.Drafts[current - 1], photo, ct));
                var percent = PercentWhenPlanned + ((100 - PercentWhenPlanned) * (made.Count + 1) / (plan.Count + 1));
                problem = await shelf.PutAsync(generation, plan, current, ad, run, percent, ct);
                if (problem is null)
                {
                    made.Add(number);
                }
            }
            catch (Exception e) when (e is not (OperationCanceledException or LeaseLostException) && !DatabaseTrouble.Is(e))
            {
                // The others still come.
                failure = e;
                logger.LogError(e, "Candidate {Number} of task {Task} could not be made", number, generation.Id);
            }
        }

        if (problem is not null)
        {
            return problem;
        }

        if (failure is not null)
        {
            // The next attempt makes only what is missing; after the last one the task is done with what there is.
            throw new InvalidOperationException($"Of {plan.Count} candidates {made.Count} could be made.", failure);
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await run.ConfirmAsync(db, ct);
        await CompleteAsync(db, generation.Id, ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    public async Task GiveUpAsync(MakeAds payload, Problem problem, AppDbContext db, CancellationToken ct)
    {
        if (await db.Set<GenerationHistory>().AnyAsync(h => h.GenerationId == payload.GenerationId, ct))
        {
            // What there is, is an answer.
            await CompleteAsync(db, payload.GenerationId, ct);
            return;
        }

        var generation = await db.Set<Generation>().FirstOrDefaultAsync(g => g.Id == payload.GenerationId, ct);
        if (generation is { State: GenerationState.Queued or GenerationState.Processing })
        {
            generation.State = GenerationState.Failed;
            generation.Problem = problem;
            generation.FinishedAt = time.GetUtcNow();
            await db.SaveChangesAsync(ct);
        }
    }

    /// <summary>Marks the task as being made and finds out what is there; null when there is nothing to do.</summary>
    private async Task<Begun?> BeginAsync(Guid id, JobRun run, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await run.ConfirmAsync(db, ct);
        var generation = await db.Set<Generation>().FirstOrDefaultAsync(g => g.Id == id, ct);
        if (generation is not { State: GenerationState.Queued or GenerationState.Processing })
        {
            return null;
        }

        generation.State = GenerationState.Processing;
        generation.Step = GenerationStep.WritingCopy;
        generation.Percent = Math.Max(generation.Percent, PercentWhenBegun);
        generation.StartedAt = time.GetUtcNow();
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        var made = await db.Set<GenerationHistory>().Where(h => h.GenerationId == id).Select(h => h.Number).ToListAsync(ct);
        var photo = await files.LoadPhotosAsync(db, generation.Photos, [generation.OwnerId], ct);
        return new Begun(generation, photo, [.. made]);
    }

    /// <summary>Notes that the ads are planned, and what is wrong with the photos: the visitor may have a better one at hand.</summary>
    private async Task NoteAsync(Generation generation, JobRun run, AdPhotos? photo, CancellationToken ct)
    {
        var step = photo is null ? GenerationStep.Composing : GenerationStep.PreparingPicture;
        IReadOnlyList<PhotoFlaw> flaws = [.. (photo?.All ?? []).SelectMany(p => maker.LookOf(p).Flaws).Distinct()];
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await run.ConfirmAsync(db, ct);
        var percent = Math.Max(generation.Percent, PercentWhenPlanned);
        await db.Set<Generation>().Where(g => g.Id == generation.Id)
            .ExecuteUpdateAsync(g => g.SetProperty(x => x.Step, step).SetProperty(x => x.Percent, percent).SetProperty(x => x.PhotoFlaws, flaws), ct);
        await transaction.CommitAsync(ct);
    }

    private async Task CompleteAsync(AppDbContext db, Guid id, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await db.Set<Generation>()
            .Where(g => g.Id == id && (g.State == GenerationState.Queued || g.State == GenerationState.Processing))
            .ExecuteUpdateAsync(
                g => g.SetProperty(x => x.State, GenerationState.Completed)
                    .SetProperty(x => x.Step, GenerationStep.Done)
                    .SetProperty(x => x.Percent, 100)
                    .SetProperty(x => x.FinishedAt, now),
                ct);
    }

    private sealed record Begun(Generation Generation, AdPhotos? Photo, HashSet<int> Made);
}
