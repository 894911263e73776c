using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Ads;

/// <summary>One finished candidate of a task.</summary>
/// <param name="Id">Id of its generation_history row.</param>
/// <param name="Number">1 to 4.</param>
/// <param name="FileHash">SHA-256 of the JPEG, lower-case hex; null when only words were wanted.</param>
/// <param name="Bytes">Size of the JPEG.</param>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Design">Key of the design family.</param>
/// <param name="Copy">Its words.</param>
public sealed record CandidateView(Guid Id, int Number, string? FileHash, int Bytes, int Width, int Height, string Design, AdCopy Copy);
