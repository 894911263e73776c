using SmallBizAds.Core.Ads;
using SmallBizAds.Core.Ads.Drafts;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;
using SmallBizAds.Tests.Support;

namespace SmallBizAds.Tests.Unit.Ads;

/// <summary>All the words of an ad are looked at, whoever wrote them.</summary>
public sealed class CopyCheckTests
{
    private static readonly AdDraft Plain = SampleDrafts.Full with { Copy = SampleDrafts.Full.Copy with { Offer = null } };

    private readonly CopyCheck _check = new(new BuiltInClaimGuard());

    public static TheoryData<AdText> Texts() => [.. AdTexts.All];

    [Fact]
    public void An_honest_ad_is_left_alone() => Assert.Empty(Check(Plain));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_claim_is_found_wherever_it_stands(AdText text)
    {
        var words = text == AdText.Hashtags ? "#카페 #암치료라떼" : "암을 치료하는 라떼";

        var findings = Check(Plain with { Copy = Plain.Copy.With(text, words) });

        var finding = Assert.Single(findings);
        Assert.Equal(text, finding.Text);
        Assert.NotEmpty(finding.Claim.Rule.Law.In(CopyLanguage.Korean));
        Assert.NotEmpty(finding.Claim.Rule.Why.In(CopyLanguage.English));
    }

    [Fact]
    public void A_claim_in_the_name_of_a_dish_is_shown_at_the_product_and_reworded_on_its_line()
    {
        var findings = Check(Plain with { Copy = Plain.Copy with { Menu = [new("아메리카노", "2,000원"), new("암을 치료하는 차", "9,000원")] } });

        var finding = Assert.Single(findings);
        Assert.Equal((AdText.Product, 1), (finding.Text, finding.MenuLine));
        var reworded = finding.RewordedIn(Plain.Copy with { Menu = [new("아메리카노", "2,000원"), new("암을 치료하는 차", "9,000원")] });
        Assert.Equal([new("아메리카노", "2,000원"), new($"{finding.Claim.Replacement} 차", "9,000원")], reworded.Menu);
    }

    [Fact]
    public void A_discount_asks_for_the_price_before_once_and_stops_when_it_is_given()
    {
        var discount = Plain with { Copy = Plain.Copy with { Offer = "30% 할인", FormerPrice = null, Headline = "오늘 30% 할인", Caption = "오늘만 30% 할인해요" } };

        Assert.Single(Check(discount), f => f.Claim.Rule.Severity == ClaimSeverity.AsksForFormerPrice);
        Assert.DoesNotContain(Check(discount with { Copy = discount.Copy with { FormerPrice = "7,000원" } }), f => f.Claim.Rule.Severity == ClaimSeverity.AsksForFormerPrice);
    }

    [Fact]
    public void Words_that_are_shown_nowhere_are_not_asked_about()
    {
        var draft = Plain with { Copy = Plain.Copy with { Headline = "암을 치료하는 라떼" } };

        Assert.Single(_check.Check(Ask(AdContent.Both), draft));
        Assert.Single(_check.Check(Ask(AdContent.Words), draft));
        Assert.Empty(_check.Check(Ask(AdContent.Picture), draft));
    }

    private IReadOnlyList<CopyFinding> Check(AdDraft draft) => _check.Check(Ask(AdContent.Both), draft);

    private static Brief Ask(AdContent content) => new() { Text = "흑임자 라떼", Content = content };
}
