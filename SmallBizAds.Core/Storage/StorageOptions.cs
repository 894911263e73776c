namespace SmallBizAds.Core.Storage;

/// <summary>Where files are kept. Section <c>Storage</c>.</summary>
public sealed record StorageOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Storage";

    /// <summary>Folder of the files; null or empty: <c>files</c> in the data folder.</summary>
    public string? Folder { get; init; }

    /// <summary>Uploads are refused with StorageFull when the disk has less room than this, in bytes.</summary>
    public long KeepFree { get; init; } = 256L * 1024 * 1024;

    /// <summary>How long an upload that was not used by a task is kept, at least 1 min; a guest's no longer than Ads:KeepGuests.</summary>
    public TimeSpan KeepUploads { get; init; } = TimeSpan.FromDays(1);
}
