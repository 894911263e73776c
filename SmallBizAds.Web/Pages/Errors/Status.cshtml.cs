using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using SmallBizAds.Web.Hosting;
using SmallBizAds.Web.Htmx;

namespace SmallBizAds.Web.Pages.Errors;

/// <summary>Every answer that is not what was asked for, said kindly. It must draw without database, files or form keys.</summary>
[IgnoreAntiforgeryToken]
public sealed class StatusModel(ILogger<StatusModel> log) : PageModel
{
    private static readonly int[] Worded = [400, 404, 410, 413, 429, 500, 503];

    public int Code { get; private set; }

    /// <summary>The status whose words are used.</summary>
    public int Words => Worded.Contains(Code) ? Code : Code < 500 ? 400 : 500;

    /// <summary>Only for what we did wrong: a number to read out to whoever runs the site.</summary>
    public string? Reference { get; private set; }

    /// <summary>The page asks again by itself; what was sent cannot be sent again that way.</summary>
    public bool Reloads => Code == StatusCodes.Status503ServiceUnavailable && HttpMethods.IsGet(Request.Method);

    public void OnGet() => Tell();

    public void OnPost() => Tell();

    private void Tell()
    {
        var thrown = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        Code = thrown is null ? CodeOfAddress() : Response.StatusCode;
        Response.StatusCode = Code;
        if (Code >= 500)
        {
            Reference = Hosting.Errors.NewReference();
            log.LogError(thrown?.Error, "Answered {Status} to {Path}, reference {Reference}", Code, thrown?.Path, Reference);
        }

        if (Code == StatusCodes.Status503ServiceUnavailable)
        {
            Response.Headers.RetryAfter = "5";
        }

        if (Request.IsHtmx())
        {
            // A whole page has no place in a fragment; the script says it in a toast.
            Response.Headers["HX-Reswap"] = "none";
        }
    }

    /// <summary>Read by hand: binding would try to read a form again that could not be read, and then bind nothing.</summary>
    private int CodeOfAddress() =>
        int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code) ? code : StatusCodes.Status404NotFound;
}
