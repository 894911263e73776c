using System.Reflection;
using System.Runtime.InteropServices;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>Chooses between the verbs. Asked before anything of the web host is built.</summary>
public static class Verbs
{
    private static IVerb[] All => [new MakeVerb(AdLine.Build)];

    /// <summary>True when the arguments call a verb or ask for help: the host's own arguments all begin with "--" and a name.</summary>
    public static bool Handles(string[] arguments) =>
        arguments is [var first, ..] && (!first.StartsWith('-') || first is "--help" or "-h" or "--version");

    /// <summary>Runs the verb of this process's command line and returns its exit code.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var stop = new CancellationTokenSource();
        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stop.Cancel();
        }

        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        return await RunAsync(arguments, VerbConsole.OfProcess(), stop.Token);
    }

    /// <summary>Runs the verb that the arguments call.</summary>
    public static async Task<int> RunAsync(string[] arguments, VerbConsole console, CancellationToken ct)
    {
        var names = string.Join(", ", All.Select(v => v.Name));
        try
        {
            switch (arguments[0])
            {
                case "--help" or "-h" or "help":
                    await console.PrintAsync(string.Format(console.Texts.Culture, console.Texts["Usage"], names), ct);
                    return ExitCode.Done;
                case "--version":
                    await console.PrintAsync(Version, ct);
                    return ExitCode.Done;
                default:
                    return All.FirstOrDefault(v => v.Name == arguments[0]) is { } verb
                        ? await verb.RunAsync(arguments[1..], console, ct)
                        : console.Refuse(new Problem("UnknownVerb", arguments[0], names));
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (Exception e)
        {
            return console.Fail(new Problem("OurMistake", $"{e.GetType().Name}: {e.Message}"));
        }
    }

    private static string Version => typeof(Verbs).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
}
