namespace SmallBizAds.Core.Jobs;

/// <summary>The kinds of job that this program knows.</summary>
internal sealed class JobCatalogue
{
    private readonly Dictionary<string, JobBinding> _byKind;
    private readonly Dictionary<Type, JobBinding> _byPayload;

    public JobCatalogue(IEnumerable<JobBinding> bindings)
    {
        _byKind = bindings.ToDictionary(b => b.Kind);
        _byPayload = _byKind.Values.ToDictionary(b => b.PayloadType);
        Kinds = [.. _byKind.Keys];
    }

    public string[] Kinds { get; }

    public JobBinding OfKind(string kind) => _byKind[kind];

    public JobBinding For<TPayload>() => _byPayload.TryGetValue(typeof(TPayload), out var binding)
        ? binding
        : throw new InvalidOperationException($"No job handles {typeof(TPayload).Name}: register it with AddJob.");
}
