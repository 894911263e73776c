using System.Globalization;
using System.Resources;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>The sentences of the command line, Korean where the shell speaks Korean and English elsewhere.</summary>
public sealed class VerbTexts(CultureInfo culture)
{
    private const int LongestEcho = 400;

    private static readonly ResourceManager Resources = new("SmallBizAds.Web.Resources.Commands", typeof(VerbTexts).Assembly);

    /// <summary>The language of the texts.</summary>
    public CultureInfo Culture => culture;

    /// <summary>Reads the language as other command-line programs do: LC_ALL, then LC_MESSAGES, then LANG.</summary>
    public static VerbTexts OfEnvironment(Func<string, string?> variable)
    {
        var locale = new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(variable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return new(CultureInfo.GetCultureInfo(locale?.StartsWith("ko", StringComparison.OrdinalIgnoreCase) == true ? "ko" : "en"));
    }

    /// <summary>The text of that key.</summary>
    /// <exception cref="MissingManifestResourceException">There is none: a mistake in the program.</exception>
    public string this[string key] =>
        Find(key) ?? throw new MissingManifestResourceException($"Resources/Commands.resx has no '{key}'.");

    /// <summary>The sentence of a refusal, with its arguments filled in.</summary>
    public string Of(Problem problem) =>
        string.Format(culture, this[$"Problem_{problem.Code}"], [.. problem.Arguments.Select(Shortened)]);

    private string? Find(string key) => Resources.GetString(key, culture);

    private static object Shortened(object argument) =>
        argument is string { Length: > LongestEcho } text ? $"{text.AsSpan(0, LongestEcho)}…" : argument;
}
