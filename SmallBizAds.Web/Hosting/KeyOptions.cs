using System.ComponentModel.DataAnnotations;

namespace SmallBizAds.Web.Hosting;

/// <summary>The keys that protect cookies and forms: section <c>Keys</c>.</summary>
public sealed record KeyOptions
{
    public const string Section = "Keys";

    [Required]
    public string Folder { get; init; } = "data/keys";
}
