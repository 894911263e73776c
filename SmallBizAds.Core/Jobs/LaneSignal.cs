namespace SmallBizAds.Core.Jobs;

/// <summary>Wakes the idle places of a lane.</summary>
internal sealed class LaneSignal(int places) : IDisposable
{
    private readonly SemaphoreSlim _bell = new(0);

    /// <summary>Rings once for one place; rings that nobody needs are not kept.</summary>
    public void Ring()
    {
        if (_bell.CurrentCount < places)
        {
            _bell.Release();
        }
    }

    /// <summary>Waits for a ring or the time to look anyway.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken ct) => _bell.WaitAsync(longest, ct);

    public void Dispose() => _bell.Dispose();
}
