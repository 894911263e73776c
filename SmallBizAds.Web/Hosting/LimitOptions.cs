using System.ComponentModel.DataAnnotations;

namespace SmallBizAds.Web.Hosting;

/// <summary>How many requests are answered before 429: section <c>Limits</c>.</summary>
public sealed record LimitOptions
{
    public const string Section = "Limits";

    [Range(1, 1_000_000)]
    public int VisitorRequestsPerMinute { get; init; } = 600;

    [Range(1, 1_000_000)]
    public int AddressRequestsPerMinute { get; init; } = 2400;

    [Range(1, 1_000_000)]
    public int VisitorSubmissionsPerMinute { get; init; } = 12;

    [Range(1, 1_000_000)]
    public int AddressSubmissionsPerMinute { get; init; } = 60;
}
