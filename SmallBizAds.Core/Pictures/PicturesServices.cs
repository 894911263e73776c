using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SmallBizAds.Core.Pictures;

/// <summary>What this folder offers to the rest.</summary>
public static class PicturesServices
{
    /// <summary>Adds photo ingest.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddSingleton<PhotoIngest>();
    }
}
