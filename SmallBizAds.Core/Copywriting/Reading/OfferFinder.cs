using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Finds discounts, gifts, limits and conditions.</summary>
internal static partial class OfferFinder
{
    public static void Claim(Claims claims)
    {
        claims.ClaimAll(FactKind.Offer, OfferPatterns.AmountOff());
        foreach (var match in Claims.MatchesOf(OfferPatterns.English(), claims.Text))
        {
            // A bare percentage is judged below like a Korean one.
            if (match.Value[^1] != '%' && !claims.TryClaim(FactKind.Offer, match.Index, match.Length))
            {
                // "free coffee for members on Friday": the day is a fact of its own.
                var end = Enumerable.Range(match.Index, match.Length).First(claims.IsTaken);
                var said = Dangling().Replace(claims.Text[match.Index..end], "");
                if (said.Contains(' ', StringComparison.Ordinal))
                {
                    claims.TryClaim(FactKind.Offer, match.Index, said.Length);
                }
            }
        }

        foreach (var match in Claims.MatchesOf(OfferPatterns.Percent(), claims.Text))
        {
            if (IsDiscount(match.Value, claims.Text, match.Index))
            {
                claims.TryClaim(FactKind.Offer, match.Index, match.Length);
            }
        }

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

    [GeneratedRegex(@"(?:\s(?:with|for|on|over|when|if|until|till|the|a|and|in|at|this|every|from))*\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Dangling();

    // "우유 100%" is how pure something is and "알코올 5%" how strong; every other figure in percent is a cut.
    private static bool IsDiscount(string found, string text, int at)
    {
        var bare = found.TrimEnd()[^1] is '%' or '％' or '트' or '로';
        return !bare || (!found.Contains("100", StringComparison.Ordinal) && !OfferPatterns.PureBefore().IsMatch(text[..at]) && !OfferPatterns.PureBehind().IsMatch(text[(at + found.Length)..]));
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
}
