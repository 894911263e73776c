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
        @"|(?<![\d.,])\d+(?:\.\d+)?\s?(?:만|천)(?:\s?\d+\s?(?:천|백)?){0,2}(?=[\s,.!)~/]|부터|짜리|에|대|이상|$)(?!\s(?:명|개|권|그루|보|잔|세트|번|배|평|세대|곳|시간|km))" +
        @"|(?<![가-힣\d])[일이삼사오육칠팔구]?만\s?\d{1,4}\s?천?\s?원" +
        @"|(?<![가-힣\d])(?:[일이삼사오육칠팔구]?\s?만\s?)(?:[일이삼사오육칠팔구]?천\s?)?(?:[일이삼사오육칠팔구]?백\s?)?원(?!만|칙|래|형|두|하|장|인|리|조|데이)" +
        @"|(?<![가-힣\d])(?:[일이삼사오육칠팔구]?천\s?)(?:[일이삼사오육칠팔구]?백\s?)?원(?!만|칙|래|형|두|하|장|인|리|조|데이)" +
        @"|(?<![가-힣\d])[일이삼사오육칠팔구]백\s?원)";

    private const string Prefix = @"(?:(?<![가-힣])(?:평일|주말|주중)\s)?(?:(?<=^|[,.!/]\s?|원\s)(?:한|두|세|네)\s?(?:되|벌|개|장|켤레|판|마리|포기|근|말|병|잔|그릇|송이|단|봉지|상자|팩|줄)\s)?(?:(?<![가-힣])(?:시급|월급|일급|주급|연봉|월|1인당|1인분|1인|인당|개당|한\s?개|1개|시간당|1시간|회당|1회|박당|1박|잔당|평당|장당|권당|보증금|1kg당|100g당|kg당)\s?)?";
    private const string Suffix = @"(?:\s?(?:부터|짜리|~(?!\s?[\d가-힣]))|대(?=[\s,.!~]|$)|선(?=[\s,.!]|$))?";

    [GeneratedRegex(Prefix + @"(?:(?<![\d.,])\d[\d,]*(?:\.\d+)?\s?(?:만|천)?\s?[~～]\s?)?" + Won + @"(?:\s?[~～]\s?" + Won + ")?" + Suffix, RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Korean();

    [GeneratedRegex(
        @"(?:(?<![A-Za-z])(?:US|CA|A)?[$€£¥]\s?\d[\d,]*(?:\.\d{1,2})?(?:\s?(?:-|–|to)\s?[$€£]?\d[\d,]*(?:\.\d{1,2})?)?" +
        @"|(?<![\d.,])\d[\d,]*(?:\.\d{1,2})?\s?(?:won|krw|usd|dollars|bucks|달러|불)(?![A-Za-z가-힣])" +
        @"|\b(?:krw|usd)\s?\d[\d,]*(?:\.\d{1,2})?)" +
        @"(?:\s?/\s?(?:hr|hour|month|mo|person|night|lb|kg|week|day|class|session)\b|\s(?:each|per\s\w{1,12}|an?\s(?:hour|night|piece|month|week|day|dozen))\b)?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Foreign();

    /// <summary>A bare figure that can only be a price.</summary>
    [GeneratedRegex(
        @"(?<![\d.,:/\-#+A-Za-z가-힣~])(?:\d{1,3},\d{3}(?:,\d{3})?|[1-9]\d{2,5}0)(?![\d,:/\-%+A-Za-z]|\.\d|\s?(?:년|월|일|시|분|초|명|개|장|권|평|층|호|번|그램|미리|회|곡|세트|kg|g|ml|포인트|점|mAh|W))",
        RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Bare();

    [GeneratedRegex(@"(?:정가|정상가|원래|기존가?|소비자가|판매가|was|reg(?:ular)?\.?|originally|usually)\s?:?\s?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex FormerBefore();

    [GeneratedRegex(@"^\s?(?:에서|짜리를|하던|하는데|인데|→|->|=>|⇒|▶|➡|>)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex FormerAfter();
}
