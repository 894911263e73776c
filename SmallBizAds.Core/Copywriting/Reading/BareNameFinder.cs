using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>
/// Finds the name of a business by where it stands: owners sign, mostly at the end, behind the place or before the
/// phone number ("… 봉천동 할매갈비탕 02-…"), sometimes at the very beginning ("헤어숨입니다").
/// </summary>
internal static partial class BareNameFinder
{
    private const int LongestName = 16;
    private static readonly string[] Closings = ["에서요", "입니다", "이에요", "이예요", "예요", "에요", "이었습니다", "였습니다", "입니당", "에서", "이요", "올림", "드림"];

    public static void Claim(Claims claims, IReadOnlyList<Word> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        foreach (var (start, sure) in Places(claims, words))
        {
            if (NameAt(claims, words, start, sure) is { } name && claims.TryClaim(FactKind.Business, name.Start, name.Length))
            {
                return;
            }
        }

        ClaimAtStart(claims, words);
    }

    /// <summary>Words at which a name may begin, likeliest first; sure: its place alone says that it is one.</summary>
    private static IEnumerable<(int Word, bool Sure)> Places(Claims claims, IReadOnlyList<Word> words)
    {
        // Behind the last place, when nothing but a contact stands behind the name.
        for (var i = words.Count - 1; i > 0; i--)
        {
            if (Free(claims, words[i]) && claims.Facts.Any(f => f.Kind == FactKind.Address && f.Start + f.Text.Length < words[i].Start && claims.Text[(f.Start + f.Text.Length)..words[i].Start] is " " or ", " or ". "))
            {
                yield return (i, true);
            }
        }

        // The last free words of all: the signature.
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (Free(claims, words[i]))
            {
                yield return (StartOfTail(claims, words, i), false);
                break;
            }
        }

        // A name with a word of its trade, alone between two facts or sentences.
        for (var i = 0; i < words.Count; i++)
        {
            if (Free(claims, words[i]) && (i == 0 || !words[i].Joined || !Free(claims, words[i - 1]) || EndsSentence(words[i - 1].Text)))
            {
                var last = i;
                while (last + 1 < words.Count && words[last + 1].Joined && Free(claims, words[last + 1]) && last - i < 3)
                {
                    last++;
                }

                var traded = NameWords.EndsLikeBusiness(words[last].Text) && !GenericTrade(words[last].Text) && words[last].Text.Length > 2 || NameWords.StartsLikeBusiness(words[i].Text, last > i);
                if (last - i < 2 && traded && i > 0)
                {
                    yield return (i, false);
                }
            }
        }

