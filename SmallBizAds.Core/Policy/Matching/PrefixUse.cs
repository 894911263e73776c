namespace SmallBizAds.Core.Policy.Matching;

/// <summary>What a word like "국내" or "판매" before a phrase is to it.</summary>
internal enum PrefixUse
{
    /// <summary>It stays outside.</summary>
    None,

    /// <summary>It belongs to the phrase when it is there.</summary>
    MayStand,

    /// <summary>Without it the phrase means nothing.</summary>
    MustStand,
}
