using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Core.Ads;

/// <summary>Registers what makes ads without queue, database or files; a copywriter must be registered too.</summary>
public static class AdMakerServices
{
    public static IServiceCollection AddAdMaker(this IServiceCollection services) => services
        .AddSingleton(_ => BundledFonts.Metrics)
        .AddSingleton<SceneRenderer>()
        .AddSingleton<IAdMaker, AdMaker>()
        .AddSingleton<DesignBriefs>()
        .AddSingleton<AdsToPlace>()
        .AddSingleton<Placing>()
        .AddSingleton<AdPack>();
}