        // Before a phone number or a link.
        foreach (var contact in claims.Facts.Where(f => f.Kind is FactKind.Phone).ToList())
        {
            for (var i = words.Count - 1; i >= 0; i--)
            {
                if (words[i].End <= contact.Start && contact.Start - words[i].End <= 2)
                {
                    if (Free(claims, words[i]))
                    {
                        yield return (StartOfTail(claims, words, i), false);
                    }

                    break;
                }
            }
        }
    }

    private static int StartOfTail(Claims claims, IReadOnlyList<Word> words, int last)
    {
        var start = last;
        while (start > 0 && words[start].Joined && Free(claims, words[start - 1]) && !EndsSentence(words[start - 1].Text) && last - start < 3)
        {
            start--;
        }

        return start;
    }

    private static (int Start, int Length)? NameAt(Claims claims, IReadOnlyList<Word> words, int from, bool sure)
    {
        var last = from;
        while (last + 1 < words.Count && words[last + 1].Joined && Free(claims, words[last + 1]) && last - from < 3)
        {
            last++;
        }

        // Words that only lead up to the name: "디저트39 아니고 정성당", "문의 살롱드비".
        while (from < last && (!NameWords.CanName(words[from].Text) || Words.IsVerbLike(words[from].Text) || char.IsAsciiDigit(words[from].Text[0]) || Leads(words[from].Text)))
        {
            from++;
        }

        // "신청은 프로필 링크 오월의정원": a word that never names closes what leads up.
        var closed = Enumerable.Range(from, last - from).LastOrDefault(i => !NameWords.CanName(words[i].Text), from - 1);
        from = NameWords.CanName(words[last].Text) ? closed + 1 : from;
        while (last > from && !NameWords.CanName(words[last].Text))
        {
            if (Lexicon.Shared.KindOf(words[last].Text) is not null)
            {
                return null;
            }

            last--;
        }

        var (start, end) = (words[from].Start, words[last].End);
        var closing = Closings.FirstOrDefault(c => words[last].Text.Length > c.Length + 1 && words[last].Text.EndsWith(c, StringComparison.Ordinal) && !(c == "에서" && last == words.Count - 1));
        end -= closing?.Length ?? 0;
        var name = claims.Text[start..end];
        var parts = name.Split(' ');
        if (name.Length is < 2 or > LongestName || parts.Length > (sure ? 3 : 2) || char.IsAsciiDigit(name[0]) || Array.Exists(parts, p => p.Length < 5 && char.IsAsciiDigit(p[0]) && p[^1] >= '가' || !NameWords.CanName(p) && !(p.EndsWith("에서", StringComparison.Ordinal) && closing is null) || IsCommon(p)) || (parts.Length > 1 && Array.Exists(parts[..^1], p => Words.LeadsOn(p) && !p.EndsWith("하는", StringComparison.Ordinal) && !(last == words.Count - 1 && Poetic().IsMatch(p)))) || (closing is null && Words.IsVerbLike(name))
            || parts.Length == 1 && Lexicon.Shared.Modifiers.Contains(name) || !claims.IsFree(start, end - start) || !name.Any(char.IsLetter) || name.All(c => c < 0x80 && !char.IsAsciiLetterUpper(c)))
        {
            return null;
        }

        if (sure)
        {
            var behind = last + 1 < words.Count && words[last + 1].Joined && Free(claims, words[last + 1]);
            if (behind || EndsSentence(parts[^1]) && closing is null && !NameWords.EndsLikeBusiness(parts[^1]) && parts[^1][^1] is '유' or '쇼' or '요' || parts[^1].Length > 2 && Words.LeadsOn(parts[^1]) && !parts[^1].EndsWith("에서", StringComparison.Ordinal))
            {
                return null;
            }

            return !EndsInKind(name) || NameWords.EndsLikeBusiness(parts[^1]) || parts.Length == 1 && end == claims.Text.Length ? (start, end - start) : null;
        }

        return IsSignature(claims, words, from, last, name) ? (start, end - start) : null;
    }

    /// <summary>Without a place before it a name needs more: it looks like one, or it is said after all else is said.</summary>
    private static bool IsSignature(Claims claims, IReadOnlyList<Word> words, int from, int last, string name)
    {
        if (name.All(c => c < 0x80) || from == 0 && last == words.Count - 1)
        {
            return false;
        }

        var before = from > 0 ? words[from - 1] : null;
        var parts = name.Split(' ');
        var traded = NameWords.StartsLikeBusiness(parts[0], parts.Length > 1) || NameWords.EndsLikeBusiness(parts[^1]) && !GenericTrade(parts[^1]) || parts.Length > 1 && NameWords.EndsLikeBusiness(parts[0]);
        var money = claims.Facts.Any(f => f.Kind is FactKind.Price or FactKind.FormerPrice && f.Start >= words[last].End && f.Start - words[last].End <= 2);
        if (money || EndsInKind(name) && !traded)
        {
            return false;
        }

        var offered = claims.Facts.Any(f => f.Kind is FactKind.Price or FactKind.Offer or FactKind.Product);
        var closed = before is null || EndsSentence(before.Text) || !NameWords.CanName(before.Text) || !Free(claims, before) || !words[from].Joined;
        if (EndsInKind(name) && !NameWords.StartsLikeBusiness(parts[0], parts.Length > 1))
        {
            // "… 들깨칼국수" may be what is sold; as a name it follows a finished sentence or a fact, and other goods were named.
            return closed && parts.Length == 1 && words[last].End >= claims.Text.TrimEnd('.', '!', ' ').Length && (claims.Facts.Any(f => f.Kind is FactKind.Price) || before is not null && EndsSentence(before.Text)) && before is not null && name.Length >= 4;
        }

        var final = true;
        for (var i = last + 1; i < words.Count && final; i++)
        {
            final = !Free(claims, words[i]) || !NameWords.CanName(words[i].Text);
        }

        if (!final)
        {
            return closed && traded && (last + 1 >= words.Count || !words[last + 1].Joined || !Free(claims, words[last + 1])) && !EndsInKind(name);
        }

        if (!traded && (name.Length < 3 || claims.Facts.Count < 2 || Words.LeadsOn(name)))
        {
            return false;
        }

        return closed && final && (traded || offered || before is not null && EndsSentence(before.Text) || claims.Facts.Any(f => f.Kind is FactKind.Period or FactKind.Hours));
    }

    // "카페 소소입니다. …", "토크룸에서 …"
    private static void ClaimAtStart(Claims claims, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < Math.Min(words.Count, 3); i++)
        {
            var word = words[i].Text;
            var closing = Closings.FirstOrDefault(c => word.Length > c.Length + 1 && word.EndsWith(c, StringComparison.Ordinal));
            if (closing is null || closing == "에서" || !Free(claims, words[i]))
            {
                continue;
            }

            var stem = word[..^closing.Length];
            var from = i > 0 && words[i].Joined && Free(claims, words[i - 1]) && Lexicon.Shared.Modifiers.Contains(words[i - 1].Text) ? i - 1 : i;
            if (stem.Length >= 2 && NameWords.CanName(stem) && !IsCommon(stem) && Lexicon.Shared.KindOf(stem) is null && (from < i || NameWords.EndsLikeBusiness(stem)) && !GenericTrade(stem))
            {
                claims.TryClaim(FactKind.Business, words[from].Start, words[i].Start + stem.Length - words[from].Start);
            }

            return;
        }
    }

    /// <summary>Verbs that lead a name: "꽃피는 다락", "책읽는 고양이".</summary>
    [GeneratedRegex("^[가-힣]{0,4}(?:피|굽|걷|웃|먹|놀|자|꾸|만드|그리|짓|읽|머무|흐르|뛰|나|부르|마시|볶|내리|끓이|찌|빚|쉬|뜨|지|사)는$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Poetic();

    private static bool EndsInKind(string name) => Lexicon.Shared.KindOf(name) is { } kind && Lexicon.Shared.KindOf(name[..^1]) != kind;

    private static bool GenericTrade(string word) => Lexicon.Shared.Modifiers.Contains(word) || word.Length <= 3 && Lexicon.Shared.TradesIn(word).Any(t => t.Length == word.Length) || word is "방앗간" or "요가원" or "사진관" or "미용실" or "동네책방" or "피부관리실";

    private static bool IsCommon(string word) =>
        Lexicon.Shared.NotNames.Contains(word) || Lexicon.Shared.Labels.Contains(word) || Lexicon.Shared.Fillers.Contains(word) || Words.IsNotGoods(word);

    private static bool Leads(string word) => word is "아니고" or "문의" or "예약" or "상호는" or "여기는" or "저희" or "우리" || Words.LeadsOn(word) && word.Length > 3 && word[^1] is '를' or '을' or '고';

    /// <summary>Polite, plain, noun-like and dialect endings: a sentence is over.</summary>
    internal static bool EndsSentence(string word) =>
        Words.IsVerbLike(word) || word.Length > 1 && (word[^1] == '용' && !word.EndsWith("물용", StringComparison.Ordinal) || word[^1] is '요' or '다' or '됨' or '함' or '줌' or '음' or '임' or '유' or '쇼' or '잉' or '더' or '소' or '각' && word.Length > 2);

    private static bool Free(Claims claims, Word word) => claims.IsFree(word.Start, word.Text.Length);
}
