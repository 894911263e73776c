using SmallBizAds.Core.Ads.Drafts;

namespace SmallBizAds.Core.Ads.Versions;

/// <summary>An ad that its owner made final.</summary>
/// <param name="Number">1, 2, 3 … within its candidate.</param>
/// <param name="Draft">Its words and look.</param>
/// <param name="FileHash">SHA-256 of the JPEG; null when it has no picture.</param>
/// <param name="Bytes">Size of the JPEG.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Claims">What the owner was told about their words, and what they made of it.</param>
/// <param name="ConfirmedAt">When.</param>
public sealed record VersionView(
    int Number, AdDraft Draft, string? FileHash, int Bytes, int Width, int Height, IReadOnlyList<ClaimChoice> Claims, DateTimeOffset ConfirmedAt);
