using System.Data.Common;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.Extensions.Options;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Web.Hosting;

/// <summary>Which status an exception becomes, and the designed page for every status without a body.</summary>
public static class Errors
{
    public const string Path = "/error";

    public static WebApplication UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = Path,
            StatusCodeSelector = StatusOf,
            CreateScopeForErrors = true,
        });
        app.UseStatusCodePagesWithReExecute(Path + "/{0}");
        return app;
    }

    /// <summary>
    /// Says 413 before anything of the request is read: whoever reads a form too large sees only a form that breaks off.
    /// </summary>
    public static WebApplication UseUploadLimit(this WebApplication app)
    {
        var limit = app.Services.GetRequiredService<IOptions<UploadOptions>>().Value.MaxRequestBytes;
        app.Use((context, next) =>
        {
            if (!(context.Request.ContentLength > limit) || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            {
                return next(context);
            }

            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
        return app;
    }

    /// <summary>413 and the like as the server says, 503 when the database does not answer, else 500.</summary>
    public static int StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        _ when Chain(exception).Any(e => e is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge }) => StatusCodes.Status413PayloadTooLarge,
        _ when Chain(exception).Any(IsDatabaseAway) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    /// <summary>What a person can read out on the phone and an operator can find in the log.</summary>
    public static string NewReference() => Convert.ToHexString(RandomNumberGenerator.GetBytes(4));

    private static bool IsDatabaseAway(Exception e) =>
        e is DbException && (DatabaseTrouble.Is(e) || Chain(e).Any(inner => inner is SocketException or IOException or TimeoutException));

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception;
        }
    }
}
