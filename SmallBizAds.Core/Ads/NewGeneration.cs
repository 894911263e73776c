namespace SmallBizAds.Core.Ads;

/// <summary>A submitted create form.</summary>
/// <param name="Brief">Already within its limits.</param>
/// <param name="PhotoHash">SHA-256 (lower-case hex) of a photo kept by <see cref="IGenerations.KeepPhotoAsync"/> for the same visitor, or null.</param>
/// <param name="ClientAddress">Text form of the visitor's address, for the loose limit on guests; null when unknown.</param>
/// <param name="SubmissionId">From a hidden field of the form: the same id with the same wishes again returns the task it already made (double submit).</param>
public sealed record NewGeneration(Brief Brief, string? PhotoHash, string? ClientAddress, Guid? SubmissionId)
{
    /// <summary>SHA-256 of further kept photos, in order; at most <see cref="AdPhotos.Most"/> with the first.</summary>
    public IReadOnlyList<string> MorePhotos { get; init; } = [];
}
