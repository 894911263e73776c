using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Ads;

/// <summary>One candidate that was made.</summary>
internal sealed class GenerationHistory
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The task.</summary>
    public Guid GenerationId { get; init; }

    /// <summary>1 to 4; unique in its task.</summary>
    public int Number { get; init; }

    /// <summary>Null for guests and when the account is gone.</summary>
    public Guid? UserId { get; set; }

    public required string InputText { get; init; }

    public string? PhotoHash { get; init; }

    /// <summary>image, text or both.</summary>
    public required string ContentType { get; init; }

    /// <summary>SHA-256 of the JPEG; null when only words were wanted.</summary>
    public string? OutputFile { get; init; }

    /// <summary>builtin, photo, t2i, controlnet, i2i, inpaint or cloud.</summary>
    public required string Method { get; init; }

    /// <summary>What the picture was made from, in words: trade, occasion, tone.</summary>
    public required IReadOnlyList<string> StyleTags { get; init; }

    public Trade Trade { get; init; }

    public long Seed { get; init; }

    public required string Ratio { get; init; }

    /// <summary>Its words and look; the review begins with it.</summary>
    public required AdDraft Draft { get; init; }

    /// <summary>JSON of the scene, as it was written; null when only words were wanted.</summary>
    public string? Scene { get; init; }

    /// <summary>Key of the design family.</summary>
    public required string Design { get; init; }

    /// <summary>Pixels.</summary>
    public int Width { get; init; }

    /// <summary>Pixels.</summary>
    public int Height { get; init; }

    /// <summary>Size of the JPEG.</summary>
    public int Bytes { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its owner last made a version of it final; null for a draft.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }
}
