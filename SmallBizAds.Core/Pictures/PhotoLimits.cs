namespace SmallBizAds.Core.Pictures;

/// <summary>What a photo may weigh and measure.</summary>
public static class PhotoLimits
{
    /// <summary>Bytes of an upload.</summary>
    public const int Bytes = 10 * 1024 * 1024;

    /// <summary>Pixels of an upload on its longer side.</summary>
    public const int LongerSide = 20_000;

    /// <summary>Pixels of an upload on its shorter side, at least; also of its master, which rules out ribbons.</summary>
    public const int ShorterSide = 200;

    /// <summary>Millions of pixels of an upload.</summary>
    public const int Megapixels = 64;

    /// <summary>
    /// Millions of pixels of an upload that must be held whole while it is decoded (WebP, progressive JPEG, interlaced PNG):
    /// at worst eight bytes each.
    /// </summary>
    public const int MegapixelsHeldWhole = 40;

    /// <summary>Pixels of a master on its longer side, at most.</summary>
    public const int MasterSide = 2400;

    /// <summary>JPEG quality of a master.</summary>
    public const int MasterQuality = 92;

    /// <summary>How long decoding may take before the file is taken for an attack.</summary>
    public static readonly TimeSpan Time = TimeSpan.FromSeconds(10);
}
