using SmallBizAds.Web.Commands;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

public sealed class VerbOptionsTests
{
    private static readonly string[] Known = ["--text", "--out", "--seed"];

    [Fact]
    public void A_value_stands_after_its_option_or_after_an_equals_sign()
    {
        var options = VerbOptions.Read(["--text", "라떼 = 맛있다", "--out=a=b"], Known).Value!;

        Assert.Equal("라떼 = 맛있다", options["--text"]);
        Assert.Equal("a=b", options["--out"]);
        Assert.Null(options["--seed"]);
    }

    [Fact]
    public void The_owners_words_are_never_taken_for_syntax()
    {
        foreach (var words in new[] { "@home", "-5도까지 견뎌요", "[diagram]", "/help", "$HOME", "" })
        {
            Assert.Equal(words, VerbOptions.Read(["--text", words], Known).Value!["--text"]);
        }

        Assert.Equal("--세일--", VerbOptions.Read(["--text=--세일--"], Known).Value!["--text"]);
    }

    [Theory]
    [InlineData("UnknownOption", "--txt", "a")]
    [InlineData("UnknownOption", "-t", "a")]
    [InlineData("UnknownOption", "--TEXT", "a")]
    [InlineData("UnknownOption", "--", "a")]
    [InlineData("MissingValue", "--text")]
    [InlineData("MissingValue", "--text", "--out", "x")]
    [InlineData("OptionTwice", "--text", "a", "--text=b")]
    [InlineData("UnexpectedWord", "--text", "신메뉴", "라떼")]
    [InlineData("UnexpectedWord", "")]
    [InlineData("NulInArgument", "--text", "a\0b")]
    [InlineData("NulInArgument", "--te\0xt", "a")]
    public void What_cannot_be_read_is_named(string code, params string[] arguments) =>
        Assert.Equal(code, VerbOptions.Read(arguments, Known).Problem?.Code);
}
