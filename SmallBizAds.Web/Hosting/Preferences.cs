using Microsoft.AspNetCore.Diagnostics;

namespace SmallBizAds.Web.Hosting;

/// <summary>What a browser chose about the look of the pages.</summary>
public sealed class Preferences(IHttpContextAccessor http)
{
    public const string ThemeCookie = "theme";

    /// <summary>"light", "dark" or null: as the phone says.</summary>
    public string? Theme => Checked(http.HttpContext?.Request.Cookies[ThemeCookie]);

    /// <summary>The page that was asked for, to come back to after a choice: also when an error page stands in its place.</summary>
    public string Here
    {
        get
        {
            var context = http.HttpContext!;
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is { } status)
            {
                return status.OriginalPath + WithoutHandler(status.OriginalQueryString);
            }

            return context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? context.Request.Path + WithoutHandler(context.Request.QueryString.Value);
        }
    }

    /// <summary>The theme if it is one of ours, else null.</summary>
    public static string? Checked(string? theme) => theme is "light" or "dark" ? theme : null;

    private static string WithoutHandler(string? query) => query?.Contains("handler=", StringComparison.Ordinal) == true ? string.Empty : query ?? string.Empty;
}
