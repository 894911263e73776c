using SmallBizAds.Core.Shared;

namespace SmallBizAds.Web.Commands;

/// <summary>
/// Reads "--name value" and "--name=value". Nothing else is understood, because the values are the owner's own words:
/// no response files (@name), no bundled letters, no abbreviations. A value that begins with "--" needs the "=" form.
/// </summary>
public sealed class VerbOptions
{
    private readonly Dictionary<string, List<string>> _values;

    private VerbOptions(Dictionary<string, List<string>> values) => _values = values;

    /// <summary>The value of an option, or null when it was not given.</summary>
    public string? this[string name] => _values.GetValueOrDefault(name)?[0];

    /// <summary>All values of an option that may be given several times, in order.</summary>
    public IReadOnlyList<string> All(string name) => _values.GetValueOrDefault(name) ?? [];

    /// <summary>
    /// Reads the arguments. Problems: NulInArgument, UnexpectedWord, UnknownOption, MissingValue, OptionTwice.
    /// </summary>
    /// <param name="arguments">As the shell gave them.</param>
    /// <param name="known">Names of the options, each with its two dashes.</param>
    /// <param name="several">Those of them that may be given more than once.</param>
    public static Result<VerbOptions> Read(IReadOnlyList<string> arguments, IReadOnlyCollection<string> known, params ReadOnlySpan<string> several)
    {
        var values = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Contains('\0', StringComparison.Ordinal))
            {
                return new Problem("NulInArgument");
            }

            if (!arguments[i].StartsWith('-'))
            {
                return new Problem("UnexpectedWord", arguments[i]);
            }

            var (name, value) = Split(arguments[i]);
            if (!known.Contains(name))
            {
                return new Problem("UnknownOption", name);
            }

            if (value is null && (i + 1 == arguments.Count || arguments[i + 1].StartsWith("--", StringComparison.Ordinal)))
            {
                return new Problem("MissingValue", name);
            }

            value ??= arguments[++i];
            if (value.Contains('\0', StringComparison.Ordinal))
            {
                return new Problem("NulInArgument");
            }

            if (!values.TryAdd(name, [value]))
            {
                if (several.Contains(name))
                {
                    values[name].Add(value);
                    continue;
                }

                return new Problem("OptionTwice", name);
            }
        }

        return new VerbOptions(values);
    }

    private static (string Name, string? Value) Split(string argument) =>
        argument.IndexOf('=', StringComparison.Ordinal) is var sign and >= 0 ? (argument[..sign], argument[(sign + 1)..]) : (argument, null);
}
