using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Writes the candidates of one brief, each on an idea of its own.</summary>
internal sealed class CandidateWriter
{
    private const string Joint = " · ";
    private readonly Situation _situation;
    private readonly LineChooser _lines;
    private readonly ReadBrief _read;
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    public CandidateWriter(Situation situation)
    {
        _situation = situation;
        _read = situation.Read;
        _lines = new LineChooser(situation, LineBook.For(situation.Language));
    }

    public IReadOnlyList<AdCopy> Write(int count)
    {
        var drafts = new List<(string Idea, CopyLine? Line, string Headline)>();
        foreach (var idea in IdeaPlan.For(_situation))
        {
            if (drafts.Count == 0 && _situation.Notice is { } notice)
            {
                // A notice is read for what happens and when: the owner's own sentence says it best.
                _used.Add(notice);
                drafts.Add((idea, null, notice));
            }
            else if (drafts.Count < count && Headline(idea, drafts.Count, WantsProduct(drafts)) is { } found)
            {
                _used.Add(found.Text);
                drafts.Add((idea, found.Line, found.Text));
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

    // Two of four headlines name the product when it is short enough; the ideas later in the plan make up for earlier ones.
    private static bool WantsProduct(List<(string Idea, CopyLine? Line, string Headline)> drafts) =>
        drafts.Count(d => d.Line is { } line && Names(line)) < 2 && drafts.Count > 0;

    private static bool Names(CopyLine line) => line.Template.Uses("product") || line.Template.Uses("a");

    private (CopyLine Line, string Text)? Headline(string idea, int number, bool wantsProduct)
    {
        var purpose = "headline." + idea;
        var product = _situation.SlotValues.ContainsKey("product") || _situation.SlotValues.ContainsKey("a");
        var must = product && (wantsProduct || idea == IdeaPlan.Product);
        var found = must ? _lines.Choose(purpose, number, CopyLimits.Headline - 8, (line, text) => Names(line) && IsFresh(text)) : null;
        return found ?? _lines.Choose(purpose, number, CopyLimits.Headline, (_, text) => IsFresh(text));
    }

    private bool IsFresh(string text) => !_used.Contains(text) && text != _read.Facts.Text;

    private string LastResort(int number)
    {
        var text = _read.Facts.First(FactKind.Business) ?? _read.Facts.First(FactKind.Product) ?? _read.Facts.Text;
        var clipped = Graphemes.Clip(text, CopyLimits.Headline);
        if (clipped.Length > 0 && IsFresh(clipped))
        {
            return clipped;
        }

        return _lines.Choose("headline.last-resort", number, CopyLimits.Headline, (_, t) => !_used.Contains(t))?.Text ?? clipped;
    }

    private AdCopy Compose(string idea, CopyLine? line, string headline, int number)
    {
        var shown = new HashSet<string>(line?.Template.Slots ?? [], StringComparer.Ordinal);
        var kicker = Kicker(headline, number);
        var subcopy = Subcopy(shown, headline, kicker, number);
        var menu = _read.Facts.Menu;
        var products = _read.All(FactKind.Product).Where(p => menu.All(m => m.Name != p))
            .Where(p => !headline.Contains(p, StringComparison.Ordinal));

        // A price that no item of the menu has stands with the products: with a menu there is no slot for one price.
        var loose = menu.Count == 0 ? [] : _read.All(FactKind.Price).Where(p => menu.All(m => m.Price != p));
        return new AdCopy
        {
            Idea = idea,
            Kicker = kicker,
            Headline = headline,
            Subcopy = subcopy,
            CallToAction = Cta(headline, subcopy, number),
            Product = Joined(products.Concat(loose)),
            Price = menu.Count > 0 ? null : Joined(_read.All(FactKind.Price)),
            FormerPrice = Joined(_read.All(FactKind.FormerPrice)),
            Offer = Joined(_read.Badges.Skip(shown.Contains("offer") ? 1 : 0)),
            Period = Joined(_read.All(FactKind.Period).Skip(shown.Contains("period") ? 1 : 0)),
            Contact = Joined(_read.All(FactKind.Phone).Concat(_read.All(FactKind.Address)).Concat(Unsaid(_read.All(FactKind.Hours), headline)).Concat(_read.All(FactKind.Link)).Concat(_read.Terms)),
            Business = Joined(Unsaid(_read.All(FactKind.Business).Skip(shown.Contains("business") ? 1 : 0), headline)),
            Menu = menu,
            Hashtags = HashtagWriter.Write(_situation, _lines),
            Caption = CaptionWriter.Write(_situation, _lines, headline, subcopy, number),
        };
    }

    // What the headline says in full is not said again.
    private static IEnumerable<string> Unsaid(IEnumerable<string> facts, string headline) => facts.Where(f => !headline.Contains(f, StringComparison.Ordinal));

    private string Subcopy(HashSet<string> shown, string headline, string? kicker, int number)
    {
        // What a customer said is only true as a quotation: with its marks, and with nothing added.
        var own = Quotation.In(_read.Facts) ?? Sentences([.. _read.Notes.Where(n => IsSentence(n) && !headline.Contains(n, StringComparison.Ordinal))]);
        var fits = own.Length > 0 && Graphemes.Count(own) <= CopyLimits.Subcopy && !headline.Contains(own, StringComparison.Ordinal);

        // What the owner said herself sells best; half of the candidates add nothing to it.
        if (fits && number % 2 == 0)
        {
            return own;
        }

        var found = _lines.Choose("subcopy", number, CopyLimits.Subcopy, (line, text) =>
            !_used.Contains(text) && line.Template.Slots.All(s => !shown.Contains(s)) && text != headline && !Echo.Sounds(text, headline, kicker));
        if (found is not { } chosen)
        {
            return fits ? own : "";
        }

        _used.Add(chosen.Text);
        shown.UnionWith(chosen.Line.Template.Slots);
        return chosen.Text;
    }

    // What the facts left over may be a scrap; on the picture only whole sentences stand.
    private static bool IsSentence(string note) =>
        note.Contains(' ', StringComparison.Ordinal) && Graphemes.Count(note) >= 7 && Words.IsVerbLike(note) && !note.Any(c => c is >= 'ㄱ' and <= 'ㆎ');

    // A clause that ends in a verb is a sentence, the others are a list.
    private static string Sentences(IReadOnlyList<string> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            text += text.Length == 0 ? part : Words.IsVerbLike(text) ? ". " + part : ", " + part;
        }

        return text;
    }

    private string? Kicker(string headline, int number)
    {
        var text = _read.Label is { } label && !Words.IsVerbLike(label) && Graphemes.Count(label) <= CopyLimits.Kicker && SpeaksSame(label)
            ? label
            : _lines.Choose("kicker", number, CopyLimits.Kicker, (_, text) => !Echo.Sounds(text, headline))?.Text;
        return text is null || headline.Contains(text, StringComparison.OrdinalIgnoreCase) ? null : text;
    }

    private bool SpeaksSame(string label) => _situation.Language == CopyLanguage.English ? char.IsAsciiLetterUpper(label[0]) : label.Any(c => c is >= '가' and <= '힣');

    private string Cta(string headline, string subcopy, int number) =>
        (_lines.Choose("cta", number, CopyLimits.CallToAction, (_, text) => !Echo.Sounds(text, headline, subcopy)) ?? _lines.Choose("cta", number, CopyLimits.CallToAction, (_, _) => true))?.Text ?? "";

    private static string? Joined(IEnumerable<string> texts)
    {
        var joined = string.Join(Joint, texts);
        return joined.Length > 0 ? joined : null;
    }
}
