using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads;

/// <summary>A task as its visitor sees it.</summary>
public sealed record GenerationView
{
    public required Guid Id { get; init; }

    public required GenerationState State { get; init; }

    public required GenerationStep Step { get; init; }

    /// <summary>0 to 100.</summary>
    public required int Percent { get; init; }

    /// <summary>1 = next; null unless queued.</summary>
    public int? PlaceInQueue { get; init; }

    /// <summary>Estimate until everything is made; null when nothing is left to do.</summary>
    public TimeSpan? ExpectedRemaining { get; init; }

    /// <summary>What was asked for; the text is empty once expired.</summary>
    public required Brief Brief { get; init; }

    public string? PhotoHash { get; init; }

    /// <summary>SHA-256 of the further photos, in order.</summary>
    public IReadOnlyList<string> MorePhotos { get; init; } = [];

    /// <summary>What its photos lack; nothing before they were looked at.</summary>
    public IReadOnlyList<PhotoFlaw> PhotoFlaws { get; init; } = [];

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When a guest's files go; null for members.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>Why it failed, for the visitor; null otherwise.</summary>
    public Problem? Problem { get; init; }

    /// <summary>Those made so far, by number.</summary>
    public required IReadOnlyList<CandidateView> Candidates { get; init; }

    public bool IsFinished => State is not (GenerationState.Queued or GenerationState.Processing);
}
