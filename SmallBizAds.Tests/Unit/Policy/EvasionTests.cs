using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Policy;
using Xunit;

namespace SmallBizAds.Tests.Unit.Policy;

/// <summary>However a phrase is written, it is found, and exactly where it stands.</summary>
public sealed class EvasionTests
{
    private readonly BuiltInClaimGuard _guard = new();

    [Theory]
    [InlineData("맛이 최 고", "최 고")]
    [InlineData("맛이 최.고", "최.고")]
    [InlineData("맛이 최-고", "최-고")]
    [InlineData("맛이 최🔥고", "최🔥고")]
    [InlineData("맛이 ㅊㅚ고", "ㅊㅚ고")]
    [InlineData("맛이 ㅊㅗㅣㄱㅗ", "ㅊㅗㅣㄱㅗ")]
    [InlineData("맛이 최ㄱㅗ", "최ㄱㅗ")]
    [InlineData("맛이 최\u200B고", "최\u200B고")]
    [InlineData("맛이 최\u2060\uFEFF고", "최\u2060\uFEFF고")]
    [InlineData("맛이 \u110E\u116C\u1100\u1169", "\u110E\u116C\u1100\u1169")]
    [InlineData("맛이 쵝오", "쵝오")]
    [InlineData("맛이 최\u0336고\u0336", "최\u0336고\u0336")]
    [InlineData("🏆 1ㅟ 떡볶이", "1ㅟ")]
    [InlineData("🏆 １위 떡볶이", "１위")]
    [InlineData("🏆 ①위 떡볶이", "①위")]
    [InlineData("🏆 일위 떡볶이", "일위")]
    [InlineData("🏆 넘버원 떡볶이", "넘버원")]
    [InlineData("🏆 No.1 떡볶이", "No.1")]
    [InlineData("🏆 №1 떡볶이", "№1")]
    [InlineData("🏆 Ｎｏ．１ 떡볶이", "Ｎｏ．１")]
    [InlineData("🏆 N\u043E.1 떡볶이", "N\u043E.1")]
    [InlineData("이건 100프로 효과", "100프로 효과")]
    [InlineData("이건 １００％ 효과", "１００％ 효과")]
    [InlineData("이건 백퍼센트 효과", "백퍼센트 효과")]
    [InlineData("이건 부.작.용 없는 차", "부.작.용 없는")]
    [InlineData("맛이 최ㅡ고", "최ㅡ고")]
    [InlineData("맛이 쵝5", "쵝5")]
    [InlineData("부좍용 없는 차", "부좍용 없는")]
    [InlineData("이건 1OO% 효과", "1OO% 효과")]
    [InlineData("이건 l00% 효과", "l00% 효과")]
    [InlineData("먹으면 살빠.지는 젤리", "먹으면 살빠.지는")]
    [InlineData("관절염에 조은 탕", "관절염에 조은")]
    [InlineData("고혈r압 잡는 메밀", "고혈r압 잡는")]
    [InlineData("맛이 ㅊl고의 집", "ㅊl고의")]
    [InlineData("맛이 최 . 고 . 의 국밥", "최 . 고 . 의")]
    [InlineData("동 네 최 저 가 와이셔츠", "동 네 최 저 가")]
    [InlineData("전 메뉴 오십프로 할인", "전 메뉴 오십프로 할인")]
    [InlineData("비염 싸악 낫는 국밥", "비염 싸악 낫는")]
    [InlineData("우리 동네 최ㄱㅗ 기술", "우리 동네 최ㄱㅗ")]
    [InlineData("알레르ㄱl 예방 국밥", "알레르ㄱl 예방")]
    [InlineData("이건 1ㅇㅇ% 효과", "1ㅇㅇ% 효과")]
    [InlineData("국밥으로 AD HD 좋아져요", "AD HD 좋아져요")]
    [InlineData("닭볶음 실패율 O%", "실패율 O%")]
    public void A_disguised_phrase_is_found_where_it_stands(string text, string phrase)
    {
        var finding = Assert.Single(_guard.Check(new ClaimText(text, Trade.Restaurant, CopyLanguage.Korean, false)));
        Assert.Equal(phrase, finding.Phrase);
        Assert.Equal(phrase, text.Substring(finding.Start, finding.Length));
    }

    [Theory]
    [InlineData("최고기온 33도")]
    [InlineData("최고 30도까지 올라요")]
    [InlineData("치료견이 와요")]
    [InlineData("환율은 1위안에 190원")]
    [InlineData("보장구 급여 상담")]
    [InlineData("최초 주문 쿠폰")]
    [InlineData("첫째 주는 쉬어요")]
    [InlineData("유일한 휴무일은 월요일")]
    [InlineData("우유 일 리터")]
    [InlineData("우유·일반 라떼")]
    [InlineData("매일 위생 점검")]
    [InlineData("1일 등록 회원")]
    [InlineData("21위 선수")]
    [InlineData("치과에 오래 다녔어요. 료칸 여행")]
    [InlineData("the shop is on exit no. 1")]
    [InlineData("Bestel is open")]
    [InlineData("인생네컷 옆 건물")]
    [InlineData("감기 조심하세요")]
    [InlineData("1위 후보를 응원해요")]
    [InlineData("최고예요 라고 하신 손님")]
    [InlineData("치료 중이신 분은 말씀해 주세요")]
    [InlineData("합격을 기원해요")]
    [InlineData("수익률은 보장되지 않습니다")]
    [InlineData("이 크림은 치료제가 아닙니다")]
    [InlineData("포장해 드려요")]
    public void A_false_friend_is_left_alone(string text)
    {
        foreach (var trade in Enum.GetValues<Trade>())
        {
            Assert.Empty(_guard.Check(new ClaimText(text, trade, CopyLanguage.Korean, true)));
        }
    }

    [Fact]
    public void The_trade_decides()
    {
        Assert.Contains(_guard.Check(new ClaimText("여드름 치료", Trade.Skincare, CopyLanguage.Korean, true)), f => f.Rule.Severity == ClaimSeverity.Forbidden);
        Assert.Empty(_guard.Check(new ClaimText("여드름 치료", Trade.Clinic, CopyLanguage.Korean, true)));
        Assert.Contains(_guard.Check(new ClaimText("환자 후기 공개", Trade.Clinic, CopyLanguage.Korean, true)), f => f.Rule.Key == "medical-testimonial");
        Assert.Empty(_guard.Check(new ClaimText("고객 후기 공개", Trade.Bakery, CopyLanguage.Korean, true)));
    }
}
