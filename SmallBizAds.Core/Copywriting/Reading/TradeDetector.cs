namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Guesses the trade from the words of a brief.</summary>
internal static class TradeDetector
{
    /// <summary>The trade with most evidence; <see cref="Trade.General"/> when there is none.</summary>
    public static Trade Detect(string text)
    {
        var found = Lexicon.Shared.TradesIn(text).ToList();
        var scores = new Dictionary<Trade, double>();
        foreach (var (start, length, trade, weight) in found)
        {
            // "동물병원" is one word of the pet shop, not also a clinic.
            if (found.Any(o => o.Trade != trade && o.Length > length && o.Start <= start && o.Start + o.Length >= start + length))
            {
                continue;
            }

            // Longer words are rarer and say more; what is said first is what it is about.
            var evidence = weight * (1 + (0.15 * Math.Min(length, 6))) * (length == 1 ? 0.5 : 1);
            scores[trade] = scores.GetValueOrDefault(trade) + evidence + (0.3 * (1 - ((double)start / text.Length)));
        }

        return scores.Count == 0 ? Trade.General : scores.OrderByDescending(s => s.Value).ThenBy(s => s.Key).First().Key;
    }
}
