namespace SmallBizAds.Web.Htmx;

/// <summary>What htmx says about a request.</summary>
public static class HtmxRequest
{
    public const string Header = "HX-Request";

    /// <summary>True when a fragment is wanted instead of a page.</summary>
    public static bool IsHtmx(this HttpRequest request) => request.Headers[Header] == "true";
}
