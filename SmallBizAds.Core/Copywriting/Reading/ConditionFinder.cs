using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Finds "if …, then you get …": the condition goes with what it gives ("수험표 가져오시면 컷 5천원 할인").</summary>
internal static partial class ConditionFinder
{
    private const int MostBefore = 4;
    private const int MostBehind = 7;

    public static void Claim(Claims claims, IReadOnlyList<Word> words)
    {
        claims.ClaimAll(FactKind.Offer, OfferPatterns.Threshold());
        claims.ClaimAll(FactKind.Offer, OfferPatterns.Terms());
        for (var i = 0; i < words.Count; i++)
        {
            if (!claims.IsFree(words[i].Start, words[i].Text.Length) || !IsCondition(words, i))
            {
                continue;
            }

            var last = BenefitBehind(claims, words, i);
            if (last < 0)
            {
                continue;
            }

            var first = FirstOf(claims, words, i);
            if (claims.TryClaim(FactKind.Offer, words[first].Start, words[last].End - words[first].Start))
            {
                i = last;
            }
        }
    }

    private static bool IsCondition(IReadOnlyList<Word> words, int i)
    {
        var word = words[i].Text;
        return If().IsMatch(word) || (Deed().IsMatch(word) && i + 1 < words.Count && words[i + 1].Joined && words[i + 1].Text is "시" or "시에" or "시에는");
    }

    /// <summary>Index of the word that ends the benefit, or -1 when the rest of the sentence gives nothing.</summary>
    private static int BenefitBehind(Claims claims, IReadOnlyList<Word> words, int at)
    {
        var found = -1;
        for (var i = at; i < words.Count && i - at <= MostBehind; i++)
        {
            if (i > at && (!words[i].Joined && !Comma(claims, words, i) || !claims.IsFree(words[i].Start, words[i].Text.Length)))
            {
                break;
            }

            if (i > at && Benefit().IsMatch(words[i].Text) && !Asked().IsMatch(words[i].Text))
            {
                found = i;
            }
            else if (i > at && found >= 0 && !Polite().IsMatch(words[i].Text))
            {
                break;
            }

            if (i > at && (BareNameFinder.EndsSentence(words[i].Text) || If().IsMatch(words[i].Text) && found >= 0))
            {
                break;
            }
        }

        return found;
    }

    private static bool Comma(Claims claims, IReadOnlyList<Word> words, int i) => i > 0 && words[i].Start - words[i - 1].End == 2 && claims.Text[words[i - 1].End] == ',' && If().IsMatch(words[i - 1].Text);

    private static int FirstOf(Claims claims, IReadOnlyList<Word> words, int at)
    {
        var first = at;
        while (first > 0 && at - first < MostBefore && words[first].Joined && claims.IsFree(words[first - 1].Start, words[first - 1].Text.Length)
            && !BareNameFinder.EndsSentence(words[first - 1].Text) && !Money().IsMatch(words[first - 1].Text) && !TermFinder.IsMarked(words[first - 1].Text) && !Lexicon.Shared.Labels.Contains(words[first - 1].Text)
            && !Lexicon.Shared.Modifiers.Contains(words[first - 1].Text) && words[first - 1].Text is not ("이벤트" or "구" or "요즘"))
        {
            first--;
        }

        // "속눈썹 연장 | 두 명 같이 오면": who comes is counted; what stands before is what they come for.
        if (Comes().IsMatch(words[at].Text))
        {
            for (var i = first; i < at; i++)
            {
                if (Counted().IsMatch(words[i].Text))
                {
                    return i;
                }
            }
        }

        // "5만원 충전시 5천원 추가 적립": so much, done so, gives.
        return first == at && at > 0 && words[at].Joined && SumDeed().IsMatch(words[at].Text) && Money().IsMatch(words[at - 1].Text) && claims.IsFree(words[at - 1].Start, words[at - 1].Text.Length) ? at - 1 : first;
    }

    [GeneratedRegex(@"^[가-힣\d+]{0,12}(?:으면|시면|하면|오면|가면|사면|쓰면|찍면|주면|치면|되면|누르면|모으면|채우면|찍으면|남기면|맡기면|보이면|다시면|넘으면|오심|하심|드심|주심|사심|쓰심|시킴|가져오심|보내심|보여주심|찍으심)$|^[가-힣]{2,8}(?<!다|동|수|도|전|후|대)시(?:에는|엔|에)?$|(?:주문|구매|방문|예약|결제|등록|포장|작성|제시|이용|추천|가입|신청|지참|추가|구입|참여|인증|충전)시$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex If();

    [GeneratedRegex("^(?:오|와|방문|예약|등록|모이|동반|신청)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Comes();

    [GeneratedRegex(@"^(?:(?:두|세|네|다섯|\d{1,2})(?:명|분|인|팀)?|둘이|셋이|친구|가족|커플|단체)(?:이|이랑|랑|과|와|끼리|이서)?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Counted();

    [GeneratedRegex("^(?:충전|결제|구매|주문|구입|적립)(?:시|하시면|하면)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex SumDeed();

    [GeneratedRegex(@"(?:주문|구매|방문|예약|결제|등록|포장|작성|제시|이용|추천|가입|신청|지참|추가|구입|참여|인증|팔로우|관람|동반)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Deed();

    [GeneratedRegex(@"드려|드립|드릴|드림|증정|무료|공짜|서비스|할인|적립|쿠폰|무배|추가|^덤|^더$|빼|깎|반값|줘|줌$|줍니|선물|상품권|사은품|안받아|면제|제공|%|프로$|^\d\+\d$|\d[천만]?원$|^하나$|^\d{1,3},\d{3}$|무한|리필|드리|연장|나가요|가능$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Benefit();

    /// <summary>"부탁드려요", "연락주세요": asks, gives nothing.</summary>
    [GeneratedRegex(@"부탁|연락|감사|말씀|안내|추천드|주세요|인사|알려", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Asked();

    [GeneratedRegex(@"^(?:드려요|드립니다|드릴게요|드려용|드립니더|드림|해드려요|해드립니다|해\s?드려요|증정|할인|서비스|무료|드리고|줘요|하나|추가|쿠폰|더|해|합니다|해요|돼요|됩니다|입니다)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Polite();

    [GeneratedRegex(@"^(?=.*\d)[\d,.]+(?:원|천|만|천원|만원)?(?:부터)?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Money();
}
