using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace SmallBizAds.Tests.Support;

/// <summary>
/// Runs the tests. With the word <c>bench</c> it makes the measurements of <c>bench.sh</c>; with <c>worker</c> or <c>confirmer</c> it is a process that a test starts and kills; with <c>kill-trial</c>
/// it is the large trial of <c>bench.sh</c>.
/// </summary>
internal static class EntryPoint
{
    public static async Task<int> Main(string[] args) => args switch
    {
        ["bench", .. var rest] => await Bench.BenchProgram.RunAsync(rest),
        ["worker", .. var settings] => await WorkerProcess.RunAsync(settings),
        ["confirmer", .. var settings] => await ConfirmingProcess.RunAsync(settings),
        ["kill-trial", .. var settings] => await KillTrialCommand.RunAsync(settings),
        _ when args.Any(a => a is "--server" or "--internal-msbuild-node") =>
            await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions),
        _ => await ConsoleRunner.Run(args),
    };
}
