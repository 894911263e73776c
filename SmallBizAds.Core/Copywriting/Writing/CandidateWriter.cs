using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Writes the candidates of one brief, each on an idea of its own.</summary>
internal sealed partial class CandidateWriter
{
    private const string Joint = " · ";
    private readonly Situation _situation;
    private readonly LineChooser _lines;
    private readonly ReadBrief _read;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>Slots that say what is sold, offered or announced.</summary>
    private static readonly HashSet<string> Telling = new(StringComparer.Ordinal) { "product", "a", "b", "offer", "deal", "gain", "saying", "own", "when" };

    /// <summary>Labels that by themselves tell nothing that the ad does not show.</summary>
    private static readonly HashSet<string> Bare = new(StringComparer.OrdinalIgnoreCase)
    {
        "할인", "세일", "입고", "특가", "오픈", "휴무", "모집", "이벤트", "안내", "시작", "시작합니다", "시작해요", "시작했어요", "메뉴", "기념", "접수", "접수중", "구인", "채용", "추천", "한정", "개시", "출시", "나왔어요", "나왔습니다", "나왔다", "새로", "구함", "개강", "sale", "event", "special", "new", "closed", "opening", "hiring", "available", "opens",
    };

    private readonly IReadOnlyList<string> _told;

    /// <summary>What must be in a headline: there are goods or an offer to tell of.</summary>
    private readonly bool _goods;

    public CandidateWriter(Situation situation)
    {
        _situation = situation;
        _read = situation.Read;
        _told = [.. OwnWords.Told(_read)];
        _lines = new LineChooser(situation, LineBook.For(situation.Language));
        _goods = Telling.Any(situation.SlotValues.ContainsKey) && situation.Occasion is not (Occasion.Closed or Occasion.ReviewRequest);
    }

    public IReadOnlyList<AdCopy> Write(int count)
    {
        var drafts = new List<(string Idea, CopyLine? Line, string Headline)>();
        foreach (var own in OwnHeadlines.Of(_situation).Take(Math.Min(count, IdeaPlan.OfOwnWords.Count)))
        {
            // A notice is read for what happens and when: the owner's own sentence says it best.
            _used.Add(own);
            drafts.Add((IdeaPlan.OfOwnWords[drafts.Count], null, own));
        }

        // First what says the goods or the offer and no word twice; then what says them; then whatever suits the occasion.
        foreach (var wish in new[] { Wish.Telling, Wish.Naming, Wish.Any })
        {
            foreach (var idea in IdeaPlan.For(_situation))
            {
                if (drafts.Count < count && drafts.TrueForAll(d => d.Idea != idea) && Headline(idea, drafts.Count, wish) is { } found)
                {
                    _used.Add(found.Text);
                    drafts.Add((idea, found.Line, found.Text));
                }
            }
        }

        // A bare name, and whatever else no line was made for.
        while (drafts.Count < count)
        {
            var text = LastResort(drafts.Count);
            _used.Add(text);
            drafts.Add(($"name-{drafts.Count + 1}", null, text));
        }

        return [.. drafts.Select((d, i) => Compose(d.Idea, d.Line, d.Headline, i))];
    }

    private (CopyLine Line, string Text)? Headline(string idea, int number, Wish wish) => _lines.Choose(
        "headline." + idea,
        number,
        CopyLimits.Headline,
        (line, text) => !_used.Contains(text) && (IsFresh(text) || line.Template.Uses("deal") || line.Template.Uses("when")) && (wish == Wish.Any || Names(line)) && (wish == Wish.Any || !Repeats.Inside(line.Template.Literal, line.Template.Slots.Select(s => _situation.SlotValues[s]))) && (wish != Wish.Telling || !Repeats.Any(OwnWordsOf(line), [.. FactsBeside(text), .. line.Template.Slots.Where(s => s != "season").Select(s => _situation.SlotValues[s])])));

    // A season that is filled in is a word of the line as well.
    private string OwnWordsOf(CopyLine line) => line.Template.Uses("season") ? $"{line.Template.Literal} {_situation.SlotValues["season"]}" : line.Template.Literal;

    /// <summary>Whether a headline of this line says what the ad is about.</summary>
    private bool Names(CopyLine line) =>
        line.Template.Slots.Any(Telling.Contains)
        || (!_goods && (line.Template.Uses("business") || (line.NamesOccasion && (!_situation.SlotValues.ContainsKey("business") || _situation.Occasion is not (Occasion.Everyday or Occasion.Discount)))));

    /// <summary>What stands on the picture besides such a headline.</summary>
    private IEnumerable<string> FactsBeside(string headline) => _read.Facts.Facts
        .Where(f => f.Kind is FactKind.Product or FactKind.Offer or FactKind.Period or FactKind.Business or FactKind.Hours && !headline.Contains(f.Text, StringComparison.Ordinal))
        .Select(f => f.Text).Concat(_told.Where(n => !headline.Contains(n, StringComparison.Ordinal)));

