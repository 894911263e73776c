using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Core.Ads;

/// <summary>Guesses how long a task still takes, from the median of recent ones.</summary>
internal sealed class ExpectedTime(JobsOptions jobs, TimeProvider time)
{
    private const int Sample = 20;
    private static readonly TimeSpan KeepGuess = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.5);

    private readonly ConcurrentDictionary<bool, (DateTimeOffset At, TimeSpan PerAd)> _guesses = new();

    /// <summary>Time until everything is made.</summary>
    /// <param name="db">To look at recent tasks.</param>
    /// <param name="generation">The task.</param>
    /// <param name="made">Candidates that it has.</param>
    /// <param name="place">In the queue; null when it is being made.</param>
    /// <param name="ct">Cancels the query.</param>
    public async Task<TimeSpan> RemainingAsync(AppDbContext db, Generation generation, int made, int? place, CancellationToken ct)
    {
        var perAd = await PerAdAsync(db, generation.PhotoHash is not null, ct);
        var own = perAd * Math.Max(generation.Count - made, 1);
        var before = perAd * generation.Count * ((place ?? 0) / (double)jobs.Lanes.GetValueOrDefault(JobLanes.Light, 1));
        return own + before < Least ? Least : own + before;
    }

    private async Task<TimeSpan> PerAdAsync(AppDbContext db, bool withPhoto, CancellationToken ct)
    {
        if (_guesses.TryGetValue(withPhoto, out var guess) && time.GetUtcNow() - guess.At < KeepGuess)
        {
            return guess.PerAd;
        }

        var recent = await db.Set<Generation>()
            .Where(g => g.State == GenerationState.Completed && g.FinishedAt != null && g.StartedAt != null && (g.PhotoHash != null) == withPhoto)
            .OrderByDescending(g => g.FinishedAt)
            .Take(Sample)
            .Select(g => new { g.StartedAt, g.FinishedAt, g.Count })
            .ToListAsync(ct);
        var times = recent.Select(r => (r.FinishedAt!.Value - r.StartedAt!.Value) / r.Count).Order().ToList();

        // Before anything was made: what one core of an ordinary machine needs.
        var perAd = times.Count > 0 ? times[times.Count / 2] : TimeSpan.FromSeconds(withPhoto ? 0.8 : 0.5);
        _guesses[withPhoto] = (time.GetUtcNow(), perAd);
        return perAd;
    }
}
