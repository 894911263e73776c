namespace SmallBizAds.Web.Hosting;

/// <summary>
/// Browsers inside other apps. They ignore the download attribute, open no second window and mostly know no share sheet;
/// what works there is a picture that is held down, and plain links.
/// </summary>
public static class InAppBrowsers
{
    // As the apps write themselves into the User-Agent header.
    private static readonly string[] Marks = ["KAKAOTALK", "NAVER(inapp", "Instagram", "FBAN/", "FBAV/", "DaumApps", "BAND/", "Line/"];

    /// <summary>Whether a User-Agent header names one of them.</summary>
    public static bool Is(string? userAgent) => userAgent is not null && Marks.Any(m => userAgent.Contains(m, StringComparison.OrdinalIgnoreCase));
}
