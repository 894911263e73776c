using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>
/// The middle of a caption: the owner's own segments, word for word, put in order and marked by what they tell; sentences
/// that tell more stand in a paragraph of their own. Only segments that carry nothing ("나왔어요", "안녕하세요") are left out.
/// </summary>
internal static partial class CaptionBody
{
    /// <summary>From here on a sentence with a verb is told, not listed.</summary>
    private const int LongLine = 26;

    private enum Part
    {
        Goods,
        Deal,
        Term,
        When,
        Told,
        Business,
        Place,
        Hours,
        Phone,
        Link,
    }

    /// <summary>Paragraphs, each of one or more lines.</summary>
    public static IReadOnlyList<string> Of(ReadBrief read)
    {
        var text = read.Facts.Text;
        var facts = read.Facts.Facts.OrderBy(f => f.Start).ToList();
        if (facts.Count == 0)
        {
            return text.Length > 0 ? [text] : [];
        }

        var lines = new List<(Part Part, string Line)>();
        foreach (var (start, end) in CaptionSegments.Of(text, facts, read.LineEnds))
        {
            var inside = facts.FindAll(f => f.Start >= start && f.Start + f.Text.Length <= end);
            if (LineOf(text, start, end, inside) is { } line && !lines.Exists(l => l.Line == line.Line))
            {
                lines.Add(line);
            }
        }

        var goods = lines.Count(l => l.Part == Part.Goods);
        return [.. new[]
        {
            lines.Where(l => l.Part <= Part.When).OrderBy(l => l.Part).Select(l => (l.Part == Part.Goods && goods == 1 ? "✔️ " : Marker(l.Part)) + l.Line).ToList(),
            lines.Where(l => l.Part == Part.Told).Select(l => l.Line).ToList(),
            lines.Where(l => l.Part > Part.Told).OrderBy(l => l.Part).Select(l => Marker(l.Part) + l.Line).ToList(),
        }.Where(p => p.Count > 0).Select(p => string.Join('\n', p))];
    }

    private static (Part Part, string Line)? LineOf(string text, int start, int end, List<Fact> inside)
    {
        var (from, to) = Trimmed(text, start, end, inside);
        if (from >= to || (inside.Count == 0 && !Says(text[from..to])))
        {
            return null;
        }

        var line = text[from..to];
        return (PartOf(line, inside, from), line);
    }

    private static Part PartOf(string line, List<Fact> inside, int from)
    {
        var free = 0;
        var at = from;
        var figures = false;
        foreach (var fact in inside)
        {
            figures |= line[(at - from)..(fact.Start - from)].Any(char.IsDigit);
            free += Says(line[(at - from)..(fact.Start - from)]) ? fact.Start - at : 0;
            at = fact.Start + fact.Text.Length;
        }

        free += Says(line[(at - from)..]) ? line.Length - (at - from) : 0;
        figures |= line[(at - from)..].Any(char.IsDigit);

        // A marked line lists facts: one with a figure that is none ("1층 12평") is told instead.
        if (inside.Count == 0 || figures || (line.Length > LongLine && free > line.Length / 2 && !inside.Exists(f => f.Kind is FactKind.Price)))
        {
            return Part.Told;
        }

        bool Has(params FactKind[] kinds) => inside.Exists(f => kinds.Contains(f.Kind));
        return Has(FactKind.Product, FactKind.Price, FactKind.FormerPrice) ? Part.Goods
            : Has(FactKind.Offer) ? inside.Exists(f => f.Kind == FactKind.Offer && Deals.IsDeal(f.Text)) ? Part.Deal : Part.Term
            : Has(FactKind.Phone) ? Part.Phone
            : Has(FactKind.Address) ? Part.Place
            : Has(FactKind.Business) ? Part.Business
            : Has(FactKind.Link) ? Part.Link
            : Has(FactKind.Period) ? Part.When : Part.Hours;
    }

    private static string Marker(Part part) => part switch
    {
        Part.Goods => "· ",
        Part.Deal => "🎁 ",
        Part.Term => "✔️ ",
        Part.When => "📅 ",
        Part.Business => "🏠 ",
        Part.Place => "📍 ",
        Part.Hours => "⏰ ",
        Part.Phone => "📞 ",
        Part.Link => "🔗 ",
        _ => "",
    };

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

    /// <summary>The span without marks at its ends; marks that belong to a fact stay.</summary>
    private static (int Start, int End) Trimmed(string text, int start, int end, List<Fact> inside)
    {
        var first = inside.Count > 0 ? inside[0].Start : end;
        var last = inside.Count > 0 ? inside.Max(f => f.Start + f.Text.Length) : start;
        while (start < first && (text[start] is ' ' or '\uFE0F' or '\u200D' or ',' or '.' or '!' or '/' or '-' or '·' or ':' or 'ㅡ' or '~' or '?' or '^' or ')' or ']' or '+' or '*' or '|'))
        {
            start++;
        }

        while (end > Math.Max(last, start) && text[end - 1] is ' ' or ',' or '.' or '/' or '(' or '[' or '-' or '·' or ':' or 'ㅡ' or '~' or '^' or '|' or '>' or '=' or '*')
        {
            end--;
        }

        return (start, end);
    }

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}\p{M}%+&'’-]*", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Letters();

    /// <summary>Particles, greetings, plain verbs and laughter.</summary>
    [GeneratedRegex(@"^(?:은|는|이|가|을|를|에|의|도|로|으로|과|와|및|에서|에게|께|요|이요|이에요|예요|에요|입니다|이고|이고요|이구요|이며|인데|까지|부터|만|씩|해요|합니다|했어요|했습니다|하세요|드려요|드립니다|됩니다|돼요|되요|있어요|있습니다|나왔어요|나왔습니다|나왓어요|나왔어용|오세요|오셔요|주세요|보세요|드세요|만나요|만나보세요|구합니다|구해요|구함|모십니다|모셔요|찾습니다|찾아요|시작했어요|시작했습니다|시작합니다|판매합니다|판매해요|팔아요|안녕하세요|저희|우리|여러분|드디어|바로|지금|이제|요즘|새로|전화주세요|문자주세요|연락주세요|문의주세요|예약주세요|부탁드려요|부탁드립니다|놀러오세요|ㅎ+|ㅋ+|ㅠ+|ㅜ+|[ㅎㅋㅠㅜㅡ]+|검색|검색하세요|프로필|올림|드림)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Quiet();
}
