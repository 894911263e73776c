using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Copywriting.Writing;
using SmallBizAds.Tests.Unit.Copywriting.Corpus;
using Xunit;

namespace SmallBizAds.Tests.Unit.Copywriting;

/// <summary>What the owner wrote is on the picture whole, and nothing of ours contradicts it, repeats it or says nothing.</summary>
public sealed class PlainFactTests
{
    private readonly BuiltInCopywriter _writer = new();

    [Theory]
    [InlineData("12월 24일 예약 마감, 25일 휴무", "12월 24일 예약 마감", "25일 휴무")]
    [InlineData("김장김치 10kg 8만원, 25일 예약 마감 28일 발송", "25일 예약 마감", "28일 발송")]
    [InlineData("미용실 휴가 8월 5일~8일, 9일부터 예약 가능해요", "휴가 8월 5일~8일", "9일부터 예약 가능해요")]
    public void Two_days_with_two_meanings_stay_two(string text, string first, string second)
    {
        Assert.Equal([first, second], Read(text).Facts.Where(f => f.Kind == FactKind.Period).Select(f => f.Text));
        All(text, c => Assert.Matches(Regex.Escape(first) + "[\\s\\S]*" + Regex.Escape(second) + "|" + Regex.Escape(second) + "[\\s\\S]*" + Regex.Escape(first), CopyRules.Picture(c)));
    }

    [Theory]
    [InlineData("코인노래방 천원에 3곡 24시간", FactKind.Price, "천원에 3곡")]
    [InlineData("노래방 평일 낮 2시간 1만원", FactKind.Price, "2시간 1만원")]
    [InlineData("세차 1만원 3회 이용권 27,000원", FactKind.Price, "1만원")]
    [InlineData("태권도 체험 수업 1만원 초등부 4시 5시", FactKind.Hours, "초등부 4시 5시")]
    [InlineData("속눈썹 연장 두 명 같이 오면 1만원 할인", FactKind.Product, "속눈썹 연장")]
    [InlineData("추석 연휴 강아지 호텔링 1박 3만원 예약", FactKind.Product, "강아지 호텔링")]
    [InlineData("마라탕 배달 시작했어요 2인분 이상 배달비 무료", FactKind.Offer, "2인분 이상 배달비 무료")]
    [InlineData("타코야끼 8알 4천원 오후 4시부터 다 팔릴 때까지", FactKind.Hours, "오후 4시부터 다 팔릴 때까지")]
    [InlineData("카페 오후 3주년 감사 이벤트, 아메리카노 3,000원", FactKind.Business, "카페 오후")]
    [InlineData("가게 이전합니다 12월 1일부터 시장 입구 농협 옆", FactKind.Address, "시장 입구 농협 옆")]
    [InlineData("스케일링 예약받습니다 야간진료 화·목 8시까지", FactKind.Hours, "야간진료 화·목 8시까지")]
    public void A_phrase_is_not_torn(string text, FactKind kind, string whole) => Assert.Equal(whole, Read(text).First(kind));

    [Theory]
    [InlineData("어머니가 끓여주시던 맛 그대로, 청국장 9천원", "어머니가 끓여주시던 맛 그대로")]
    [InlineData("엄마가 담근 된장 1kg 15,000원 택배 가능", "엄마가 담근 된장")]
    [InlineData("자전거 펑크 수리 1만원, 10분이면 끝나요", "10분이면 끝나요")]
    [InlineData("구두 뒷굽 교체 8천원, 우산도 고쳐드려요", "우산도 고쳐드려요")]
    [InlineData("카페 오후 3주년 감사 이벤트, 아메리카노 3,000원", "3주년 감사 이벤트")]
    public void Her_own_words_stand_on_every_picture(string text, string words) =>
        All(text, c => Assert.Contains(words, CopyRules.Picture(c), StringComparison.Ordinal));

    [Fact]
    public void What_a_service_promises_in_english_stands_on_every_picture() =>
        All("Passport photos $15, ready in 10 minutes", c => Assert.Contains("eady in 10 minutes", CopyRules.Picture(c), StringComparison.Ordinal), CopyLanguage.English);

    [Theory]
    [InlineData("코인빨래방 24시간 오픈 천안 서북구 두정로 100")]
    [InlineData("약국 일요일도 문 엽니다 오전 10시~오후 6시")]
    [InlineData("맛나분식 배달 오픈! 떡볶이 4,500원 김밥 3,500원")]
    public void Open_all_day_or_to_orders_is_no_opening(string text)
    {
        Assert.NotEqual(Occasion.Opening, Read(text).Occasion);
        All(text, c => Assert.DoesNotMatch("첫 손님|첫 방문|문 열었|새로 연", CopyRules.Picture(c)));
    }

    [Fact]
    public void What_opens_later_is_not_open_yet() => All(
        "Moonlight Cafe grand opening on March 3, 20% off all drinks", c => Assert.DoesNotMatch("(?i)now open|is open|are open", CopyRules.Picture(c)), CopyLanguage.English);

    [Theory]
    [InlineData("런치 세트 12,900원 평일 11:30~14:30", "언제든|아무 때|저녁|밤")]
    [InlineData("생맥주 첫 잔 무료, 평일 5시~7시", "오늘 밤|먼저 오는|임자")]
    [InlineData("패디 20% 할인 7월 한 달", "손끝|손톱|서둘러|임자")]
    [InlineData("삼겹살 100g 1,990원 이번 주말 특가", "구우러|한 접시|한 상|몇 인분|자리 예약")]
    [InlineData("신규회원 5,000원 쿠폰 @dalgona.shop", "들러|오세요|오시는")]
    [InlineData("구두 굽갈이 5천원 종각역 지하상가 14호", "문 앞에서|고장|액정")]
    [InlineData("운동화 세탁 6,000원 2켤레 11,000원", "빨래|이불|패딩")]
    [InlineData("중등 내신 대비 영어 주 3회 28만원", "한 사람을 위한|오롯이|한 분")]
    [InlineData("고양이 미용 5만원 예약제 010-8888-9999", "멍|산책|강아지")]
    public void Nothing_is_taken_for_granted(string text, string contradicts) =>
        All(text, c => Assert.DoesNotMatch(contradicts, string.Join('\n', c.Kicker, c.Headline, c.Subcopy, c.CallToAction)));

