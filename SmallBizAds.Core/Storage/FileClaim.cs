namespace SmallBizAds.Core.Storage;

/// <summary>A reason to keep a file, and who may see it because of that.</summary>
/// <param name="OwnerKind">Guest or member.</param>
/// <param name="OwnerId">The browser or the member.</param>
/// <param name="Purpose">Why.</param>
/// <param name="SubjectId">The row that shows it; the owner itself for an upload.</param>
public sealed record FileClaim(OwnerKind OwnerKind, Guid OwnerId, FilePurpose Purpose, Guid SubjectId);
