using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>
/// Finds what is announced without a price: the noun before a verb that owners announce with ("방어회 개시", "밤식빵이 새로
/// 나왔어요", "약국 전산직원 구합니다"), and the noun that opens a clause before a day ("냉모밀 이번주 일요일까지").
/// </summary>
internal static partial class AnnouncedFinder
{
    private const int LongestName = 18;
    private const int MostWords = 4;

    public static void Claim(Claims claims, IReadOnlyList<Clause> clauses)
    {
        foreach (var clause in clauses)
        {
            for (var i = 0; i < clause.Parts.Count; i++)
            {
                if (clause.Parts[i] is Piece piece && NameIn(piece, i + 1 < clause.Parts.Count ? clause.Parts[i + 1] as Fact : null, i == 0) is { } name && !ProductFinder.IsOwnPlace(claims.Text, name)
                    && (IsGoods(name.Text) || (i == 0 && !claims.Facts.Any(f => f.Kind == FactKind.Product) && clause == clauses[0])))
                {
                    claims.TryClaim(FactKind.Product, name.Start, name.Text.Length);
                }
            }
        }
    }

    private static Piece? NameIn(Piece piece, Fact? behind, bool opens)
    {
        var words = ProductFinder.Tokens(piece);
        var verb = words.FindIndex(w => Announces().IsMatch(w.Text));
        if (verb == 0 || (verb < 0 && !(opens && behind?.Kind is FactKind.Period or FactKind.Hours && behind.Start - piece.End <= 1)))
        {
            return null;
        }

        if (verb > 0)
        {
            words.RemoveRange(verb, words.Count - verb);
        }

        while (words.Count > 1 && Adverb().IsMatch(words[^1].Text))
        {
            words.RemoveAt(words.Count - 1);
        }

        // "마라탕 배달 | 시작했어요": how it is sold is not its name.
        if (words.Count > 1 && Service().IsMatch(words[^1].Text) && IsGoods(words[^2].Text))
        {
            words.RemoveAt(words.Count - 1);
        }

        // A verb closes the words up to it; a price or a day may not follow what the clause went on to say.
        if (words.Count == 0 || words.Exists(w => BareNameFinder.EndsSentence(w.Text) && !IsGoods(w.Text)))
        {
            return null;
        }

        var head = new Piece(words[0].Start, piece.Text[(words[0].Start - piece.Start)..(words[^1].End - piece.Start)]);
        if (ProductFinder.NameIn(head) is not { } name)
        {
            return null;
        }

        var last = name.Text[(name.Text.LastIndexOf(' ') + 1)..];
        if (Words.WithoutParticle(last) is var bare && bare.Length < last.Length && IsGoods(bare))
        {
            name = name with { Text = name.Text[..^(last.Length - bare.Length)] };
        }

        // Who is wanted is named with where and when: "약국 전산직원", "주말 오픈 알바".
        if (Lexicon.Shared.KindOf(name.Text) == "role" && words[0].Start < name.Start && name.End - words[0].Start <= LongestName && !Words.LeadsOn(words[0].Text))
        {
            name = new Piece(words[0].Start, piece.Text[(words[0].Start - piece.Start)..(name.End - piece.Start)]);
        }

        return name.Text.Length is >= 2 and <= LongestName && name.Text.Count(c => c == ' ') < MostWords && IsPlausible(name.Text) ? name : null;
    }

    /// <summary>Whether words could head an ad: no scraps of sentences, no times, no terms.</summary>
    internal static bool IsPlausible(string name)
    {
        var words = name.Split(' ');
        return char.IsLetterOrDigit(name[0]) && !Scrap().IsMatch(name) && !Words.LeadsOn(words[^1]) && !Words.IsNotGoods(words[^1]) && (NameWords.CanName(words[^1]) || words[^1].All(char.IsAsciiDigit) || IsGoods(words[^1]))
            && !Array.Exists(words, w => w.Length > 3 && Words.IsVerbLike(w));
    }

    /// <summary>Whether the last word is known goods.</summary>
    private static bool IsGoods(string name)
    {
        var last = name[(name.LastIndexOf(' ') + 1)..];
        return Lexicon.Shared.KindOf(last) is { } kind && (last.Length < 2 || Lexicon.Shared.KindOf(last[..^1]) != kind);
    }

    [GeneratedRegex(@"^(?:새로\s?)?(?:나왔|나왓|나와요|나옵니다|나옴|합니다|합니당|해요$|해용|했습니|했어|개시|시작|판매|팝니다|팔아요|팔고|팔구|들어왔|들어와|들어옵|입고|재입고|출시|구해요|구합니다|구함|구인|모집|모십니다|모셔|모심|찾습니다|찾아요|받아요|받습니다|예약|주문\s?받|됩니다|돼요|되요|갈아요|왔어|왔습|추가|생겼|열어요|엽니다|개강|준비했|끓였|담갔|구웠|쪘어|입하|완판|품절)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Announces();

    [GeneratedRegex("^(?:배달|포장|택배|배송|판매)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Service();

    [GeneratedRegex(@"^(?:새로|다시|드디어|또|벌써|막|방금|오늘|지금|조금|직접|함께|같이|미리|많이|처음|곧|이제|매일|정식|전격|신규)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Adverb();

    [GeneratedRegex(@"^(?:주\s?\d|\d+\s?(?:회|분|명|시간|일|주|개월)|추가|적립|수능날|안녕|여러분|고객|손님|단골|저희|우리$|(?:폐업|점포|창고|고별|재고|시즌|매장)\s?(?:정리|세일)|holiday|this\b|buy\b|the\b|이번|다음|오늘|내일|매주|매월|신규|첫방|첫\s?방문|\d{1,2}월|양해|부탁|죄송|분들|요$|이요$|팔고|건당|시간당|개당|인당|급여|시급|월급|일당|주급|하루$|쿠폰(?:$|\s)|발표|모든|구매하신|주신|오신|하신|valid|monthly|bring\b|call\b|book\b|order\b|open\b|from\b|until\b|and\b|get\b|날짜|집안|사정|기계|전화|문의|연락|예약|방문|주문|이벤트|행사|가게|매장|사장|화장실|[Mm]oved\b|[Mm]oving\b|[Cc]losing\b|January|February|March|April|May$|June|July|August|September|October|November|December|프로필$)|(?:프로필에|링크에|카톡에|디엠에|각|드심|오심|하심|때문|위해|만큼|말고|으로|에게|에서|부터|까지|이며|인데|해서|어서|아서|라서|니까|지만|려고|거든|날에|분들|[가-힣]실\s?분|님들|사정|(?:문제|사정|관계|이유|공사|행사|점검|교육|연수|학회|세미나|출장|경조사|여행|병가)(?:로|으로|차)|사용|분께|남았어예|올려주고|하고|되고|주고|받고|드리고|인가요|그냥|아니어|없이|있어|없어|이라|라서)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Scrap();
}
