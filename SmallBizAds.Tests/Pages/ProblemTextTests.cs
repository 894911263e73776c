using System.Text.RegularExpressions;
using SmallBizAds.Tests.Support;
using Xunit;

namespace SmallBizAds.Tests.Pages;

public sealed partial class ProblemTextTests
{
    [Fact]
    public void Every_refusal_of_the_library_has_its_sentence_in_both_languages()
    {
        var codes = Directory.EnumerateFiles(Repository.PathOf("SmallBizAds.Core"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines).SelectMany(line => Made().Matches(line)).Select(m => m.Groups[1].Value).Distinct().ToList();

        Assert.Contains("TookTooLong", codes);
        Assert.Contains("PhotoTooLarge", codes);
        Assert.All(codes, code => Assert.True(
            Resx.Korean.ContainsKey($"Problem_{code}") && Resx.English.ContainsKey($"Problem_{code}"), $"Texts.resx does not know Problem_{code}."));
    }

    /// <summary>new Problem("Code"), and new("Code") where the line says that it is a problem.</summary>
    [GeneratedRegex("""(?:\bnew Problem|\bProblem\b.*=\s*new)\("([A-Z][A-Za-z]+)""")]
    private static partial Regex Made();
}
