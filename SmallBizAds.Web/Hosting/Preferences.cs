namespace SmallBizAds.Web.Hosting;

/// <summary>What a browser chose about the look of the pages.</summary>
public sealed class Preferences(IHttpContextAccessor http)
{
    public const string ThemeCookie = "theme";

    /// <summary>"light", "dark" or null: as the phone says.</summary>
    public string? Theme => Checked(http.HttpContext?.Request.Cookies[ThemeCookie]);

    /// <summary>The page that is shown now, to come back to after a choice. A form that was answered goes back to its page.</summary>
    public string Here
    {
        get
        {
            var request = http.HttpContext?.Request;
            return request is null || !HttpMethods.IsGet(request.Method) && request.Path.StartsWithSegments(Errors.Path) ? "/" : request.Path + WithoutHandler(request.QueryString);
        }
    }

    /// <summary>The theme if it is one of ours, else null.</summary>
    public static string? Checked(string? theme) => theme is "light" or "dark" ? theme : null;

    private static string WithoutHandler(QueryString query) => query.Value?.Contains("handler=", StringComparison.Ordinal) == true ? string.Empty : query.Value ?? string.Empty;
}
