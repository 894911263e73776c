using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core.Ads;

/// <inheritdoc cref="IGenerations"/>
internal sealed class Generations(
    IDbContextFactory<AppDbContext> contexts, JobQueue queue, FileLibrary library, VisitorFiles files, TaskLimits limits,
    GenerationViews views, AdsOptions options, TimeProvider time) : IGenerations
{
    public Task<Result<KeptPhoto>> KeepPhotoAsync(Visitor visitor, ReadOnlyMemory<byte> upload, CancellationToken ct) =>
        files.KeepPhotoAsync(visitor, upload, ct);

    public Task<Stream?> OpenFileAsync(Visitor visitor, string hash, CancellationToken ct) => files.OpenAsync(visitor, hash, ct);

    public Task<byte[]?> ThumbnailAsync(Visitor visitor, string hash, int maxPixels, CancellationToken ct) =>
        files.ThumbnailAsync(visitor, hash, maxPixels, ct);

    public async Task<GenerationView?> FindAsync(Visitor visitor, Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await views.FindAsync(db, visitor, id, ct);
    }

    public async Task<IReadOnlyList<GenerationView>> RecentAsync(Visitor visitor, int count, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await views.RecentAsync(db, visitor, count, time.GetUtcNow().AddDays(-1), ct);
    }

    public async Task<Result<Guid>> SubmitAsync(Visitor visitor, NewGeneration request, CancellationToken ct)
    {
        var brief = request.Brief with { Text = StorableText.Of(request.Brief.Text).Trim() };
        ArgumentOutOfRangeException.ThrowIfZero(brief.Text.Length, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(brief.Text.Length, Brief.MaxTextLength, nameof(request));
        ArgumentOutOfRangeException.ThrowIfLessThan(brief.Count, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(brief.Count, Brief.MaxCount, nameof(request));

        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.MorePhotos.Count, request.PhotoHash is null ? 0 : AdPhotos.Most - 1, nameof(request));
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await TaskLimits.TakeTurnAsync(db, visitor, ct);
        var owner = visitor.OwnerId;
        if (request.SubmissionId is { } submission
            && await db.Set<Generation>().AsNoTracking().FirstOrDefaultAsync(g => g.OwnerId == owner && g.SubmissionId == submission, ct) is { } sameForm)
        {
            if (sameForm.IsFor(brief, request.PhotoHash, request.MorePhotos))
            {
                return sameForm.Id;
            }

            // The page was left open, or gone back to, and something else is asked for now.
            request = request with { SubmissionId = null };
        }

        if (await limits.RefuseAsync(db, visitor, request.ClientAddress, ct) is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var generation = new Generation
        {
            OwnerId = owner,
            UserId = visitor.UserId,
            SubmissionId = request.SubmissionId,
            State = GenerationState.Queued,
            Step = GenerationStep.Waiting,
            InputText = brief.Text,
            Trade = brief.Trade,
            Tone = brief.Tone,
            Ratio = brief.Ratio.Key,
            Language = brief.Language,
            Content = brief.Content,
            Count = brief.Count,
            Seed = brief.Seed,
            PhotoHash = request.PhotoHash,
            MorePhotos = request.MorePhotos,
            ClientAddress = visitor.UserId is null ? request.ClientAddress : null,
            CreatedAt = now,
            ExpiresAt = visitor.UserId is null ? now + options.KeepGuests : null,
        };
        foreach (var photo in request.PhotoHash is null ? [] : request.MorePhotos.Prepend(request.PhotoHash))
        {
            if (!await library.ReuseAsync(db, photo, visitor.Viewers(), visitor.Claim(FilePurpose.Photo, generation.Id), ct))
            {
                return new Problem("PhotoGone");
            }
        }

        generation.JobId = await queue.EnqueueAsync(db, new MakeAds(generation.Id), owner, ct);
        db.Add(generation);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return generation.Id;
    }

    public async Task<bool> CancelAsync(Visitor visitor, Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var job = await db.Set<Generation>().Of(visitor).Where(g => g.Id == id).Select(g => (Guid?)g.JobId).FirstOrDefaultAsync(ct);
        if (job is not { } jobId)
        {
            return false;
        }

        // The job's row first, as the worker's transactions do: whoever has it decides, and nobody waits for each other.
        await JobQueue.CancelAsync(db, jobId, ct);
        var now = time.GetUtcNow();
        var cancelled = await db.Set<Generation>()
            .Where(g => g.Id == id && g.JobId == jobId && (g.State == GenerationState.Queued || g.State == GenerationState.Processing))
            .ExecuteUpdateAsync(g => g.SetProperty(x => x.State, GenerationState.Cancelled).SetProperty(x => x.FinishedAt, now), ct);
        await transaction.CommitAsync(ct);
        return cancelled > 0;
    }

    public async Task<Result<Guid>> RetryAsync(Visitor visitor, Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await TaskLimits.TakeTurnAsync(db, visitor, ct);
        if (await WhyNoRetryAsync() is { } answer)
        {
            return answer;
        }

        if (await limits.RefuseAsync(db, visitor, null, ct) is { } refusal)
        {
            return refusal;
        }

        var job = await queue.EnqueueAsync(db, new MakeAds(id), visitor.OwnerId, ct);
        var revived = await db.Set<Generation>()
            .Where(g => g.Id == id && (g.State == GenerationState.Failed || g.State == GenerationState.Cancelled))
            .ExecuteUpdateAsync(
                g => g.SetProperty(x => x.JobId, job)
                    .SetProperty(x => x.State, GenerationState.Queued)
                    .SetProperty(x => x.Step, GenerationStep.Waiting)
                    .SetProperty(x => x.Problem, (Problem?)null)
                    .SetProperty(x => x.FinishedAt, (DateTimeOffset?)null),
                ct);
        if (revived == 0)
        {
            // It expired, or was put back by another, since it was looked at; the job goes with the transaction.
            return await WhyNoRetryAsync() ?? new Problem("TaskNotFound");
        }

        await transaction.CommitAsync(ct);
        return id;

        async Task<Result<Guid>?> WhyNoRetryAsync() =>
            await db.Set<Generation>().Of(visitor).Where(g => g.Id == id).Select(g => (GenerationState?)g.State).FirstOrDefaultAsync(ct) switch
            {
                GenerationState.Failed or GenerationState.Cancelled => null,
                GenerationState.Expired => new Problem("TaskExpired"),
                null => new Problem("TaskNotFound"),

                // A second click on the same button.
                _ => (Result<Guid>?)id,
            };
    }
}
