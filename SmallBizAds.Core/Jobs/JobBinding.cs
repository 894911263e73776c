using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Jobs;

/// <summary>Ties a kind of job to its lane, its payload and its handler.</summary>
internal abstract class JobBinding(string kind, string lane, Type payloadType)
{
    protected static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Kind => kind;

    public string Lane => lane;

    public Type PayloadType => payloadType;

    public static string Write<TPayload>(TPayload payload) => JsonSerializer.Serialize(payload, Json);

    public abstract Task<Problem?> HandleAsync(IServiceProvider services, string payload, JobRun run, CancellationToken ct);

    public abstract Task GiveUpAsync(IServiceProvider services, string payload, Problem problem, AppDbContext db, CancellationToken ct);
}

/// <summary>The same for one payload type.</summary>
internal sealed class JobBinding<TPayload>(string kind, string lane) : JobBinding(kind, lane, typeof(TPayload))
{
    public override Task<Problem?> HandleAsync(IServiceProvider services, string payload, JobRun run, CancellationToken ct) =>
        services.GetRequiredService<IJobHandler<TPayload>>().HandleAsync(Read(payload), run, ct);

    public override Task GiveUpAsync(IServiceProvider services, string payload, Problem problem, AppDbContext db, CancellationToken ct) =>
        services.GetRequiredService<IJobHandler<TPayload>>().GiveUpAsync(Read(payload), problem, db, ct);

    private static TPayload Read(string payload) =>
        JsonSerializer.Deserialize<TPayload>(payload, Json) ?? throw new JsonException("empty payload");
}
