using SmallBizAds.Core.Copywriting;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

/// <summary>Words that bear the meaning stay on the picture, and messages of the owner's own head every candidate.</summary>
public sealed class OwnMessageTests
{
    private readonly BuiltInCopywriter _writer = new();

    [Theory]
    [InlineData("배달 기사 모집합니다 건당 4,000원", "건당 4,000원", CopyLanguage.Korean)]
    [InlineData("Wedding bouquets from $120, call 206-555-0142", "from $120", CopyLanguage.English)]
    [InlineData("평일 독채 펜션 1박 15만원에서 11만원 12월 한 달", "1박 11만원", CopyLanguage.Korean)]
    public void What_a_price_is_for_stays_with_it(string text, string price, CopyLanguage language) => All(text, language, c => Assert.Equal(price, c.Price));

    [Fact]
    public void Only_the_old_price_is_struck() => All("평일 독채 펜션 1박 15만원에서 11만원 12월 한 달", CopyLanguage.Korean, c => Assert.Equal("15만원", c.FormerPrice));

    [Theory]
    [InlineData("겨울방학 특강 개강 12월 28일 월~금 주 5회 35만원", "개강 12월 28일")]
    [InlineData("설 연휴 택배 2월 14일 마감", "택배 2월 14일 마감")]
    [InlineData("아파트 전세 3억 5천만원 84㎡ 남향 031-400-5000", "84㎡ 남향")]
    [InlineData("플로리스트 보조 알바 모집 주 3일 시급 10,500원", "주 3일")]
    [InlineData("제주 말차 빙수 출시 12,000원 / 선착순 20명", "출시")]
    public void A_word_that_bears_the_meaning_is_on_every_picture(string text, string words) =>
        All(text, CopyLanguage.Korean, c => Assert.Contains(words, CopyRules.Picture(c), StringComparison.Ordinal));

    [Theory]
    [InlineData("카페 모퉁이입니다. 11월 25일 수요일 하루 쉽니다", "쉽니다|휴무")]
    [InlineData("매주 일요일 쉬어요", "매주 일요일 쉬어요")]
    [InlineData("추석 연휴 정상영업합니다", "추석 연휴 정상영업합니다")]
    [InlineData("설 연휴 택배 2월 14일 마감", "택배 2월 14일 마감")]
    [InlineData("열쇠 잃어버렸을 때 24시간 출장 010-2222-1111", "열쇠 잃어버렸을 때")]
    [InlineData("하수구 막혔을 때 010-3333-4444", "하수구 막혔을 때")]
    [InlineData("늘 찾아주시는 손님들 감사합니다. 헤어살롱 온", "찾아.*감사합니다")]
    public void The_message_heads_all_four(string text, string message) => All(text, CopyLanguage.Korean, c => Assert.Matches(message, c.Headline));

    [Theory]
    [InlineData("복날 삼계탕 16,000원 예약받아요 초복 당일 11시~21시", "예약")]
    [InlineData("한우 등심 100g 19,900원 예약 062-222-3333", "예약")]
    [InlineData("김치 택배 주문받아요 5kg 30,000원 010-1111-2222", "주문")]
    [InlineData("배달 기사 모집합니다 건당 4,000원", "지원")]
    public void The_button_follows_the_brief(string text, string button) => All(text, CopyLanguage.Korean, c => Assert.Contains(button, c.CallToAction, StringComparison.Ordinal));

    [Theory]
    [InlineData("붕어빵 3개 2천원 초등학교 앞 오후 2시~8시", "장 보|장바구니|필요한 만큼|저녁거리")]
    [InlineData("바지단 수선 4천원 당일 가능", "얼룩|빨래|세탁")]
    [InlineData("프리지아 한 단 6천원 퇴근길에 들르세요", "예약")]
    [InlineData("니트 50% 할인 11월 29일까지", "문의하기")]
    public void Nothing_of_another_trade_is_said(string text, string wrong) =>
        All(text, CopyLanguage.Korean, c => Assert.DoesNotMatch(wrong, string.Join('\n', c.Kicker, c.Headline, c.Subcopy, c.CallToAction)));

    [Fact]
    public void Who_is_thanked_is_not_sold() =>
        Assert.Null(_writer.Read(new CopyBrief("10년 동안 찾아주신 손님들께 감사합니다", null, Tone.Warm, CopyLanguage.Korean, 7)).First(FactKind.Product));

    private void All(string text, CopyLanguage language, Action<AdCopy> holds)
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            for (var seed = 0; seed < 4; seed++)
            {
                var brief = new CopyBrief(text, null, tone, language, seed);
                var copies = _writer.Write(brief, 4);
                Assert.All(copies, holds);
                CopyRules.Hold(brief, _writer.Read(brief), copies);
            }
        }
    }
}
