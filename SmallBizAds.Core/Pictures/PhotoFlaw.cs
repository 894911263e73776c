namespace SmallBizAds.Core.Pictures;

/// <summary>What is the matter with a photo and cannot be mended: only its owner can take another one.</summary>
public enum PhotoFlaw
{
    /// <summary>So few pixels that it looks soft at the size of an ad.</summary>
    Small,

    /// <summary>Shaken or out of focus.</summary>
    Blurred,

    /// <summary>So dark that lifting it would show little but noise.</summary>
    Dark,
}
