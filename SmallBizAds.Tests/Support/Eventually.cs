using System.Diagnostics;

namespace SmallBizAds.Tests.Support;

/// <summary>Waits for something that another thread or process brings about.</summary>
public static class Eventually
{
    public static async Task TrueAsync(Func<Task<bool>> condition, string what, int seconds = 20)
    {
        var clock = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(clock.Elapsed.TotalSeconds < seconds, $"waited {seconds} s in vain for {what}");
            await Task.Delay(15);
        }
    }

    public static Task TrueAsync(Func<bool> condition, string what, int seconds = 20) => TrueAsync(() => Task.FromResult(condition()), what, seconds);
}
