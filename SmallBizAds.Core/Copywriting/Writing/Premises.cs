using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>
/// What the words of a line take for granted ("언제든", "들러 주세요", "서둘러"), and whether the brief bears it. Conditions
/// in the line books say what a line is for; these hold for every line, whoever wrote it.
/// </summary>
internal static partial class Premises
{
    /// <summary>Whether nothing that a line takes for granted is against the brief.</summary>
    /// <param name="literal">The line's own words, without what fills its slots.</param>
    /// <param name="situation">The brief as understood.</param>
    public static bool Hold(string literal, Situation situation)
    {
        var text = situation.Read.Facts.Text;
        var timed = situation.Has("hours") || situation.Has("period");
        return (!timed || !AnyTime().IsMatch(literal))
            && (!(situation.Has("day") || situation.Has("from") || situation.Has("soon")) || !Today().IsMatch(literal))
            && (!timed || Claims.MatchesOf(PartOfDay(), literal).All(m => text.Contains(m.Value, StringComparison.OrdinalIgnoreCase)))
            && (situation.Has("limit") || situation.Has("until") || situation.Has("last") || !Hurry().IsMatch(literal))
            && (!situation.Has("remote") || !Visit().IsMatch(literal))
            && (situation.Has("delivers") || !ToTheDoor().IsMatch(literal))
            && (!situation.Has("takeaway") || !AtTheTable().IsMatch(literal))
            && (!situation.Has("soon") || !AlreadyOpen().IsMatch(literal))
            && (OneToOne().IsMatch(text) || !ForOne().IsMatch(literal))
            && (!Groceries().IsMatch(literal) || Grocer(situation))
            && (!Mending().IsMatch(text) || !Washing().IsMatch(literal))
            && (situation.Has("booking") || situation.Has("phone") || !TakesBookings().IsMatch(literal))
            && (!situation.Has("walkin") || !Booking().IsMatch(literal));
    }

    private static bool Grocer(Situation situation) => Array.Exists(["produce", "seafood", "meat", "rice-cake"], situation.Has);

    /// <summary>Whether the goods are carried home: sold by weight or in packs, or to be fetched.</summary>
    public static bool IsTakeaway(ReadBrief read) =>
        read.All(FactKind.Price).Concat(read.All(FactKind.Product)).Any(t => Pack().IsMatch(t)) || Fetched().IsMatch(read.Facts.Text);

    /// <summary>Whether the brief speaks of bringing or sending.</summary>
    public static bool Delivers(string text) => Sending().IsMatch(text);

    [GeneratedRegex("장바구니|장\\s?보|장\\s?볼|필요한\\s?만큼|저녁거리|저녁\\s?반찬|오늘\\s?저녁|상에\\s?올릴|좋은\\s?걸로\\s?같이|냉장고", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Groceries();

    [GeneratedRegex("수선|기장|밑단|지퍼|줄임|리폼", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Mending();

    [GeneratedRegex("얼룩|빨래|세탁|주말은\\s?쉬|보송|뽀송|향기", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Washing();

    [GeneratedRegex("언제든|언제나|아무\\s?때|생각(?:날|나실)\\s?때|필요(?:할|하실)\\s?때|any\\s?time|whenever|always", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex AnyTime();

    [GeneratedRegex("오늘|지금|당장|today|tonight|right\\snow", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Today();

    [GeneratedRegex("아침|점심|저녁|(?<![가-힣])밤|오후|오전|새벽|출근|퇴근|주말|불금|morning|afternoon|evening|night|lunch|dinner|weekend|after\\swork", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex PartOfDay();

    [GeneratedRegex("서둘러|서두르세|얼른|먼저\\s?오|임자|떨어지기\\s?전|놓치|막차|지금이\\s기회|hurry|don't\\smiss|before\\sit's\\sgone", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Hurry();

    [GeneratedRegex("집에\\s?가는\\s?길|장\\s?보러|담으러|담아\\s?가|보고\\s?가|들러|들르|놀러|오세요|오셔|오시|오실|구경|걸음|골목|동네|매장|만나요|와요|와\\s보|찾아\\s?(?:주|오)|문\\s?(?:열|활짝)|여기예요|visit|stop\\sby|come\\s|drop\\sin|in\\sstore", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Visit();

    [GeneratedRegex("배달|문\\s?앞|집으로|초인종|현관|택배|띵동|시켜|시킬|시키자|to\\syour\\sdoor|delivered|ding\\sdong", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex ToTheDoor();

    [GeneratedRegex("구우러|구워\\s?드|불판|한\\s?접시|한\\s?그릇|한\\s?상(?![가-힣])|한\\s?숟|몇\\s?인분|뚝배기|먹으러|한\\s?끼|자리|마주\\s?앉|앉아|곱빼기|dine|table|seat|chair", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex AtTheTable();

    [GeneratedRegex("열었|열자마자|첫\\s?손님|생겼|열려|now\\sopen|is\\sopen|are\\sopen|we're\\sopen|just\\sopened|wide\\sopen", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex AlreadyOpen();

    [GeneratedRegex("한\\s사람을|한\\s분(?:을|의|께|에)|오롯이|나만의|단\\s한|just\\sfor\\syou", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex ForOne();

    [GeneratedRegex(@"1\s?[:대]\s?1|개인|1인|private|one-on-one|personal", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex OneToOne();

    [GeneratedRegex(@"예약\s?(?:받|하셨)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex TakesBookings();

    [GeneratedRegex("예약|book|reserv|appointment", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Booking();

    [GeneratedRegex(@"\d\s?(?:kg|키로|g|그램|근|팩|봉지|박스|상자|망)(?![A-Za-z])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Pack();

    [GeneratedRegex("포장(?:만|됩니다|\\s?전문|해)|택배|테이크아웃|pick-?up|take-?out|takeaway", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Fetched();

    [GeneratedRegex("배달|배송|택배|발송|퀵|deliver|shipping|ships", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Sending();
}
