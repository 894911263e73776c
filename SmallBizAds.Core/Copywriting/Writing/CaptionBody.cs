using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>
/// The middle of a caption: the facts in order, each on a line, and what was said besides them as lines of its own. Words
/// that carry nothing ("신메뉴", "나왔어요", "카페") are left out; whatever else was typed stays beside the fact it was typed with.
/// </summary>
internal static partial class CaptionBody
{
    /// <summary>Paragraphs, each of one or more lines.</summary>
    public static IReadOnlyList<string> Of(ReadBrief read)
    {
        var text = read.Facts.Text;
        var facts = read.Facts.Facts;
        if (facts.Count == 0)
        {
            return text.Length > 0 ? [text] : [];
        }

        var notes = NotesOf(text, facts);
        var left = facts.Where(f => !notes.Exists(n => n.Start <= f.Start && n.End >= f.Start + f.Text.Length)).ToList();
        if (left.Count == 0)
        {
            return [text];
        }

        var said = new List<string>();
        AddGoods(text, left, said);
        var chains = ChainsOf(text, left);
        said.AddRange(Texts(left, FactKind.Offer).Select(o => (Deals.IsDeal(o) ? "🎁 " : "✔️ ") + o));
        AddJoined(said, "📅 ", Texts(left, FactKind.Period));
        said.AddRange(chains.Where(c => !c.Placed).Select(c => c.Line));
        var contact = new List<string>();
        contact.AddRange(chains.Where(c => c.Placed).Select(c => c.Line));
        AddJoined(contact, "🏠 ", Texts(left, FactKind.Business));
        AddJoined(contact, "📍 ", Texts(left, FactKind.Address));
        AddJoined(contact, "⏰ ", Texts(left, FactKind.Hours));
        AddJoined(contact, "📞 ", Texts(left, FactKind.Phone));
        AddJoined(contact, "🔗 ", Texts(left, FactKind.Link));
        return [.. new[] { said, notes.ConvertAll(n => text[n.Start..n.End]), contact }.Where(lines => lines.Count > 0).Select(lines => string.Join('\n', lines))];
    }

    /// <summary>Spans that say more than the facts in them; they reach to the facts on either side, so nothing is torn apart.</summary>
    private static List<(int Start, int End)> NotesOf(string text, IReadOnlyList<Fact> facts)
    {
        var notes = new List<(int Start, int End)>();
        foreach (var (from, to) in SentencesOf(text, facts))
        {
            var inside = facts.Where(f => f.Start >= from && f.Start + f.Text.Length <= to).OrderBy(f => f.Start).ToList();
            var at = from;
            (int Start, int End)? note = null;
            for (var i = 0; i <= inside.Count; i++)
            {
                var end = i < inside.Count ? inside[i].Start : to;
                if (end > at && Says(text[at..end]))
                {
                    var first = i > 0 && text[at] != ',' ? inside[i - 1].Start : at;
                    var last = i < inside.Count ? inside[i].Start + inside[i].Text.Length : to;
                    for (var j = i - 1; j > 0 && first == inside[j].Start && Runs(text, inside[j - 1], inside[j]); j--)
                    {
                        first = inside[j - 1].Start;
                    }

                    for (var j = i; j + 1 < inside.Count && last == inside[j].Start + inside[j].Text.Length && Runs(text, inside[j], inside[j + 1]); j++)
                    {
                        last = inside[j + 1].Start + inside[j + 1].Text.Length;
                    }

                    note = note is { } open ? (Math.Min(open.Start, first), Math.Max(open.End, last)) : (first, last);
                }
                else if (i > 0 && i < inside.Count && note is { } open && end - at > 1)
                {
                    notes.Add(open);
                    note = null;
                }

                at = i < inside.Count ? inside[i].Start + inside[i].Text.Length : to;
            }

            if (note is { } rest)
            {
                notes.Add(rest);
            }
        }

        return notes.ConvertAll(n => Trimmed(text, n)).FindAll(n => n.End > n.Start);
    }

