using System.Globalization;
using System.Text;
using SmallBizAds.Web.Commands;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

/// <summary>A verb called as the program calls it, with what it printed.</summary>
public sealed record VerbRun(int ExitCode, string Output, string Error)
{
    public IReadOnlyList<string> Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<VerbRun> OfAsync(params string[] arguments) => InAsync("en", arguments);

    public static async Task<VerbRun> InAsync(string language, params string[] arguments)
    {
        using var output = new MemoryStream();
        await using var error = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = new VerbConsole(output, error, new VerbTexts(CultureInfo.GetCultureInfo(language)));
        var exitCode = await Verbs.RunAsync(arguments, console, TestContext.Current.CancellationToken);
        return new(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    /// <summary>A text of the command line as it stands in the resources.</summary>
    public static string TextOf(string language, string key) => new VerbTexts(CultureInfo.GetCultureInfo(language))[key];

    /// <summary>Exit code 2, one line on standard error, nothing on standard output.</summary>
    public void ShouldRefuseWith(string part)
    {
        Assert.Equal(2, ExitCode);
        Assert.Empty(Output);
        Assert.Contains(part, Error, StringComparison.Ordinal);
        Assert.Equal(Error.Length - 1, Error.IndexOf('\n', StringComparison.Ordinal));
    }
}
