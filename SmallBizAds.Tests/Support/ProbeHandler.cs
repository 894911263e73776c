using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Tests.Support;

public sealed class ProbeHandler(ProbeLog log) : IJobHandler<ProbeJob>
{
    public Task<Problem?> HandleAsync(ProbeJob payload, JobRun run, CancellationToken ct)
    {
        log.Begun.Enqueue(payload.Name);
        return log.Work(payload, run, ct);
    }

    public Task GiveUpAsync(ProbeJob payload, Problem problem, AppDbContext db, CancellationToken ct)
    {
        log.GivenUp.Enqueue((payload.Name, problem));
        return Task.CompletedTask;
    }
}
