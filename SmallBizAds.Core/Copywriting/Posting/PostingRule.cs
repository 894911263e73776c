namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>What a channel takes. Lengths are grapheme clusters.</summary>
/// <param name="TitleLimit">Null: the channel has no title.</param>
/// <param name="BodyLimit">Longest body, hashtags included.</param>
/// <param name="MaxHashtags">0: hashtags are not used there.</param>
/// <param name="Verified">Whether the platform itself, or a partner that sends for it, states the limits; otherwise they are on the safe side.</param>
/// <param name="Source">Where they stand, or why they are assumed.</param>
/// <param name="Checked">When somebody last looked.</param>
public sealed record PostingRule(int? TitleLimit, int BodyLimit, int MaxHashtags, bool Verified, string Source, DateOnly Checked);
