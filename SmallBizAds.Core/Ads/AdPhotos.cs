using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads;

/// <summary>The photos of an ad, the main one first.</summary>
/// <param name="All">One to <see cref="Most"/>.</param>
public sealed record AdPhotos(IReadOnlyList<PhotoMaster> All)
{
    /// <summary>Most photos of one ad.</summary>
    public const int Most = 4;

    /// <summary>The one that the ad is about.</summary>
    public PhotoMaster Main => All[0];

    /// <summary>One photo.</summary>
    public static implicit operator AdPhotos?(PhotoMaster? photo) => photo is null ? null : new([photo]);
}
