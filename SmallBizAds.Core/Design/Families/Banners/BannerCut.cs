namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>How the picture of a banner is cut.</summary>
internal enum BannerCut
{
    /// <summary>Upright, with the ground all around.</summary>
    Framed,

    /// <summary>Likewise, with round corners.</summary>
    Rounded,

    /// <summary>Round, off the edge.</summary>
    Disc,

    /// <summary>Up to the edges, with a slanted side towards the words.</summary>
    Slanted,

    /// <summary>Up to the edges, fading into the ground towards the words.</summary>
    Faded,
}
