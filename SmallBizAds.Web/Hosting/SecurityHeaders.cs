using Microsoft.Net.Http.Headers;
using SmallBizAds.Web.Htmx;

namespace SmallBizAds.Web.Hosting;

/// <summary>The headers of every response, also of errors, and how long a page may be kept: not at all.</summary>
public static class SecurityHeaders
{
    /// <summary>
    /// Everything comes from this site, nothing is inline. blob: is the preview of a photo that was not sent yet.
    /// </summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; font-src 'self'; connect-src 'self'; " +
        "manifest-src 'self'; worker-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private const string Permissions =
        "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

    public static WebApplication UseSecurityHeaders(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            // At the last moment, because the error handler clears what was set before it.
            context.Response.OnStarting(static state => Write((HttpContext)state), context);
            return next(context);
        });
        return app;
    }

    /// <summary>The style sheet names fonts with the version of their package; other assets carry a fingerprint in their name.</summary>
    private static bool IsVersionedFont(HttpRequest request) => request.Path.StartsWithSegments("/fonts") && request.Query.ContainsKey("v");

    private static Task Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY"; // for browsers that do not know frame-ancestors
        headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (context.Response.ContentType?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) == true)
        {
            headers.CacheControl = "no-store";
            headers.Remove(HeaderNames.Pragma);
            headers.Append(HeaderNames.Vary, HtmxRequest.Header);
        }
        else if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified && IsVersionedFont(context.Request))
        {
            headers.CacheControl = "public, max-age=31536000, immutable";
        }

        return Task.CompletedTask;
    }
}
