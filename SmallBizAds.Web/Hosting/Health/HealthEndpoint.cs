using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SmallBizAds.Web.Hosting.Health;

/// <summary>
/// <c>/healthz</c>: one JSON object with a line per part. A part is an <see cref="IHealthCheck"/> that its own folder
/// registers with <c>AddHealthChecks().AddCheck</c>; its description and data (versions, counts) are shown as they are, what it
/// throws is only logged. 200 when all are well or merely degraded, else 503.
/// </summary>
public static class HealthEndpoint
{
    public const string Path = "/healthz";

    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapMethods(Path, [HttpMethods.Get, HttpMethods.Head], AnswerAsync).DisableRateLimiting();
        return app;
    }

    private static async Task AnswerAsync(HttpContext context, RecentHealth health)
    {
        var report = await health.ReportAsync(context.RequestAborted);
        context.Response.StatusCode = report.Status == HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK;
        context.Response.Headers.CacheControl = "no-store";
        await WriteAsync(context, report);
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            status = Name(report.Status),
            milliseconds = Math.Round(report.TotalDuration.TotalMilliseconds, 1),
            parts = report.Entries.ToDictionary(e => e.Key, e => new
            {
                status = Name(e.Value.Status),
                // The words of an exception may name hosts, folders or passwords; the framework has logged them.
                detail = e.Value.Exception is null ? e.Value.Description : "It does not answer.",
                milliseconds = Math.Round(e.Value.Duration.TotalMilliseconds, 1),
                data = e.Value.Data,
            }),
        },
        JsonSerializerOptions.Web,
        context.RequestAborted);

    private static string Name(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => "healthy",
        HealthStatus.Degraded => "degraded",
        _ => "unhealthy",
    };
}
