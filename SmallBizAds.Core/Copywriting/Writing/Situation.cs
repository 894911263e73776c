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

    /// <summary>An offer, an hour or a term up to here can be a headline, or a part of one.</summary>
    private const int LongestDeal = 29;

    private const int LongestDetail = 13;

    /// <summary>Longer offers ("두 개 사면 하나 더 …") stay in their own slot, whole.</summary>
    private const int LongestSpokenOffer = 14;

    private const int LongestNotice = 28;

    private readonly HashSet<string> _conditions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>What every line must be made for: an end or a move bears no line that was written for something else.</summary>
    private string? _demanded;

    /// <summary>What is promoted is not what the trade usually sells: its lines of drinking or booking do not suit.</summary>
    private bool _foreign;

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
    public string? Notice => Occasion == Occasion.Closed ? NoticePatterns.SentenceIn(Read.Facts.Text, Read.LineEnds, Read.Facts.Text.Any(c => c is >= '가' and <= '힣') ? LongestNotice : CopyLimits.Headline) : null;

    /// <summary>The ordered middle of the caption, the same for every candidate.</summary>
    public IReadOnlyList<string> CaptionBody => field ??= Writing.CaptionBody.Of(Read);

    public CopyLanguage Language { get; }

    public Chance Chance { get; }

    public Trade Trade => Read.Facts.Trade;

    public Occasion Occasion => Read.Facts.Occasion;

    public IReadOnlyDictionary<string, string> SlotValues => _values;

    public bool Has(string condition) => _conditions.Contains(condition);

    /// <summary>Whether a line may be used; what speaks (unlike a hashtag) must be made for an occasion that is not about goods.</summary>
    public bool Fits(CopyLine line, bool speaks) =>
        line.Fits(_conditions)
        && (!speaks || _demanded is null || line.AsksFor(_demanded))
        && (!speaks || !_foreign || line.Trade is null || line.NamesKind || line.NamesOccasion)
        && (!speaks || !Has("begins") || !line.AsksFor("new") || line.AsksFor("begins"))
        && line.Template.Slots.All(_values.ContainsKey)
        && !SaysTwice(line.Template)
        && (!speaks || Premises.Hold(line.Template.Literal, this))
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
        var delivers = read.Facts.Trade is Trade.Delivery or Trade.OnlineShop || Premises.Delivers(read.Facts.Text);
        Flag("delivers", delivers);
        Flag("remote", read.Facts.Trade is Trade.Delivery or Trade.OnlineShop || (Has("link") && !Has("address") && !Has("phone") && !Has("business") && read.Facts.Trade == Trade.General));
        Flag("remote", !Has("address") && Sent().IsMatch(read.Facts.Text));
        Flag("takeaway", Premises.IsTakeaway(read));
        Flag("named", read.All(FactKind.Period).Any(DayMeanings.IsNamed));
        if (read.All(FactKind.Period).FirstOrDefault(p => !DayMeanings.IsNamed(p)) is { } period)
        {
            _conditions.Add("period");
            Flag("until", period.EndsWith("까지", StringComparison.Ordinal) || period.StartsWith("until", StringComparison.OrdinalIgnoreCase) || period.StartsWith("through", StringComparison.OrdinalIgnoreCase) || period.EndsWith(" only", StringComparison.OrdinalIgnoreCase));
            Flag("from", period.EndsWith("부터", StringComparison.Ordinal) || period.StartsWith("from", StringComparison.OrdinalIgnoreCase) || period.StartsWith("start", StringComparison.OrdinalIgnoreCase));
            Flag("day", !Has("until") && !Has("from"));
        }

        // An opening with a date and nothing said of it in the past is still to come.
        Flag("soon", read.Facts.Occasion == Occasion.Opening && Has("period") && !Has("until") && !HasOpened().IsMatch(read.Facts.Text));
    }

    private void GatherNotices(ReadBrief read)
    {
        var text = read.Facts.Text;
        Flag("rests", read.Facts.Occasion == Occasion.Closed && NoticePatterns.Rest().IsMatch(text));
        Flag("shift", read.Facts.Occasion == Occasion.Closed && !Has("rests") && NoticePatterns.HoursChange().IsMatch(text));
        Flag("farewell", read.Facts.Occasion == Occasion.LastDays && NoticePatterns.Farewell().IsMatch(text));
        Flag("moved", read.Facts.Occasion == Occasion.Opening && NoticePatterns.Moved().IsMatch(text));
        Flag("begins", read.Facts.Occasion == Occasion.NewItem && ServiceBegins().IsMatch(text));
        Flag("walkin", WalksIn().IsMatch(text));
        Flag("booking", !Has("walkin") && (text.Contains("예약", StringComparison.Ordinal) || text.Contains("book", StringComparison.OrdinalIgnoreCase)));
        Flag("orders", !Has("booking") && text.Contains("주문", StringComparison.Ordinal));
        _demanded = Has("farewell") ? "farewell" : Has("moved") ? "moved" : null;
    }

    private void GatherValues(ReadBrief read)
    {
        if (read.Facts.Menu.Count > 0)
        {
            var names = read.Facts.Menu.Select(m => Quantity().Replace(m.Name, "")).Distinct(StringComparer.Ordinal).ToList();
            if (names.Exists(n => Size().IsMatch(n)))
            {
                // "족발 대 · 중 · 소" are sizes of one thing.
                SlotIfAny("product", Size().Replace(names[0], ""));
            }
            else if (names.Count > 1)
            {
                _values["a"] = names[0];
                _values["b"] = names[1];
            }
        }

        if ((read.All(FactKind.Product).FirstOrDefault(p => read.Facts.Menu.All(m => m.Name != p)) ?? (read.Facts.Menu.Count > 0 ? null : read.Bought)) is { } product)
        {
            var name = Quantity().Replace(product, "");
            _values["product"] = Trade == Trade.Repair && Trouble().IsMatch(name) ? name + " 해결" : name;
        }

        Slot("business", read.Facts.First(FactKind.Business));
        GatherOwnWords(read);
        SlotIfSpoken("offer", read.Badges.FirstOrDefault() is { } offer && Graphemes.Count(offer) <= LongestSpokenOffer && !Words.IsVerbLike(offer) ? offer : null);
        SlotIfSpoken("period", read.All(FactKind.Period).FirstOrDefault(p => !DayMeanings.IsNamed(p)));
        SlotIfSpoken("season", read.SeasonWord);
    }

    private void SlotIfAny(string name, string value)
    {
        if (value.Length > 1)
        {
            _values[name] = value;
        }
    }

    [GeneratedRegex(@"(?:^|\s)(?:소|중|대|특대|특)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Size();

    private void GatherOwnWords(ReadBrief read)
    {
        if (read.Badges.FirstOrDefault(Deals.IsDeal) is { } deal)
        {
            var parts = OfferParts.Of(deal);
            SlotIfSpoken("deal", (parts.Condition is not null || read.Facts.First(FactKind.Product) is null) && Graphemes.Count(deal) <= LongestDeal ? deal : null);
            SlotIfSpoken("gain", parts.Condition is not null && !LowersPrice(parts.Gain) && !Cut().IsMatch(parts.Gain) && (Gift().IsMatch(parts.Gain) || Words.IsVerbLike(parts.Gain) || Language == CopyLanguage.English) && Graphemes.Count(parts.Gain) <= LongestSpokenOffer ? parts.Gain : null);
            Flag("noun", !Words.IsVerbLike(deal));
            Flag("gift", parts.Condition is not null && Gift().IsMatch(parts.Gain));
        }

        SlotIfSpoken("hours", read.All(FactKind.Hours).FirstOrDefault() is { } hours && Graphemes.Count(hours) <= LongestDetail ? hours : null);
        SlotIfSpoken("term", read.Terms.FirstOrDefault(t => Graphemes.Count(t) <= LongestDetail && Good().IsMatch(t)));
        var notice = NoticeOf(read);
        SlotIfSpoken("when", notice.Length > 0 && Language == CopyLanguage.Korean && Graphemes.Count(notice) <= LongestNotice ? notice : null);
        if (OwnWords.Saying(read) is { } saying)
        {
            SlotIfSpoken("saying", saying);
            if (!saying.Contains(',', StringComparison.Ordinal) && Graphemes.Count(saying) <= LongestDetail)
            {
                // "엄마가 담근 된장" is what she calls it.
                _values["product"] = saying;
            }
        }

        if (_demanded != "farewell" && read.Facts.Occasion is not (Occasion.Closed or Occasion.Thanks or Occasion.ReviewRequest))
        {
            var known = _values.ContainsKey("product") || _values.ContainsKey("a") || _values.ContainsKey("deal") || _values.ContainsKey("business");
            SlotIfSpoken("own", OwnWords.Sentence(read) ?? (known ? null : OwnWords.Beginning(read)));
        }
    }

    /// <summary>The days that say themselves what happens on them.</summary>
    private static string NoticeOf(ReadBrief read) => string.Join(", ", read.All(FactKind.Period).Where(DayMeanings.IsNamed));

    [GeneratedRegex(@"오픈(?:했|하였|한\s)|열었|개원했|시작했|문\s?연\s|opened|now\sopen|is\sopen|are\sopen", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex HasOpened();

    [GeneratedRegex(@"배달\s?(?:을\s?)?(?:오픈|개시|시작)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex ServiceBegins();

    [GeneratedRegex("무료\\s?배송|택배|발송|산지\\s?직송|free\\sshipping", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    private static partial Regex Sent();

    /// <summary>A cut or free delivery is said with what it is tied to, once.</summary>
    [GeneratedRegex("할인|%|무료\\s?배(?:송|달)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Cut();

    /// <summary>Goods that are a trouble: it is ended, not sold.</summary>
    [GeneratedRegex("(?:막힘|고장|누수|역류|동파|방전)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Trouble();

    /// <summary>What is given, in a noun.</summary>
    [GeneratedRegex("(?:무료|서비스|증정|공짜|할인|적립|쿠폰|사은품|반값|추가|%|무료배송|무료배달|리필)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Gift();

    /// <summary>Terms that speak for the goods.</summary>
    [GeneratedRegex(@"(?:포함|완성|완료|당일\s?\S{2,4}|제공|무료|가능|환영|직송|풀옵션|소수정예|구비|included|welcome)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Good();

    [GeneratedRegex(@"예약\s?(?:없이|안\s?(?:하|해)|필요\s?없|불필요)|들르세요|들러\s?(?:주세요|보세요)|\bwalk-?ins?\b|\bno\s(?:booking|reservation|appointment)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
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
