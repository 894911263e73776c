namespace SmallBizAds.Web.Commands;

/// <summary>Something the program does from the command line instead of serving pages.</summary>
public interface IVerb
{
    /// <summary>The word that calls it.</summary>
    string Name { get; }

    /// <summary>Does it and returns the exit code, one of <see cref="ExitCode"/>.</summary>
    /// <param name="arguments">Those after the name.</param>
    /// <param name="console">Where to read the language and write results and refusals.</param>
    /// <param name="ct">Cancelled by Ctrl-C.</param>
    Task<int> RunAsync(IReadOnlyList<string> arguments, VerbConsole console, CancellationToken ct);
}
