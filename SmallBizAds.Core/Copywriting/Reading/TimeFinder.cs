using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Tells opening hours from days, spans and deadlines.</summary>
internal static partial class TimeFinder
{
    public static void Claim(Claims claims, BriefText source)
    {
        claims.ClaimAll(FactKind.Hours, TimePatterns.AlwaysOpen());
        claims.ClaimAll(FactKind.Hours, TimePatterns.EnglishClosed());
        var korean = claims.Text.Any(c => c is >= '가' and <= '힣');
        foreach (var match in korean ? Claims.MatchesOf(TimePatterns.Korean(), claims.Text) : [])
        {
            var start = 0;
            for (var i = 1; i < match.Length; i++)
            {
                // What stands on another line is another thing.
                if (source.IsLineEnd(match.Index + i))
                {
                    ClaimKorean(claims, match.Index + start, match.Value[start..i]);
                    start = i + 1;
                }
            }

            foreach (var cut in Claims.MatchesOf(TimePatterns.AfterRange(), match.Value).Where(c => c.Index >= start))
            {
                // "8월 5일~8일, 9일부터": closed until then, open from then.
                ClaimKorean(claims, match.Index + start, match.Value[start..cut.Index]);
                start = cut.Index + cut.Length;
            }

            foreach (var cut in Claims.MatchesOf(TimePatterns.NextRun(), match.Value).Where(c => c.Index >= start))
            {
                // "10/4 토 9-13시 10/5~10/7": a clock closes a day; a date runs on into its weekday.
                if (Claims.MatchesOf(TimePatterns.ClockTime(), match.Value[start..cut.Index]).Count > 0)
                {
                    ClaimKorean(claims, match.Index + start, match.Value[start..cut.Index]);
                    start = cut.Index + cut.Length;
                }
            }

            ClaimKorean(claims, match.Index + start, match.Value[start..]);
        }

        foreach (var match in claims.Text.Any(char.IsAsciiLetter) ? Claims.MatchesOf(TimePatterns.English(), claims.Text) : [])
        {
            ClaimEnglish(claims, match);
        }

        claims.MergeNeighbours(FactKind.Hours);
    }

    private static void ClaimKorean(Claims claims, int at, string run)
    {
        var found = TrimJoint(run);
        var after = claims.Text[(at + found.Length)..];
        var clocks = Claims.MatchesOf(TimePatterns.ClockTime(), found).Count;
        var dated = TimePatterns.DatedWord().IsMatch(found);
        if (TimePatterns.Weak().IsMatch(found) && !TimePatterns.Boundary().IsMatch(after))
        {
            return;
        }

        // "~11.30": up to then.
        var lead = UpTo().Match(claims.Text[..at]).Length;
        at -= claims.IsFree(at - lead, lead) ? lead : 0;
        found = claims.Text[at..(claims.Text.Length - after.Length)];
        var (start, length) = (at, found.Length);
        if (clocks > 0 && !dated)
        {
            // What an hour is for belongs to it: "입실 3시", "8시반 시작".
            var before = TimePatterns.HourBefore().Match(claims.Text[..start]);
            if (before.Success && claims.IsFree(before.Index, before.Length))
            {
                (start, length) = (before.Index, length + before.Length);
            }

            if (TimePatterns.HourBehind().Match(claims.Text[(start + length)..]) is { Success: true } behind && claims.IsFree(start + length, behind.Length))
            {
                length += behind.Length;
            }

            claims.TryClaim(FactKind.Hours, start, length);
            return;
        }

        var closed = TimePatterns.ClosedSuffix().Match(after);
        if (closed.Success && !dated && (TimePatterns.Recurring().IsMatch(found) || Claims.MatchesOf(TimePatterns.ClockTime(), claims.Text).Count > 0))
        {
            claims.TryClaim(FactKind.Hours, start, length + closed.Length);
            return;
        }

        claims.TryClaim(FactKind.Period, start, length);
    }

    private static void ClaimEnglish(Claims claims, Match match)
    {
        var found = TrimJoint(match.Value);
        var clocks = Claims.MatchesOf(TimePatterns.EnglishClockTime(), found).Count;
        var hours = clocks > 0 && !TimePatterns.EnglishDatedWord().IsMatch(found);
        claims.TryClaim(hours ? FactKind.Hours : FactKind.Period, match.Index, found.Length);
    }

    [GeneratedRegex(@"(?<![\d가-힣A-Za-z)])[~～∼]\s?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex UpTo();

    // The pattern may end in a joint with nothing behind it.
    private static string TrimJoint(string found) => found.TrimEnd(' ', '~', '-', '–', '&', ',', '·', '/');
}
