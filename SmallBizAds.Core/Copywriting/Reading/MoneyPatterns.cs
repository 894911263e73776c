using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Prices, in every way that shopkeepers type them.</summary>
internal static partial class MoneyPatterns
{
    internal const string Won =
        @"(?:₩\s?\d[\d,]*(?:\.\d+)?(?:원)?" +
        @"|(?<![\d.,])\d+\s?억(?:\s?\d[\d,]*\s?(?:천|백)?\s?만?(?=\s?원|[\s,.]|$))?(?:\s?원)?" +
        @"|(?<![\d.,])\d[\d,]*(?:\.\d+)?\s?(?:억|만|천|백)(?:\s?\d[\d,]*\s?(?:천|백)?|\s?[일이삼사오육칠팔구]?천|\s?[일이삼사오육칠팔구]?백){0,3}\s?원" +
        @"|(?<![\d.,])\d[\d,]*(?:\.\d+)?\s?원" +
        @"|(?<![\d.,])\d+(?:\.\d+)?\s?(?:만|천)(?:\s?\d+\s?(?:천|백)?){0,2}(?=[\s,.!)~/>→-]|부터|짜리|에|대|이상|균일|추가|을|이고|인데|씩|$)(?!\s(?:명|개|권|그루|보|잔|세트|번|배|평|세대|곳|시간|km))" +
        @"|(?<![가-힣\d])[일이삼사오육칠팔구]?만\s?\d{1,4}\s?천?\s?원" +
        @"|(?<![가-힣\d])(?:[일이삼사오육칠팔구]?\s?만\s?)(?:[일이삼사오육칠팔구]?천\s?)?(?:[일이삼사오육칠팔구]?백\s?)?원(?!만|칙|래|형|두|하|장|인(?!데)|리|조|데이)" +
        @"|(?<![가-힣\d])(?:[일이삼사오육칠팔구]?천\s?)(?:[일이삼사오육칠팔구]?백\s?)?원(?!만|칙|래|형|두|하|장|인|리|조|데이)" +
        @"|(?<![가-힣\d])[일이삼사오육칠팔구]백\s?원)";

    private const string Fee = "(?:관리비|교재비|재료비|배송비|예약금|계약금|회비|배달비|배달팁|택배비|출장비|참가비|입장료|수강료|급여|기본급|보증금|전세|매매|월세|추가|하나에|개당|마리당|조각|평당|권리금|일당|연봉|월급|시급|주급|일급)";
    private const string Counted = @"(?:(?<![가-힣\d,.])(?:(?:한|두|세|네|다섯|반|\d{1,4}(?:\.\d)?)\s?(?:되|벌|개|장|켤레|판|마리|포기|근|말|병|잔|그릇|송이|단|봉지|봉|상자|박스|팩|줄|덩이|자루|모|손|접시|조각|매|켤|쌍|세트|인|명|박|시간|회(?:\s?(?:이용권|권|쿠폰|관람))?|kg|키로|g|그램|L|리터|ml|미)(?:에)?\s))?";
    /// <summary>"주 3회 28만원": how often belongs to the price, in one piece.</summary>
    private const string Often = @"(?:(?<![가-힣\d])(?:매주|매월|한\s?달에?|일주일에|주|월)\s?\d{1,2}\s?회(?:\s\d{1,3}분)?(?:\s\d{1,2}\s?개월)?\s)?";
    private const string Prefix = @"(?:(?<![가-힣])(?:평일|주말|주중)\s)?" + Often + Counted + @"(?:(?<=^|[,.!/]\s?|원\s)(?:한|두|세|네)\s?(?:되|벌|개|장|켤레|판|마리|포기|근|말|병|잔|그릇|송이|단|봉지|상자|팩|줄)\s)?(?:(?<![가-힣])(?:시급|월급|일급|주급|연봉|한\s?달에?|월|1인당|1인분|1인|인당|개당|[건대벌판통병잔팩회]당|켤레당|포기당|한\s?건|한\s?개|1개|시간당|1시간|회당|1회|박당|1박|잔당|평당|장당|권당|보증금|1kg당|100g당|kg당|" + Fee + @")\s?)?";
    private const string Suffix = @"(?:\s?(?:부터|별도|짜리|~(?!\s?[\d가-힣]))|대(?=[\s,.!~]|$)|선(?=[\s,.!]|$)|에\s(?:한|두|세|네|\d{1,3})\s?(?:곡|개|장|마리|판|잔|번|시간|켤레|팩|봉지|병|송이)(?=[\s,.!]|$))?";

