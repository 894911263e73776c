using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SmallBizAds.Core.Pictures;

/// <summary>What this folder offers to the rest.</summary>
public static class PicturesServices
{
    /// <summary>Adds photo ingest and thumbnails.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<PhotoIngest>();
        services.AddSingleton<IPhotoIngest>(s => s.GetRequiredService<PhotoIngest>());
        return services.AddSingleton<IThumbnailer, Thumbnailer>();
    }
}
