using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>What the customer gets: discounts, gifts, limits, conditions.</summary>
internal static partial class OfferPatterns
{
    private const string Lead =
        @"(?:(?<![가-힣A-Za-z0-9])(?:인센|수업료|방학\s?동안|전부|재방문|국은|전\s?품목|전\s?메뉴|전\s?상품|전\s?객실|전\s?제품|전\s?시술|전\s?과정|전\s?수업|전\s?강좌|전\s?코스|전체|최대|오픈\s?기념|오픈\s?이벤트|오픈|신규\s?회원|신규\s?등록|신규|재등록|첫\s?방문|첫\s?구매|첫\s?주문|첫\s?예약|학생증?|생일|포장|평일|주말|점심|해피아워|조조|시즌\s?오프|창고|폐업|점포\s?정리|고별|연말|명절|마감|타임|깜짝|반짝|커플|시니어|수험생|군인|경로|단골|기념|회원|예약|조기\s?등록|얼리버드|친구\s?추천|가족|단체|현금|배달|리뷰|사전\s?예약|추가|특별|즉시|주년)\s?(?:고객|손님)?\s?){0,3}";

    private const string Cut = @"(?:\s?(?:할인\s?쿠폰|할인권|할인|세일|DC|디씨|OFF\b|적립|페이백|쿠폰|캐시백|인하|저렴|UP|추가\s?할인|추가|빼\s?드려요|빼\s?드립니다|깎아\s?(?:드려요|드립니다)|더\b))";

