using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>
/// The owner's own message in several wordings, best first: a notice, thanks and a call in need are read for what they say,
/// and a line that would suit any shop says nothing.
/// </summary>
internal static partial class OwnHeadlines
{
    private const int LongestThanks = 28;

    /// <summary>A notice up to here bears a word before it.</summary>
    private const int LongestOpened = 18;

    private static readonly string[] Openings = ["[안내] ", "[알림] ", "[공지] "];

    /// <summary>Headlines that hold the message, or the part of it that the facts beside it leave unsaid; none when the ad is about goods.</summary>
    public static IReadOnlyList<string> Of(Situation situation)
    {
        var read = situation.Read;
        var found = situation.Occasion switch
        {
            Occasion.Closed => Notices(situation, read),
            Occasion.Thanks when !read.Badges.Any() && read.Facts.First(FactKind.Product) is null && read.Facts.Menu.Count == 0 => Thanks(read),
            Occasion.Everyday when situation.SlotValues.TryGetValue("own", out var own) && !Sells(situation) => Calls(situation, read, own),
            _ => [],
        };
        return [.. found.Where(h => Graphemes.Count(h) is > 1 and <= CopyLimits.Headline).Distinct(StringComparer.Ordinal)];
    }

    private static bool Sells(Situation situation) => Array.Exists(["product", "a", "deal", "business"], situation.SlotValues.ContainsKey);

    private static IEnumerable<string> Notices(Situation situation, ReadBrief read)
    {
        if (situation.Notice is not { } notice)
        {
            yield break;
        }

        var korean = notice.Any(c => c is >= '가' and <= '힣');
        yield return notice;
        if (read.Facts.First(FactKind.Business) is { } business && !notice.Contains(business, StringComparison.Ordinal))
        {
            yield return korean ? $"{business}, {notice}" : $"{business}: {notice}";
        }

        var day = read.Facts.First(FactKind.Period);
        if (day is not null && korean && notice.StartsWith(day + " ", StringComparison.Ordinal) && notice[(day.Length + 1)..] is { Length: > 3 } rest && Words.IsVerbLike(rest))
        {
            yield return rest;
        }

        if (day is not null && situation.Has("rests") && korean && !DayMeanings.IsNamed(day) && !day.Contains('휴', StringComparison.Ordinal) && !Closing().IsMatch(day))
        {
            yield return day + " 휴무";
        }

        if (situation.SlotValues.TryGetValue("when", out var when) && when != notice)
        {
            yield return when;
        }

        if (!korean)
        {
            foreach (var text in English(read, notice))
            {
                yield return text;
            }

            yield break;
        }

        // What is long already is said in fewer words by the lines for notices.
        foreach (var opening in Graphemes.Count(notice) <= LongestOpened ? Openings : [])
        {
            yield return opening + notice;
        }
    }

    // "We are closed December 24-26" is "Closed December 24-26" as well.
    private static IEnumerable<string> English(ReadBrief read, string notice)
    {
        var bare = WeAre().Replace(notice, "");
        var capital = char.ToUpperInvariant(bare[0]) + bare[1..];
        var small = char.ToLowerInvariant(bare[0]) + bare[1..];
        yield return capital;
        if (read.Facts.First(FactKind.Business) is { } business && !notice.Contains(business, StringComparison.Ordinal))
        {
            yield return $"{business}: {small}";
        }

        yield return "Notice: " + small;
        yield return "Please note: " + small;
        if (small.StartsWith("closed", StringComparison.Ordinal))
        {
            yield return "We are " + small;
        }
    }

    private static IEnumerable<string> Thanks(ReadBrief read)
    {
        if (read.Notes.FirstOrDefault(n => Grateful().IsMatch(n) && n.Contains(' ', StringComparison.Ordinal) && Graphemes.Count(n) <= LongestThanks) is not { } said)
        {
            yield break;
        }

        var korean = said.Any(c => c is >= '가' and <= '힣');
        yield return said;
        if (read.Facts.First(FactKind.Business) is { } business)
        {
            yield return korean ? $"{said}, {business} 드림" : $"{said}, {business}";
        }

        if (Always().Match(said) is { Success: true } always)
        {
            yield return said[always.Length..];
        }

        if (Visiting().Match(said) is { Success: true } visiting)
        {
            yield return visiting.Groups["how"].Value + "주셔서 감사합니다";
        }
    }

    private static IEnumerable<string> Calls(Situation situation, ReadBrief read, string own)
    {
        yield return own;
        if (read.Notes.FirstOrDefault(n => own.StartsWith(n, StringComparison.Ordinal) && n.Length > 5 && When().IsMatch(n)) is not { } note)
        {
            yield break;
        }

        foreach (var detail in read.All(FactKind.Hours).Concat(read.All(FactKind.Offer)))
        {
            yield return $"{note}, {detail}";
        }

        if (situation.Has("phone"))
        {
            yield return note + ", 전화 주세요";
            yield return note + ", 연락 주세요";
            yield return note + ", 전화하세요";
        }

        yield return note;
    }

    [GeneratedRegex("까지$|부터$|마다$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Closing();

    [GeneratedRegex("감사(?:합니다|해요|드려요|드립니다)|고맙습니다|고마워요|thank", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Grateful();

    [GeneratedRegex(@"^(?:늘|항상|언제나)\s", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Always();

    [GeneratedRegex(@"^(?<how>(?:(?:늘|항상|언제나|꾸준히|한결같이)\s)?(?:찾아\s?|아껴\s?|사랑해\s?|믿어\s?|와\s?))주(?:시는|신|셔서)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Visiting();

    [GeneratedRegex(@"^we(?:\sare|['’]re|\swill\sbe|['’]ll\sbe)\s(?=closed)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex WeAre();

    /// <summary>What is a need by itself: "열쇠 잃어버렸을 때", "하수구 막혔을 때".</summary>
    [GeneratedRegex(@"\s때(?:는|에는|엔)?$|면$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex When();
}
