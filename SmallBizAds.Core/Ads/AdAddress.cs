namespace SmallBizAds.Core.Ads;

/// <summary>Names one candidate.</summary>
/// <param name="Task">The task.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct AdAddress(Guid Task, int Number);
