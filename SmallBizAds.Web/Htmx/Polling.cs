namespace SmallBizAds.Web.Htmx;

/// <summary>How often a page that waits asks: quickly while something may appear any moment, then calmly.</summary>
public static class Polling
{
    private static readonly TimeSpan Quick = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan QuickFor = TimeSpan.FromSeconds(3);

    /// <summary>The wait before the next question about something that began that long ago.</summary>
    public static TimeSpan Delay(TimeSpan age) => age < QuickFor ? Quick : Calm;

    /// <summary>
    /// For hx-trigger. The second trigger is for a question that got no answer (no network for a moment): an answer
    /// replaces the element and with it both timers.
    /// </summary>
    public static string Trigger(TimeSpan delay) => $"load delay:{delay.TotalMilliseconds:0}ms, every 5s";
}
