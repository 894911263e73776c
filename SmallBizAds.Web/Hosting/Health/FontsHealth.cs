using Microsoft.Extensions.Diagnostics.HealthChecks;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Web.Hosting.Health;

/// <summary>
/// The letters of the ads and those of the page. Without the first ads cannot be drawn as they were measured; without the
/// second Hangul depends on what the phone has.
/// </summary>
public sealed class FontsHealth(IWebHostEnvironment environment) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var missing = BundledFonts.Folders.Count(folder => !Directory.Exists(folder) || !Directory.EnumerateFiles(folder, "*.ttf").Any());
        var files = environment.WebRootFileProvider.GetDirectoryContents("fonts/pretendard").Count(f => f.Name.EndsWith(".woff2", StringComparison.Ordinal));
        var data = new Dictionary<string, object> { ["adFontFolders"] = BundledFonts.Folders.Count - missing, ["webFontFiles"] = files };
        return Task.FromResult(missing > 0 ? HealthCheckResult.Unhealthy("Fonts of the ads are missing.", data: data)
            : files == 0 ? HealthCheckResult.Degraded("The web font was not built.", data: data)
            : HealthCheckResult.Healthy(data: data));
    }
}
