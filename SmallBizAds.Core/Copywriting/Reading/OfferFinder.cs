using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Finds discounts, gifts, limits and conditions.</summary>
internal static class OfferFinder
{
    /// <summary>"두 개 사면 하나 더": the condition goes with what it gives. Read before times and prices, which it may hold.</summary>
    public static void ClaimConditional(Claims claims)
    {
        foreach (var match in Claims.MatchesOf(OfferPatterns.Conditional(), claims.Text))
        {
            var (start, end) = FreePart(claims, match.Index, match.Index + match.Length);
            start = AfterName(claims.Text, start, end);
            claims.TryClaim(FactKind.Offer, start, end - start);
        }
    }

    public static void Claim(Claims claims)
    {
        claims.ClaimAll(FactKind.Offer, OfferPatterns.AmountOff());
        foreach (var match in Claims.MatchesOf(OfferPatterns.Percent(), claims.Text))
        {
            if (IsDiscount(match.Value, claims.Text))
            {
                claims.TryClaim(FactKind.Offer, match.Index, match.Length);
            }
        }

        claims.ClaimAll(FactKind.Offer, OfferPatterns.English());
        foreach (var match in Claims.MatchesOf(OfferPatterns.PlusOne(), claims.Text))
        {
            ClaimPlusOne(claims, match);
        }

        claims.ClaimAll(FactKind.Offer, OfferPatterns.FreeOrLimited());
        foreach (var match in Claims.MatchesOf(OfferPatterns.Gift(), claims.Text))
        {
            var (start, end) = FreePart(claims, match.Index, match.Index + match.Length);
            claims.TryClaim(FactKind.Offer, start, end - start);
        }

        claims.ClaimAll(FactKind.Offer, OfferPatterns.Sale());
    }

    // "100%" is how pure something is and "5%" how strong, unless the brief speaks of a price cut.
    private static bool IsDiscount(string found, string text)
    {
        var bare = found.TrimEnd()[^1] is '%' or '％' or '트' or '로';
        if (!bare)
        {
            return true;
        }

        var figure = found.AsSpan().TrimEnd();
        return !figure.Contains("100", StringComparison.Ordinal)
            && (text.Contains("할인", StringComparison.Ordinal) || text.Contains("세일", StringComparison.Ordinal) || text.Contains("특가", StringComparison.Ordinal)
                || text.Contains("off", StringComparison.OrdinalIgnoreCase) || text.Contains("sale", StringComparison.OrdinalIgnoreCase)
                || text.Contains("이벤트", StringComparison.Ordinal) || text.Contains("쿠폰", StringComparison.Ordinal));
    }

    // The word before 1+1 belongs to it only when it is one of the words of offers ("오픈 1+1").
    private static void ClaimPlusOne(Claims claims, Match match)
    {
        var digit = 0;
        while (digit < match.Length && !char.IsAsciiDigit(match.Value[digit]))
        {
            digit++;
        }

        claims.TryClaim(FactKind.Offer, match.Index + digit, match.Length - digit);
    }

    /// <summary>The part of a find behind the last and before the next claimed character.</summary>
    private static (int Start, int End) FreePart(Claims claims, int start, int end)
    {
        for (var i = end - 1; i >= start; i--)
        {
            if (claims.IsTaken(i))
            {
                return (i + 1, end);
            }
        }

        return (start, end);
    }

    // "카페 봄날 두 개 사면": words of the trade before the condition are not part of it.
    private static int AfterName(string text, int start, int end)
    {
        while (true)
        {
            while (start < end && text[start] == ' ')
            {
                start++;
            }

            var space = text.IndexOf(' ', start, end - start);
            if (space < 0)
            {
                return start;
            }

            var word = text[start..space];
            if (!Lexicon.Shared.Modifiers.Contains(word) && !Lexicon.Shared.Labels.Contains(word))
            {
                return start;
            }

            start = space;
        }
    }
}
