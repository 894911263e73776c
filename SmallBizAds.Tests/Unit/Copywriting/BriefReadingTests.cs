using SmallBizAds.Core.Copywriting;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

public sealed class BriefReadingTests
{
    private readonly BuiltInCopywriter _writer = new();

    [Theory]
    [InlineData("라떼 5,500원", FactKind.Price, "5,500원")]
    [InlineData("라떼 5500원", FactKind.Price, "5500원")]
    [InlineData("라떼 5천5백원", FactKind.Price, "5천5백원")]
    [InlineData("라떼 만원", FactKind.Price, "만원")]
    [InlineData("세트 1만 2천원", FactKind.Price, "1만 2천원")]
    [InlineData("라떼 ₩5,500", FactKind.Price, "₩5,500")]
    [InlineData("라떼 3.5천", FactKind.Price, "3.5천")]
    [InlineData("latte $4.50", FactKind.Price, "$4.50")]
    [InlineData("파전 만 오천원", FactKind.Price, "만 오천원")]
    [InlineData("라떼 5500", FactKind.Price, "5500")]
    [InlineData("커트 15,000~20,000원", FactKind.Price, "15,000~20,000원")]
    [InlineData("정가 10,000원에서 7,000원", FactKind.FormerPrice, "10,000원")]
    [InlineData("라떼 30% 할인", FactKind.Offer, "30% 할인")]
    [InlineData("라떼 1+1", FactKind.Offer, "1+1")]
    [InlineData("2만원 이상 사은품", FactKind.Offer, "2만원 이상 사은품")]
    [InlineData("캔들 무료배송", FactKind.Offer, "무료배송")]
    [InlineData("아메리카노 두 잔 사면 쿠키 하나 더", FactKind.Offer, "아메리카노 두 잔 사면 쿠키 하나 더")]
    [InlineData("케이크 선착순 20명", FactKind.Offer, "선착순 20명")]
    [InlineData("라떼 이번 주말까지", FactKind.Period, "이번 주말까지")]
    [InlineData("케이크 12/24~25", FactKind.Period, "12/24~25")]
    [InlineData("하이볼 매주 수요일 1+1", FactKind.Period, "매주 수요일")]
    [InlineData("니트 11월 한 달 할인", FactKind.Period, "11월 한 달")]
    [InlineData("행사 11월 3일~5일", FactKind.Period, "11월 3일~5일")]
    [InlineData("오전 9시~오후 8시 영업", FactKind.Hours, "오전 9시~오후 8시")]
    [InlineData("예약 02-123-4567", FactKind.Phone, "02-123-4567")]
    [InlineData("예약 01012345678", FactKind.Phone, "01012345678")]
    [InlineData("예약 0507-1234-5678", FactKind.Phone, "0507-1234-5678")]
    [InlineData("주문 1588-1234", FactKind.Phone, "1588-1234")]
    [InlineData("홍대입구역 3번 출구 카페", FactKind.Address, "홍대입구역 3번 출구")]
    [InlineData("서울 마포구 와우산로 29길 15 카페", FactKind.Address, "서울 마포구 와우산로 29길 15")]
    [InlineData("연남동 223-14 와인바", FactKind.Address, "연남동 223-14")]
    [InlineData("카페 봄날, 라떼 5천원", FactKind.Business, "카페 봄날")]
    [InlineData("달빛미용실 커트 할인", FactKind.Business, "달빛미용실")]
    [InlineData("문의 @bomnal_cafe", FactKind.Link, "@bomnal_cafe")]
    [InlineData("www.bomnal.co.kr 에서 주문", FactKind.Link, "www.bomnal.co.kr")]
    public void Fact_is_found_exactly_as_typed(string text, FactKind kind, string expected) =>
        Assert.Equal(expected, Read(text).First(kind));

    [Theory]
    [InlineData("카페 신메뉴 흑임자 라떼 5,500원, 이번 주말까지", "흑임자 라떼")]
    [InlineData("흑임자 라떼가 나왔어요", "흑임자 라떼")]
    [InlineData("떡볶이 4,500원", "떡볶이")]
    [InlineData("정가 10,000원에서 7,000원으로! 삼겹살 1인분", "삼겹살 1인분")]
    [InlineData("New black sesame latte $4.50, this weekend only", "black sesame latte")]
    [InlineData("주말 알바 구합니다 시급 10,500원", "주말 알바")]
    public void Product_is_the_name_without_what_stands_around_it(string text, string expected) =>
        Assert.Equal(expected, Read(text).First(FactKind.Product));

    [Fact]
    public void Contradicting_prices_are_both_kept()
    {
        var brief = Brief("흑임자 라떼 5,500원, 5,000원");
        Assert.Equal(["5,500원", "5,000원"], _writer.Read(brief).Facts.Where(f => f.Kind == FactKind.Price).Select(f => f.Text));
        Assert.All(_writer.Write(brief, 4), c => Assert.Equal("5,500원 · 5,000원", c.Price));
    }

    [Fact]
    public void Several_items_with_prices_make_a_menu()
    {
        var menu = Read("아메리카노 2,000원 라떼 3,500원\n바닐라라떼 4천원").Menu;
        Assert.Equal([new MenuItem("아메리카노", "2,000원"), new MenuItem("라떼", "3,500원"), new MenuItem("바닐라라떼", "4천원")], menu);
    }

    [Fact]
    public void Chosen_trade_is_not_overruled() =>
        Assert.Equal(Trade.Bakery, _writer.Read(Brief("흑임자 라떼 5,500원") with { Trade = Trade.Bakery }).Trade);

    [Fact]
    public void Decomposed_hangul_control_and_direction_characters_are_put_right()
    {
        var facts = Read("라떼\u0000\t\u202E 5,500원\n이번 주말까지".Normalize(System.Text.NormalizationForm.FormD));
        Assert.Equal("라떼 5,500원 이번 주말까지", facts.Text);
        Assert.Equal("5,500원", facts.First(FactKind.Price));
    }

    [Theory]
    [InlineData("우유 100% 사용")]
    [InlineData("알코올 5% 맥주")]
    public void A_percentage_that_is_no_discount_is_no_offer(string text) => Assert.Null(Read(text).First(FactKind.Offer));

    [Fact]
    public void A_former_price_alone_is_the_price() => Assert.Equal("10,000원", Read("정가 10,000원").First(FactKind.Price));

    private static CopyBrief Brief(string text) => new(text, null, Tone.Warm, CopyLanguage.Korean, 1);

    private BriefFacts Read(string text) => _writer.Read(Brief(text));
}