    [Fact]
    public void Three_of_four_headlines_say_the_goods_or_the_offer()
    {
        var (ads, told) = (0, 0);
        foreach (var (item, number) in CorpusBrief.All.Select((b, i) => (b, i)))
        {
            var brief = item.ToBrief(number);
            var read = _writer.Read(brief);
            var goods = read.Facts.Where(f => f.Kind is FactKind.Product or FactKind.Offer).SelectMany(f => f.Text.Split(' ')).Where(w => w.Length > 1).ToList();
            if (goods.Count == 0 || read.Occasion is not (Occasion.Everyday or Occasion.NewItem or Occasion.Discount or Occasion.Seasonal or Occasion.Event))
            {
                continue;
            }

            ads++;
            told += _writer.Write(brief, 4).Count(c => goods.Exists(w => c.Headline.Contains(w, StringComparison.OrdinalIgnoreCase))) >= 3 ? 1 : 0;
        }

        Assert.True(ads > 150);
        Assert.True(told >= 0.95 * ads, $"{told} of {ads}");
    }

    [Fact]
    public void No_word_of_ours_stands_twice_on_a_picture()
    {
        var (ads, clean) = (0, 0);
        foreach (var (item, number) in CorpusBrief.All.Select((b, i) => (b, i)))
        {
            foreach (var copy in _writer.Write(item.ToBrief(number), 4).Where(c => !item.Brief.Contains(c.Subcopy, StringComparison.OrdinalIgnoreCase)))
            {
                ads++;
                clean += Repeats.Any(copy.Subcopy, copy.Headline, copy.Kicker, copy.Offer, copy.Period, copy.Product) || Repeats.Any(copy.Kicker ?? "", copy.Headline, copy.Offer, copy.Period) ? 0 : 1;
            }
        }

        Assert.True(ads > 500);
        Assert.True(clean >= 0.99 * ads, $"{clean} of {ads}");
    }

    [Fact]
    public void No_text_holds_two_blanks_in_a_row()
    {
        foreach (var (item, number) in CorpusBrief.All.Select((b, i) => (b, i)))
        {
            Assert.All(_writer.Write(item.ToBrief(number), 4), c => Assert.DoesNotContain("  ", CopyRules.Picture(c), StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public void Lines_that_say_nothing_scold_or_beg_are_in_no_book(string language)
    {
        foreach (var file in CopyData.FilesOf(language))
        {
            using var reader = new StreamReader(CopyData.Open($"{language}/{file}"));
            Assert.DoesNotMatch(
                "혜택 소식|반가운 소식\"|조용히 준비해|맡기고 계신가요|언제든 물어보|마음에 두고 계셨|마음먹은 김에|모르는 척 마세요|섭섭해요|자리 비었어요|방문 계획이|안 오면|나만 손해|, just ask|\\? Ask us|A little off|Why wait|made easy",
                reader.ReadToEnd());
        }
    }

    [Theory]
    [InlineData("영수증 리뷰 작성 시 계란찜 무료", "영수증 리뷰 작성 시", "계란찜 무료", null)]
    [InlineData("피자 한 판 사면 콜라 무료", "피자 한 판 사면", "콜라 무료", null)]
    [InlineData("2만원 이상 주문 시 군만두 서비스", "2만원 이상 주문 시", "군만두 서비스", null)]
    [InlineData("신규 회원 2시간 무료", "신규 회원", "2시간 무료", null)]
    [InlineData("떡볶이 2인분 사면 순대 서비스", "떡볶이 2인분 사면", "순대 서비스", null)]
    [InlineData("20% 할인", null, "20% 할인", null)]
    [InlineData("free shipping over $50", null, "free shipping", "over $50")]
    [InlineData("Buy two candles, get one free", "Buy two candles,", "get one free", null)]
    public void An_offer_comes_apart_into_what_it_is_tied_to_and_what_is_gained(string offer, string? before, string gain, string? behind)
    {
        var parts = OfferParts.Of(offer);
        Assert.Equal(new OfferParts(before, gain, behind), parts);
        Assert.Equal(offer, string.Join(' ', new[] { parts.Before, parts.Gain, parts.Behind }.Where(p => p is not null)));
    }

    [Fact]
    public void The_gift_leads_a_candidate() =>
        Assert.Contains(_writer.Write(Brief("영수증 리뷰 작성 시 계란찜 무료", Tone.Warm, CopyLanguage.Korean, 7), 4), c => c.Headline.StartsWith("계란찜 무료", StringComparison.Ordinal));

    private BriefFacts Read(string text) => _writer.Read(Brief(text, Tone.Warm, CopyLanguage.Korean, 7));

    private static CopyBrief Brief(string text, Tone tone, CopyLanguage language, long seed) => new(text, null, tone, language, seed);

    private void All(string text, Action<AdCopy> holds, CopyLanguage language = CopyLanguage.Korean)
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            for (var seed = 0; seed < 4; seed++)
            {
                var brief = Brief(text, tone, language, seed);
                var copies = _writer.Write(brief, 4);
                Assert.All(copies, holds);
                CopyRules.Hold(brief, _writer.Read(brief), copies);
            }
        }
    }
}
