using SmallBizAds.Core.Ads;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Database;

public sealed class PixelWorkTests
{
    [Fact]
    public async Task No_more_work_runs_at_once_than_there_are_cores_and_large_work_runs_alone_of_its_kind()
    {
        using var pixels = new PixelWork();
        using var go = new ManualResetEventSlim();
        var (running, large) = (0, 0);
        var asked = Enumerable.Range(0, Environment.ProcessorCount + 3)
            .Select(i => i < 2 ? pixels.RunLargeAsync(() => Work(isLarge: true), CancellationToken.None) : pixels.RunAsync(() => Work(isLarge: false), CancellationToken.None))
            .ToArray();
        await Eventually.TrueAsync(() => Volatile.Read(ref running) == Environment.ProcessorCount, "all cores to be busy");

        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pixels.RunAsync(() => 0, patience.Token));
        Assert.Equal((Environment.ProcessorCount, 1), (Volatile.Read(ref running), Volatile.Read(ref large)));

        go.Set();
        await Task.WhenAll(asked);
        Assert.Equal(Environment.ProcessorCount + 3, running);

        int Work(bool isLarge)
        {
            if (isLarge)
            {
                Interlocked.Increment(ref large);
            }

            var number = Interlocked.Increment(ref running);
            go.Wait();
            return number;
        }
    }
}
