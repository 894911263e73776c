using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;

namespace SmallBizAds.Web.Pages.Ads;

/// <summary>Addresses of ads and their pictures.</summary>
public static class AdPaths
{
    /// <summary>Widths in pixels that are kept ready for small places.</summary>
    public static IReadOnlyList<int> ThumbnailWidths { get; } = [320, 640, 960];

    public static string File(string hash, int? width = null) => width is null ? $"/files/{hash}.jpg" : $"/files/{hash}.jpg?w={width}";

    /// <summary>Where a candidate is changed.</summary>
    public static string Review(Guid task, int number) => $"/ads/{task}/{number}";

    /// <summary>A state of a draft, drawn.</summary>
    public static string Preview(DraftView draft) => $"{Review(draft.Task, draft.Number)}/preview/{draft.Key}.jpg";

    /// <summary>The draft in another design, small.</summary>
    public static string Sketch(DraftView draft, string design) => $"{Review(draft.Task, draft.Number)}/preview/{draft.Key}/{design}.jpg";

    /// <summary>What was made final.</summary>
    public static string Version(Guid task, int number, int version) => $"{Review(task, number)}/v{version}";

    /// <summary>A version as a file.</summary>
    public static string VersionFile(Guid task, int number, int version, AdFormat format) => $"{Version(task, number, version)}/ad.{FileFormats.ExtensionOf(format)}";

    /// <summary>The smaller sizes of a picture and the whole one.</summary>
    public static string SourceSet(string hash, int width, int height) => string.Join(", ", ThumbnailWidths
        .Select(w => (Path: File(hash, w), Width: Shown(width, height, w)))
        .Append((Path: File(hash), Width: width))
        .Select(s => $"{s.Path} {s.Width}w"));

    /// <summary>A thumbnail's size is the longer side; a tall ad is therefore narrower than that.</summary>
    private static int Shown(int width, int height, int side) => (int)Math.Round((double)side * width / Math.Max(width, height));
}
