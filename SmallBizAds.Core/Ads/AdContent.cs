namespace SmallBizAds.Core.Ads;

/// <summary>What is wanted.</summary>
public enum AdContent
{
    /// <summary>A picture with words on it, and words to post beside it.</summary>
    Both,

    /// <summary>A picture without a letter on it.</summary>
    Picture,

    /// <summary>Words without a picture.</summary>
    Words,
}