    private bool IsFresh(string text) => !_used.Contains(text) && text != _read.Facts.Text;

    private string LastResort(int number)
    {
        var text = _read.Facts.First(FactKind.Business) ?? _read.Facts.First(FactKind.Product) ?? _read.Facts.Text;
        var clipped = Graphemes.Clip(text, CopyLimits.Headline);
        if (clipped.Length > 0 && IsFresh(clipped))
        {
            return clipped;
        }

        return _lines.Choose("headline.last-resort", number, CopyLimits.Headline, (_, t) => !_used.Contains(t))?.Text
            ?? OwnPieces().FirstOrDefault(t => t.Length > 0 && !_used.Contains(t)) ?? clipped;
    }

    // Where no line of ours is true: what else was typed, as it was typed.
    private IEnumerable<string> OwnPieces() => _read.Facts.Facts.Select(f => f.Text)
        .Concat(_read.Facts.Text.Split(['\n', ',', '.', '!', '?'], StringSplitOptions.TrimEntries)).Concat(_read.Facts.Text.Split(' '))
        .Select(t => Graphemes.Clip(t, CopyLimits.Headline));

    private AdCopy Compose(string idea, CopyLine? line, string headline, int number)
    {
        var shown = new HashSet<string>(line?.Template.Slots ?? [], StringComparer.Ordinal);
        var beside = FactsBeside(headline).ToList();
        var jubilee = Jubilee(headline);
        var kicker = jubilee ?? Kicker(headline, beside, number);
        var subcopy = Subcopy(shown, headline, kicker, beside, number);
        var menu = _read.Facts.Menu;
        var products = _read.All(FactKind.Product).Where(p => menu.All(m => m.Name != p));

        // A price that no item of the menu has stands with the products: with a menu there is no slot for one price.
        var loose = menu.Count == 0 ? [] : _read.All(FactKind.Price).Where(p => menu.All(m => m.Price != p));
        return new AdCopy
        {
            Idea = idea,
            Kicker = kicker,
            Headline = headline,
            Subcopy = subcopy,
            CallToAction = Cta([headline, subcopy, kicker], number),
            Product = Joined(Unsaid(products, headline).Concat(loose)),
            Price = menu.Count > 0 ? null : Joined(_read.Prices),
            FormerPrice = Joined(_read.All(FactKind.FormerPrice)),
            Offer = Joined(Unsaid(_read.Badges, headline)),
            // A day that the headline names stays a fact: the picture does not say it twice, and has it when the headline is written anew.
            Period = Joined(_read.All(FactKind.Period).Where(p => p != jubilee)),
            Contact = Joined(_read.All(FactKind.Phone).Concat(_read.All(FactKind.Address)).Concat(Unsaid(_read.All(FactKind.Hours), headline)).Concat(_read.All(FactKind.Link)).Concat(Unsaid(_read.Terms, headline))),
            Business = Joined(Unsaid(_read.All(FactKind.Business), headline)),
            Menu = menu,
            Hashtags = HashtagWriter.Write(_situation, _lines),
            Caption = WithUnits(CaptionWriter.Write(_situation, _lines, headline, subcopy, number)),
        };
    }

    // "1박 15만원에서 11만원": what the picture says of the new price, the caption says as well.
    private string WithUnits(string caption)
    {
        foreach (var (start, unit) in _read.Units)
        {
            var price = _read.Facts.Facts.First(f => f.Start == start).Text;
            var at = caption.IndexOf(price, StringComparison.Ordinal);
            while (at > 0 && (char.IsDigit(caption[at - 1]) || caption[at - 1] is ',' or '.'))
            {
                at = caption.IndexOf(price, at + 1, StringComparison.Ordinal);
            }

            caption = at < 0 ? caption : caption.Insert(at, unit + " ");
        }

        return caption;
    }

    // What the headline says in full is not said again.
    private static IEnumerable<string> Unsaid(IEnumerable<string> facts, string headline) => facts.Where(f => !headline.Contains(f, StringComparison.Ordinal));

    private string Subcopy(HashSet<string> shown, string headline, string? kicker, List<string> beside, int number)
    {
        // What a customer said is only true as a quotation: with its marks, and with nothing added.
        var said = Quotation.In(_read.Facts);
        var own = said is not null ? (number % 2 == 0 ? said : "") : Sentences([.. _told.Where(n => n != _situation.SlotValues.GetValueOrDefault("own") && !headline.Contains(n, StringComparison.Ordinal) && !_read.All(FactKind.Product).Any(p => n.Contains(p, StringComparison.Ordinal)))]);

        // What the owner said herself sells best and is never dropped for a line of ours.
        if (own.Length > 0 && Graphemes.Count(own) <= CopyLimits.Subcopy && !headline.Contains(own, StringComparison.Ordinal))
        {
            return _situation.Language == CopyLanguage.English ? char.ToUpperInvariant(own[0]) + own[1..] : own;
        }

        var found = _lines.Choose("subcopy", number, CopyLimits.Subcopy, (line, text) =>
            !_used.Contains(text) && line.Template.Slots.All(s => !shown.Contains(s)) && text != headline && !Echo.Sounds(text, headline, kicker) && !Repeats.Any(text, [headline, kicker, .. beside]));
        if (found is not { } chosen)
        {
            return "";
        }

        _used.Add(chosen.Text);
        return chosen.Text;
    }

