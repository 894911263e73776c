namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>A candidate that its visitor may review.</summary>
/// <param name="CandidateId">Its generation_history row.</param>
/// <param name="Generation">Its task.</param>
/// <param name="AsMade">The candidate itself as a draft.</param>
/// <param name="OutputFile">SHA-256 of its JPEG.</param>
internal sealed record ReviewedAd(Guid CandidateId, Generation Generation, AdDraft AsMade, string? OutputFile)
{
    public Brief Brief { get; } = Generation.ToBrief();
}
