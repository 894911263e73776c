using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;
using SmallBizAds.Core.Policy;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>What makes an ad, without host, queue, database or store.</summary>
/// <param name="Maker">From a brief to a drawn ad.</param>
/// <param name="Ingest">From an uploaded file to a photo that is safe to draw.</param>
/// <param name="Check">What advertising law has to say about the words of an ad.</param>
/// <param name="Ads">Makes an ad ready to be placed.</param>
/// <param name="Pack">Lays it out again for several placements.</param>
public sealed record AdLine(
    IAdMaker Maker, Func<ReadOnlyMemory<byte>, CancellationToken, Result<PhotoMaster>> Ingest, CopyCheck Check, AdsToPlace Ads, AdPack Pack)
{
    /// <summary>The folders of Core that stand on the line, and no more: a command has to answer within a second or two.</summary>
    public static AdLine Build()
    {
        var services = new ServiceCollection().AddCopywriting().AddPolicy().AddPictures().AddAdMaker().AddSingleton<CopyCheck>().BuildServiceProvider();
        return new(
            services.GetRequiredService<IAdMaker>(), services.GetRequiredService<IPhotoIngest>().Ingest, services.GetRequiredService<CopyCheck>(),
            services.GetRequiredService<AdsToPlace>(), services.GetRequiredService<AdPack>());
    }
}
