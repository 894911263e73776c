using System.Diagnostics;
using SmallBizAds.Core.Ads;

namespace SmallBizAds.Web.Pages.Ads;

/// <summary>How formats are called on the web.</summary>
public static class FileFormats
{
    /// <summary>"jpg".</summary>
    public static string ExtensionOf(AdFormat format) => format switch
    {
        AdFormat.Jpeg => "jpg",
        AdFormat.Png => "png",
        AdFormat.WebP => "webp",
        AdFormat.Pdf => "pdf",
        AdFormat.Scene => "json",
        _ => throw new UnreachableException(),
    };

    /// <summary>"image/jpeg".</summary>
    public static string TypeOf(AdFormat format) => format switch
    {
        AdFormat.Jpeg => "image/jpeg",
        AdFormat.Png => "image/png",
        AdFormat.WebP => "image/webp",
        AdFormat.Pdf => "application/pdf",
        AdFormat.Scene => "application/json",
        _ => throw new UnreachableException(),
    };

    /// <summary>The format of an extension, or null.</summary>
    public static AdFormat? Find(string extension) => Enum.GetValues<AdFormat>().Cast<AdFormat?>().FirstOrDefault(f => ExtensionOf(f!.Value) == extension);
}
