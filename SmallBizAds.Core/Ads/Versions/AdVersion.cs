using SmallBizAds.Core.Ads.Drafts;

namespace SmallBizAds.Core.Ads.Versions;

/// <summary>An ad that its owner made final: exactly these words and bytes. Never changed.</summary>
internal sealed class AdVersion
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The generation_history row that it grew from.</summary>
    public Guid CandidateId { get; init; }

    /// <summary>1, 2, 3 … within its candidate.</summary>
    public int Number { get; init; }

    /// <summary>Null for guests and when the account is gone.</summary>
    public Guid? UserId { get; set; }

    /// <summary><see cref="AdDraft.Key"/>.</summary>
    public required string Key { get; init; }

    /// <summary>Words and look.</summary>
    public required AdDraft Draft { get; init; }

    /// <summary>JSON of the scene, as it was written; null when it has no picture.</summary>
    public string? Scene { get; init; }

    /// <summary>SHA-256 of the JPEG; null when it has no picture.</summary>
    public string? OutputFile { get; init; }

    /// <summary>Pixels.</summary>
    public int Width { get; init; }

    /// <summary>Pixels.</summary>
    public int Height { get; init; }

    /// <summary>Size of the JPEG.</summary>
    public int Bytes { get; init; }

    /// <summary>What the owner was told about their words, and what they made of it.</summary>
    public required IReadOnlyList<ClaimChoice> Claims { get; init; }

    public DateTimeOffset ConfirmedAt { get; init; }
}
