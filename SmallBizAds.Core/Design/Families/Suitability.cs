using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Design.Families;

/// <summary>How well a design suits a brief.</summary>
public static partial class Suitability
{
    private const double Least = 0.05;

    /// <summary>0: not at all, its needs are not met; about 0.6: well enough; over 1: made for it. Pure.</summary>
    public static double Of(IDesignFamily family, DesignBrief brief) => Of(family, brief, Has(brief));

    /// <summary>Likewise for all of several designs, the words looked at once.</summary>
    public static IReadOnlyList<(IDesignFamily Family, double Score)> Of(IReadOnlyList<IDesignFamily> families, DesignBrief brief)
    {
        var has = Has(brief);
        return [.. families.Select(f => (f, Of(f, brief, has)))];
    }

    /// <summary>Whether a text holds a passage in quotation marks.</summary>
    internal static bool Quotes(string text) => Passage().IsMatch(text);

    private static double Of(IDesignFamily family, DesignBrief brief, DesignNeeds ofBrief)
    {
        var profile = family.Profile;
        var (has, aspect) = (ofBrief | Timely(brief, profile), (double)brief.Ratio.Width / brief.Ratio.Height);
        if ((profile.Needs & ~has) != 0 || aspect < profile.Aspects.Narrowest || aspect > profile.Aspects.Widest || !family.Fits(brief))
        {
            return 0;
        }

        var score = profile.Base + (0.05 * System.Numerics.BitOperations.PopCount((uint)(profile.ShowsOff & has)));
        score += brief.Photo is null ? 0 : profile.WithPhoto;
        score += profile.Tones.Contains(brief.Tone) ? 0.2 : 0;
        score += profile.Trades.Count == 0 ? 0 : profile.Trades.Contains(brief.Trade) ? 0.15 : -0.2;
        // What is made for an occasion alone says it better than what merely goes with it.
        score += !has.HasFlag(DesignNeeds.Occasion) ? 0 : profile.Needs.HasFlag(DesignNeeds.Occasion) ? 0.5 : 0.1;
        score += has.HasFlag(DesignNeeds.Season) ? 0.35 : 0;
        // Whoever gives several photos wants to see them.
        score += profile.Needs.HasFlag(DesignNeeds.SeveralPhotos) ? 0.4 : 0;
        score -= Math.Max(0, brief.Content.Menu.Count - profile.MostRows) * 0.2;
        // Never nothing when its needs are met, and the less suitable stays the less suitable.
        return score > Least ? score : Least / (1 + Least - score);
    }

    // Whether the brief is of an occasion or season of that design.
    private static DesignNeeds Timely(DesignBrief brief, DesignProfile profile) =>
        (profile.Occasions.Contains(brief.Occasion) ? DesignNeeds.Occasion : 0) | (brief.Season is { } season && profile.Seasons.Contains(season) ? DesignNeeds.Season : 0);

    // What of all that designs can need a brief has, whatever the design.
    private static DesignNeeds Has(DesignBrief brief)
    {
        var content = brief.Content;
        var has = brief.Photo is null ? DesignNeeds.NoPhoto : DesignNeeds.Photo;
        void Add(bool met, DesignNeeds need) => has |= met ? need : 0;
        Add(brief.Photo?.CanBeCutOut == true, DesignNeeds.CutOut);
        Add(brief.Photo is not null && brief.MorePhotos.Count > 0, DesignNeeds.SeveralPhotos);
        Add(content.Menu.Count >= 2, DesignNeeds.Menu);
        Add(content.Price is { Length: > 0 }, DesignNeeds.Price);
        Add(content.FormerPrice is { Length: > 0 }, DesignNeeds.FormerPrice);
        Add(content.Offer is { Length: > 0 }, DesignNeeds.Offer);
        Add(content.Period is { Length: > 0 }, DesignNeeds.Period);
        Add(content.Period is { } period && DayOfMonth().IsMatch(period), DesignNeeds.Date);
        Add(content.Period is { } until && Ending().IsMatch(until), DesignNeeds.Deadline);
        Add(content.Contact is { } contact && PlaceName().IsMatch(contact), DesignNeeds.Place);
        Add(Quotes($"{content.Headline}\n{content.Subcopy}"), DesignNeeds.Quote);
        return has;
    }

    [GeneratedRegex(@"\d{1,2}\s*월\s*\d{1,2}\s*일|\b\d{1,2}\s*[/.]\s*\d{1,2}\b")]
    private static partial Regex DayOfMonth();

    [GeneratedRegex(@"까지|마감|마지막|오늘만|단\s?하루|하루만|이번\s?(주말|주)|D-\d|\b(until|till|only|ends?|last|this week|today)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ending();

    [GeneratedRegex(@"\w(로|길|동|구|시|읍|면|리)\s?\d|\d+\s?(층|F)\b|\w역\b|출구|사거리|\b(St|Street|Road|Rd|Ave|floor)\b")]
    private static partial Regex PlaceName();

    [GeneratedRegex("[\"“‘'「『].{6,}[\"”’'」』]")]
    private static partial Regex Passage();
}
