using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Shared;
using SmallBizAds.Web.Commands;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

public sealed partial class VerbTextsTests
{
    [Theory]
    [InlineData("ko_KR.UTF-8", null, "ko")]
    [InlineData("ko", null, "ko")]
    [InlineData("en_US.UTF-8", null, "en")]
    [InlineData("C", null, "en")]
    [InlineData(null, null, "en")]
    [InlineData("ko_KR.UTF-8", "C", "en")]
    [InlineData("en_US.UTF-8", "ko_KR.UTF-8", "ko")]
    public void The_shell_decides_the_language(string? lang, string? lcAll, string expected)
    {
        var texts = VerbTexts.OfEnvironment(name => name switch { "LANG" => lang, "LC_ALL" => lcAll, _ => null });

        Assert.Equal(expected, texts.Culture.Name);
    }

    [Fact]
    public void Both_languages_have_the_same_texts_with_the_same_places_for_values()
    {
        var (korean, english) = (TextsOf(""), TextsOf("en"));

        Assert.Equal(korean.Keys.Order(), english.Keys.Order());
        Assert.All(korean, text => Assert.Equal(Placeholders(text.Value), Placeholders(english[text.Key])));
        Assert.All(korean, text => Assert.NotEqual(text.Value, english[text.Key]));
    }

    [Fact]
    public void A_long_value_is_cut_in_the_message()
    {
        var texts = new VerbTexts(CultureInfo.GetCultureInfo("en"));

        Assert.True(texts.Of(new Problem("UnknownOption", "--" + new string('x', 5000))).Length < 500);
    }

    private static Dictionary<string, string> TextsOf(string language) =>
        new ResourceManager("SmallBizAds.Web.Resources.Commands", typeof(VerbTexts).Assembly)
            .GetResourceSet(CultureInfo.GetCultureInfo(language), createIfNotExists: true, tryParents: false)!
            .Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => (string)e.Value!);

    private static IEnumerable<string> Placeholders(string text) => Placeholder().Matches(text).Select(m => m.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Placeholder();
}
