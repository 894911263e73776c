using Microsoft.Extensions.DependencyInjection;
using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Storage;

namespace SmallBizAds.Tests.Support;

/// <summary>Looks whether database and folder agree.</summary>
internal static class Audit
{
    public static Task<StorageFindings> StorageAsync(DataApp app) =>
        app.Services.GetRequiredService<StorageAudit>().RunAsync(CancellationToken.None);

    public static Task<GenerationFindings> TasksAsync(DataApp app) =>
        app.Services.GetRequiredService<GenerationAudit>().RunAsync(CancellationToken.None);
}
