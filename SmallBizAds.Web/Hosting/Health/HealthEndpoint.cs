using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SmallBizAds.Web.Hosting.Health;

/// <summary>
/// <c>/healthz</c>: one JSON object with a line per part. A part is an <see cref="IHealthCheck"/> that its own folder
/// registers with <c>AddHealthChecks().AddCheck</c>; what it puts in the data (versions, counts) is shown as it is.
/// 200 when all are well or merely degraded, else 503.
/// </summary>
public static class HealthEndpoint
{
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new HealthCheckOptions { ResponseWriter = WriteAsync, AllowCachingResponses = false }).DisableRateLimiting();
        return app;
    }

    private static Task WriteAsync(HttpContext context, HealthReport report) => context.Response.WriteAsJsonAsync(
        new
        {
            status = Name(report.Status),
            milliseconds = Math.Round(report.TotalDuration.TotalMilliseconds, 1),
            parts = report.Entries.ToDictionary(e => e.Key, e => new
            {
                status = Name(e.Value.Status),
                detail = e.Value.Description,
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
