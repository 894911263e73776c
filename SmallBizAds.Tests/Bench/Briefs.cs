namespace SmallBizAds.Tests.Bench;

/// <summary>What owners write, for measuring.</summary>
public static class Briefs
{
    private static readonly string[] Texts =
    [
        "카페 신메뉴 흑임자 라떼 5,500원, 이번 주말까지",
        "동네빵집 소금빵 3개 사면 1개 더! 매일 오전 11시, 오후 4시에 구워요",
        "여름맞이 젤네일 30% 할인 49,000원에서 34,000원 예약 010-1234-5678",
        "삼겹살 200g 14,000원 점심특선 김치찌개 9,000원 단체 환영 평일 11시~15시",
        "겨울 코트 마지막 세일, 최대 50% 12월 3일부터 10일까지 온라인 주문",
        "초등 수학 학원 신입생 모집, 무료 상담 02-345-6789, 역 3번 출구 앞",
        "New brunch set $14, weekends 10am to 2pm, book at 555-0123",
        "강아지 목욕 + 미용 첫 방문 20% 할인",
    ];

    /// <summary>Another text for every number, again from the start after the last.</summary>
    public static string Text(int number) => Texts[number % Texts.Length];
}
