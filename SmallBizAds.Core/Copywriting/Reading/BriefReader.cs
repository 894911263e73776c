namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>
/// Reads a brief: first what has a shape of its own (links, phones, times, offers, prices, places), then names, then the
/// product in what is left, then the rest as notes. Order matters: a character belongs to the first that claims it.
/// </summary>
internal static class BriefReader
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
        ConditionFinder.Claim(claims, words);
        OfferFinder.Claim(claims);
        MoneyFinder.Claim(claims);
        TermFinder.Claim(claims, words);
        BusinessFinder.Claim(claims, words, source);

        OfferGrowth.GrowRight(claims, Clause.Split(claims, source));
        AnnouncedFinder.Claim(claims, Clause.Split(claims, source));
        var clauses = Clause.Split(claims, source);
        var products = ProductFinder.Find(claims, clauses);
        OfferGrowth.GrowLeft(claims, Clause.Split(claims, source));
        OfferGrowth.Join(claims);
        var facts = claims.Facts.OrderBy(f => f.Start).ToList();
        var (occasion, label) = OccasionDetector.Detect(text, facts);
        var product = facts.FirstOrDefault(f => f.Kind == FactKind.Product)?.Text;
        var kind = product is null ? null : Lexicon.Shared.KindOf(product);
        var trade = brief.Trade ?? TradeDetector.Detect(text, kind, facts);
        var (season, word) = SeasonOf(text);
        return new ReadBrief
        {
            Facts = new BriefFacts(text, trade, occasion, facts, products.Menu) { Season = season },
            Kind = kind,
            SeasonWord = word,
            Notes = products.Notes,
            Label = label,
            LineEnds = source.LineEnds,
            NameOnly = facts.Count == 1 && facts[0].Text.Length >= text.TrimEnd('.', '!', '?').Length,
        };
    }

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
