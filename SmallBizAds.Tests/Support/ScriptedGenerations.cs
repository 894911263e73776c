using System.Collections.Concurrent;
using System.Security.Cryptography;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Tests.Support;

/// <summary>
/// Generations whose course a test writes: how fast candidates come, or that a task failed, waits or has expired. For
/// the states of pages that the real ones reach only by accident; the journeys run on the real ones.
/// </summary>
public sealed class ScriptedGenerations : IGenerations
{
    private readonly ConcurrentDictionary<Guid, (Guid Owner, GenerationView View)> _tasks = new();
    private readonly ConcurrentDictionary<(Guid Owner, string Hash), byte[]> _files = new();
    private readonly ConcurrentDictionary<Guid, Guid> _submissions = new();

    /// <summary>Time until the first candidate, and between one and the next.</summary>
    public TimeSpan Pace { get; set; } = TimeSpan.Zero;

    /// <summary>The next call that reaches the generations throws this.</summary>
    public Exception? Breakdown { get; set; }

    /// <summary>What the next submission or retry is refused with.</summary>
    public Problem? Refusal { get; set; }

    /// <summary>What the next photo is refused with.</summary>
    public Problem? PhotoRefusal { get; set; }

    /// <summary>The last brief that was submitted.</summary>
    public NewGeneration? LastRequest { get; private set; }

    /// <summary>Finished pictures to serve instead of plain ones, as files named by ratio and number ("1-1_2.png").</summary>
    public string? PictureFolder { get; init; } = Environment.GetEnvironmentVariable("SMALLBIZADS_SAMPLE_PICTURES");

    public Task<Result<KeptPhoto>> KeepPhotoAsync(Visitor visitor, ReadOnlyMemory<byte> upload, CancellationToken ct)
    {
        Break();
        if (PhotoRefusal is { } refusal)
        {
            PhotoRefusal = null;
            return Task.FromResult<Result<KeptPhoto>>(refusal);
        }

        if (upload.Length > 10 * 1024 * 1024)
        {
            return Task.FromResult<Result<KeptPhoto>>(new Problem("PhotoTooLarge"));
        }

        return Task.FromResult<Result<KeptPhoto>>(new KeptPhoto(Store(visitor, upload.ToArray()), 800, 600));
    }

    public Task<Result<Guid>> SubmitAsync(Visitor visitor, NewGeneration request, CancellationToken ct)
    {
        Break();
        LastRequest = request;
        if (Refusal is { } refusal)
        {
            Refusal = null;
            return Task.FromResult<Result<Guid>>(refusal);
        }

        if (request.PhotoHash is { } hash && !_files.ContainsKey((visitor.OwnerId, hash)))
        {
            return Task.FromResult<Result<Guid>>(new Problem("PhotoGone"));
        }

        var id = request.SubmissionId is { } submission ? _submissions.GetOrAdd(submission, _ => Guid.CreateVersion7()) : Guid.CreateVersion7();
        _tasks.TryAdd(id, (visitor.OwnerId, new GenerationView
        {
            Id = id,
            State = GenerationState.Processing,
            Step = GenerationStep.ReadingBrief,
            Percent = 0,
            Brief = request.Brief,
            PhotoHash = request.PhotoHash,
            MorePhotos = request.MorePhotos,
            CreatedAt = DateTimeOffset.UtcNow,
            ExpiresAt = DateTimeOffset.UtcNow.AddDays(1),
            Candidates = [],
        }));
        return Task.FromResult<Result<Guid>>(id);
    }

    /// <summary>Rewrites a task; it no longer moves by itself.</summary>
    public void Rewrite(Guid id, Func<GenerationView, GenerationView> change) =>
        _tasks.AddOrUpdate(id, _ => throw new KeyNotFoundException(), (_, task) => (task.Owner, change(task.View) with { CreatedAt = DateTimeOffset.MinValue.AddYears(1) }));

