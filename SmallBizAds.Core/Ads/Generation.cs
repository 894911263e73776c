using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads;

/// <summary>A task: what was asked for and how far it is. Its candidates are <see cref="GenerationHistory"/> rows.</summary>
internal sealed class Generation
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The member, or the browser of a guest.</summary>
    public Guid OwnerId { get; set; }

    /// <summary>Null for guests.</summary>
    public Guid? UserId { get; set; }

    /// <summary>From the form that made it; the same again is the same task.</summary>
    public Guid? SubmissionId { get; init; }

    /// <summary>The job that is to make it, or made it last.</summary>
    public Guid JobId { get; set; }

    public GenerationState State { get; set; }

    public GenerationStep Step { get; set; }

    public int Percent { get; set; }

    /// <summary>The owner's words.</summary>
    public required string InputText { get; set; }

    /// <summary>The trade that was chosen; null: detected.</summary>
    public Trade? Trade { get; init; }

    public Tone Tone { get; init; }

    /// <summary>Key of the ratio.</summary>
    public required string Ratio { get; init; }

    public CopyLanguage Language { get; init; }

    public AdContent Content { get; init; }

    /// <summary>How many candidates were asked for.</summary>
    public int Count { get; init; }

    public long Seed { get; init; }

    public string? PhotoHash { get; set; }

    /// <summary>Of the further photos, in order.</summary>
    public IReadOnlyList<string> MorePhotos { get; set; } = [];

    /// <summary>All its photos, the main one first.</summary>
    public IReadOnlyList<string> Photos => PhotoHash is null ? [] : [PhotoHash, .. MorePhotos];

    /// <summary>What its photos lack, as seen when the ads were planned.</summary>
    public IReadOnlyList<PhotoFlaw> PhotoFlaws { get; set; } = [];

    /// <summary>Of a guest, for the limit per address.</summary>
    public string? ClientAddress { get; set; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When work on it last began.</summary>
    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>When a guest's words and files go; null for members.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>Why it failed.</summary>
    public Problem? Problem { get; set; }

    /// <summary>Whether it was made for the same wishes; the seed is the app's choice, not a wish.</summary>
    public bool IsFor(Brief brief, string? photoHash, IReadOnlyList<string> morePhotos) =>
        MorePhotos.SequenceEqual(morePhotos) &&
        (InputText, PhotoHash, Trade, Tone, Ratio, Language, Content, Count)
        == (brief.Text, photoHash, brief.Trade, brief.Tone, brief.Ratio.Key, brief.Language, brief.Content, brief.Count);

    /// <summary>The same as the visitor is to see it.</summary>
    public Brief ToBrief() => new()
    {
        Text = InputText,
        Trade = Trade,
        Tone = Tone,
        Ratio = Design.Placements.AspectRatio.Find(Ratio) ?? Design.Placements.AspectRatio.Square,
        Language = Language,
        Content = Content,
        Count = Count,
        Seed = Seed,
    };
}
