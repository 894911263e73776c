namespace SmallBizAds.Core.Ads;

/// <summary>A kind of file that an ad can be saved as.</summary>
public enum AdFormat
{
    /// <summary>The confirmed bytes.</summary>
    Jpeg,

    /// <summary>Twice the size, for print shops and large screens.</summary>
    Png,

    /// <summary>The own size, the smallest file.</summary>
    WebP,

    /// <summary>One A4 page.</summary>
    Pdf,

    /// <summary>The scene as JSON.</summary>
    Scene,
}
