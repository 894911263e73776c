namespace SmallBizAds.Core.Ads;

/// <summary>Job: make the candidates of a task that are not there yet.</summary>
/// <param name="GenerationId">The task.</param>
internal sealed record MakeAds(Guid GenerationId);
