using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design.Placements;

namespace SmallBizAds.Core.Ads;

/// <summary>What the owner asked for, ready to be made. The photo travels beside it, already ingested.</summary>
public sealed record Brief
{
    /// <summary>Longest text, in UTF-16 units after trimming.</summary>
    public const int MaxTextLength = 500;

    /// <summary>Most candidates.</summary>
    public const int MaxCount = 4;

    /// <summary>The owner's words, 1 to 500.</summary>
    public required string Text { get; init; }

    /// <summary>Null: detected from the words.</summary>
    public Trade? Trade { get; init; }

    public Tone Tone { get; init; } = Tone.Warm;

    public AspectRatio Ratio { get; init; } = AspectRatio.Square;

    public CopyLanguage Language { get; init; } = CopyLanguage.Korean;

    public AdContent Content { get; init; } = AdContent.Both;

    /// <summary>1 to 4 candidates.</summary>
    public int Count { get; init; } = MaxCount;

    /// <summary>The same brief, photo and seed give the same bytes.</summary>
    public long Seed { get; init; }

    /// <summary>What a copywriter is given of it.</summary>
    public CopyBrief ToCopyBrief() => new(Text, Trade, Tone, Language, Seed);
}
