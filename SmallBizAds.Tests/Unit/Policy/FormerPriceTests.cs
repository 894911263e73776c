using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;
using Xunit;

namespace SmallBizAds.Tests.Unit.Policy;

/// <summary>A discount without the price before it asks for that price.</summary>
public sealed class FormerPriceTests
{
    private readonly BuiltInClaimGuard _guard = new();

    [Theory]
    [InlineData("커트 30% 할인", "30% 할인")]
    [InlineData("커트 30프로 세일해요", "30프로 세일")]
    [InlineData("전 메뉴 반값", "반값")]
    [InlineData("아메리카노 1+1", "1+1")]
    [InlineData("할인가 9,900원", "할인가")]
    [InlineData("2,000원 할인해 드려요", "2,000원 할인")]
    [InlineData("50% off all coats", "50% off")]
    [InlineData("Buy one get one", "Buy one get one")]
    public void A_discount_asks(string text, string phrase)
    {
        var finding = Assert.Single(_guard.Check(new ClaimText(text, Trade.Hair, CopyLanguage.Korean, HasFormerPrice: false)));
        Assert.Equal(ClaimSeverity.AsksForFormerPrice, finding.Rule.Severity);
        Assert.Contains(phrase, finding.Phrase, StringComparison.Ordinal);
        Assert.Null(finding.Replacement);
    }

    [Theory]
    [InlineData("커트 30% 할인")]
    [InlineData("아메리카노 1+1")]
    public void A_known_former_price_answers_the_question(string text) =>
        Assert.Empty(_guard.Check(new ClaimText(text, Trade.Hair, CopyLanguage.Korean, HasFormerPrice: true)));

    [Theory]
    [InlineData("정가 20,000원 커트 30% 할인")]
    [InlineData("20,000원에서 14,000원으로, 30% 할인")]
    [InlineData("20,000원 → 14,000원, 30% 할인")]
    [InlineData("학생 할인 돼요")]
    [InlineData("할인 쿠폰을 나눠 드려요")]
    [InlineData("커트 14,000원")]
    [InlineData("전화 02-1234-1111")]
    public void A_text_that_names_it_or_no_discount_does_not_ask(string text) =>
        Assert.Empty(_guard.Check(new ClaimText(text, Trade.Hair, CopyLanguage.Korean, HasFormerPrice: false)));
}
