using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SmallBizAds.Web.Hosting.Health;

/// <summary>The page's own letters: without them Hangul depends on what the phone has.</summary>
public sealed class FontsHealth(IWebHostEnvironment environment) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var files = environment.WebRootFileProvider.GetDirectoryContents("fonts/pretendard").Count(f => f.Name.EndsWith(".woff2", StringComparison.Ordinal));
        var data = new Dictionary<string, object> { ["webFontFiles"] = files };
        return Task.FromResult(files > 0 ? HealthCheckResult.Healthy(data: data) : HealthCheckResult.Degraded("The web font was not built.", data: data));
    }
}
