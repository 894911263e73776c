using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using SmallBizAds.Web.Hosting;

namespace SmallBizAds.Web.Pages.Preferences;

/// <summary>Language and theme: two small forms on every page, each kept in a cookie for a year.</summary>
public static class PreferenceEndpoints
{
    public static WebApplication MapPreferences(this WebApplication app)
    {
        app.MapPost("/preferences/language", (HttpContext context, [FromForm] string? language, [FromForm] string? returnTo) =>
            Keep(context, Languages.CookieName, Languages.Offered.Contains(language) ? CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(language!)) : null, returnTo));
        app.MapPost("/preferences/theme", (HttpContext context, [FromForm] string? theme, [FromForm] string? returnTo) =>
            Keep(context, Hosting.Preferences.ThemeCookie, Hosting.Preferences.Checked(theme), returnTo));
        return app;
    }

    private static IResult Keep(HttpContext context, string cookie, string? value, string? returnTo)
    {
        if (value is not null)
        {
            context.Response.Cookies.Append(cookie, value, new CookieOptions
            {
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
                HttpOnly = true,
                IsEssential = true,
            });
        }

        context.Response.Headers.Location = IsOurs(returnTo) ? returnTo : "/";
        return Results.StatusCode(StatusCodes.Status303SeeOther);
    }

    /// <summary>A path of this site: "//elsewhere" and "/\elsewhere" are other sites to a browser.</summary>
    private static bool IsOurs(string? path) =>
        path is ['/', ..] && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal) && !path.Any(char.IsControl);
}