    /// <summary>Sentences as typed: up to a stop, a slash, an emoji, or a word that closes a sentence; facts are never cut.</summary>
    private static List<(int From, int To)> SentencesOf(string text, IReadOnlyList<Fact> facts)
    {
        var sentences = new List<(int, int)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (facts.FirstOrDefault(f => f.Start <= i && f.Start + f.Text.Length > i) is { } fact)
            {
                i = fact.Start + fact.Text.Length - 1;
                continue;
            }

            var stop = text[i] is '.' or '!' or '?' or '/' or '(' or ')' or 'ㅡ' or '…' or '~' or '^' || char.IsSurrogate(text[i]) || (text[i] == ',' && !(i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])));
            if (stop || (text[i] == ' ' && ClosesSentence(text, start, i)))
            {
                var pair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
                sentences.Add((start, pair ? i : i + 1));
                i += pair ? 1 : 0;
                start = i + 1;
            }
        }

        sentences.Add((start, text.Length));
        return sentences;
    }

    private static bool ClosesSentence(string text, int from, int space)
    {
        var word = text[(Math.Max(text.LastIndexOf(' ', Math.Max(space - 1, 0)) + 1, from))..space].TrimEnd('ㅎ', 'ㅋ', 'ㅠ', 'ㅜ');
        return word.Length > 1 && Words.IsVerbLike(word);
    }

    private static bool Says(string gap)
    {
        foreach (Match match in Letters().Matches(gap))
        {
            var word = match.Value;
            if (!Quiet().IsMatch(word) && !Lexicon.Shared.Fillers.Contains(word) && !Lexicon.Shared.Labels.Contains(word) && !Lexicon.Shared.Modifiers.Contains(word)
                && !Lexicon.Shared.Labels.Contains(Words.WithoutParticle(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static (int Start, int End) Trimmed(string text, (int Start, int End) span)
    {
        var (start, end) = span;
        while (start < end && (text[start] is ' ' or '\uFE0F' or '\u200D' or ',' or '.' or '!' or '/' or ')' or '-' or '·' or ':' or 'ㅡ' or '~' or '?' or '^'))
        {
            start++;
        }

        while (start < end && text[end - 1] is ' ' or ',' or '/' or '(' or '-' or '·' or ':' or 'ㅡ' or '~')
        {
            end--;
        }

        return (start, end);
    }

    // A product with the price, the former price or the offer typed right behind it is one line, word for word.
    private static void AddGoods(string text, List<Fact> facts, List<string> lines)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (facts[i].Kind is not (FactKind.Product or FactKind.Price or FactKind.FormerPrice))
            {
                continue;
            }

            var last = i;
            while (last + 1 < facts.Count && facts[last + 1].Kind is FactKind.Price or FactKind.FormerPrice or FactKind.Offer
                && !(facts[last + 1].Kind == FactKind.Offer && (facts[last].Kind != FactKind.Product || last > i))
                && !(facts[last + 1].Kind == FactKind.Price && facts[last].Kind == FactKind.Price)
                && Link().IsMatch(text[(facts[last].Start + facts[last].Text.Length)..facts[last + 1].Start]))
            {
                last++;
            }

            lines.Add("· " + text[facts[i].Start..(facts[last].Start + facts[last].Text.Length)]);
            var spoken = facts.GetRange(i, last - i + 1);
            facts.RemoveAll(f => spoken.Contains(f) && f.Kind == FactKind.Offer);
            i += spoken.Count(f => f.Kind != FactKind.Offer) - 1;
        }

        if (lines.Count == 1)
        {
            lines[0] = "✔️ " + lines[0][2..];
        }
    }

    /// <summary>Days, hours, gifts and names typed side by side ("이번주 예약하면 워셔액 공짜") stay side by side.</summary>
    private static List<(bool Placed, string Line)> ChainsOf(string text, List<Fact> facts)
    {
        var chains = new List<(bool, string)>();
        for (var i = 0; i + 1 < facts.Count; i++)
        {
            var last = i;
            while (last + 1 < facts.Count && Runs(text, facts[last], facts[last + 1]))
            {
                last++;
            }

            if (last == i)
            {
                continue;
            }

            var chain = facts.GetRange(i, last - i + 1);
            var placed = chain.Exists(f => f.Kind is FactKind.Address);
            var lead = placed ? "📍 " : chain.Exists(f => f.Kind is FactKind.Offer && Deals.IsDeal(f.Text)) ? "🎁 " : chain.Exists(f => f.Kind is FactKind.Hours) ? "⏰ " : "📅 ";
            chains.Add((placed, lead + text[chain[0].Start..(chain[^1].Start + chain[^1].Text.Length)]));
            facts.RemoveRange(i, chain.Count);
            i--;
        }

        return chains;
    }

    private static bool Runs(string text, Fact left, Fact right) =>
        Chains(left.Kind, right.Kind) && Beside().IsMatch(text[(left.Start + left.Text.Length)..right.Start]);

    private static bool Chains(FactKind left, FactKind right) => (left, right) switch
    {
        (FactKind.Address, FactKind.Business) => true,
        (FactKind.Period or FactKind.Hours, FactKind.Period or FactKind.Hours or FactKind.Offer) => true,
        (FactKind.Offer, FactKind.Period or FactKind.Hours or FactKind.Offer) => true,
        _ => false,
    };

    private static IEnumerable<string> Texts(List<Fact> facts, FactKind kind) => facts.Where(f => f.Kind == kind).Select(f => f.Text).Distinct(StringComparer.Ordinal);

    private static void AddJoined(List<string> lines, string lead, IEnumerable<string> texts)
    {
        var joined = string.Join(" · ", texts);
        if (joined.Length > 0)
        {
            lines.Add(lead + joined);
        }
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}%+&'’-]*", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Letters();

    [GeneratedRegex("^(?:은|는|에|에는|에서|이|가|도)?,? ?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Beside();

    /// <summary>What may stand between a product and its price.</summary>
    [GeneratedRegex(@"^(?:이|가|은|는|을|를|에서|짜리)?\s?(?:->|→|=>|⇒|>|:|-|\(|단돈|가격은|특가)?\s?$|^,?\s?\(?(?:원래|정가|정상가|평소|was)?\s?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Link();

    /// <summary>Particles, greetings, plain verbs and laughter.</summary>
    [GeneratedRegex(@"^(?:은|는|이|가|을|를|에|의|도|로|으로|과|와|및|에서|에게|께|요|이요|이에요|예요|에요|입니다|이고|이고요|이구요|이며|인데|까지|부터|만|씩|해요|합니다|했어요|했습니다|하세요|드려요|드립니다|됩니다|돼요|되요|있어요|있습니다|나왔어요|나왔습니다|나왓어요|나왔어용|오세요|오셔요|주세요|보세요|드세요|만나요|만나보세요|구합니다|구해요|구함|모십니다|모셔요|찾습니다|찾아요|시작했어요|시작했습니다|시작합니다|판매합니다|판매해요|팔아요|안녕하세요|저희|우리|여러분|드디어|바로|지금|이제|요즘|새로|전화주세요|문자주세요|연락주세요|문의주세요|예약주세요|부탁드려요|부탁드립니다|놀러오세요|ㅎ+|ㅋ+|ㅠ+|ㅜ+|[ㅎㅋㅠㅜㅡ]+|검색|검색하세요|프로필|올림|드림)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Quiet();
}
