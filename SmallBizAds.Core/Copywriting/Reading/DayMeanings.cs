using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>
/// What happens on a day belongs to the day: of "24일 예약 마감, 25일 휴무" the bare days would be two days of rest.
/// </summary>
internal static partial class DayMeanings
{
    /// <summary>Lets every day take in the words that say what it is for.</summary>
    public static void Grow(Claims claims)
    {
        foreach (var day in claims.Facts.Where(f => f.Kind == FactKind.Period).ToList())
        {
            var end = day.Start + day.Text.Length;
            if (Behind().Match(claims.Text, end) is { Success: true } behind)
            {
                claims.TryGrow(day, day.Start, end + behind.Length);
            }
            else if (day.Text.EndsWith("마감", StringComparison.Ordinal) && Sent().Match(claims.Text[..day.Start]) is { Success: true } sent)
            {
                claims.TryGrow(day, sent.Index, end);
            }
            else if (Before().Match(claims.Text[..day.Start]) is { Success: true } before)
            {
                claims.TryGrow(day, before.Index, end);
            }
        }
    }

    /// <summary>Whether a day says itself what happens on it.</summary>
    public static bool IsNamed(string period) => Named().IsMatch(period) || SentUntil().IsMatch(period) || period.Contains("주년", StringComparison.Ordinal);

    private const string What =
        @"(?:예약|접수|신청|주문|모집|등록|응모)\s?마감|(?:일괄\s?)?발송|당첨자\s?발표|발표|휴무|휴진|휴원|휴관|휴업|(?:여름|겨울|하계|동계)?\s?휴가|정상\s?(?:영업|진료|운영|수업)(?:해요|합니다)?|예약\s?(?:가능|시작|오픈)(?:해요|합니다)?|(?:영업|진료|운영|상담)\s?시간\s?변경|재오픈|영업\s?재개|픽업|수령|(?<=주년\s?)(?:(?:고객\s?)?(?:감사|기념)\s?)?(?:이벤트|행사|감사제|기념)";

    /// <summary>What begins on a day is told with it; the goods still head the ad.</summary>
    private const string Begins = "개강|개학|출시|출고|그랜드\\s?오픈|오픈\\s?예정";

    [GeneratedRegex(@"\G(?:은|는|에|엔)?\s?(?:" + What + "|" + Begins + @")(?=[\s,.!~)]|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?:(?<![가-힣])(?:(?:예약|접수|신청|주문|모집|등록|응모)\s?마감|발송|당첨자\s?발표|마지막\s?날|(?:여름|겨울|하계|동계)?\s?휴가|개강|개학)(?:일)?(?:은|는)?\s?:?\s?|\b(?:back|reopening|reopens|book|order|pre-?order|apply|rsvp|register|enroll|sign\sup)\s)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Before();

    [GeneratedRegex(What + @"|마지막\s?날|^(?:back|reopen|book|order|pre-?order|apply|rsvp|register|enroll|sign)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Named();

    /// <summary>"택배 2월 14일 마감": what ends on the day stands before it.</summary>
    [GeneratedRegex(@"(?<![가-힣])(?:택배|배송|발송|배달|주문|예약|접수|신청)\s?(?:은|는)?\s?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Sent();

    [GeneratedRegex(@"^(?:택배|배송|발송|배달|주문|예약|접수|신청)\s.*마감$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex SentUntil();
}
