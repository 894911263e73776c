using Microsoft.Extensions.DependencyInjection;

namespace SmallBizAds.Core.Copywriting;

/// <summary>Registers the copywriter.</summary>
public static class CopywritingServices
{
    /// <summary>Adds <see cref="ICopywriter"/> (stateless, one for the process).</summary>
    public static IServiceCollection AddCopywriting(this IServiceCollection services) =>
        services.AddSingleton<ICopywriter, BuiltInCopywriter>();
}
