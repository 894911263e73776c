using System.Data.Common;
using System.Net.Sockets;
using System.Security.Cryptography;

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
        e is DbException { IsTransient: true } || (e is DbException && Chain(e).Any(inner => inner is SocketException or IOException or TimeoutException));

    private static IEnumerable<Exception> Chain(Exception? exception)
    {
        for (; exception is not null; exception = exception.InnerException)
        {
            yield return exception;
        }
    }
}
