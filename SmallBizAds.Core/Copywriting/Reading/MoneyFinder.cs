using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Finds prices and tells the former one from the present one.</summary>
internal static class MoneyFinder
{
    /// <summary>Characters within which the new price follows the old one.</summary>
    private const int FarAhead = 24;

    public static void Claim(Claims claims)
    {
        ClaimAll(claims, MoneyPatterns.Korean());
        ClaimAll(claims, MoneyPatterns.Foreign());
        ClaimAll(claims, MoneyPatterns.Bare());
        if (MoneyPatterns.RentWord().IsMatch(claims.Text))
        {
            claims.ClaimAll(FactKind.Price, MoneyPatterns.Rent());
        }

        claims.ClaimAll(FactKind.Price, MoneyPatterns.Labelled());
        claims.ClaimAll(FactKind.Price, MoneyPatterns.Decimal());
        FindLowered(claims);
    }

    /// <summary>
    /// Of "1박 15만원에서 11만원" the old price alone is former; "1박" is what the new one is for as well. The facts, and by the
    /// start of a price the words that go with it.
    /// </summary>
    public static IReadOnlyDictionary<int, string> Unstrike(List<Fact> facts)
    {
        var units = new Dictionary<int, string>();
        for (var i = 0; i + 1 < facts.Count; i++)
        {
            if (facts[i].Kind == FactKind.FormerPrice && MoneyPatterns.Plain().Match(facts[i].Text) is { Success: true, Index: > 0 } plain && facts.Find(f => f.Kind == FactKind.Price && f.Start > facts[i].Start) is { } now
                && facts[i].Text[..plain.Index].TrimEnd() is { Length: > 0 } unit && !now.Text.StartsWith(unit, StringComparison.Ordinal))
            {
                facts[i] = facts[i] with { Text = facts[i].Text[plain.Index..], Start = facts[i].Start + plain.Index };
                units[now.Start] = unit;
            }
        }

        return units;
    }

    private static void ClaimAll(Claims claims, Regex pattern)
    {
        foreach (var match in Claims.MatchesOf(pattern, claims.Text))
        {
            if (pattern == MoneyPatterns.Bare() && IsYear(match.Value))
            {
                continue;
            }

            claims.TryClaim(IsFormer(claims, match) ? FactKind.FormerPrice : FactKind.Price, match.Index, match.Length);
        }
    }

    private static void FindLowered(Claims claims)
    {
        var prices = claims.Facts.Where(f => f.Kind == FactKind.Price).OrderBy(f => f.Start).ToList();
        for (var i = 0; i + 1 < prices.Count; i++)
        {
            var (left, right) = (prices[i], prices[i + 1]);
            var end = left.Start + left.Text.Length;
            if (right.Start > end && MoneyPatterns.Lowered().IsMatch(claims.Text[end..right.Start]) && ValueOf(left.Text) is var old and > 0 && ValueOf(right.Text) is var now and > 0
                && now < old && now >= old * 0.3m && (i + 2 >= prices.Count || prices[i + 2].Start - right.Start - right.Text.Length > 1))
            {
                claims.Recast(left, FactKind.FormerPrice);
            }
        }
    }

    /// <summary>In won or the currency typed; 0 when it is not a plain figure.</summary>
    private static decimal ValueOf(string price)
    {
        var match = MoneyPatterns.Figure().Match(price);
        if (!match.Success)
        {
            return 0;
        }

        var rest = match.Groups[3].Success && decimal.TryParse(match.Groups[3].Value.Replace(",", "", StringComparison.Ordinal), System.Globalization.CultureInfo.InvariantCulture, out var r) ? r : 0;
        return (match.Groups[1].Success ? int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) * 10_000m : 0)
            + (match.Groups[2].Success ? int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) * 1_000m : 0) + rest;
    }

    // Former only when another price follows or stands before: "정가 10,000원" alone is the price.
    private static bool IsFormer(Claims claims, Match match)
    {
        var after = claims.Text[(match.Index + match.Length)..];
        if (MoneyPatterns.FormerAfter().IsMatch(after) || match.Value.EndsWith("짜리", StringComparison.Ordinal))
        {
            return AnotherPrice(after.Length > FarAhead ? after[..FarAhead] : after);
        }

        var before = claims.Text[..match.Index];
        return MoneyPatterns.FormerBefore().IsMatch(before) && (AnotherPrice(after) || AnotherPrice(before));
    }

    private static bool AnotherPrice(string text) =>
        Claims.MatchesOf(MoneyPatterns.Korean(), text).Count > 0 || Claims.MatchesOf(MoneyPatterns.Foreign(), text).Count > 0
        || Claims.MatchesOf(MoneyPatterns.Bare(), text).Count > 0;

    private static bool IsYear(string found) =>
        found.Length == 4 && (found.StartsWith("19", StringComparison.Ordinal) || found.StartsWith("20", StringComparison.Ordinal)) && !found.EndsWith("00", StringComparison.Ordinal);
}
