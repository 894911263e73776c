using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>What holds for a brief: the conditions that lines ask for, and the values of the slots.</summary>
internal sealed partial class Situation
{
    /// <summary>Reasons to write that no line about goods may serve by accident.</summary>
    private static readonly HashSet<Occasion> Strict = [Occasion.Opening, Occasion.Hiring, Occasion.Closed, Occasion.Thanks, Occasion.ReviewRequest];

    private static readonly HashSet<string> FoodKinds = ["drink", "sweet", "bread", "rice-cake", "noodle", "soup", "meat", "seafood", "meal", "snack", "alcohol", "produce"];

    private static readonly string[] CutEndings = ["할인", "세일", "반값", "특가", "off", "discount", "sale", "price"];

    /// <summary>Words of the day itself: out of place when the offer is for another day.</summary>
    private static readonly string[] TodayWords = ["오늘", "지금", "당장", "today", "tonight", "right now"];

    /// <summary>Longer offers ("두 개 사면 하나 더 …") stay in their own slot, whole.</summary>
    private const int LongestSpokenOffer = 14;

    private const int LongestNotice = 28;

    private readonly HashSet<string> _conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>What every line must be made for: an end or a move bears no line that was written for something else.</summary>
    private string? _demanded;

    /// <summary>What is promoted is not what the trade usually sells: its lines of drinking or booking do not suit.</summary>
    private bool _foreign;

    /// <summary>"예약 없이 오세요": nobody is asked to book.</summary>
    private bool _walksIn;

    public Situation(ReadBrief read, CopyBrief brief)
    {
        Read = read;
        Language = brief.Language;
        Chance = new Chance(brief.Seed, read.Facts.Text);
        GatherConditions(read, brief);
        GatherValues(read);
    }

    public ReadBrief Read { get; }

    /// <summary>The owner's own sentence that says when the business rests or which hours hold now, if it can stand as a headline.</summary>
    public string? Notice => Occasion == Occasion.Closed ? NoticePatterns.SentenceIn(Read.Facts.Text, Read.LineEnds, LongestNotice) : null;

    /// <summary>The ordered middle of the caption, the same for every candidate.</summary>
    public IReadOnlyList<string> CaptionBody => field ??= Writing.CaptionBody.Of(Read);

    public CopyLanguage Language { get; }

    public Chance Chance { get; }

    public Trade Trade => Read.Facts.Trade;

    public Occasion Occasion => Read.Facts.Occasion;

    public IReadOnlyDictionary<string, string> SlotValues => _values;

    public bool Has(string condition) => _conditions.Contains(condition);

