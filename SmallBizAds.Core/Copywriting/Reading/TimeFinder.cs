using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Tells opening hours from days, spans and deadlines.</summary>
internal static class TimeFinder
{
    public static void Claim(Claims claims)
    {
        claims.ClaimAll(FactKind.Hours, TimePatterns.AlwaysOpen());
        foreach (var match in Claims.MatchesOf(TimePatterns.Korean(), claims.Text))
        {
            ClaimKorean(claims, match);
        }

        foreach (var match in Claims.MatchesOf(TimePatterns.English(), claims.Text))
        {
            ClaimEnglish(claims, match);
        }
    }

    private static void ClaimKorean(Claims claims, Match match)
    {
        var found = TrimJoint(match.Value);
        var after = claims.Text[(match.Index + found.Length)..];
        var clocks = Claims.MatchesOf(TimePatterns.ClockTime(), found).Count;
        var dated = TimePatterns.DatedWord().IsMatch(found);
        if (TimePatterns.Weak().IsMatch(found) && !TimePatterns.Boundary().IsMatch(after))
        {
            return;
        }

        if (clocks > 0 && !dated)
        {
            // One clock time alone is part of a sentence or an event's start, a span is when the shop is open.
            var kind = clocks > 1 || found.Contains("까지", StringComparison.Ordinal) || found.Contains("부터", StringComparison.Ordinal) ? FactKind.Hours : FactKind.Period;
            claims.TryClaim(kind, match.Index, found.Length);
            return;
        }

        var closed = TimePatterns.ClosedSuffix().Match(after);
        if (closed.Success && !dated && Claims.MatchesOf(TimePatterns.ClockTime(), claims.Text).Count > 0)
        {
            claims.TryClaim(FactKind.Hours, match.Index, found.Length + closed.Length);
            return;
        }

        claims.TryClaim(FactKind.Period, match.Index, found.Length);
    }

    private static void ClaimEnglish(Claims claims, Match match)
    {
        var found = TrimJoint(match.Value);
        var clocks = Claims.MatchesOf(TimePatterns.EnglishClockTime(), found).Count;
        var hours = clocks > 1 && !TimePatterns.EnglishDatedWord().IsMatch(found);
        claims.TryClaim(hours ? FactKind.Hours : FactKind.Period, match.Index, found.Length);
    }

    // The pattern may end in a joint with nothing behind it.
    private static string TrimJoint(string found) => found.TrimEnd(' ', '~', '-', '–', '&', ',', '·', '/');
}
