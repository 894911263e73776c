using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace SmallBizAds.Web.Hosting;

/// <summary>Sliding one-minute windows per browser and per address; sending the create form and trying again have narrower ones.</summary>
public static class RateLimits
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    public static IServiceCollection AddRateLimits(this IServiceCollection services)
    {
        services.AddRateLimiter(_ => { });
        services.AddOptions<RateLimiterOptions>().Configure<IOptions<LimitOptions>>((limiter, limits) =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = TellWhen;
            limiter.GlobalLimiter = Build(limits.Value);
        });
        return services;
    }

    private static PartitionedRateLimiter<HttpContext> Build(LimitOptions limits) => PartitionedRateLimiter.CreateChained(
        PerAddress("any", limits.AddressRequestsPerMinute, _ => true),
        PerVisitor("any", limits.VisitorRequestsPerMinute, _ => true),
        PerAddress("send", limits.AddressSubmissionsPerMinute, IsSubmission),
        PerVisitor("send", limits.VisitorSubmissionsPerMinute, IsSubmission));

    private static PartitionedRateLimiter<HttpContext> PerAddress(string kind, int permits, Func<HttpContext, bool> counts) =>
        By(kind, permits, counts, context => ClientAddress.KeyOf(context.Connection.RemoteIpAddress));

    private static PartitionedRateLimiter<HttpContext> PerVisitor(string kind, int permits, Func<HttpContext, bool> counts) =>
        By(kind, permits, counts, context => context.RequestServices.GetRequiredService<Visitors>().Current?.OwnerId.ToString());

    private static PartitionedRateLimiter<HttpContext> By(string kind, int permits, Func<HttpContext, bool> counts, Func<HttpContext, string?> who) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            // The page that explains a 429 comes through here a second time and must not be refused.
            context.Features.Get<IStatusCodeReExecuteFeature>() is null && counts(context) && who(context) is { } key
                ? RateLimitPartition.GetSlidingWindowLimiter(kind + key, _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = permits,
                    Window = Window,
                    SegmentsPerWindow = 6,
                    QueueLimit = 0,
                })
                : RateLimitPartition.GetNoLimiter(string.Empty));

    /// <summary>
    /// Sending the form, trying again, and handing in another photo. On the create page an unknown handler is its plain one,
    /// so that only what is known to be cheap is left out; the changes of a review are many and small.
    /// </summary>
    private static bool IsSubmission(HttpContext context) => HttpMethods.IsPost(context.Request.Method)
        && ((context.Request.Path == "/" && !Asks(context, "Trade")) || (IsTask(context.Request.Path) && !Asks(context, "Cancel"))
            || Asks(context, "Photo"));

    /// <summary>"/ads/ID" and no page below it: the review sends every few letters.</summary>
    private static bool IsTask(PathString path) =>
        path.StartsWithSegments("/ads", out var rest) && rest.Value!.Trim('/').Contains('/', StringComparison.Ordinal) is false;

    private static bool Asks(HttpContext context, string handler) =>
        string.Equals(context.Request.Query["handler"].ToString(), handler, StringComparison.OrdinalIgnoreCase);

    private static ValueTask TellWhen(OnRejectedContext rejected, CancellationToken ct)
    {
        var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Window / 6;
        rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
