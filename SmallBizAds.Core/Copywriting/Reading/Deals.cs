using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Tells what a customer gains ("30% 할인", "쿠키 증정") from what merely applies ("아이스만", "예약제").</summary>
internal static partial class Deals
{
    /// <summary>Whether the offer is a gain: fit for a badge and a headline.</summary>
    public static bool IsDeal(string offer) => Gain().IsMatch(offer) && !NoGain().IsMatch(offer);

    /// <summary>Whether it only says how many there are ("선착순 20명", "50개 한정").</summary>
    public static bool IsLimit(string offer) => Limit().IsMatch(offer) && !Gain().IsMatch(offer) && !HowOnly().IsMatch(offer);

    [GeneratedRegex(@"할인|세일|%|％|프로(?![가-힣])|퍼센트|\d\s?\+\s?\d|반값|특가|균일|떨이|증정|무료|공짜|서비스|사은품|쿠폰|적립|덤|선물|상품권|드려|드립|드릴|드림|빼|깎|무배|무한|리필|더$|하나 더|값|캐시백|지원금|추가|페이백|줘요|줍니다|상당|안\s?받아|추첨|free|off|buy|bogo|discount|sale|half|gift|pay\sfor|\bfor\s\$?\d|happy\shour|incl", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Gain();

    /// <summary>How it is sold, not how much of it there is.</summary>
    [GeneratedRegex(@"^(?:pick-?up|take-?out|take-?away|dine-in|cash|card|online|delivery|adults|counter|in-store)\sonly$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex HowOnly();

    /// <summary>"인센 50%" pays the staff; "수강료 30% 환불" is no cut either.</summary>
    [GeneratedRegex(@"^인센|^수업료\s\d|비율|별도|추가금|불가|안\s?되|주휴|4대\s?보험|기숙사|퇴직금|^택배비|숙식|식사", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex NoGain();

    [GeneratedRegex(@"선착순|한정|^하루|정원|남은|남았|\d\s?(?:명|팀|개|세트|석|자리|병|분)만|limited|only", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Limit();
}
