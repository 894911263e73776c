using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SmallBizAds.Core.Jobs;
using SmallBizAds.Core.Persistence;

namespace SmallBizAds.Core.Storage;

/// <summary>Registers the file store.</summary>
public static class StorageServices
{
    /// <summary>Adds <see cref="IFileStore"/> (a local folder), <see cref="FileLibrary"/>, <see cref="StorageAudit"/> and the sweep.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<StorageOptions>()
            .Configure(options => configuration.GetSection(StorageOptions.Section).Bind(options))
            .Validate(o => o.KeepFree >= 0, "Storage:KeepFree must not be negative.")
            .Validate(o => o.KeepUploads >= TimeSpan.FromMinutes(1), "Storage:KeepUploads must be at least a minute.")
            .ValidateOnStart();
        services.AddSingleton(s => s.GetRequiredService<IOptions<StorageOptions>>().Value);
        services.AddSingleton<IFileStore>(s =>
        {
            var options = s.GetRequiredService<StorageOptions>();
            var folder = string.IsNullOrWhiteSpace(options.Folder) ? Path.Combine(s.GetRequiredService<DataOptions>().FullFolder, "files") : Path.GetFullPath(options.Folder);
            return new LocalFileStore(folder, options.KeepFree);
        });
        services.AddSingleton<FileLibrary>();
        services.AddSingleton<StorageAudit>();
        services.AddJob<StorageSweep, StorageSweepHandler>("storage-sweep", JobLanes.Chores);
        return services.AddRecurringJob("storage-sweep", TimeSpan.FromHours(1), new StorageSweep(), atStart: true);
    }
}
