using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Tests.Support;

/// <summary>What became of the probes; shared by all processes of a test.</summary>
public sealed class ProbeLog
{
    public ConcurrentQueue<string> Begun { get; } = new();

    public ConcurrentQueue<(string Name, Problem Problem)> GivenUp { get; } = new();

    public Func<ProbeJob, JobRun, CancellationToken, Task<Problem?>> Work { get; set; } = (_, _, _) => Task.FromResult<Problem?>(null);

    public Action<IServiceCollection> Register => services =>
    {
        services.AddSingleton(this);
        services.AddJob<ProbeJob, ProbeHandler>("probe", JobLanes.Light);
    };
}
