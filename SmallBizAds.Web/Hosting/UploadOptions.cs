using System.ComponentModel.DataAnnotations;

namespace SmallBizAds.Web.Hosting;

/// <summary>What may be sent to the app: section <c>Uploads</c>.</summary>
public sealed record UploadOptions
{
    public const string Section = "Uploads";

    [Range(11, 1024)]
    public int MaxRequestMegabytes { get; init; } = 44;

    public long MaxRequestBytes => MaxRequestMegabytes * 1024L * 1024L;
}
