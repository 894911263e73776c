using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Writing;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>The menu, if there is one, and what was said besides the facts.</summary>
internal sealed record FoundProducts(IReadOnlyList<MenuItem> Menu, IReadOnlyList<string> Notes);

/// <summary>Finds what is promoted among the words that are no other fact: what stands at a price, else the likeliest noun.</summary>
internal static partial class ProductFinder
{
    private const int LongestName = 40;
    private const int LongestRun = 16;

    public static FoundProducts Find(Claims claims, IReadOnlyList<Clause> clauses)
    {
        var priced = Pair(clauses);
        var claimed = new List<(int Start, int End)>();
        for (var i = 0; i < priced.Count; i++)
        {
            if (claims.TryClaim(FactKind.Product, priced[i].Name.Start, priced[i].Name.Text.Length))
            {
                claimed.Add((priced[i].Name.Start, priced[i].Name.End));
            }
        }

        if (priced.Count == 0 && !claims.Facts.Any(f => f.Kind == FactKind.Product) && Likeliest(clauses, Quotation.SpeechIn(claims.Text)) is { } likely && AnnouncedFinder.IsPlausible(likely.Text) && !IsOwnPlace(claims.Text, likely)
            && (Lexicon.Shared.KindOf(likely.Text) is not null || !Resting().IsMatch(claims.Text))
            && claims.TryClaim(FactKind.Product, likely.Start, likely.Text.Length))
        {
            claimed.Add((likely.Start, likely.End));
        }

        var menu = priced.Count > 1 && priced.Select(p => p.Name.Text).Distinct(StringComparer.Ordinal).Count() > 1
            ? priced.Select(p => new MenuItem(p.Name.Text, p.Price.Text)).ToList()
            : [];
        return new FoundProducts(menu, NotesOf(clauses, claimed));
    }

    /// <summary>Each price with the name before it; a name behind it counts when none stands before.</summary>
    private static List<(Piece Name, Fact Price)> Pair(IReadOnlyList<Clause> clauses)
    {
        var pairs = new List<(Piece, Fact)>();
        Piece? waiting = null;
        foreach (var clause in clauses)
        {
            for (var i = 0; i < clause.Parts.Count; i++)
            {
                if (clause.Parts[i] is Piece piece)
                {
                    waiting = NameIn(piece) is { } named && (AnnouncedFinder.IsPlausible(named.Text) || Size().IsMatch(named.Text)) ? named : waiting;
                }
                else if (clause.Parts[i] is Fact { Kind: FactKind.Product } named)
                {
                    waiting = new Piece(named.Start, named.Text);
                }
                else if (clause.Parts[i] is Fact { Kind: FactKind.FormerPrice } && waiting is { } formerly && !Later(clause, i))
                {
                    pairs.Add((formerly, (Fact)clause.Parts[i]));
                    waiting = null;
                }
                else if (clause.Parts[i] is Fact { Kind: FactKind.Price } price)
                {
                    var name = waiting;
                    if (name is null && i + 1 < clause.Parts.Count && clause.Parts[i + 1] is Piece behind)
                    {
                        name = NameIn(behind) is { } next && AnnouncedFinder.IsPlausible(next.Text) ? next : null;
                        i++;
                    }

                    if (name is not null)
                    {
                        pairs.Add((name, price));
                    }

                    waiting = null;
                }
            }
        }

        return pairs;
    }

    // The new price may stand anywhere behind the former one.
    private static bool Later(Clause clause, int i) => clause.Parts.Skip(i + 1).Any(p => p is Fact { Kind: FactKind.Price });

