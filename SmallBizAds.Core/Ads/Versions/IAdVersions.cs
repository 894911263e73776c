using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads.Versions;

/// <summary>Ads that their owners made final. Every lookup is scoped to the visitor.</summary>
public interface IAdVersions
{
    /// <summary>
    /// Makes the draft final as it stands and returns the version's number. A state that is already the newest version
    /// returns that one. Problems: AdNotFound, TaskExpired, StorageFull, and DraftChanged when the draft is no longer at
    /// <paramref name="shownKey"/>.
    /// </summary>
    Task<Result<int>> ConfirmAsync(Visitor visitor, AdAddress ad, string? shownKey, CancellationToken ct);

    /// <summary>The same ad in another ratio, as a version of its own. Problems: those of <see cref="ConfirmAsync"/>, AdChoiceUnknown.</summary>
    Task<Result<int>> ReshapeAsync(Visitor visitor, AdAddress ad, int version, string ratio, CancellationToken ct);

    /// <summary>Puts the draft back to a version, as one more change that can be undone. Problem: AdNotFound.</summary>
    Task<Result<bool>> TakeUpAsync(Visitor visitor, AdAddress ad, int version, CancellationToken ct);

    /// <summary>The versions of a candidate, newest first, with its task's brief; null if it is not theirs.</summary>
    Task<VersionShelf?> ListAsync(Visitor visitor, AdAddress ad, CancellationToken ct);

    /// <summary>A version as a file of a format, or null: not theirs, no such version, or no picture.</summary>
    Task<byte[]?> RenderAsync(Visitor visitor, AdAddress ad, int version, AdFormat format, CancellationToken ct);
}
