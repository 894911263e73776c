namespace SmallBizAds.Core.Ads;

/// <summary>
/// Lets as many requests at once work on pixels as there are cores; the others wait. A photo of 40 megapixels takes
/// hundreds of megabytes while it is read, so without a limit a handful of uploads would take all the memory.
/// </summary>
internal sealed class PixelWork : IDisposable
{
    private readonly SemaphoreSlim _cores = new(Environment.ProcessorCount);
    private readonly SemaphoreSlim _large = new(1);

    /// <summary>Does the work on a thread of its own as soon as a core is free.</summary>
    public async Task<T> RunAsync<T>(Func<T> work, CancellationToken ct)
    {
        await _cores.WaitAsync(ct);
        try
        {
            return await ProcessorWork.RunAsync(work);
        }
        finally
        {
            _cores.Release();
        }
    }

    /// <summary>The same for large pictures, one after another.</summary>
    public async Task<T> RunLargeAsync<T>(Func<T> work, CancellationToken ct)
    {
        await _large.WaitAsync(ct);
        try
        {
            return await RunAsync(work, ct);
        }
        finally
        {
            _large.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _cores.Dispose();
        _large.Dispose();
    }
}
