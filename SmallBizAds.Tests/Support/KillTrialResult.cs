using System.Diagnostics;
using System.Text.Json.Serialization;
using Npgsql;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Persistence.Embedded;

namespace SmallBizAds.Tests.Support;

/// <summary>What a trial found.</summary>
public sealed record KillTrialResult
{
    public required int Tasks { get; init; }

    public required int Kills { get; init; }

    public required int Seed { get; init; }

    /// <summary>Completed with every candidate exactly once.</summary>
    public required int Whole { get; init; }

    public required int Inconsistent { get; init; }

    public required int FilesWithoutRow { get; init; }

    public required int RowsWithoutFile { get; init; }

    public required int RowsWithoutOwner { get; init; }

    public required int Damaged { get; init; }

    public required int LongestAttempts { get; init; }

    public required double Seconds { get; init; }

    [JsonPropertyOrder(1)]
    public bool Ok => Whole == Tasks && Inconsistent + FilesWithoutRow + RowsWithoutFile + RowsWithoutOwner + Damaged == 0;
}
