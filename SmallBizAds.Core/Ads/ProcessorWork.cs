namespace SmallBizAds.Core.Ads;

/// <summary>Work that keeps a core busy gets a thread of its own, so that requests find the pool free.</summary>
internal static class ProcessorWork
{
    public static Task<T> RunAsync<T>(Func<T> work) =>
        Task.Factory.StartNew(work, CancellationToken.None, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
}
