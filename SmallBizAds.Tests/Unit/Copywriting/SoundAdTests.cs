using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Tests.Unit.Copywriting;

/// <summary>What a careful eye found wrong in finished ads, and the rule behind each.</summary>
public sealed class SoundAdTests
{
    private readonly BuiltInCopywriter _writer = new();

    [Theory]
    [InlineData("첫 방문 고객 50% 할인, 예약 link naver.me/abc12")]
    [InlineData("신규 고객 30% 할인 예약 링크 bit.ly/abc")]
    [InlineData("예약 링크는 프로필에 있어요")]
    [InlineData("문의는 카톡으로 주세요")]
    [InlineData("배달 시간이 바뀌어요 저녁 6시부터")]
    public void How_to_reach_a_shop_is_no_product(string text)
    {
        Assert.Null(Read(text).First(FactKind.Product));
        All(text, c => Assert.DoesNotMatch("(?i)\\blink\\b|^링크|, 링크|프로필에,", c.Headline));
    }

    [Theory]
    [InlineData("중등 내신 대비 영어 주 3회 28만원", "중등 내신 대비 영어", "주 3회 28만원")]
    [InlineData("필라테스 주2회 월 24만원", "필라테스", "주2회 월 24만원")]
    [InlineData("그룹 PT 월 4회 16만원", "그룹 PT", "월 4회 16만원")]
    [InlineData("필라테스 주 2회 3개월 45만원", "필라테스", "주 2회 3개월 45만원")]
    public void How_often_goes_with_the_price(string text, string product, string price)
    {
        Assert.Equal(product, Read(text).First(FactKind.Product));
        Assert.Equal(price, Read(text).First(FactKind.Price));
        All(text, c => Assert.Equal(price, c.Price));
    }

    [Fact]
    public void How_often_is_no_raw_fish() => All("영어 회화 주 3회, 한 달 28만원", c => Assert.DoesNotMatch(@"주$|주[,!?\s]", c.Headline));

    [Theory]
    [InlineData("새 안주 먹태구이")]
    [InlineData("새 안주 먹태구이 15,000원")]
    public void Nobody_drinks_food(string text)
    {
        Assert.Equal("먹태구이", Read(text).First(FactKind.Product));
        All(text, c => Assert.DoesNotMatch("먹태구이 한잔|먹태구이 한 잔|따르는 먹태구이|잔을 채우는", c.Headline));
    }

    [Theory]
    [InlineData("사료 2포 구매 시 간식 증정", Trade.Pets)]
    [InlineData("수제간식 8,000원", Trade.Pets)]
    public void Feed_is_bought_and_not_booked(string text, Trade trade)
    {
        Assert.Equal(trade, Read(text).Trade);
        All(text, c => Assert.DoesNotMatch("예약|찜", c.CallToAction));
    }

    [Fact]
    public void Who_takes_walk_ins_asks_nobody_to_book() => All("남성 커트 1만2천원 예약 없이 오세요", c => Assert.DoesNotMatch("예약하|예약받|전화로 예약", c.Headline + c.Subcopy + c.CallToAction));

    [Fact]
    public void Grooming_is_no_walk() => All("강아지 목욕 3만원", c => Assert.DoesNotContain("산책 코스", CopyRules.Picture(c), StringComparison.Ordinal));

    [Theory]
    [InlineData("Dry cleaning 20% off")]
    [InlineData("One-bedroom for rent, 800,000 won")]
    public void English_services_are_no_treats(string text) => All(
        text,
        c => Assert.DoesNotMatch("You, me and|For less$|Just looking|as it is|is here$|right here$|come twice", CopyRules.Picture(c)),
        CopyLanguage.English);

    [Theory]
    [InlineData("타로 상담 30분 있어요")]
    [InlineData("코인노래방 있어요")]
    [InlineData("와인 시음회 있습니다")]
    [InlineData("꽃다발 35,000원")]
    [InlineData("비타민 20,000원")]
    public void That_there_is_something_is_no_headline(string text) => All(text, c => Assert.DoesNotMatch("(?:있어요|있습니다|있지롱)!?$", c.Headline));

    [Fact]
    public void A_tasting_is_no_drink() => All("와인 시음회 11월 28일 저녁 7시", c => Assert.DoesNotMatch("한잔|한 잔|안주|먹을 사람", c.Headline + c.CallToAction));

    [Theory]
    [InlineData("하루 오픈 이벤트 원피스")]
    [InlineData("하루 오픈 이벤트 원피스 30% 할인")]
    [InlineData("옷가게 하루 오픈 이벤트 원피스 39,000원")]
    [InlineData("하루, 오픈 이벤트 원피스 39,000원")]
    public void The_label_stands_before_the_product(string text) => Assert.Equal("원피스", Read(text).First(FactKind.Product));

    [Theory]
    [InlineData("손님 후기 \"머리가 정말 가벼워졌어요, 또 올게요\" 봄날미용실", "손님 후기")]
    [InlineData("손님 후기 \"국물이 진하고 양이 많아요\" 김치찌개 9,000원", "손님 후기")]
    [InlineData("단골손님 말씀 '여기 빵은 다음 날 먹어도 촉촉해요' 식빵 4,500원", "단골손님 말씀")]
    public void Whose_words_are_quoted_is_the_kicker(string text, string kicker) => All(text, c => Assert.Equal(kicker, c.Kicker));

    [Theory]
    [InlineData("주방 이모님 구해요")]
    [InlineData("주방 이모님 구해요 시급 12,000원")]
    [InlineData("시급 12,000원 주방 이모님 010-1234-5678")]
    [InlineData("할매국밥 주방 이모님 구해요 010-1234-5678")]
    public void Who_is_wanted_is_no_business(string text) =>
        Assert.DoesNotContain(Read(text).Facts, f => f.Kind == FactKind.Business && f.Text.Contains("이모", StringComparison.Ordinal));

    private BriefFacts Read(string text) => _writer.Read(new CopyBrief(text, null, Tone.Warm, CopyLanguage.Korean, 7));

    private void All(string text, Action<AdCopy> holds, CopyLanguage language = CopyLanguage.Korean)
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            for (var seed = 0; seed < 6; seed++)
            {
                var brief = new CopyBrief(text, null, tone, language, seed);
                var copies = _writer.Write(brief, 4);
                Assert.All(copies, holds);
                CopyRules.Hold(brief, _writer.Read(brief), copies);
            }
        }
    }
}
