using SmallBizAds.Core.Copywriting;
using SmallBizAds.Web.Commands;
using Xunit;

namespace SmallBizAds.Tests.Unit.Commands;

public sealed class MakeArgumentsTests
{
    private static readonly string[] Least = ["--text", "라떼", "--out", "ads"];

    [Fact]
    public void Words_and_a_folder_are_enough()
    {
        var read = MakeArguments.Read(Least).Value!;

        Assert.Equal("라떼", read.Brief.Text);
        Assert.Null(read.Brief.Trade);
        Assert.Equal(Tone.Warm, read.Brief.Tone);
        Assert.Equal("1:1", read.Brief.Ratio.Key);
        Assert.Equal(CopyLanguage.Korean, read.Brief.Language);
        Assert.Equal(4, read.Brief.Count);
        Assert.InRange(read.Brief.Seed, 0, int.MaxValue);
        Assert.Empty(read.PhotoPaths);
        Assert.Equal(Path.GetFullPath("ads"), read.Folder);
    }

    [Fact]
    public void Everything_can_be_chosen()
    {
        var read = MakeArguments.Read([.. Least, "--trade", "Online-Shop", "--tone=premium", "--ratio", "1.91:1", "--count", "2", "--lang", "en", "--seed", "-7", "--photo", "a b.jpg"]).Value!;

        Assert.Equal(Trade.OnlineShop, read.Brief.Trade);
        Assert.Equal(Tone.Premium, read.Brief.Tone);
        Assert.Equal((1200, 628), (read.Brief.Ratio.Width, read.Brief.Ratio.Height));
        Assert.Equal(2, read.Brief.Count);
        Assert.Equal(CopyLanguage.English, read.Brief.Language);
        Assert.Equal(-7, read.Brief.Seed);
        Assert.Equal(["a b.jpg"], read.PhotoPaths);
    }

    [Fact]
    public void Up_to_four_photos_can_be_given_the_main_one_first()
    {
        Assert.Equal(["a.jpg", "b.jpg", "c.jpg", "d.jpg"], MakeArguments.Read([.. Least, "--photo", "a.jpg", "--photo=b.jpg", "--photo", "c.jpg", "--photo", "d.jpg"]).Value!.PhotoPaths);
        Assert.Equal("PhotosTooMany", MakeArguments.Read([.. Least, "--photo=1", "--photo=2", "--photo=3", "--photo=4", "--photo=5"]).Problem!.Code);
        Assert.Equal("MissingValue", MakeArguments.Read([.. Least, "--photo=1", "--photo="]).Problem!.Code);
    }

    [Fact]
    public void A_seed_is_drawn_anew_for_every_run_without_one() =>
        Assert.True(Enumerable.Range(0, 20).Select(_ => MakeArguments.Read(Least).Value!.Brief.Seed).Distinct().Count() > 1);

    [Fact]
    public void Five_hundred_characters_fit_and_blanks_around_them_do_not_count()
    {
        Assert.True(MakeArguments.Read(["--text", $"  {new string('가', 500)}\n", "--out", "ads"]).Succeeded);
        Assert.Equal("TextTooLong", MakeArguments.Read(["--text", new string('가', 501), "--out", "ads"]).Problem?.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t")]
    [InlineData("\u200B\uFEFF\u0007")]
    public void Text_that_shows_nothing_is_empty(string text) =>
        Assert.Equal("TextEmpty", MakeArguments.Read(["--text", text, "--out", "ads"]).Problem?.Code);

    [Theory]
    [InlineData("떡")]
    [InlineData("5")]
    [InlineData("a")]
    public void One_letter_or_figure_is_text(string text) => Assert.True(MakeArguments.Read(["--text", text, "--out", "ads"]).Succeeded);

    [Theory]
    [InlineData("UnknownValue", "--trade", "circus")]
    [InlineData("UnknownValue", "--trade", "0")]
    [InlineData("UnknownValue", "--tone", "angry")]
    [InlineData("UnknownValue", "--ratio", "2:1")]
    [InlineData("UnknownValue", "--ratio", "")]
    [InlineData("UnknownValue", "--lang", "jp")]
    [InlineData("UnknownValue", "--lang", "ko-KR")]
    [InlineData("NotANumber", "--count", "0")]
    [InlineData("NotANumber", "--count", "5")]
    [InlineData("NotANumber", "--count", "abc")]
    [InlineData("NotANumber", "--count", "2.0")]
    [InlineData("NotANumber", "--count", " 2")]
    [InlineData("NotANumber", "--count", "99999999999999999999")]
    [InlineData("NotANumber", "--seed", "x")]
    [InlineData("NotANumber", "--seed", "")]
    [InlineData("MissingValue", "--photo", "")]
    public void A_value_that_is_not_possible_is_refused(string code, string option, string value) =>
        Assert.Equal(code, MakeArguments.Read([.. Least, option, value]).Problem?.Code);

    [Theory]
    [InlineData("--text", "--out", "ads")]
    [InlineData("--out", "--text", "라떼")]
    [InlineData("--out", "--text", "라떼", "--out=")]
    public void What_is_needed_is_asked_for(string missing, params string[] arguments)
    {
        var problem = MakeArguments.Read(arguments).Problem!;

        Assert.Equal("OptionNeeded", problem.Code);
        Assert.Equal(missing, problem.Arguments[0]);
    }
}