    // As many whole clauses as there is room for; a clause that ends in a verb is a sentence, the others are a list.
    private static string Sentences(IReadOnlyList<string> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            var longer = text.Length == 0 ? part : Words.IsVerbLike(text) ? text + ". " + part : text + ", " + part;
            text = Graphemes.Count(longer) <= CopyLimits.Subcopy ? longer : text;
        }

        return text;
    }

    // "3주년 감사 이벤트" is why there is an ad, not when something ends.
    private string? Jubilee(string headline) =>
        _read.All(FactKind.Period).FirstOrDefault(p => p.Contains("주년", StringComparison.Ordinal) && Graphemes.Count(p) <= CopyLimits.Kicker && !headline.Contains(p, StringComparison.Ordinal));

    private string? Kicker(string headline, List<string> beside, int number)
    {
        if (_read.Label is { } label && !Words.IsVerbLike(label) && Graphemes.Count(label) <= CopyLimits.Kicker && SpeaksSame(label) && !Bare.Contains(label) && (label.Contains("후기", StringComparison.Ordinal) || !Repeats.Any(label, [headline, .. beside])))
        {
            return label;
        }

        // "출시" closes the name of the goods and would be lost beside it.
        if (_situation.Occasion == Occasion.NewItem && _situation.Language == CopyLanguage.Korean && Launch().Match(_read.Facts.Text) is { Success: true } launch && !Repeats.Any(launch.Value, [headline, .. beside]) && _read.Facts.Facts.All(f => launch.Index >= f.Start + f.Text.Length || launch.Index < f.Start))
        {
            return launch.Value;
        }

        return _lines.Choose("kicker", number, CopyLimits.Kicker, (_, text) => !Echo.Sounds(text, [headline, .. _told]) && !Repeats.Any(text, [headline, .. beside]) && !headline.Contains(text, StringComparison.OrdinalIgnoreCase))?.Text;
    }

    private bool SpeaksSame(string label) => _situation.Language == CopyLanguage.English ? char.IsAsciiLetterUpper(label[0]) : label.Any(c => c is >= '가' and <= '힣');

    // The button says what the brief asks for: to book, to apply; and nobody is asked to ask where no way to ask is known.
    private string Cta(string?[] said, int number)
    {
        var asked = _situation.Has("booking") ? "booking" : _situation.Occasion == Occasion.Hiring ? "hiring" : _situation.Has("orders") ? "orders" : null;
        return asked is not null && _lines.Choose("cta", number, CopyLimits.CallToAction, (line, _) => line.AsksFor(asked) && line.AsksFor("phone") == (_situation.Has("phone") && number % 2 == 0))?.Text is { } text ? text : Button(said, number);
    }

    private bool CanBeAsked => _situation.Has("phone") || _situation.Has("link") || _situation.Has("address") || _situation.Has("remote");

    private string Button(string?[] said, int number) =>
        (_lines.Choose("cta", number, CopyLimits.CallToAction, (_, text) => Asks(text) && !Echo.Sounds(text, said) && !Repeats.Any(text, said))
            ?? _lines.Choose("cta", number, CopyLimits.CallToAction, (_, text) => Asks(text) && !Repeats.Any(text, said))
            ?? _lines.Choose("cta", number, CopyLimits.CallToAction, (_, text) => Asks(text))
            ?? _lines.Choose("cta", number, CopyLimits.CallToAction, (_, _) => true))?.Text ?? "";

    private bool Asks(string button) => CanBeAsked || !button.Contains("문의", StringComparison.Ordinal);

    private static string? Joined(IEnumerable<string> texts)
    {
        var joined = string.Join(Joint, texts);
        return joined.Length > 0 ? joined : null;
    }

    [GeneratedRegex(@"(?<![가-힣])(?:신규\s)?(?:출시|재입고|개시)(?![가-힣])", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Launch();

    /// <summary>How much a headline must tell.</summary>
    private enum Wish
    {
        /// <summary>The goods or the offer, and no word that stands elsewhere on the picture.</summary>
        Telling,

        /// <summary>The goods or the offer.</summary>
        Naming,

        /// <summary>What suits the occasion.</summary>
        Any,
    }
}
