using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Tests.Unit.Copywriting;

/// <summary>Notices, farewells and moves say what the owner said, in words that were written for them.</summary>
public sealed class NoticeCopyTests
{
    private readonly BuiltInCopywriter _writer = new();

    [Theory]
    [InlineData("매주 일요일 쉬어요", "매주 일요일 쉬어요")]
    [InlineData("매주 월요일 휴무입니다", "매주 월요일 휴무입니다")]
    [InlineData("내일 하루 쉽니다", "내일 하루 쉽니다")]
    [InlineData("영업시간이 11월부터 10시~20시로 바뀝니다", "영업시간이 11월부터 10시~20시로 바뀝니다")]
    [InlineData("영업시간이 바뀝니다. 평일 10시~20시", "영업시간이 바뀝니다")]
    [InlineData("추석 연휴 정상영업합니다", "추석 연휴 정상영업합니다")]
    public void A_notice_leads_with_its_own_sentence_and_invites_nobody(string text, string headline)
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            var brief = new CopyBrief(text, null, tone, CopyLanguage.Korean, 7);
            var read = _writer.Read(brief);
            var copies = _writer.Write(brief, 4);
            Assert.Equal(Occasion.Closed, read.Occasion);
            Assert.Equal(headline, copies[0].Headline);
            Assert.All(copies, c => Assert.DoesNotMatch("들러|놀러|구경|생각날 때|생각나실 때", CopyRules.Picture(c)));
            CopyRules.Hold(brief, read, copies);
        }
    }

    [Theory]
    [InlineData("영업시간이 11월부터 10시~20시로 바뀝니다")]
    [InlineData("추석 연휴 정상영업합니다")]
    [InlineData("오늘은 6시에 닫아요")]
    public void Who_does_not_rest_is_not_said_to_rest(string text) => All(text, c =>
        Assert.DoesNotMatch("쉬어|쉽니다|쉬는|쉼|휴무|충전|다시 여는", CopyRules.Picture(c)));

    [Fact]
    public void A_day_of_rest_beside_what_is_sold_is_no_notice() =>
        Assert.NotEqual(Occasion.Closed, _writer.Read(new CopyBrief("카페 소소 흑임자 라떼 11시~21시 월요일 휴무", null, Tone.Warm, CopyLanguage.Korean, 7)).Occasion);

    [Theory]
    [InlineData("추석 연휴 9월 28일부터 30일까지 쉽니다")]
    [InlineData("매주 일요일 쉬어요")]
    [InlineData("영업시간이 바뀝니다. 평일 10시~20시")]
    public void A_notice_tells_once(string text) => All(text, c =>
        Assert.True(new[] { c.Kicker, c.Headline, c.Subcopy }.Count(t => t is not null && (t.Contains("알립", StringComparison.Ordinal) || t.Contains("알려", StringComparison.Ordinal) || t.Contains("말씀드", StringComparison.Ordinal) || t.Contains("안내", StringComparison.Ordinal))) <= 1, CopyRules.Picture(c)));

    [Theory]
    [InlineData("오월빵집 영업 종료, 마지막 날 11월 29일", "오월빵집")]
    [InlineData("카페 소소 폐업합니다. 그동안 감사했습니다", "카페 소소")]
    public void Closing_for_good_is_dignified(string text, string business)
    {
        Assert.Equal(business, _writer.Read(new CopyBrief(text, null, Tone.Warm, CopyLanguage.Korean, 7)).First(FactKind.Business));
        All(text, c =>
        {
            Assert.DoesNotMatch("막차|진짜 끝|라스트|서둘러|담으러|맛보러|짐 싸|^종료|, 종료|!\n.*!", CopyRules.Picture(c));
            Assert.Null(c.Product);
        });
    }

    [Fact]
    public void A_day_whose_business_is_over_is_no_farewell() =>
        Assert.Equal(Occasion.Closed, _writer.Read(new CopyBrief("오늘 재료 소진으로 영업 종료합니다", null, Tone.Warm, CopyLanguage.Korean, 7)).Occasion);

    [Fact]
    public void Who_moves_sells_no_office_and_lights_no_light()
    {
        var read = _writer.Read(new CopyBrief("행복공인중개사 사무실 이전했습니다", null, Tone.Warm, CopyLanguage.Korean, 7));
        Assert.Equal("행복공인중개사", read.First(FactKind.Business));
        Assert.Null(read.First(FactKind.Product));
        All("행복공인중개사 사무실 이전했습니다", c =>
        {
            Assert.DoesNotMatch("불빛|OPEN|오픈|문 열었|첫 방문|놀러", CopyRules.Picture(c));
            Assert.Matches("옮|이전|이사|이삿짐|자리|위치|오시는 길|저희 여기로", c.Headline);
        });
    }

    [Fact]
    public void An_office_for_rent_is_still_for_rent() =>
        Assert.Equal("사무실 임대", _writer.Read(new CopyBrief("사무실 임대 월세 80만원", null, Tone.Warm, CopyLanguage.Korean, 7)).First(FactKind.Product));

    [Theory]
    [InlineData(Tone.Warm)]
    [InlineData(Tone.Playful)]
    public void A_dog_cafe_opens_without_the_lines_of_a_bar(Tone tone) =>
        Assert.All(_writer.Write(new CopyBrief("애견카페 멍멍이네 오픈했어요", null, tone, CopyLanguage.Korean, 7), 4), c => Assert.DoesNotContain("불빛", c.Headline, StringComparison.Ordinal));

    private void All(string text, Action<AdCopy> holds)
    {
        foreach (var tone in Enum.GetValues<Tone>())
        {
            for (var seed = 0; seed < 6; seed++)
            {
                Assert.All(_writer.Write(new CopyBrief(text, null, tone, CopyLanguage.Korean, seed), 4), holds);
            }
        }
    }
}
