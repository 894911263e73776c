using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Pictures;

/// <summary>Why a photo is refused.</summary>
public static class PhotoProblems
{
    /// <summary>More bytes than allowed; {0} is the limit in megabytes.</summary>
    public static Problem TooLarge { get; } = new("PhotoTooLarge", PhotoLimits.Bytes / (1024 * 1024));

    /// <summary>HEIC, the iPhone's own format.</summary>
    public static Problem Heic { get; } = new("PhotoHeic");

    /// <summary>GIF, moving or not.</summary>
    public static Problem Gif { get; } = new("PhotoGif");

    /// <summary>Another kind of file than JPEG, PNG or WebP.</summary>
    public static Problem Unsupported { get; } = new("PhotoUnsupported");

    /// <summary>Empty, truncated or damaged.</summary>
    public static Problem Unreadable { get; } = new("PhotoUnreadable");

    /// <summary>More pixels than allowed; {0} is the limit in millions.</summary>
    public static Problem TooManyPixels { get; } = new("PhotoTooManyPixels", PhotoLimits.Megapixels);

    /// <summary>Too few pixels for an ad; {0} is the least on the shorter side.</summary>
    public static Problem TooSmall { get; } = new("PhotoTooSmall", PhotoLimits.ShorterSide);
}
