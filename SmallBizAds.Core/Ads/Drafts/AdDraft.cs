using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>An ad as it stands: everything that decides its words and pixels, beside the brief and the photo's bytes.</summary>
public sealed record AdDraft
{
    public required AdCopy Copy { get; init; }

    public required Trade Trade { get; init; }

    /// <summary>Key of the design family.</summary>
    public required string Design { get; init; }

    /// <summary>Key of the palette.</summary>
    public required string Palette { get; init; }

    /// <summary>Key of the font pair; null: the design's own.</summary>
    public string? Fonts { get; init; }

    /// <summary>Key of the ratio.</summary>
    public required string Ratio { get; init; }

    /// <summary>SHA-256 of the photo; null: a drawing.</summary>
    public string? PhotoHash { get; init; }

    /// <summary>SHA-256 of the further photos, in order; null when there are none.</summary>
    public IReadOnlyList<string>? MorePhotos { get; init; }

    /// <summary>True: the photos are shown exactly as they were taken, and not mended; null: mended.</summary>
    public bool? AsShot { get; init; }

    /// <summary>All its photos, the main one first.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Photos => PhotoHash is null ? [] : [PhotoHash, .. MorePhotos ?? []];

    /// <summary>What of the photo must stay in sight; null: where it draws the eye.</summary>
    public PhotoFocus? Focus { get; init; }

    /// <summary>What is left off the picture, in the order of the enum.</summary>
    public IReadOnlyList<AdPart> Hidden { get; init; } = [];

    /// <summary>Chooses the drawing.</summary>
    public long Seed { get; init; }

    /// <summary>Rewordings that were taken, in order.</summary>
    public IReadOnlyList<ClaimChoice> Claims { get; init; } = [];

    /// <summary>Names exactly this state: 32 hex digits. Drafts that look and read the same share it.</summary>
    [JsonIgnore]
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(DraftJson.Write(this with { Claims = [] }))).AsSpan(0, 16));
}