    /// <summary>Where nothing is sold ("가족여행 다녀올게요"), only known goods are.</summary>
    [GeneratedRegex("휴무|쉽니다|쉬어|휴업|휴진|휴원|휴관|닫습니다|[Cc]losed", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Resting();

    [GeneratedRegex("^(?:소|중|대|특대|특|[SML]|[1-9]호)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Size();

    /// <summary>"사무실 이전했습니다", "매장 리뉴얼": what moves or opens is the owner's own place, not for sale.</summary>
    internal static bool IsOwnPlace(string text, Piece name) =>
        OwnPlace().IsMatch(name.Text) && PlaceVerb().IsMatch(text[Math.Min(name.End, text.Length)..]);

    [GeneratedRegex("(?:사무실|사무소|매장|가게|점포|본사|공장|작업실|스튜디오|학원|병원|의원|공방|식당|카페)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex OwnPlace();

    [GeneratedRegex(@"^(?:을|를|이|가)?\s?(?:새로\s?)?(?:확장\s?)?(?:이전|이사|옮|리모델링|리뉴얼|오픈|공사|휴무|폐업|정리)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex PlaceVerb();

    private static Piece? Likeliest(IReadOnlyList<Clause> clauses, IReadOnlyList<(int Start, int End)> speech)
    {
        Piece? best = null;
        var bestScore = 0.0;
        var order = 0;
        foreach (var clause in clauses)
        {
            for (var i = 0; i < clause.Parts.Count; i++)
            {
                if (clause.Parts[i] is not Piece piece || NameIn(piece) is not { } name || speech.Any(s => s.Start <= name.Start && name.Start < s.End))
                {
                    continue;
                }

                var known = Lexicon.Shared.KindOf(name.Text) is not null;
                var score = (known ? 4 : 0) + (name.Text.Length <= 16 ? 1 : -1) + (clause.Parts.Any(p => p is Fact { Kind: FactKind.Offer }) ? 1 : 0)
                    + (Words.LeadsOn(name.Text.Split(' ')[^1]) ? -3 : 0) + (name.Text.Length == 1 ? -2 : 0) + (1.0 / (1 + order++));
                if (score > bestScore)
                {
                    (best, bestScore) = (name, score);
                }
            }
        }

        return best;
    }

    /// <summary>The noun phrase of a piece, or null when it says something else.</summary>
    internal static Piece? NameIn(Piece piece)
    {
        var words = Tokens(piece);
        var dropped = false;
        Strip(words, ref dropped);
        while (words.Count > 0 && Words.IsVerbLike(words[^1].Text))
        {
            if (Words.IsNotGoods(words[^1].Text))
            {
                return null;
            }

            words.RemoveAt(words.Count - 1);
            dropped = true;
            Strip(words, ref dropped);
        }

        var all = words.ToList();
        if (words.Count == 0 || (Words.IsNotGoods(words[^1].Text) && !all.Exists(w => Lexicon.Shared.KindOf(w.Text) is not null)))
        {
            return null;
        }

        // "소금빵 나오는 시간": the verb tells of the goods before it.
        while (words.Count > 1 && dropped && Doing().IsMatch(words[^1].Text))
        {
            words.RemoveAt(words.Count - 1);
        }

        // "사진관이에요 가족사진": a sentence that is over names nothing; "독감백신 들어왔습니다 4가": unless only a scrap follows it.
        var over = words.FindLastIndex(words.Count - 1, w => w != words[^1] && Words.IsVerbLike(w.Text));
        if (over >= 0)
        {
            var scrap = words[^1].End - words[over + 1].Start <= 2 && over > 0;
            words.RemoveRange(scrap ? over : 0, scrap ? words.Count - over : over + 1);
            Strip(words, ref dropped);
            if (words.Count == 0)
            {
                return null;
            }
        }

        var lead = words.FindLastIndex(words.Count - 1, w => w != words[^1] && (Words.LeadsOn(w.Text) || w.Text.EndsWith("데요", StringComparison.Ordinal)));
        if (lead >= 0 && lead < words.Count - 1)
        {
            words.RemoveRange(0, lead + 1);
            Strip(words, ref dropped);
        }

        if (words.Count == 0)
        {
            return null;
        }

        // What leads on may have hidden the goods: "새치염색 전문은 아니지만 꼼꼼히".
        if (Words.IsNotGoods(words[^1].Text) && all.Find(w => Lexicon.Shared.KindOf(w.Text) is not null) is { } goods)
        {
            words = [goods];
        }

        DropBeforeLabel(words);
        var last = words[^1];
        var bare = Words.WithoutParticle(last.Text);
        if (Words.IsNotGoods(bare) && !words.Exists(w => Lexicon.Shared.KindOf(w.Text) is not null))
        {
            return null;
        }

        // "이" ends many nouns ("굽갈이"); before a price it is a particle only behind goods that are known.
        words[^1] = dropped || last.Text[^1] != '이' || Lexicon.Shared.KindOf(bare) is not null ? last with { Text = bare } : last;
        ShortenToGoods(words);
        var start = words[0].Start;
        var length = words[^1].Start + words[^1].Text.Length - start;
        var name = piece.Text.Substring(start - piece.Start, length);
        if (Amount().IsMatch(name) || (Unfinished().IsMatch(name) && !EndsInGoods(words[^1].Text)) || Graphemes.Count(name) > LongestName || !name.Any(char.IsLetter) || name.EndsWith("주년", StringComparison.Ordinal) || (dropped && words.Count > 5))
        {
            return null;
        }

        return new Piece(start, name);
    }

    // "하루 오픈 이벤트 원피스": before the label stands who calls, behind it what is sold.
    private static void DropBeforeLabel(List<Piece> words)
    {
        var label = words.FindLastIndex(words.Count - 1, w => w != words[^1] && (IsLabel(w.Text) || w.Text is "오픈" or "이벤트" or "기념"));
        if (label > 0 && !Lexicon.Shared.SeasonsIn(words[0].Text).Any() && Lexicon.Shared.KindOf(words[^1].Text) is not null && words.Exists(w => Opens().IsMatch(w.Text)))
        {
            words.RemoveRange(0, label + 1);
        }
    }

    [GeneratedRegex("^(?:그랜드|가|신규|새로)?(?:오픈|개업|개원|리뉴얼|신메뉴|신상|신상품|신제품)(?:이벤트)?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Opens();

    // "신축 원룸 보증금 500 월세 45": what follows the goods in a long run is said about them, and kept as a note.
    private static void ShortenToGoods(List<Piece> words)
    {
        if (words[^1].End - words[0].Start <= LongestRun)
        {
            return;
        }

        var goods = words.FindIndex(w => Lexicon.Shared.KindOf(w.Text) is not null);
        if (goods >= 0 && goods < words.Count - 1)
        {
            words.RemoveRange(goods + 1, words.Count - goods - 1);
        }
    }

    private static bool EndsInGoods(string word) => Lexicon.Shared.KindOf(word) is { } kind && (word.Length < 2 || Lexicon.Shared.KindOf(word[..^1]) != kind);

    /// <summary>Adverbs, verb stems and particles at the end: part of a sentence, not the name of something ("할머니 제사라 못", "택배도").</summary>
    [GeneratedRegex(@"(?:^|[가-힣\s])(?:이라|라서|제사라|쉬고|하고|이고|못|안|미리|[가-힣]도|며|니까|서|게|데|지만|든지|면|하신분|으신분|하실\s?분|[가-힣]신\s?분|분들|여러분|시작|진료시작|안내|때문에?|니더|심더|출발|평소|함께|많이|모두|전부|그대로|위해|통해|대해|밖에|처럼|그냥|씩|나갑니다|못하|문여|여러가지|하나요)$|[ㄱ-ㆎ]|^[^가-힣A-Za-z]+$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Unfinished();

    [GeneratedRegex("(?:나오|하|굽|파|드리|주|있|없|되|오|만드|들어가|먹|받|가|들어오)는$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Doing();

    // "2~3인분": how much, not what.
    [GeneratedRegex(@"^\d{1,4}\s?(?:인분|명|개|인|회|분|시간|개월|주|박|층|평|호|cc|ml|g|kg)$|^[주월]\s?\d\s?회(?:\s\d{1,3}분)?$|^(?:요|이요|인데|이고|추가|적립금?|별도|포함|있어|있어서|없이)$|^\d{1,2}(?:분|명)께", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Amount();

    internal static List<Piece> Tokens(Piece piece)
    {
        var words = new List<Piece>();
        var at = 0;
        foreach (var word in piece.Text.Split(' '))
        {
            if (word.Length > 0)
            {
                words.Add(new Piece(piece.Start + at, word));
            }

            at += word.Length + 1;
        }

        return words;
    }

    // Labels of two words ("그랜드 오픈") are looked up as pairs.
    private static void Strip(List<Piece> words, ref bool dropped)
    {
        while (words.Count > 0)
        {
            if (words.Count > 1 && IsLabel(words[0].Text + " " + words[1].Text))
            {
                words.RemoveRange(0, 2);
            }
            else if (IsEdge(words[0].Text) || Lexicon.Shared.Modifiers.Contains(words[0].Text) && words.Count > 1)
            {
                words.RemoveAt(0);
            }
            else if (words.Count > 1 && IsLabel(words[^2].Text + " " + words[^1].Text))
            {
                words.RemoveRange(words.Count - 2, 2);
                dropped = true;
            }
            else if (words[^1].Text != "단" && IsEdge(words[^1].Text))
            {
                words.RemoveAt(words.Count - 1);
                dropped = true;
            }
            else
            {
                return;
            }
        }
    }

    private static bool IsLabel(string words) => Lexicon.Shared.Labels.Contains(words);

    private static bool IsEdge(string word) => Lexicon.Shared.Fillers.Contains(word) || Lexicon.Shared.Labels.Contains(word);

    /// <summary>Pieces that say more than the product and the words around it.</summary>
    private static List<string> NotesOf(IReadOnlyList<Clause> clauses, List<(int Start, int End)> claimed)
    {
        var notes = new List<string>();
        foreach (var clause in clauses)
        {
            foreach (var piece in clause.Parts.OfType<Piece>())
            {
                var words = Tokens(piece);
                var dropped = false;
                Strip(words, ref dropped);
                if (words.Exists(w => Says(w, claimed)) && !notes.Contains(piece.Text))
                {
                    notes.Add(piece.Text);
                }
            }
        }

        return notes;
    }

    private static bool Says(Piece word, List<(int Start, int End)> claimed)
    {
        var held = claimed.Any(c => word.Start >= c.Start && word.Start < c.End);
        return !held && !IsEdge(word.Text) && !Lexicon.Shared.Modifiers.Contains(word.Text);
    }
}