    /// <summary>Whether a filled line may stand: it does not speak of today when the brief speaks of another day, nor of booking when none is needed.</summary>
    public bool Allows(string text) =>
        (!(Has("day") || Has("from")) || !TodayWords.Any(w => text.Contains(w, StringComparison.OrdinalIgnoreCase)))
        && !(_walksIn && (text.Contains("예약", StringComparison.Ordinal) || text.Contains("book", StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether a line may be used; what speaks (unlike a hashtag) must be made for an occasion that is not about goods.</summary>
    public bool Fits(CopyLine line, bool speaks) =>
        line.Fits(_conditions)
        && (!speaks || _demanded is null || line.AsksFor(_demanded))
        && (!speaks || !_foreign || line.Trade is null || line.NamesKind || line.NamesOccasion)
        && line.Template.Slots.All(_values.ContainsKey)
        && !SaysTwice(line.Template)
        && (!speaks || line.NamesOccasion || !Strict.Contains(Occasion));

    // "가을 가을 꽃다발": the season already stands in the product's own name.
    private bool SaysTwice(Template template) => template.Slots.Any(a => template.Slots.Any(b =>
        a != b && _values[a].Contains(_values[b], StringComparison.OrdinalIgnoreCase)));

    private void GatherConditions(ReadBrief read, CopyBrief brief)
    {
        _conditions.Add(ToneKey.Of(brief.Tone));
        _conditions.Add(TradeKey.Of(read.Facts.Trade));
        _conditions.Add(Conditions.NameOf(read.Facts.Occasion));
        Flag("menu", read.Facts.Menu.Count > 0);
        if (read.Kind is { } kind)
        {
            _conditions.Add(kind);
            Flag("food", FoodKinds.Contains(kind));
        }

        if (read.Facts.Season is { } season)
        {
            _conditions.Add(season);
        }

        GatherNotices(read);
        _foreign = TradeGoods.AreForeign(read.Facts.Trade, read.Kind, read.Facts.Occasion);
        var offer = read.Badges.FirstOrDefault();
        Flag("product", read.Facts.First(FactKind.Product) is not null);
        Flag("price", read.Facts.First(FactKind.Price) is not null);
        Flag("former", read.Facts.First(FactKind.FormerPrice) is not null);
        Flag("offer", offer is not null);
        Flag("cut", (offer is not null && LowersPrice(offer)) || read.All(FactKind.FormerPrice).Any());
        Flag("limit", offer is not null && (offer.Contains("선착순", StringComparison.Ordinal) || offer.Contains("한정", StringComparison.Ordinal)));
        Flag("business", read.Facts.First(FactKind.Business) is not null);
        Flag("phone", read.Facts.First(FactKind.Phone) is not null);
        Flag("address", read.Facts.First(FactKind.Address) is not null);
        Flag("link", read.Facts.First(FactKind.Link) is not null);
        Flag("hours", read.Facts.First(FactKind.Hours) is not null);
        if (read.Facts.First(FactKind.Period) is { } period)
        {
            _conditions.Add("period");
            Flag("until", period.EndsWith("까지", StringComparison.Ordinal) || period.StartsWith("until", StringComparison.OrdinalIgnoreCase) || period.StartsWith("through", StringComparison.OrdinalIgnoreCase) || period.EndsWith(" only", StringComparison.OrdinalIgnoreCase));
            Flag("from", period.EndsWith("부터", StringComparison.Ordinal) || period.StartsWith("from", StringComparison.OrdinalIgnoreCase) || period.StartsWith("start", StringComparison.OrdinalIgnoreCase));
            Flag("day", !Has("until") && !Has("from"));
        }
    }

    private void GatherNotices(ReadBrief read)
    {
        var text = read.Facts.Text;
        Flag("rests", read.Facts.Occasion == Occasion.Closed && NoticePatterns.Rest().IsMatch(text));
        Flag("shift", read.Facts.Occasion == Occasion.Closed && !Has("rests") && NoticePatterns.HoursChange().IsMatch(text));
        Flag("farewell", read.Facts.Occasion == Occasion.LastDays && NoticePatterns.Farewell().IsMatch(text));
        Flag("moved", read.Facts.Occasion == Occasion.Opening && NoticePatterns.Moved().IsMatch(text));
        _walksIn = WalksIn().IsMatch(text);
        Flag("booking", !_walksIn && (text.Contains("예약", StringComparison.Ordinal) || text.Contains("book", StringComparison.OrdinalIgnoreCase)));
        _demanded = Has("farewell") ? "farewell" : Has("moved") ? "moved" : null;
    }

    private void GatherValues(ReadBrief read)
    {
        if (read.Facts.Menu.Count > 0)
        {
            var names = read.Facts.Menu.Select(m => Quantity().Replace(m.Name, "")).Distinct(StringComparer.Ordinal).ToList();
            if (names.Count > 1)
            {
                _values["a"] = names[0];
                _values["b"] = names[1];
            }
        }
        else if (read.Facts.First(FactKind.Product) is { } product)
        {
            _values["product"] = Quantity().Replace(product, "");
        }

        Slot("business", read.Facts.First(FactKind.Business));
        SlotIfSpoken("offer", read.Badges.FirstOrDefault() is { } offer && Graphemes.Count(offer) <= LongestSpokenOffer && !Words.IsVerbLike(offer) ? offer : null);
        SlotIfSpoken("period", read.Facts.First(FactKind.Period));
        SlotIfSpoken("season", read.SeasonWord);
    }

    [GeneratedRegex(@"예약\s?(?:없이|안\s?(?:하|해)|필요\s?없|불필요)|\bwalk-?ins?\b|\bno\s(?:booking|reservation|appointment)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex WalksIn();

    // "삼겹살 1인분" is called "삼겹살" in a sentence; the full name then stands in its own slot.
    [GeneratedRegex(@"(?<=[가-힣A-Za-z]{2,})\s(?:[주월]\s?)?\d{1,4}\s?(?:시간|분|인분|인|개|입|병|잔|팩|박스|상자|마리|봉지|봉|근|회|장|켤레|포기|kg|g|ml|L|세트|종|단|송이|판|조각)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Quantity();

    private void Flag(string name, bool holds)
    {
        if (holds)
        {
            _conditions.Add(name);
        }
    }

    private void Slot(string name, string? value)
    {
        if (value is not null)
        {
            _values[name] = value;
        }
    }

    private static bool LowersPrice(string offer) =>
        offer[^1] is '%' or '원' || (offer[^1] is >= '1' and <= '9' && offer.Contains('+', StringComparison.Ordinal))
        || CutEndings.Any(e => offer.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    // "이번 주말까지" does not go into an English sentence, nor "this weekend only" into a Korean one; "1+1" goes anywhere.
    private void SlotIfSpoken(string name, string? value)
    {
        if (value is null)
        {
            return;
        }

        var korean = value.Any(c => c is >= '가' and <= '힣');
        var latin = value.Any(char.IsAsciiLetter);
        if (Language == CopyLanguage.English ? !korean : korean || !latin)
        {
            _values[name] = value;
        }
    }
}
