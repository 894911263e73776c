namespace SmallBizAds.Core.Pictures;

/// <summary>What an upload is, going by its first bytes; names and media types sent along are not asked.</summary>
public enum PhotoKind
{
    /// <summary>None of the kinds below, or no bytes at all.</summary>
    Unknown,

    /// <summary>Taken.</summary>
    Jpeg,

    /// <summary>Taken; of an animation the first frame.</summary>
    Png,

    /// <summary>Taken; of an animation the first frame.</summary>
    WebP,

    /// <summary>HEIC and HEIF: what an iPhone stores. Refused with a text of its own, because the owner can change it.</summary>
    Heic,

    /// <summary>Refused with a text of its own: whoever sends a moving picture knows which moment of it they want.</summary>
    Gif,

    /// <summary>AVIF, BMP, TIFF, PSD, JPEG XL, SVG, PDF, films, archives and text: refused.</summary>
    Foreign,
}
