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
            var (start, end) = LongestFree(claims, match.Index, match.Index + match.Length);
            start = AfterFacts(claims.Text, start, end);
            start = AfterName(claims.Text, start, end);
            claims.TryClaim(FactKind.Offer, start, end - start);
        }
    }

    public static void Claim(Claims claims)
    {
        claims.ClaimAll(FactKind.Offer, OfferPatterns.AmountOff());
        foreach (var match in Claims.MatchesOf(OfferPatterns.English(), claims.Text))
        {
            // A bare percentage is judged below like a Korean one.
            if (match.Value[^1] != '%')
            {
                claims.TryClaim(FactKind.Offer, match.Index, match.Length);
            }
        }

        foreach (var match in Claims.MatchesOf(OfferPatterns.Percent(), claims.Text))
        {
            if (IsDiscount(match.Value, claims.Text))
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

    private static (int Start, int End) LongestFree(Claims claims, int start, int end)
    {
        var (bestStart, bestEnd) = (start, start);
        for (var i = start; i < end;)
        {
            var run = i;
            while (run < end && !claims.IsTaken(run))
            {
                run++;
            }

            if (run - i > bestEnd - bestStart)
            {
                (bestStart, bestEnd) = (i, run);
            }

            i = run + 1;
        }

        return (bestStart, bestEnd);
    }

    // "답례떡 개당 1,500원 50개 이상 …", "30일까지 리뷰 남기면 …": a price or a deadline before the condition stays outside.
    private static int AfterFacts(string text, int start, int end)
    {
        var found = start;
        foreach (var match in Claims.MatchesOf(MoneyPatterns.Korean(), text[start..end]))
        {
            var after = start + match.Index + match.Length;
            if (after < end && text[after] == ' ' && !text.AsSpan(after).StartsWith(" 이상") && !text.AsSpan(after).StartsWith(" 할인")
                && OfferPatterns.Conditional().IsMatch(text[after..end]))
            {
                found = after;
            }
        }

        foreach (var match in Claims.MatchesOf(TimePatterns.Korean(), text[start..end]))
        {
            var after = start + match.Index + match.Length;
            if (match.Value.EndsWith("까지", StringComparison.Ordinal) && after < end && OfferPatterns.Conditional().IsMatch(text[after..end]))
            {
                found = Math.Max(found, after);
            }
        }

        return found;
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
