using SmallBizAds.Core.Pictures;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Core;

/// <summary>Registers everything that keeps and makes: database, queue, files, ads.</summary>
public static class DataServices
{
    /// <summary>
    /// Adds the parts in the order in which they stand on one another. Called before any other hosted service is added.
    /// <see cref="IAdMaker"/>, <see cref="IPhotoIngest"/> and <see cref="IThumbnailer"/> come from elsewhere.
    /// </summary>
    public static IServiceCollection AddSmallBizAdsData(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services.AddDatabase(configuration).AddJobs(configuration).AddStorage(configuration).AddAds(configuration);
    }
}