    /// <summary>The first candidates of a task whose files nobody opens.</summary>
    public static IEnumerable<CandidateView> Candidates(GenerationView view, int count) => Enumerable.Range(1, count).Select(n =>
        new CandidateView(view.Id, n, Convert.ToHexStringLower(SHA256.HashData([(byte)n])), 1000, view.Brief.Ratio.Width, view.Brief.Ratio.Height, "plain", ScriptedCopywriter.WriteOne(view.Brief, n)));

    public Task<GenerationView?> FindAsync(Visitor visitor, Guid id, CancellationToken ct)
    {
        Break();
        return Task.FromResult(_tasks.TryGetValue(id, out var task) && task.Owner == visitor.OwnerId ? Play(visitor, task.View) : null);
    }

    public Task<IReadOnlyList<GenerationView>> RecentAsync(Visitor visitor, int count, CancellationToken ct)
    {
        Break();
        return Task.FromResult<IReadOnlyList<GenerationView>>([.. _tasks.Values.Where(t => t.Owner == visitor.OwnerId)
            .Select(t => Play(visitor, t.View)).OrderByDescending(v => v.CreatedAt).Take(count)]);
    }

    public Task<bool> CancelAsync(Visitor visitor, Guid id, CancellationToken ct)
    {
        var mine = _tasks.TryGetValue(id, out var task) && task.Owner == visitor.OwnerId;
        if (mine)
        {
            var reached = Play(visitor, task.View);
            Rewrite(id, _ => reached with { State = GenerationState.Cancelled });
        }

        return Task.FromResult(mine);
    }

    public Task<Result<Guid>> RetryAsync(Visitor visitor, Guid id, CancellationToken ct) =>
        SubmitAsync(visitor, new NewGeneration(_tasks[id].View.Brief, _tasks[id].View.PhotoHash, null, null), ct);

    public Task<Stream?> OpenFileAsync(Visitor visitor, string hash, CancellationToken ct) =>
        Task.FromResult<Stream?>(_files.TryGetValue((visitor.OwnerId, hash), out var bytes) ? new MemoryStream(bytes) : null);

    public Task<byte[]?> ThumbnailAsync(Visitor visitor, string hash, int maxPixels, CancellationToken ct) =>
        Task.FromResult(_files.GetValueOrDefault((visitor.OwnerId, hash)));

    private GenerationView Play(Visitor visitor, GenerationView view)
    {
        var age = DateTimeOffset.UtcNow - view.CreatedAt;
        if (view.State != GenerationState.Processing || age > TimeSpan.FromDays(2))
        {
            return view;
        }

        var made = Pace == TimeSpan.Zero ? view.Brief.Count : Math.Min(view.Brief.Count, (int)(age / Pace));
        var done = made == view.Brief.Count;
        return view with
        {
            State = done ? GenerationState.Completed : GenerationState.Processing,
            Step = done ? GenerationStep.Done : made == 0 ? GenerationStep.WritingCopy : GenerationStep.Composing,
            Percent = 10 + made * 90 / view.Brief.Count,
            ExpectedRemaining = done ? null : Pace * (view.Brief.Count - made),
            Candidates = [.. Enumerable.Range(1, made).Select(n => Candidate(visitor, view, n))],
        };
    }

    private CandidateView Candidate(Visitor visitor, GenerationView view, int number)
    {
        var ratio = view.Brief.Ratio;
        var real = PictureFolder is null ? null : Path.Combine(PictureFolder, $"{ratio.Key.Replace(':', '-')}_{number}.png");
        var bytes = real is not null && File.Exists(real) ? File.ReadAllBytes(real) : Png.Gradient(ratio.Width / 8, ratio.Height / 8, number);
        var hash = Store(visitor, bytes);
        return new CandidateView(view.Id, number, hash, bytes.Length, ratio.Width, ratio.Height, "plain", ScriptedCopywriter.WriteOne(view.Brief, number));
    }

    private string Store(Visitor visitor, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        _files[(visitor.OwnerId, hash)] = bytes;
        return hash;
    }

    private void Break()
    {
        if (Breakdown is { } exception)
        {
            throw exception;
        }
    }
}
