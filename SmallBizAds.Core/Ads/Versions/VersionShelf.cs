namespace SmallBizAds.Core.Ads.Versions;

/// <summary>All that was made final of one candidate.</summary>
/// <param name="Brief">What was asked for.</param>
/// <param name="Versions">Newest first.</param>
/// <param name="ExpiresAt">When a guest's files go; null for members.</param>
public sealed record VersionShelf(Brief Brief, IReadOnlyList<VersionView> Versions, DateTimeOffset? ExpiresAt);
