using Microsoft.Extensions.DependencyInjection;

namespace SmallBizAds.Core.Policy;

/// <summary>Registers the claim guard.</summary>
public static class PolicyServices
{
    /// <summary>Adds <see cref="IClaimGuard"/> (stateless, one for the process).</summary>
    public static IServiceCollection AddPolicy(this IServiceCollection services) =>
        services.AddSingleton<IClaimGuard, BuiltInClaimGuard>();
}
