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
