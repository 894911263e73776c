using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Days, spans, deadlines and opening hours. A find is a run of time words with what joins them and what closes them.</summary>
internal static partial class TimePatterns
{
    private const string Clock =
        @"(?:(?:오전|오후|새벽|아침|점심|낮|저녁|밤|AM|PM)\s?)?(?<![\d.,:])\d{1,2}\s?[~～∼-]\s?(?:(?:오전|오후|새벽|아침|점심|낮|저녁|밤)\s?)?\d{1,2}(?:시(?!간)(?:\s?(?:반|\d{1,2}분))?|h(?![a-z]))|(?<![\d.,:])\d{1,2}h\s?[~～-]\s?\d{1,2}h|(?<=[월화수목금토일]\s?|평일\s?|주말\s?|매일\s?|[전후]조\s?)(?<![\d.,:/])(?:[01]?\d|2[0-4])\s?[~～-]\s?(?:[01]?\d|2[0-4])(?![\d:시월일/.,만원개명%])" +
        @"|(?:(?:오전|오후|새벽|아침|점심|낮|저녁|밤|AM|PM)\s?)?\d{1,2}시(?!간|대)(?:\s?(?:반|\d{1,2}분))?|(?:(?:오전|오후|새벽|아침|낮|저녁|밤|AM|PM)\s?)?(?<![\d:])\d{1,2}:\d{2}(?!\d)(?:\s?[ap]m\b)?|정오|자정";

    private const string Feast =
        @"(?:설날|설|추석|한가위|크리스마스|성탄절|어린이날|어버이날|스승의\s?날|(?:발렌타인|밸런타인)(?:데이)?|화이트데이|빼빼로데이|핼러윈|할로윈|수능|초복|중복|말복|복날|한글날|광복절|개천절|삼일절|현충일|신정|연말|연초|월말|명절|방학|휴가철|장마철|개학)";

