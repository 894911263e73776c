using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace SmallBizAds.Web.Hosting.Health;

/// <summary>The report of the parts, made at most every 1.5 seconds: anybody may ask, and each asking would cost a drawing.</summary>
public sealed class RecentHealth(HealthCheckService checks, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1.5);

    private readonly Lock _turn = new();
    private Task<HealthReport>? _report;
    private long _started;

    /// <summary>Whoever asks while the report is made waits for the same one.</summary>
    public Task<HealthReport> ReportAsync(CancellationToken ct)
    {
        lock (_turn)
        {
            if (_report is null || (_report.IsCompleted && time.GetElapsedTime(_started) >= Fresh))
            {
                _started = time.GetTimestamp();

                // Not given up with the one request that happened to come first.
                _report = Task.Run(() => checks.CheckHealthAsync(CancellationToken.None), CancellationToken.None);
            }

            return _report.WaitAsync(ct);
        }
    }
}
