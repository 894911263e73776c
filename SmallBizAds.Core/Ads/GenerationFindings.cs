namespace SmallBizAds.Core.Ads;

/// <summary>What <see cref="GenerationAudit"/> found.</summary>
/// <param name="Tasks">All tasks.</param>
/// <param name="Active">Queued or being made.</param>
/// <param name="Completed">Completed.</param>
/// <param name="Whole">Completed with every candidate exactly once.</param>
/// <param name="Failed">Failed.</param>
/// <param name="Inconsistent">A candidate twice, a number out of range, a file that is not owned, or a job missing or too many.</param>
public sealed record GenerationFindings(int Tasks, int Active, int Completed, int Whole, int Failed, IReadOnlyList<Guid> Inconsistent);
