namespace SmallBizAds.Tests.Support;

internal static class KillTrialCommand
{
    public static Task<int> RunAsync(string[] settings) => Task.FromResult(settings.Length);
}
