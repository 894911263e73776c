using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;
using SmallBizAds.Tests.Unit.Policy.Corpus;
using Xunit;

namespace SmallBizAds.Tests.Unit.Policy;

/// <summary>One tap replaces the phrase and leaves a sentence that may stand.</summary>
public sealed class RewordingTests(ITestOutputHelper output)
{
    private readonly BuiltInClaimGuard _guard = new();

    [Theory]
    [InlineData("맛이 최고예요", "맛이 정말 좋아요")]
    [InlineData("국내 최고의 재료만 씁니다", "정성을 다한 재료만 씁니다")]
    [InlineData("국내 최초로 시작해요", "새롭게 시작해요")]
    [InlineData("동네에서 유일한 떡집", "특별한 떡집")]
    [InlineData("전국 최저가를 약속해요", "부담 없는 가격을 약속해요")]
    public void The_rewording_stands_in_the_place_of_the_phrase(string text, string expected)
    {
        var finding = Assert.Single(_guard.Check(new ClaimText(text, Trade.Restaurant, CopyLanguage.Korean, true)));
        Assert.Equal(expected, finding.ReplaceIn(text));
    }

    [Fact]
    public void An_english_ad_gets_an_english_rewording_and_a_korean_phrase_a_korean_one()
    {
        Assert.Equal("our favourite coffee", Assert.Single(_guard.Check(new ClaimText("the best coffee", Trade.Cafe, CopyLanguage.English, true))).ReplaceIn("the best coffee"));
        Assert.Equal("정성을 다한 coffee", Assert.Single(_guard.Check(new ClaimText("최고의 coffee", Trade.Cafe, CopyLanguage.English, true))).ReplaceIn("최고의 coffee"));
    }

    [Fact]
    public void After_every_rewording_nothing_is_left_to_find()
    {
        var left = new List<string>();
        foreach (var item in ClaimCorpus.Own.Forbidden.Concat(ClaimCorpus.Second.Forbidden).Concat(ClaimCorpus.Of("HeldOut").Forbidden))
        {
            var question = item.ToQuestion() with { HasFormerPrice = true };
            var mended = _guard.Check(question).Reverse().Aggregate(item.Text, (text, finding) => finding.ReplaceIn(text));
            left.AddRange(_guard.Check(question with { Text = mended }).Select(f => $"'{f.Phrase}' ({f.Rule.Key}) is left in '{mended}' of '{item.Text}'"));
        }

        left.ForEach(output.WriteLine);
        Assert.Empty(left);
    }
}
