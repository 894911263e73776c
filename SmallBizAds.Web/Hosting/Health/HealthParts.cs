using Microsoft.Extensions.Diagnostics.HealthChecks;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Rendering;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Web.Hosting.Health;

/// <summary>The parts that <c>/healthz</c> reports: database, queue, storage, renderer, fonts.</summary>
public static class HealthParts
{
    public static IServiceCollection AddHealthParts(this IServiceCollection services)
    {
        services.AddSingleton<RecentHealth>();
        services.AddHealthChecks()
            .Add(Part("database", DatabaseAsync))
            .Add(Part("queue", QueueAsync))
            .Add(Part("storage", (s, _) => Task.FromResult(Storage(s.GetRequiredService<IFileStore>().Probe()))))
            .Add(Part("renderer", (s, ct) => Task.FromResult(RendererHealth.Probe(s.GetRequiredService<SceneRenderer>(), ct))))
            .AddCheck<FontsHealth>("fonts");
        return services;
    }

    private static HealthCheckRegistration Part(string name, Func<IServiceProvider, CancellationToken, Task<HealthCheckResult>> probe) =>
        new(name, services => new Probe(ct => probe(services, ct)), HealthStatus.Unhealthy, null, TimeSpan.FromSeconds(5));

    private static async Task<HealthCheckResult> DatabaseAsync(IServiceProvider services, CancellationToken ct)
    {
        var status = await services.GetRequiredService<DatabaseHealth>().ProbeAsync(ct);
        return status.Ok
            ? HealthCheckResult.Healthy(data: Data(("version", status.Version ?? ""), ("embedded", status.Embedded)))
            : HealthCheckResult.Unhealthy("The database does not answer.");
    }

    private static async Task<HealthCheckResult> QueueAsync(IServiceProvider services, CancellationToken ct)
    {
        var status = await services.GetRequiredService<QueueHealth>().ProbeAsync(ct);
        var data = Data(("queued", status.Queued), ("running", status.Running), ("longestWaitSeconds", Math.Round(status.LongestWait.TotalSeconds, 1)));
        return status.Silent > 0 ? HealthCheckResult.Degraded("A worker gives no sign of life.", data: data) : HealthCheckResult.Healthy(data: data);
    }

    private static HealthCheckResult Storage(StorageStatus status)
    {
        var data = Data(("freeMegabytes", status.FreeBytes >> 20), ("totalMegabytes", status.TotalBytes >> 20));
        return !status.Writable ? HealthCheckResult.Unhealthy("Files cannot be written.", data: data)
            : status.Low ? HealthCheckResult.Degraded("The disk is nearly full.", data: data)
            : HealthCheckResult.Healthy(data: data);
    }

    private static Dictionary<string, object> Data(params ReadOnlySpan<(string Name, object Value)> values)
    {
        var data = new Dictionary<string, object>();
        foreach (var (name, value) in values)
        {
            data[name] = value;
        }

        return data;
    }

    private sealed class Probe(Func<CancellationToken, Task<HealthCheckResult>> probe) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => probe(cancellationToken);
    }
}
