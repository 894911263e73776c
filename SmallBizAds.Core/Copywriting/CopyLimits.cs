namespace SmallBizAds.Core.Copywriting;

/// <summary>Hard lengths of the slots of <see cref="AdCopy"/>, in grapheme clusters.</summary>
public static class CopyLimits
{
    public const int Kicker = 14;
    public const int Headline = 32;
    public const int Subcopy = 70;
    public const int CallToAction = 14;

    /// <summary>A headline up to here can be set large.</summary>
    public const int ComfortableHeadline = 18;

    public const int MinHashtags = 3;
    public const int MaxHashtags = 8;
}
