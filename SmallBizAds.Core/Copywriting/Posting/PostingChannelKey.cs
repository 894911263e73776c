namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>The written key of a channel ("naver-place"): in forms and in data files.</summary>
public static class PostingChannelKey
{
    /// <summary>Every key, in the order of the enum.</summary>
    public static IReadOnlyCollection<string> All => KebabNames<PostingChannel>.All;

    /// <summary>The kebab-case key.</summary>
    public static string Of(PostingChannel value) => KebabNames<PostingChannel>.Of(value);

    /// <summary>Reads a key (any case, blanks around it ignored); false for null and unknown keys.</summary>
    public static bool TryParse(string? key, out PostingChannel value) => KebabNames<PostingChannel>.TryParse(key, out value);
}
