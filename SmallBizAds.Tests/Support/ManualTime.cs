namespace SmallBizAds.Tests.Support;

/// <summary>The wall clock, moved by hand; timers and waits stay real.</summary>
public sealed class ManualTime : TimeProvider
{
    private long _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + TimeSpan.FromTicks(Interlocked.Read(ref _ahead));

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ahead, by.Ticks);
}
