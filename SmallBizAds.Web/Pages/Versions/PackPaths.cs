using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Web.Pages.Ads;

namespace SmallBizAds.Web.Pages.Versions;

/// <summary>Addresses of a version laid out for other places.</summary>
public static class PackPaths
{
    /// <summary>Name of the choice in the form and the address.</summary>
    public const string Choice = "place";

    /// <summary>All that is chosen, in one file.</summary>
    public static string Zip(AdAddress ad, int version) => $"{AdPaths.Version(ad.Task, ad.Number, version)}/pack.zip";

    /// <summary>One of them.</summary>
    public static string Picture(AdAddress ad, int version, Placement placement) =>
        $"{AdPaths.Version(ad.Task, ad.Number, version)}/places/{placement.Key}.{(placement.File.Kind == PictureFile.Png ? "png" : "jpg")}";

    /// <summary>The page again, where the places are chosen.</summary>
    public static string Choosing(AdAddress ad, int version) => $"{AdPaths.Version(ad.Task, ad.Number, version)}?places=none#places";
}
