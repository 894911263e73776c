namespace SmallBizAds.Core.Ads;

/// <summary>Limits of making ads. Section <c>Ads</c>.</summary>
public sealed record AdsOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Ads";

    /// <summary>Tasks that a visitor may have queued or running, 1 to 1000.</summary>
    public int ActiveTasks { get; init; } = 4;

    /// <summary>Tasks of guests from one address in an hour, 1 to 100,000. Loose: a whole shop may share an address.</summary>
    public int GuestTasksPerAddress { get; init; } = 40;

    /// <summary>How long a guest's words and pictures are kept, 1 min to 30 days.</summary>
    public TimeSpan KeepGuests { get; init; } = TimeSpan.FromHours(24);

    /// <summary>How long the mark of an expired task is kept, so that its address can say so; 1 to 365 days.</summary>
    public TimeSpan KeepExpired { get; init; } = TimeSpan.FromDays(30);

    internal bool IsValid() =>
        ActiveTasks is >= 1 and <= 1000 && GuestTasksPerAddress is >= 1 and <= 100_000
        && KeepGuests >= TimeSpan.FromMinutes(1) && KeepGuests <= TimeSpan.FromDays(30)
        && KeepExpired >= TimeSpan.FromDays(1) && KeepExpired <= TimeSpan.FromDays(365);
}