    [GeneratedRegex(Lead + @"(?:최대\s?)?(?<![\d.,])\d{1,3}(?:\.\d)?\s?(?:%|％|퍼센트|프로(?![가-힣]))" + Cut + "{0,2}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Percent();

    [GeneratedRegex(Lead + @"(?:최대\s?)?" + MoneyPatterns.Won + @"\s?(?:씩\s?)?(?:즉시\s?)?(?:할인\s?쿠폰|할인권|할인|세일|DC|적립|쿠폰|캐시백|상품권|지원금|(?:더\s)?(?:할인|빼\s?(?:드려요|드립니다|드릴게요|드려용|드림|줌|줘요|줍니다)|깎아\s?(?:드려요|드립니다|드릴게요)))(?:\s?(?:증정|드려요|드립니다))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex AmountOff();

    [GeneratedRegex(@"(?:[가-힣]{1,6}\s)?(?<![\d.])\d{1,2}\s?\+\s?\d{1,2}(?!\d)(?:\s?(?:행사|이벤트|증정|할인|세일|구성))?", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex PlusOne();

    /// <summary>A threshold with what it gives: "2만원 이상 무료배송".</summary>
    [GeneratedRegex(
        @"(?:" + MoneyPatterns.Won + @"|\d{1,3}\s?(?:개|인|명|박|병|잔|판|마리|벌|장|켤레|kg|근|세트|송이|인분))\s?(?:이상|넘으면)(?:은|시|부터)?\s?[^,.!?/|;]{0,24}?(?:증정|무료\s?배송|무료\s?배달|무료|무배|사은품|서비스|할인|드려요|드립니다|(?:배달|배송)(?:비|팁)\s?(?:없음|무료|0원)|배달(?!비|팁))(?:\s?(?:드려요|드립니다|해\s?드려요))?|(?:" + MoneyPatterns.Won + @")\s?이상\s?(?:주문|구매|결제)\s?시",
        RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Threshold();

    /// <summary>Terms and gifts that hold figures of their own; read before prices, days and times take those.</summary>
    [GeneratedRegex(
        MoneyPatterns.Won + @"\s?이상\s?[가-힣]{1,6}(?:면|시|심)\s[^,.!?/|~]{2,18}(?=[,.!?/|~]|$)|" + MoneyPatterns.Won + @"\s?이상(?:\s(?:주문|구매|결제|구입|이용)(?:시|하시면|하신\s?분(?:들?께|들?만)?)?)?(?=[\s,.!?]|$)|\d{1,2}\s?박\s?이상(?:\s?(?:시|일\s?때요?|하시면|예약\s?시|부터))?" +
        @"|(?<!\d)1인\s?(?:당\s)?\d{1,2}\s?(?:팩|개|병|박스|봉지?|세트|회|매|장|판|잔|마리|근|단)(?:씩)?(?:\s?(?:까지만|까지|한정|만|제한))?(?=[\s,.!?)]|$)" +
        @"|(?:(?<![가-힣A-Za-z\d,.])(?!\d+\s)[가-힣\d]{1,6}\s){0,2}(?<![가-힣])(?:배송비|배달비|배달팁|택배비|출장비)\s?(?:0원|없음|무료|" + MoneyPatterns.Won + @"\s?(?:추가|별도|할인|지원)|추가(?!\s?없)|별도|지원)" +
        @"|(?<![가-힣\d])(?:\d{1,2}|두|세|네|첫|둘|셋)\s?(?:분|번|개|잔|명|벌|장|인|마리|켤레|병|박스)?\s?째\s?(?:는\s?|은\s?|부터\s?|손님\s?)?(?:반값|무료|공짜|서비스|\d{1,2}\s?(?:%|프로)(?:\s?할인)?|" + MoneyPatterns.Won + @"(?:\s?할인)?)" +
        @"|(?<!\d)\d{1,3}(?:분|명)(?:께|에게)\s[^,.!?/|]{1,14}?(?:드려요|드립니다|드림|증정|쏩니다|드릴게요|선물)" +
        @"|(?<=\+\s?)[가-힣]{2,6}(?:수당|인센티브|인센|성과급|식대)" +
        @"|(?<![가-힣])(?:계좌\s?말고\s|카드\s?안\s?(?:되고|받고)\s)?현금(?:만|결제만|결제|가)?(?=\s?(?:받|가능|이요|으로|입니다|할인)|[,.!]|$)|(?<![가-힣])(?:꽝|품절|반품|교환|환불)\s?(?:없음|X|x|불가|안\s?됨|안\s?됩니다|만\s?가능)(?=[\s,.!?]|$)",
        RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Terms();

    [GeneratedRegex(
        @"(?<![가-힣])무료\s?(?:배송|배달|시음|시식|체험|상담|주차|수거|견적|증정|나눔|음료|입장|방문|레벨\s?테스트|테스트|각인|수선|대여|조식|픽업|설치|강습|수업|클리닉|진단|출장|포장)(?:\s?(?:수업|이벤트|주차|픽업|가능))?" +
        @"|(?<![가-힣])배송비\s?(?:무료|없음)" +
        @"|" + "(?<![가-힣])" + @"(?:(?:하루\s)?선착순\s?\d{1,4}\s?(?:명|분|팀|개|세트|잔|대)?(?:\s?(?:한정|께만|께는|께|에게만|에게|만))?(?:\s(?!선착순)[가-힣A-Za-z\d]{1,8}(?=\s(?:하나씩\s|한\S{1,2}씩\s)?(?:드려요|드립니다|증정|드릴게요)))?|선착순(?:\s?(?:마감|한정))?|하루\s?(?:딱\s?|단\s?)?\d{1,4}\s?(?:개|그릇|잔|팀|세트|판|인분|마리|명|병|다발|상자)(?:만|\s?한정)?|(?:정원\s)?(?:딱\s?|단\s?)?\d{1,4}\s?(?:개|세트|명|팀|인분|그릇|판|대|벌|족|병|다발|상자|박스|분|석|자리|마리)(?:만|\s?(?:한정|선착순))|한정\s?(?:수량|판매|특가)|수량\s?한정)" +
        @"|(?<![가-힣])반값(?:\s?(?:할인|세일|행사|특가|데이))?|(?<![가-힣])(?:두|세|네|한)\s?(?:개|잔|벌|켤레|마리|판)\s?값에?[^,.!?]{0,16}",
        RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex FreeOrLimited();

    [GeneratedRegex(@"(?<![가-힣A-Za-z0-9,])(?:(?:[가-힣A-Za-z0-9+]{1,10}\s){0,2}[가-힣A-Za-z0-9+]{1,10}\s)?(?:증정|(?:을|를)?\s?(?:선물로|덤으로)\s?(?:드려요|드립니다|드릴게요)|서비스(?=\s?(?:[,.!]|$))(?:\s?드려요)?)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Gift();

    [GeneratedRegex(Lead + @"(?:(?<![가-힣])(?:봄|여름|가을|겨울|추석|설|크리스마스|블랙프라이데이|신년|새해|수능|졸업|입학|개강|정기|균일가|주말|이월상품)\s?)?(?:할인\s?(?:이벤트|행사|중)|할인(?![가-힣])|대세일|빅세일|세일(?![가-힣])|특가|균일가|바겐세일|떨이)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Sale();

    [GeneratedRegex(
        @"(?:\b[A-Za-z]+\s){1,3}free\s(?:for|with|when|if)\s(?:[^,.!?;]|(?<=\d)[,.](?=\d)){2,40}|\b(?!get\b|feel\b|gluten\b|sugar\b|dairy\b|for\b|one\b|are\b|is\b)[A-Za-z]+(?:\s[a-z]+)?\s(?:is\s|are\s)?(?<!one\s)free(?=[.,!?;]|$|\s(?:on|every|this|until|till|all)\b)" +
        @"|\b(?:get\s)?(?:a\s|one\s|your\s)?free\s(?!of\b|to\b|from\b|for\b|with\b|the\b)[a-z][a-z'-]*(?:\s(?!with\b|for\b|on\b|until\b|till\b|through\b|this\b|when\b|over\b|from\b|to\b|at\b|in\b|and\b|next\b|by\b|all\b|every\b)[a-z][a-z'-]*){0,2}(?:\s(?:with|for|when|over)\s(?:[^,.!?;]|(?<=\d)[,.](?=\d)){2,40})?" +
        @"|\b(?:take-?out|take-?away|dine-in|cash|card|online|pick-?up|delivery|members|adults|counter|in-store|reservations?|appointments?|bookings?|pre-?orders?|walk-ins?)\s(?:only|welcome|ok)\b|\b(?!not\b|is\b|are\b)[a-z-]+\s(?:included|excluded|provided|required)\b|\b(?:while\s(?:stocks?|supplies|they)\slasts?|first\scome,?\sfirst\sserved)\b" +
        @"|\bbook\s\d\snights?,\spay\sfor\s\d|\b(?:one\s)?free\s(?:nail\s|dessert\s)?[a-z]{3,10}(?:\sset)?(?=\s(?:next|with|for|on)\b|[.!,]|$)|\b\d{1,3}\s[a-z]{3,8}\sonly\b|\bno\sreservations?\b|\bwalk-ins\s(?:ok|welcome)\b|\bsmall\sdogs\sunder\s\d+\s?kg|\bincl(?:\.|uding|uded)?\s[a-z]{3,10}\b|\bfirst\sclass\b(?=\s[\d$]|\sfree)|\b[Ff]ree\sgift\b" +
        @"|\b(?:up\sto\s)?\d{1,3}\s?%(?!\s?[가-힣])(?:\s?(?:off|discount|cash\s?back)(?:\s(?:everything|all\s\w{1,12}|your\s(?:first|next)\s\w{1,14}|the\s(?:entire|whole)\s\w{1,12}|sitewide|any\s\w{1,12}))?)?" +
        @"|\bbuy\s(?:one|two|three|any\s\d|\d{1,2})\s[a-z]{3,14},?\s(?:and\s)?get\s(?:a|one|two|\d|the)\s(?:[^,.!?;]){3,24}|\bbuy\s(?:one|two|three|\d)\s?,?\s?get\s(?:one|two|\d|the\s\w{1,10})(?:\s(?:free|half\soff|\d{1,2}%\soff))?|\bbogo\b|\b\d\s?\+\s?\d\b" +
        @"|\bfree\s(?:delivery|shipping|trial(?:\s(?:class|lesson))?|wi-?fi|parking|consultation|sample|samples|tasting|dessert|coffee|drink|gift|quote|estimate|pickup|first\s(?:class|lesson)|refills?|side|cookie|entry|breakfast|returns|level\stest|check-?up)(?:\s(?:with|over|on|for)\s(?:[^,.!?;]|(?<=\d)[,.](?=\d)){1,30})?" +
        @"|\bhalf[\s-](?:price|off)|\$\d+\soff(?:\s[^,.!?;]{1,24})?|\b(?:two|three|\d)\sfor\s\$?\d+|\b(?:first|only)\s\d{1,4}\s(?:customers|guests|people|orders|visitors|boxes|pieces|sets|seats|spots|cups)(?:\s(?:only|per\sday|a\sday))?|\bhappy\shour\b|\b(?:clearance|closing|summer|winter|spring|fall|holiday)\ssale\b|\bon\ssale\b|\blimited\s(?:quantity|stock|edition)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex English();

    [GeneratedRegex(@"(?:우유|과즙|과육|카카오|알코올|도수|함량|순도|면|린넨|리넨|울|양모|실크|메밀|콩|국산|국내산|천연|원두|만족도|합격률|성공률|습도|당도|지방|단백질|비율|확률|무려|보습|부담금?|부담률|재구매율?|순면|쌀|호밀|통밀|한우)\s?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex PureBefore();

    [GeneratedRegex(@"^\s?(?:사용|함유|함량|국산|국내산|한우|천연|순|원두|아라비카|메밀|콩|우유|과즙|맥주|만족|환불|합격|예약제|수제|핸드메이드|보장|순면|면|울|의\s)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex PureBehind();
}
