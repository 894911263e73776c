using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>
/// Reads a brief: first what has a shape of its own (links, phones, times, offers, prices, places), then names, then the
/// product in what is left, then the rest as notes. Order matters: a character belongs to the first that claims it.
/// </summary>
internal static partial class BriefReader
{
    public static ReadBrief Read(CopyBrief brief)
    {
        var source = BriefText.Of(brief.Text);
        var text = source.Value;
        var claims = new Claims(text);
        var words = Word.AllOf(source);
        claims.ClaimAll(FactKind.Link, ContactPatterns.Link());
        claims.ClaimAll(FactKind.Phone, ContactPatterns.Phone());
        BusinessFinder.ClaimBranches(claims);
        PlaceFinder.Claim(claims, words);
        TimeFinder.Claim(claims, source);
        DayMeanings.Grow(claims);
        ConditionFinder.Claim(claims, words);
        OfferFinder.Claim(claims);
        MoneyFinder.Claim(claims);
        TermFinder.Claim(claims, words);
        BusinessFinder.Claim(claims, words, source);

        OfferGrowth.GrowRight(claims, Clause.Split(claims, source));
        AnnouncedFinder.Claim(claims, Clause.Split(claims, source));
        var clauses = Clause.Split(claims, source);
        var products = ProductFinder.Find(claims, clauses);
        NameByTrade(claims);
        OfferGrowth.GrowLeft(claims, Clause.Split(claims, source));
        OfferGrowth.Join(claims);
        var facts = claims.Facts.OrderBy(f => f.Start).ToList();
        facts.RemoveAll(f => f.Kind == FactKind.Product && ThankedBehind().IsMatch(text[(f.Start + f.Text.Length)..]));
        var units = products.Menu.Count > 0 ? new Dictionary<int, string>() : MoneyFinder.Unstrike(facts);
        var (occasion, label) = OccasionDetector.Detect(text, facts);
        var product = facts.FirstOrDefault(f => f.Kind == FactKind.Product)?.Text;
        var kind = product is null ? null : Lexicon.Shared.KindOf(product);
        var trade = brief.Trade ?? TradeDetector.Detect(text, kind, facts);
        var bought = Bought(facts);
        var (season, word) = SeasonOf(text);
        return new ReadBrief
        {
            Facts = new BriefFacts(text, trade, occasion, facts, products.Menu) { Season = season },
            Kind = kind ?? (bought is null ? null : Lexicon.Shared.KindOf(bought)),
            Bought = bought,
            SeasonWord = word,
            Units = units,
            Notes = products.Notes,
            Label = Testimony().Match(text) is { Success: true } testimony ? testimony.Groups["label"].Value : label,
            LineEnds = source.LineEnds,
            NameOnly = facts.Count == 1 && facts[0].Text.Length >= text.TrimEnd('.', '!', '?').Length,
        };
    }

    // "미용실 휴가", "약국 일요일도 문 엽니다", "Barber shop closed": who calls, not what is sold.
    private static void NameByTrade(Claims claims)
    {
        if (!claims.Facts.Any(f => f.Kind is FactKind.Business or FactKind.Price) && claims.Facts.FirstOrDefault(f => f.Kind == FactKind.Product) is { } product
            && (Lexicon.Shared.Modifiers.Contains(product.Text) || Shop().IsMatch(product.Text)))
        {
            claims.Recast(product, FactKind.Business);
        }
    }

    [GeneratedRegex(@"^(?:[A-Za-z]+\s)?(?:shop|salon|store|clinic|office|gym|studio|pharmacy)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Shop();

    // "사료 2포 구매 시 간식 증정": what must be bought is what is sold.
    private static string? Bought(List<Fact> facts) =>
        facts.Where(f => f.Kind == FactKind.Offer).Select(f => BoughtFirst().Match(f.Text) is { Success: true } first ? first : GivenFirst().Match(OfferParts.Of(f.Text).Gain)).FirstOrDefault(m => m.Success) is { } bought && Lexicon.Shared.KindOf(bought.Groups["what"].Value) is not null
            ? bought.Groups["what"].Value : null;

    [GeneratedRegex(@"^(?<what>[가-힣A-Za-z][^,.!?]{0,20}?)(?:\s?(?:\d{1,4}|한|두|세|네)\s?[가-힣]{1,3})?(?:을|를)?\s?(?:이상\s?)?(?:구매|구입|주문|결제|포장|사시면|사면|사가시면)|^[Bb]uy\s(?:one|two|three|any\s\d|\d{1,2})\s(?<what>[a-z]{3,14})", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex BoughtFirst();

    /// <summary>"생맥주 첫 잔 무료": what is given is what is sold.</summary>
    [GeneratedRegex(@"^(?<what>[가-힣A-Za-z]{2,10})\s(?:첫|한|두|세)\s?(?:잔|개|병|곡|팩|판|접시|그릇)\s(?:무료|서비스|공짜|증정|반값|드려|드립|드릴)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex GivenFirst();

    /// <summary>"손님 후기 "…"": whose words the quotation holds.</summary>
    [GeneratedRegex(@"(?<![가-힣])(?<label>(?:(?:단골\s?)?(?:손님|고객|회원|수강생|학부모|방문자|이용자|환자|투숙객|입주민)(?:님|분)?\s?|이용\s?|방문\s?|실제\s?|네이버\s?)?(?:후기|리뷰|한마디|한\s?줄\s?평|말씀))\s?[:：]?\s?[""“'‘「『](?=[^""”'’」』]{4,}[""”'’」』])", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Testimony();

    /// <summary>Who is thanked, or how much, is no goods: "10년 동안 찾아주신 손님들께 감사합니다".</summary>
    [GeneratedRegex("^\\s?(?:감사(?:합니다|해요|드려요|드립니다)|고맙습니다|고마워요)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex ThankedBehind();

    // A feast outranks a season: both lists are in that order in the lexicon.
    private static (string? Season, string? Word) SeasonOf(string text)
    {
        foreach (var (_, season, word) in Lexicon.Shared.SeasonsIn(text))
        {
            return (season, word);
        }

        return (null, null);
    }
}
