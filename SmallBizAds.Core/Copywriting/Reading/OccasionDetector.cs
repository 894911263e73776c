using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Finds out why the ad is made; the most consequential reason wins.</summary>
internal static partial class OccasionDetector
{
    private static readonly Occasion[] Order =
    [
        Occasion.Hiring, Occasion.Closed, Occasion.ReviewRequest, Occasion.LastDays, Occasion.Opening, Occasion.Thanks,
        Occasion.NewItem, Occasion.Seasonal, Occasion.Event, Occasion.Discount, Occasion.Event,
    ];

    /// <summary>A season said this early, as a part of the text, is what the ad is about.</summary>
    private const double EarlyPart = 0.3;

    /// <summary>Words that call an offer an event; by themselves they only say that something is on.</summary>
    private static readonly HashSet<string> WeakEvents = new(StringComparer.OrdinalIgnoreCase) { "이벤트", "체험", "클래스", "특강", "행사", "event", "추첨" };

    private static readonly HashSet<string> WeatherSeasons = ["spring", "summer", "autumn", "winter", "rainy", "vacation"];

    /// <summary>The occasion and the typed word that shows it, if that word can stand over a headline.</summary>
    public static (Occasion Occasion, string? Label) Detect(string text, IReadOnlyList<Fact> facts)
    {
        if (NoticePatterns.SendingEnds().IsMatch(text) && !facts.Any(f => f.Kind is FactKind.Price or FactKind.Product or FactKind.Offer))
        {
            return (Occasion.Closed, null);
        }

        var weather = false;
        foreach (var occasion in Order)
        {
            var (start, length) = occasion == Occasion.Closed && NoticeIn(text) is { } notice ? notice : occasion == Occasion.NewItem ? NewIn(text) : Lexicon.Shared.OccasionIn(text, occasion);
            if (start < 0 || !IsMeant(occasion, text, start, length, facts))
            {
                continue;
            }

            // A weather season colours a discount or a class; only a feast outranks them.
            if (occasion == Occasion.Seasonal && !Lexicon.Shared.SeasonsIn(text).Any(s => !WeatherSeasons.Contains(s.Season)))
            {
                if (start < EarlyPart * text.Length && !facts.Any(f => f.Kind == FactKind.FormerPrice) && !text.Contains("세일", StringComparison.Ordinal) && !text.Contains("sale", StringComparison.OrdinalIgnoreCase))
                {
                    return (occasion, null);
                }

                weather = true;
                continue;
            }

            return (occasion, LabelOf(text, start, length));
        }

        if (IsBareThanks(text, facts))
        {
            return (Occasion.Thanks, null);
        }

        if (facts.Any(f => f.Kind == FactKind.FormerPrice || (f.Kind == FactKind.Offer && Deals.IsDeal(f.Text))))
        {
            return (Occasion.Discount, null);
        }

        return (weather ? Occasion.Seasonal : Occasion.Everyday, null);
    }

    // Hours that change, and a day whose business is over, are said in too many ways for a list of words.
    private static (int Start, int Length)? NoticeIn(string text)
    {
        foreach (var pattern in new[] { NoticePatterns.HoursChange(), NoticePatterns.DayIsOver(), NoticePatterns.Holiday() })
        {
            if (pattern.Match(text) is { Success: true } match)
            {
                return (match.Index, match.Length);
            }
        }

        return null;
    }

    private static bool IsMeant(Occasion occasion, string text, int start, int length, IReadOnlyList<Fact> facts)
    {
        var priced = facts.Any(f => f.Kind is FactKind.Price or FactKind.FormerPrice);
        var goods = facts.Any(f => f.Kind is FactKind.Price || (f.Kind is FactKind.Offer && Deals.IsDeal(f.Text)));
        var inHours = facts.Any(f => f.Kind == FactKind.Hours && f.Start <= start && f.Start + f.Text.Length >= start + length);
        return occasion switch
        {
            // Who closes for good and sells what is left has no day off to announce.
            Occasion.Closed => !priced && (!inHours || OnlyRests(text, facts)) && !(NoticePatterns.Farewell().IsMatch(text) && !NoticePatterns.DayIsOver().IsMatch(text) && Lexicon.Shared.OccasionIn(text, Occasion.LastDays).Start >= 0),
            Occasion.LastDays => !NoticePatterns.DayIsOver().IsMatch(text),
            Occasion.Opening => !text.Contains("주년", StringComparison.Ordinal) && !text.AsSpan(start).StartsWith("오픈런") && !inHours && !FollowsClock(text, start) && !OpensDaily(text, start),
            Occasion.Hiring => !text.Contains("구합니다 집", StringComparison.Ordinal),
            Occasion.Event => !WeakEvents.Contains(text.Substring(start, length)) || !goods,
            _ => true,
        };
    }

    // "매주 일요일 쉬어요" by itself is the notice; beside goods or other hours it is one of the opening hours.
    private static bool OnlyRests(string text, IReadOnlyList<Fact> facts) =>
        !facts.Any(f => f.Kind is FactKind.Product or FactKind.Offer) && facts.Where(f => f.Kind == FactKind.Hours).All(f => NoticePatterns.Rest().IsMatch(f.Text) && !f.Text.Contains(':', StringComparison.Ordinal) && !f.Text.Contains('시', StringComparison.Ordinal))
        && NoticePatterns.Rest().IsMatch(text);

    // "11시 오픈" is an hour, not an opening.
    private static bool FollowsClock(string text, int start) => text[start] >= '가' && text[..start].TrimEnd() is [.., '시' or '분'] or [.., >= '0' and <= '9'];

    // "24시간 오픈", "일요일도 문 엽니다": always or also open; "배달 오픈": a service begins, the shop is there already.
    private static bool OpensDaily(string text, int start) => Daily().IsMatch(text[..start]);

    [GeneratedRegex(@"(?:24시간|24시|연중무휴|매일|요일도|주말도|연휴도|[가-힣]일에도|배달|포장|택배|예약|접수|주문|온라인|일찍)\s?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Daily();

    // "배달 오픈": something new of a shop that is there already.
    private static (int Start, int Length) NewIn(string text) =>
        Lexicon.Shared.OccasionIn(text, Occasion.NewItem) is { Start: >= 0 } known ? known : Begins().Match(text) is { Success: true } begins ? (begins.Index, begins.Length) : (-1, 0);

    [GeneratedRegex(@"(?<![가-힣])(?:배달|포장|택배|온라인\s?주문)\s?(?:오픈|개시|시작)(?![가-힣]*\s?시간)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Begins();

    private static bool IsBareThanks(string text, IReadOnlyList<Fact> facts) =>
        !facts.Any(f => f.Kind is FactKind.Price || (f.Kind is FactKind.Offer && Deals.IsDeal(f.Text)))
        && (text.Contains("감사", StringComparison.Ordinal) || text.Contains("고맙", StringComparison.Ordinal) || text.Contains("thank", StringComparison.OrdinalIgnoreCase));

    private static string? LabelOf(string text, int start, int length)
    {
        var word = text.Substring(start, length).Trim();
        return Lexicon.Shared.Labels.Contains(word) || Begins().IsMatch(word) ? word : null;
    }
}
