namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>Where the review of a candidate stands. Its states are <see cref="DraftStep"/> rows.</summary>
internal sealed class DraftRow
{
    /// <summary>The generation_history row.</summary>
    public Guid CandidateId { get; init; }

    /// <summary>Number of the step that is shown.</summary>
    public int CurrentStep { get; set; }

    /// <summary>Highest number that was given out.</summary>
    public int LastStep { get; set; }
}