    [GeneratedRegex(Prefix + @"(?:(?<![\d.,])\d[\d,]*(?:\.\d+)?\s?(?:만|천)?\s?[~～]\s?)?" + Won + @"(?:\s?[~～]\s?" + Won + ")?" + Suffix, RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Korean();

    [GeneratedRegex(
        @"(?:(?<!\bdown\s|\d\s)\b(?:from|starting\sat)\s)?(?:\bdeposit\s|\brent\s)?(?:\b\d{1,4}\s?(?:g|kg|lb|for|pcs)\s)?(?:(?<![A-Za-z])(?:US|CA|A)?[$€£¥]\s?\d[\d,]*(?:\.\d{1,2})?(?:\s?(?:-|–|to)\s?[$€£]?\d[\d,]*(?:\.\d{1,2})?)?" +
        @"|(?<![\d.,])\d[\d,]*(?:\.\d{1,2})?\s?(?:M\swon|K\swon|won|krw|usd|dollars|bucks|달러|불)(?![A-Za-z가-힣])" +
        @"|\b(?:krw|usd)\s?\d[\d,]*(?:\.\d{1,2})?)" +
        @"(?:\s?/\s?(?:hr|hour|drop|month|mo|person|night|lb|kg|week|day|class|session)\b|\s(?:each|per\s\w{1,12}|an?\s(?:hour|night|piece|month|week|day|dozen))\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Foreign();

    /// <summary>Rent as agents write it: deposit/rent in ten thousand won.</summary>
    [GeneratedRegex(@"(?<![\d/.,])\d{2,5}/\d{2,3}(?![\d/.,])", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Rent();

    [GeneratedRegex("월세|원룸|투룸|쓰리룸|보증금|관리비|전세|오피스텔|상가", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex RentWord();

    /// <summary>A small figure that the word before it makes a price: "보증금 2000", "월 130", "소 45 중 60".</summary>
    [GeneratedRegex(@"(?<![가-힣])(?:" + Fee + @"|월)\s?\d{1,5}(?![\d,./:%~+-]|\s?(?:일|회|명|월(?!세|\s?\d)|시|번|개|주(?!\s?\d)|년|층|%|\+|만|천|원))(?:부터)?|(?<=(?:^|\s)(?:소|중|대|특대|특)\s)\d{2,3}(?=\s|/|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Labelled();

    /// <summary>"6.0", "4.5": thousands or ten thousands, as cafes and salons chalk them up.</summary>
    [GeneratedRegex(@"(?<=[가-힣](?<!평점|별점|점수|시력|버전|도수|주)\s)\d{1,2}\.[05](?=\s*(?:/|$|[가-힣,]|\()(?!\s?(?:kg|키로|도|점|배|L|리터|시간|평|일|월|인치|cm|m)))", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Decimal();

    /// <summary>A bare figure that can only be a price.</summary>
    [GeneratedRegex(
        Counted + @"(?:(?<![가-힣])" + Fee + @"\s?)?(?<![\d.,:/\-#+A-Za-z~]|(?<!급|비)[가-힣](?<!관리비|원래))(?:\d{1,3},\d{3}(?:,\d{3})?|\d{1,3}\.\d{3}|[1-9]\d{2,5}0)(?!\d|,\d|[:/%A-Za-z]|\+(?![가-힣])|-(?!>)|\.\d|\s?(?:년|월|일|시|분|초|명|개|장|권|평|층|호|번|그램|미리|회|곡|kg|g|ml|포인트|점(?!심|포|장)|mAh|W))(?:부터|짜리)?",
        RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Bare();

    /// <summary>A price right behind a higher one is the new one: "9만원 5만9천원", "₩140,000 now ₩99,000".</summary>
    [GeneratedRegex(@"^(?:\s(?:now\s)?|\s?/\s?now\s)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Lowered();

    /// <summary>The figure of a plain price with its thousands: "5만9천원", "13,800".</summary>
    [GeneratedRegex(@"^[₩$€£]?\s?(?:(\d{1,4})만\s?)?(?:(\d{1,2})천\s?)?(?:([\d,]+(?:\.\d{1,2})?)\s?)?(?:원|won)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Figure();

    [GeneratedRegex(@"(?:정가|정상가격?|원래\s?가격|원래|원가|평소|평상시|기존가?|소비자가|판매가|was|down\sfrom|instead\sof|reg(?:ular)?\.?|originally|usually)(?:은|는)?\s?:?\s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex FormerBefore();

    /// <summary>The price alone, without what it is for: of "1박 15만원" the last word.</summary>
    [GeneratedRegex(Won + @"|[₩$€£¥]\s?\d[\d,]*(?:\.\d{1,2})?", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Plain();

    [GeneratedRegex(@"^\s?(?:에서|짜리를|하던|하는데|인데|→|->|=>|⇒|▶|➡|>|-->|를\s|을\s)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex FormerAfter();
}