    private const string Day =
        @"(?<![\d,.])(?:\d{1,2}월\s?)?\d{1,2}일?(?:,\s?\d{1,2}일?){1,4}(?<=일)|(?<![A-Za-z\d])D-\d{1,3}(?!\d)|(?<=[~～]\s?)\d{1,2}\.\d{1,2}(?![\d.,])|\d{1,2}월\s?안(?=에|[\s,.!]|$)|(?<![가-힣])(?:5일장날?|오일장날?|장날)|(?<![가-힣])(?:낼(?:\s?모레)?|담주|담달|이번\s?달\s?안|이달\s?안|올해\s?안|글피)(?=까지|부터|은|는|에|[\s,.!~]|$)|\d{1,2}월\s?\d{1,2}\s?[~-]\s?\d{1,2}일|(?:\d{4}년\s?)?\d{1,2}월\s?\d{1,2}일(?:\s" + Feast + @"(?=[\s,.!]|$))?|(?:\d{4}년\s?)?\d{1,2}월(?:\s?(?:한\s?달|초순?|중순|하순|말일?|첫째\s?주|둘째\s?주|셋째\s?주|넷째\s?주|마지막\s?주))?(?=까지|까진|부터|동안|내내|에|중|한정|마감|[^가-힣\d]|$)|\d{4}[.\-/]\s?\d{1,2}[.\-/]\s?\d{1,2}|(?<![\d/.])\d{1,2}/\d{1,2}(?![\d/])|(?<![\d.,])\d{1,2}\.\d{1,2}(?=\s?(?:\(|~|-|까지|부터)|\s[월화수목금토일]\s)|(?<=\d\s?[~-]\s?)\d{1,2}\.\d{1,2}(?![\d,])|(?<!\d)\d{1,2}일(?!\s?권)(?=[\s,.()~\-!]|까지|부터|간|동안|하루|만|에|$)" +
        @"|(?:(?:이번\s?주|다음\s?주|지난\s?주|매주|매월|매달|격주|첫째\s?주?|둘째\s?주?|셋째\s?주?|넷째\s?주?|마지막\s?주?|이번|다음|매)\s?)?(?<![가-힣])[월화수목금토일](?:요일|욜)(?:마다)?|(?<![가-힣\d])[월화수목금토일]{1,5}(?=(?:은|는)?\s(?:(?:오전|오후|새벽|아침|점심|낮|저녁|밤)\s?)?\d{1,2}(?:시|:\d\d|\s?[~-]\s?\d))|(?<=\d일?\s)(?!월\s\d{1,5}(?![\d시:~-]))[월화수목금토일](?=[\s,./)]|$)|(?<![가-힣\d])[월화수목금토일]{2,4}(?=\s?(?:휴무|쉽|쉼|쉬|휴진|휴관))|(?<![가-힣\d])[월화수목금토일]{2,3}(?=\s(?:하이볼|해피|발송|저녁|밤|\d))|(?:(?:이번\s?주|다음\s?주|매주|매월|격주)\s?)[월화수목금토일](?:욜|(?=[\s,.·~\-()!]|$))|(?<![가-힣])[월화수목금토일](?:\s?[,·/~\-]\s?[월화수목금토일])+(?:요일)?(?!(?!만|은|는|에)[가-힣])|(?<![가-힣\d])[월화수목금토일]{3}(?=만|[\s,.!]|$)|(?<![가-힣\d])[월화수목금토일]{2}(?=만\s)" +
        @"|(?<![가-힣])(?:평일|주말)\s(?:낮|저녁|오전|오후|점심|밤)(?=\s(?:한|두|세|\d)|[\s,.!]*$|,)|(?<![가-힣])(?:이번\s?주말|다음\s?주말|이번\s?주|다음\s?주|매달\s?말일|매월\s?말일|이달\s?말|매주|매월|매달|매일|격주|평일|주말|주중|공휴일|이번\s?달|다음\s?달|매달\s?말일|이달\s?말|이달(?!의)|오늘\s?내일|오늘\s?밤|오늘(?:\s?하루)?(?!의|도|로|따라|처럼|같|하루도|[가-힣]{1,4}(?:관|집|당|방|점|카페|식당|국밥|치킨|필름|꽃|빵)(?:[\s,.!]|$))|내일(?:\s?하루)?(?!도|의|배움)|모레|금주|금일|명일|당일(?=만|에\s?한해))" +
        @"|(?<![가-힣])(?:단|딱)\s?(?:하루|이틀|사흘|나흘|닷새|일주일|열흘|보름|한\s?달|두\s?달|\d{1,2}\s?(?:일|주|개월|달))(?!\s?(?:권|정기))|(?<![가-힣])(?:하루|이틀|사흘|나흘|닷새|일주일|열흘|보름|한\s?달|두\s?달|석\s?달|\d{1,3}\s?(?:일|주|주일|개월|달))(?=간|\s?동안)" +
        @"|(?<!\d)\d{1,2}일\s?\d{1,2}일장|주\s?\d(?:\.\d)?일(?:\s?제|근무)?(?:\s?\((?:토?격주|[월화수목금토일]{1,6})\))?|(?<![가-힣])(?:오픈\s?)?첫\s?(?:주|날|\d일|\d주)(?=만|\s\d|\s?(?:동안|에|은|는|엔))|(?<!\d)\d{1,2}\s?(?:주|일)간(?=[\s,.!]|$)|(?<![가-힣])비\s?오는\s?날|\d{1,3}주년|(?<![가-힣])(?:매달|매월)\s?\d{1,2}일|(?:둘째|첫째|셋째|넷째|[1-4]째)\s?(?:,|·|\s)?\s?(?:둘째|셋째|넷째|[2-4]째)\s?(?:주\s?)?[월화수목금토일](?:요일|욜)|(?:매달\s|매월\s)?마지막\s?(?:주\s?)?[월화수목금토일](?:요일|욜)" +
        @"|(?<![가-힣])(?:올|이번)?\s?(?:봄|여름|가을|겨울)(?:\s?(?:방학|시즌|내|철))?(?=\s?(?:까지|동안|내내|한정|부터))|" + Feast + @"\s?(?:연휴|당일|이브|전날)|" + Feast + @"(?:\s?(?:전|시즌|기간))?(?=\s?전날|\s?(?:까지|동안|내내|한정|부터|정상|휴무|당일|연휴|\d|~|\(\d))";

    private const string Weekday = @"(?:\s?\([월화수목금토일](?:요일)?\)|\s?\((?:\d{1,2}월\s?|\d{1,2}[/.])?\d{1,2}일?(?:\s?[월화수목금토일](?:요일|욜)?)?\)|\s?\(\d{1,2}[/.]\d{1,2}\s?[~-]\s?(?:\d{1,2}[/.])?\d{1,2}\)|(?<=\d일?)\s?[~-]\s?\d{1,2}일?(?![\d:시월/일]|,\d|\.\d))?(?:\s?\([월화수목금토일](?:요일)?\))?(?:(?<=요일|욜)\s(?:밤|저녁|아침|오전|오후|새벽|점심)(?=[\s,.!]|$))?";
    private const string Joint = @"\s?(?:~|～|-|–|∼|부터|에서|및|·|&|과|와|의|은(?=\s)|는(?=\s)|,(?=\s?[월화수목금토일\d])|/(?=\s?\d{1,2}시))?\s?";
    private const string Suffix = @"(?:\s?(?:까지만|까지|까진|부터|동안|내내|한정|마감|(?<=일|주|달|틀|흘|새|월)간|(?<=\d일(?:\s?\([월화수목금토일]\))?\s)하루(?:만|(?![가-힣]))|(?<=시부터\s)(?:다\s?팔릴|소진|재료\s?소진)\s?(?:때|시)까지|예정|이후|이전|마다)|만(?![\s\d]{0,2}원|\d|족|들|나|두))*";

