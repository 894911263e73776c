using SmallBizAds.Core.Ads;

namespace SmallBizAds.Web.Pages.Ads;

/// <summary>Addresses of pictures.</summary>
public static class AdPaths
{
    /// <summary>Widths in pixels that are kept ready for small places.</summary>
    public static IReadOnlyList<int> ThumbnailWidths { get; } = [320, 640, 960];

    public static string File(string hash, int? width = null) => width is null ? $"/files/{hash}.jpg" : $"/files/{hash}.jpg?w={width}";

    /// <summary>The smaller sizes of a candidate and the whole one.</summary>
    public static string SourceSet(CandidateView candidate) => string.Join(", ", ThumbnailWidths
        .Select(w => (Path: File(candidate.FileHash, w), Width: Shown(candidate, w)))
        .Append((Path: File(candidate.FileHash), candidate.Width))
        .Select(s => $"{s.Path} {s.Width}w"));

    /// <summary>A thumbnail's size is the longer side; a tall ad is therefore narrower than that.</summary>
    private static int Shown(CandidateView candidate, int side) =>
        (int)Math.Round((double)side * candidate.Width / Math.Max(candidate.Width, candidate.Height));
}
