namespace SmallBizAds.Core.Persistence;

/// <summary>How the database is.</summary>
/// <param name="Ok">It answered.</param>
/// <param name="Embedded">This app runs it.</param>
/// <param name="Version">Of the server; null when it did not answer.</param>
/// <param name="Elapsed">Time to the answer.</param>
/// <param name="Error">Why not; for operators only.</param>
public sealed record DatabaseStatus(bool Ok, bool Embedded, string? Version, TimeSpan Elapsed, string? Error);
