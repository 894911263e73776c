using System.Text;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>The three things a verb has around it: where results go, where refusals go, and the language of both.</summary>
/// <param name="Output">Results for a program to read; UTF-8 whatever the locale says.</param>
/// <param name="Error">One line for a person when something is wrong.</param>
/// <param name="Texts">The sentences.</param>
public sealed record VerbConsole(Stream Output, TextWriter Error, VerbTexts Texts)
{
    /// <summary>The terminal or pipe this process was started with.</summary>
    public static VerbConsole OfProcess() => new(
        Console.OpenStandardOutput(),
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" },
        VerbTexts.OfEnvironment(Environment.GetEnvironmentVariable));

    /// <summary>Writes text and a line end to the output.</summary>
    public async Task PrintAsync(string text, CancellationToken ct)
    {
        await Output.WriteAsync(Encoding.UTF8.GetBytes(text + "\n"), ct);
        await Output.FlushAsync(ct);
    }

    /// <summary>Says on one line why the caller's input is not usable.</summary>
    /// <param name="problem">Why.</param>
    /// <param name="about">Which of several inputs it is about.</param>
    public int Refuse(Problem problem, string? about = null)
    {
        Error.WriteLine(OneLine(about is null ? Texts.Of(problem) : $"{about}: {Texts.Of(problem)}"));
        return ExitCode.Refused;
    }

    /// <summary>Says on one line what went wrong on our side.</summary>
    public int Fail(Problem problem)
    {
        Error.WriteLine(OneLine(Texts.Of(problem)));
        return ExitCode.Failed;
    }

    /// <summary>Arguments come back in messages, and a file name may hold a line break or turn the rest of the line around.</summary>
    private static string OneLine(string text) =>
        string.Concat(text.EnumerateRunes().Select(rune => Rune.IsControl(rune) || WrittenText.TurnsDirection(rune) ? " " : rune.ToString()));
}
