using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Core.Pictures;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SmallBizAds.Core.Jobs;

namespace SmallBizAds.Core.Ads;

/// <summary>Registers the making of ads.</summary>
public static class AdsServices
{
    private static readonly TimeSpan PurgeEvery = TimeSpan.FromMinutes(10);

    /// <summary>
    /// Adds <see cref="IGenerations"/>, its jobs and <see cref="GenerationAudit"/>. Needs <see cref="IAdMaker"/>,
    /// <see cref="IPhotoIngest"/> and <see cref="IThumbnailer"/> from elsewhere.
    /// </summary>
    public static IServiceCollection AddAds(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AdsOptions>()
            .Configure(options => configuration.GetSection(AdsOptions.Section).Bind(options))
            .Validate(o => o.IsValid(), "Section Ads holds a value outside its range.")
            .ValidateOnStart();
        services.AddSingleton(s => s.GetRequiredService<IOptions<AdsOptions>>().Value);
        services.AddSingleton<TaskLimits>();
        services.AddSingleton<ExpectedTime>();
        services.AddSingleton<GenerationViews>();
        services.AddSingleton<PixelWork>();
        services.AddSingleton<VisitorFiles>();
        services.AddSingleton<CandidateShelf>();
        services.AddSingleton<GenerationAudit>();
        services.AddSingleton<IGenerations, Generations>();
        services.AddSingleton<CopyCheck>();
        services.AddSingleton<CopyIdeas>();
        services.AddSingleton<DraftStore>();
        services.AddSingleton<DraftViews>();
        services.AddSingleton<IDrafts, Drafts.Drafts>();
        services.AddSingleton<IAdVersions, AdVersions>();
        services.AddSingleton<IAdPacks, AdPacks>();
        services.AddJob<MakeAds, MakeAdsHandler>("make-ads", JobLanes.Light);
        services.AddJob<GuestPurge, GuestPurgeHandler>("guest-purge", JobLanes.Chores);
        return services.AddRecurringJob("guest-purge", PurgeEvery, new GuestPurge());
    }
}