    [GeneratedRegex(@"(?:(?:" + Day + "|" + Clock + ")" + Weekday + ")(?:" + Joint + "(?:" + Day + "|" + Clock + ")" + Weekday + "){0,12}" + Suffix,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Korean();

    [GeneratedRegex(Clock, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex ClockTime();

    /// <summary>Words that date a clock time; without one of them a clock time is an opening hour.</summary>
    [GeneratedRegex(@"\d월|\d일(?!장)|\d/\d|\d\.\d+\s?\(|이번|다음|오늘|내일|모레|금일|당일|하루|연휴|[초중말]복|크리스마스|추석|설날", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex DatedWord();

    /// <summary>Time words that mean little alone: they count only with a closing word or at a boundary.</summary>
    [GeneratedRegex(@"^(?:매일|매주|매월|매달|격주|평일|주말|주중|공휴일|이번\s?주|이번\s?달|다음\s?주|다음\s?달|이달|금주|\d{1,2}월|정오|자정|\d{1,2}일)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Weak();

    [GeneratedRegex(@"^\s?(?:$|[,.!/·)(~|]|\d{1,2}(?:시|:|월|/|일)|\d{1,3}%|\d\+|단\s|딱\s|오픈(?!\s?(?:알바|직원|조|담당|마감))|휴무|휴업|휴진|휴원|할인|세일|한정|쉽니다|쉬어요|방문|예약|행사|이벤트|진행|개강|시작|영업|운영|발송|하루|밤|쉬|해당|적용|저녁에|아침에|점심에|오전|오후|단수|정전|에\s?(?:만나|오세요|시작|오픈|열|문|진행|개강|뵙))", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Boundary();

    /// <summary>A weekday that comes back every week or month: closed then, the shop is always closed then.</summary>
    [GeneratedRegex(@"매주|매월|매달|격주|째|마지막|^[월화수목금토일](?:[·,/]?[월화수목금토일])*(?:요일|욜)?$|공휴일", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Recurring();

    [GeneratedRegex(@"\bclosed\s(?:every\s|on\s)?(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\s(?:and|&)\s(?:mon|tues|wednes|thurs|fri|satur|sun)days?)?|\bcheck-(?:in|out)\s\d{1,2}(?::\d{2})?\s?(?:am|pm)(?:,\scheck-(?:in|out)\s\d{1,2}(?::\d{2})?\s?(?:am|pm))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex EnglishClosed();

    [GeneratedRegex(@"연중\s?무휴|(?<!\d)24시(?:간)?(?=\s|$|[^간가-힣\d]|출동|무인|영업|운영)(?:\s?(?:영업|운영|상담|출동|출장|접수|무인(?![가-힣])))?|24/7|open\s24\shours", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex AlwaysOpen();

    /// <summary>Between a span of days and the day from which something else holds.</summary>
    [GeneratedRegex(@"(?<=[~～-]\s?(?:\d{1,2}월\s?)?\d{1,2}일?|까지),?\s(?=(?:\d{1,2}월\s?)?\d{1,2}일부터)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex AfterRange();

    /// <summary>Where a run of hours ends and the next day's begins: "토 9시~13시 | 일 10시~17시".</summary>
    [GeneratedRegex(@"(?<=시|분|반|휴무|\d),?\s(?=주\s?\d|\d{1,2}월\s?\d|\d{1,2}/\d|\d{1,2}일|평일|주말|매주|공휴일|점심|[월화수목금토일](?:[·,~/]?[월화수목금토일])*(?:\s?\d|요일|욜|\s쉬|\s쉽|\s휴|$))", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex NextRun();

    /// <summary>Words that name what an hour is for, before it.</summary>
    [GeneratedRegex(@"(?:(?<![가-힣])(?:야간\s?진료|주말\s?진료|토요\s?진료|초등부|중등부|고등부|유치부|성인부|초등반|중등반|고등반|성인반|오전반|오후반|저녁반|주말반)|입실|퇴실|체크인|체크아웃|라스트\s?오더|브레이크\s?타임|점심\s?시간|접수\s?마감|주문\s?마감|마감|첫\s?타임|출근|퇴근)(?:\s?시간)?(?:은|는|이)?\s?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex HourBefore();

    /// <summary>Words that name what an hour is for, behind it.</summary>
    [GeneratedRegex(@"^(?:\s?(?:에|은|는))?\s?(?:시작|출발|출근|퇴근|오픈|마감|나옴|입실|퇴실|체크인|체크아웃|브레이크\s?타임|점심\s?시간|주문건까지|닫(?:습니다|아요)|열고|열어요|엽니다|문\s?열(?:어요|고)|픽업)(?!\s?\d)(?=[\s,.!?)]|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex HourBehind();

    [GeneratedRegex(@"^(?:에|은|는|엔)?\s?(?:정기\s?)?(?:휴무|휴진|휴원|휴업|휴관|쉽니다|쉬어요|쉬고|쉬는\s?날|쉼|쉰다|문\s?닫(?:습니다|아요))(?!\s?안내)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex ClosedSuffix();

    private const string Month = @"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?";
    private const string EnglishClock = @"(?<![\d.,:])\d{1,2}(?::\d{2})?\s?[-–]\s?\d{1,2}(?::\d{2})?\s?(?:am|pm)(?![a-z])|(?<=\b(?:open|weekdays|weekends|daily|[Mm]on|[Tt]ue|[Ww]ed|[Tt]hu|[Ff]ri|[Ss]at|[Ss]un)\s)\d{1,2}(?::\d{2})?\s?[-–]\s?\d{1,2}(?::\d{2})?(?!\d|:)|(?<=\b(?:days|day|weekdays|weekends|Mon|Tue|Wed|Thu|Fri|Sat|Sun)s?\s)\d{1,2}:\d{2}(?!\d|\s?[ap]m)|\d{1,2}(?::\d{2})?\s?(?:am|pm|a\.m\.|p\.m\.)(?![a-z])|\b(?:noon|midnight)\b|(?<![\d:.])\d{1,2}:\d{2}(?![\d:])";
    private const string EnglishDay =
        @"\b(?:[1-4](?:st|nd|rd|th)|first|second|third|last)(?:\s(?:and|&)\s(?:[1-4](?:st|nd|rd|th)|third|last))?\s(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?:\sof\s(?:the|each|every)\smonth)?\b|\b(?:last|next|first)\s\d{1,2}\s(?:days|weeks)\b|\b" + Month + @"\s\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:\s?[-–]\s?\d{1,2}(?:st|nd|rd|th)?(?!\d|:|\s?[ap]m|/))?(?:,?\s20\d{2})?|\b\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?" + Month + @"(?![a-z])|(?<!black\s|good\s)\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?\b\.?|\b(?:this|next|last)\s(?:weekend|week|month|season|summer|winter|spring|fall|autumn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\b(?:today|tonight|tomorrow|weekdays?|weekends?|daily|every\s?day)\b|\b(?:christmas|new\syear'?s|thanksgiving|halloween|easter|valentine'?s)(?:\s(?:eve|day))?(?=\s?(?:only|$|[,.!]))|\bthe\send\sof\s(?:the\s)?(?:month|week|year|" + Month + @")\b|\b(?:" + Month + @"|week|weekend|month|day|summer|winter|spring|season)(?=\sonly|\slong)|\bthe\s\d{1,2}(?:st|nd|rd|th)\b|\b(?:opening|final|first|last)\s(?:week|weekend|day)\b|(?<=\b(?:until|till|through|by|all|in|every|end\sof)\s)(?:" + Month + @"|week|weekend|month|day|summer|winter|spring|fall|autumn|christmas|easter|halloween|thanksgiving)\b|\b\d{1,2}/\d{1,2}\b";
    private const string EnglishJoint = @"\s?(?:-|–|—|/|to|thru|through|until|till|and|&|,|at|from|before|after|~)?\s?";

    [GeneratedRegex(@"(?:\b(?:now\s)?(?:until|till|through|thru|by|from|starting|starts|beginning|every|on|all|before|between|open|ends|for\sone|one|just)\s){0,2}(?:" + EnglishDay + "|" + EnglishClock + "|\\b\\d{1,2}(?=\\s?(?:-|–|to)\\s?\\d{1,2}\\s?(?:am|pm)))(?:" + EnglishJoint + "(?:" + EnglishDay + "|" + EnglishClock + @")){0,5}(?:\s(?:only|long)\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex English();

    [GeneratedRegex(EnglishClock, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex EnglishClockTime();

    [GeneratedRegex(@"\b" + Month + @"\s\d|today|tonight|tomorrow|this|next|\bon\s|until|\d/\d", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex EnglishDatedWord();
}
