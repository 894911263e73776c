namespace SmallBizAds.Core.Policy.Matching;

/// <summary>A phrase as the data files write it, in all its spellings.</summary>
/// <param name="Prefix">Whether a place or measure ("국내", "판매") before it belongs to it.</param>
/// <param name="First">Spellings of the first part.</param>
/// <param name="Rest">The further parts in their order.</param>
internal sealed record PhrasePattern(PrefixUse Prefix, IReadOnlyList<PhraseLiteral> First, IReadOnlyList<NextPart> Rest);
