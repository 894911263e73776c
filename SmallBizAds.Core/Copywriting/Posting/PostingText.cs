namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>What to post.</summary>
/// <param name="Title">Null where the channel has none.</param>
/// <param name="Body">Several lines, hashtags last where the channel has them.</param>
/// <param name="TitleLimit">Grapheme clusters; the title is never longer.</param>
/// <param name="BodyLimit">Grapheme clusters.</param>
/// <param name="IsTooLong">The facts alone are longer than the channel takes: the body is over its limit, and the owner must shorten it.</param>
public sealed record PostingText(string? Title, string Body, int? TitleLimit, int BodyLimit, bool IsTooLong);
