using SmallBizAds.Core.Copywriting.Grammar;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Rough word classes by ending: enough to tell what is sold from what is said about it.</summary>
internal static class Words
{
    private static readonly string[] VerbEndings =
    [
        "어요", "아요", "해요", "세요", "에요", "예요", "네요", "려요", "겨요", "와요", "봐요", "돼요", "져요", "니다", "까요", "게요", "죠", "구요", "고요", "거든요", "데요", "래요", "대요", "나요", "가요",
        "한다", "했다", "된다", "됐다", "간다", "온다", "있다", "없다", "이다", "났다", "왔다", "볼까", "할까", "합시다", "구함", "드림", "바람", "있음", "없음", "합니당", "해용", "어용", "예용", "에용",
        "셔요", "시죠", "할인중", "가능합니다", "하는중", "되세요", "드세용", "놀러와", "찾아요", "줘요", "써요", "펴요", "쳐요", "켜요", "텨요", "셨어요", "입니당",
    ];

    private static readonly string[] NounsOnYo = ["담요", "필요", "수요", "소요", "동요", "민요", "주요", "중요", "강요", "개요"];

    private static readonly HashSet<string> NotGoods = new(StringComparer.OrdinalIgnoreCase)
    {
        "가능", "필수", "환영", "우대", "필요", "불가", "무관", "협의", "완비", "있음", "보유", "경력", "초보", "입장료", "참가비", "그동안", "덕분", "전품목", "품목", "정상", "전메뉴", "주차", "대기", "완료", "마감", "변경", "이용", "확인", "참고", "DM", "디엠", "프로필", "안녕하세요", "감사", "여러분", "고객님", "손님", "좋은", "많은", "관심", "부탁", "약속", "준비", "기대", "정말", "너무", "진짜", "수 있는", "링크", "예약", "문의", "접수", "신청", "연락처", "종료", "영업종료", "폐업", "폐점", "시간", "자리", "감기", "영업시간", "운영시간", "진료시간", "브레이크타임", "후기", "리뷰", "공지", "알림", "안내", "link", "links", "bio", "booking", "bookings", "reservation", "reservations", "inquiry", "inquiries", "hours", "welcome", "friendly", "parking", "walk-ins", "hello", "everyone", "week", "all", "day",
    };

    private static readonly string[] JoinEndings = ["에서", "으로", "에게", "부터", "까지", "하고", "라서", "해서", "어서", "아서", "면서", "지만", "는데", "려고", "처럼", "만큼", "보다", "마다"];

    private static readonly string[] NotParticles = ["미만", "절이", "튀김이", "말이", "추가", "참가", "첨가", "메가", "사가", "증가", "갑오징어", "볶이", "걸이", "양이", "잡이", "놀이", "먹이", "콩이", "냉이", "깎이", "털이", "맞이", "아이", "오이", "구이", "요가", "휴가", "작가", "상가", "국가", "단가", "정가", "평가", "가을", "마을", "노을", "방울", "겨울", "거울", "은은", "고을", "붕어", "자가", "대가", "가가", "원가", "증가", "주가", "어린이", "젊은이", "종이", "모이", "길이", "미니", "송이", "더덕구이", "팽이", "지팡이", "달팽이", "곰팡이", "꼬막", "이가", "마은", "육이", "갈이", "이달의", "오늘의"];

    /// <summary>Whether the word closes a sentence.</summary>
    public static bool IsVerbLike(string word)
    {
        // Nearly every word on -요 is a polite verb ("구워요", "담가요"); the nouns are few.
        if (word.Length >= 2 && word[^1] == '요' && word[^2] is >= '가' and <= '힣' && !NounsOnYo.Any(n => word.EndsWith(n, StringComparison.Ordinal)))
        {
            return true;
        }

        foreach (var ending in VerbEndings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsNotGoods(string word) =>
        NotGoods.Contains(word) || word.EndsWith('히') || word.StartsWith("가능", StringComparison.Ordinal) || word.StartsWith("주차", StringComparison.Ordinal);

    /// <summary>Whether the word leads on to the next as its modifier ("굽는", "김치로", "아이들이").</summary>
    public static bool LeadsOn(string word)
    {
        if (word.Length < 2)
        {
            return false;
        }

        if (word[^1] is '는' or '던' or '를' or '을' or '의' or '게' or '며' || JoinEndings.Any(e => word.EndsWith(e, StringComparison.Ordinal)))
        {
            return !NotParticles.Any(n => word.EndsWith(n, StringComparison.Ordinal));
        }

        return (word.Length >= 3 && word[^1] is '로' or '에' or '은' or '이' or '가' && WithoutParticle(word).Length < word.Length)
            || word.EndsWith("나온", StringComparison.Ordinal) || word.EndsWith("만든", StringComparison.Ordinal) || word.EndsWith("끓인", StringComparison.Ordinal)
            || word.EndsWith("구운", StringComparison.Ordinal) || word.EndsWith("담근", StringComparison.Ordinal) || word.EndsWith("들어온", StringComparison.Ordinal);
    }

    /// <summary>The word without a subject, object or topic particle that agrees with it ("라떼가" but not "떡볶이").</summary>
    public static string WithoutParticle(string word)
    {
        if (word.Length < 3 || NotParticles.Any(n => word.EndsWith(n, StringComparison.Ordinal)))
        {
            return word;
        }

        var last = word[^1].ToString();
        var stem = word[..^1];
        if (last is "은" or "는" or "이" or "가" or "을" or "를")
        {
            return Particles.For(stem, last) == last ? stem : word;
        }

        return last is "도" or "만" && stem.Length >= 3 && word[^2] is >= '가' and <= '힣' ? stem : word;
    }
}
