using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>The texts of an ad by name.</summary>
public sealed class AdTextsTests
{
    private const string Family = "👨‍👩‍👧‍👦";

    public static TheoryData<AdText> Texts() => [.. AdTexts.All];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_is_read_as_it_was_written(AdText text)
    {
        var value = text == AdText.Hashtags ? "#흑임자라떼 #black_sesame" : "흑임자 라떼 & <5,500원>";

        Assert.Equal(value, SampleDrafts.Full.Copy.With(text, value).Get(text));
        Assert.Equal(SampleDrafts.Full.Copy, SampleDrafts.Full.Copy.With(text, SampleDrafts.Full.Copy.Get(text)) with { Hashtags = SampleDrafts.Full.Copy.Hashtags });
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_emptied_text_is_empty(AdText text) => Assert.Equal("", SampleDrafts.Full.Copy.With(text, " \r\n ").Get(text));

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_tidy_stays_as_it_is(AdText text)
    {
        foreach (var value in new[] { "", " 가\r\n나\t 다\u3000", "\0\uD83D가\uDE00", $"{Family}\u2028끝", "가\n\n\n나" })
        {
            var tidy = AdTexts.Tidy(text, value);
            Assert.Equal(tidy, AdTexts.Tidy(text, tidy));
        }
    }

    [Fact]
    public void Only_a_caption_has_lines()
    {
        Assert.Equal("가\n\n나 다", AdTexts.Tidy(AdText.Caption, "\r\n가\r\n\r\n나 다\r"));
        Assert.Equal("가 나 다", AdTexts.Tidy(AdText.Headline, "\r\n가\r\n\r\n나 \t다\r"));
        Assert.Equal("", AdTexts.Tidy(AdText.Caption, null));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_limit_counts_what_is_seen_as_one_character(AdText text)
    {
        if (text == AdText.Hashtags)
        {
            return;
        }

        var most = string.Concat(Enumerable.Repeat(Family, AdTexts.LimitOf(text)));

        Assert.Null(DraftRules.RefuseText(text, most));
        var refusal = DraftRules.RefuseText(text, most + "각");
        Assert.Equal(("TextOverLimit", text, AdTexts.LimitOf(text), AdTexts.LimitOf(text) + 1), (refusal!.Code, refusal.Arguments[0], refusal.Arguments[1], refusal.Arguments[2]));
    }

    [Fact]
    public void Only_the_headline_is_needed()
    {
        Assert.Equal("TextNeeded", DraftRules.RefuseText(AdText.Headline, "")!.Code);
        Assert.All(AdTexts.All.Where(t => t != AdText.Headline), text => Assert.Null(DraftRules.RefuseText(text, "")));
    }

    [Theory]
    [InlineData("카페, #신메뉴 라떼", "#카페 #신메뉴 #라떼")]
    [InlineData("#카페#신메뉴##라떼", "#카페 #신메뉴 #라떼")]
    [InlineData("  #한_잔  #한_잔 # , #", "#한_잔")]
    [InlineData("#라떼! #1+1 #30%", "#라떼 #11 #30")]
    [InlineData("<script>alert(1)</script>", "#scriptalert1script")]
    [InlineData("#카페\n#라떼", "#카페 #라떼")]
    [InlineData("#cafe\u0301 #ไทย้", "#cafe\u0301 #ไทย้")]
    [InlineData("☕ ✨", "")]
    public void Hashtags_are_read_as_people_write_them(string typed, string read) => Assert.Equal(read, SampleDrafts.Full.Copy.With(AdText.Hashtags, typed).Get(AdText.Hashtags));

    // What the form shows and gets back must not look like a change.
    [Fact]
    public void Whatever_the_copywriter_writes_survives_the_form()
    {
        var writer = new BuiltInCopywriter();
        var briefs = new RandomBriefs(3);
        for (var i = 0; i < 80; i++)
        {
            var brief = briefs.Next().Brief;
            foreach (var copy in writer.Write(brief.ToCopyBrief(), 4))
            {
                foreach (var text in AdTexts.All)
                {
                    var shown = copy.Get(text);
                    Assert.True(copy.With(text, shown).Get(text) == shown, $"{text} '{shown}' of '{brief.Text}'");
                    Assert.True(text == AdText.Caption || !shown.Contains('\n'), $"a line break in {text} of '{brief.Text}'");
                    Assert.True(DraftRules.RefuseText(text, shown) is null, $"{text} '{shown}' of '{brief.Text}' is over its limit before anybody touched it");
                }
            }
        }
    }
}
