using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Guesses the trade from the words of a brief.</summary>
internal static partial class TradeDetector
{
    private static readonly Dictionary<string, Trade> TradesOfKinds = new(StringComparer.Ordinal)
    {
        ["drink"] = Trade.Cafe, ["bread"] = Trade.Bakery, ["rice-cake"] = Trade.Bakery, ["noodle"] = Trade.Restaurant, ["soup"] = Trade.Restaurant,
        ["meal"] = Trade.Restaurant, ["alcohol"] = Trade.Bar, ["haircut"] = Trade.Hair, ["perm"] = Trade.Hair, ["nail-art"] = Trade.Nail,
        ["wash"] = Trade.Laundry, ["home"] = Trade.RealEstate, ["premises"] = Trade.RealEstate, ["room"] = Trade.Lodging, ["produce"] = Trade.Market, ["bouquet"] = Trade.Flowers,
        ["groom"] = Trade.Pets, ["fix"] = Trade.Repair, ["shoe"] = Trade.Repair, ["device"] = Trade.Repair, ["lock"] = Trade.Repair, ["clean"] = Trade.Repair, ["watch"] = Trade.Repair, ["pedi"] = Trade.Nail, ["lash"] = Trade.Nail,
        ["petstay"] = Trade.Pets, ["coin"] = Trade.Laundry, ["shoe-wash"] = Trade.Laundry, ["ironing"] = Trade.Laundry, ["bedding"] = Trade.Laundry, ["wear"] = Trade.Clothes,
    };

    /// <summary>The trade with most evidence, the kind of the product included; <see cref="Trade.General"/> when there is none.</summary>
    public static Trade Detect(string text, string? kind, IReadOnlyList<Fact> facts)
    {
        var found = Lexicon.Shared.TradesIn(text).ToList();
        var scores = new Dictionary<Trade, double>();
        if (kind is not null && TradesOfKinds.TryGetValue(kind, out var usual))
        {
            // What is sold says more than what it is made of: "딸기 라떼" is no fruit.
            scores[usual] = 3;
        }

        foreach (var (start, length, trade, weight) in found)
        {
            // "동물병원" is one word of the pet shop, not also a clinic.
            // Nor does a neighbour ("홍성 전통시장 안 국수집 옆") or an hour tell the trade.
            var aside = facts.Any(f => f.Kind is FactKind.Address or FactKind.Hours or FactKind.Period && f.Start <= start && f.Start + f.Text.Length >= start + length);
            if (aside || found.Any(o => o.Trade != trade && o.Length > length && o.Start <= start && o.Start + o.Length >= start + length))
            {
                continue;
            }

            // Longer words are rarer and say more; what is said first is what it is about.
            var evidence = weight * (1 + (0.15 * Math.Min(length, 6))) * (length == 1 ? 0.5 : 1);
            scores[trade] = scores.GetValueOrDefault(trade) + (evidence * (InName(facts, start, length) ? 1.5 : 1)) + (0.3 * (1 - ((double)start / text.Length)));
        }

        // Meat by the hundred grams is carried home from the butcher's.
        if (kind is "meat" or "seafood" or "produce" && facts.Any(f => f.Kind is FactKind.Price && ByWeight().IsMatch(f.Text)))
        {
            scores[Trade.Market] = scores.GetValueOrDefault(Trade.Market) + scores.GetValueOrDefault(Trade.Restaurant) + 1;
        }

        return scores.Count == 0 ? Trade.General : scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key;
    }

    [GeneratedRegex(@"\d\s?(?:kg|g|키로|그램|근)\s|근에?\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex ByWeight();

    // A business says in its own name what it is.
    private static bool InName(IReadOnlyList<Fact> facts, int start, int length) =>
        facts.Any(f => f.Kind == FactKind.Business && f.Start <= start && f.Start + f.Text.Length >= start + length);
}
