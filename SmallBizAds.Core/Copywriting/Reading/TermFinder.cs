using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Finds gifts and terms by the word they end in: "재료비 포함", "공기밥 무한리필", "아이스만", "양말 드려요".</summary>
internal static partial class TermFinder
{
    private const int MostBefore = 3;

    /// <summary>Whether a word ends in one that closes a gift or a term.</summary>
    public static bool IsMarked(string word) => Marker().IsMatch(word);

    public static void Claim(Claims claims, IReadOnlyList<Word> words)
    {
        claims.ClaimAll(FactKind.Offer, Shaped());
        for (var i = 0; i < words.Count; i++)
        {
            if (!Free(claims, words[i]))
            {
                continue;
            }

            if (Marker().Match(words[i].Text) is { Success: true } marked)
            {
                ClaimMarked(claims, words, i, marked);
            }
            else if (OnlyThis(claims, words, i))
            {
                var only = OnlyEnding().Match(words[i].Text);
                var last = i + 1 < words.Count && words[i + 1].Joined && Free(claims, words[i + 1]) && words[i + 1].Text is "가능" or "한정" or "해당" ? i + 1 : i;
                var end = last > i ? words[last].End : words[i].Start + only.Groups[1].Index + only.Groups[1].Length;
                ClaimBack(claims, words, i, end, OnlyLead().IsMatch(words[i].Text) || words[i].Text.Length <= 3 ? 1 : 0);
            }
            else if (Gives().IsMatch(words[i].Text))
            {
                ClaimGift(claims, words, i);
            }
        }
    }

    private static void ClaimMarked(Claims claims, IReadOnlyList<Word> words, int i, Match marked)
    {
        var end = words[i].Start + marked.Groups[1].Index + marked.Groups[1].Length;
        var alone = marked.Groups[1].Index == 0;
        for (var next = i + 1; next < words.Count && words[next].Joined && Free(claims, words[next]) && Marker().Match(words[next].Text) is { Success: true, Index: 0 } more && more.Groups[1].Index == 0; next++)
        {
            // "반려견 동반 환영" is one term.
            end = words[next].Start + more.Groups[1].Length;
        }

        if (alone && SelfSaid().IsMatch(marked.Groups[1].Value))
        {
            ClaimBack(claims, words, i, end, 0);
            return;
        }

        // "있음", "없음", "가능": only behind what there is.
        if (alone && NounsBefore(claims, words, i) == 0)
        {
            ClaimTopic(claims, words, i, end);
            return;
        }

        ClaimBack(claims, words, i, end, alone ? MostBefore : 1);
    }

    // "포장은 제외", "브레이크 점검이랑 체인 기름칠은 공짜로": the topic with the nouns before it.
    private static void ClaimTopic(Claims claims, IReadOnlyList<Word> words, int i, int end)
    {
        if (i == 0 || !words[i].Joined || !Free(claims, words[i - 1]) || !Topic().IsMatch(words[i - 1].Text))
        {
            return;
        }

        var first = i - 1;
        while (first > 0 && i - first < 4 && words[first].Joined && (IsNoun(claims, words[first - 1]) || Free(claims, words[first - 1]) && words[first - 1].Text.EndsWith("이랑", StringComparison.Ordinal)))
        {
            first--;
        }

        claims.TryClaim(FactKind.Offer, words[first].Start, end - words[first].Start);
    }

    [GeneratedRegex(@"^[\d,.]+(?:원|만원|천원)?$|^(?:이하|이상|미만|이내|전후)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Figure();

    [GeneratedRegex("^[가-힣A-Za-z]{1,8}[은는도]$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Topic();

    // "국밥 드시는 분께 음료수 한캔씩 드립니다": what is given, at most three words, not to whom.
    private static void ClaimGift(Claims claims, IReadOnlyList<Word> words, int i)
    {
        var before = i > 0 && words[i].Joined ? words[i - 1].Text : "";
        if (before.Length == 0 || NotGiven().IsMatch(before) || NounsBefore(claims, words, i) == 0)
        {
            return;
        }

        ClaimBack(claims, words, i, words[i].End, MostBefore);
    }

    private static void ClaimBack(Claims claims, IReadOnlyList<Word> words, int i, int end, int most)
    {
        var first = i - Math.Min(most, NounsBefore(claims, words, i));
        claims.TryClaim(FactKind.Offer, words[first].Start, end - words[first].Start);
    }

    private static int NounsBefore(Claims claims, IReadOnlyList<Word> words, int i)
    {
        var count = 0;
        while (count < MostBefore && i - count > 0 && words[i - count].Joined && IsNoun(claims, words[i - count - 1]))
        {
            count++;
        }

        return count;
    }

    private static bool IsNoun(Claims claims, Word word) =>
        Free(claims, word) && !BareNameFinder.EndsSentence(word.Text) && !IsMarked(word.Text) && !Words.LeadsOn(word.Text) && !ToWhom().IsMatch(word.Text)
        && !Figure().IsMatch(word.Text) && !Lexicon.Shared.Labels.Contains(word.Text) && (!Lexicon.Shared.Fillers.Contains(word.Text) || word.Text is "주차" or "주문" or "예약" or "방문") && !EndsOnly().IsMatch(word.Text);

    // "아이스만 됩니다", "포장만", "남은 빵만이요": a limit, not "하지만" and not ten thousand.
    private static bool OnlyThis(Claims claims, IReadOnlyList<Word> words, int i)
    {
        var word = words[i].Text;
        if (!OnlyEnding().IsMatch(word) || NotOnly().IsMatch(word))
        {
            return false;
        }

        var next = i + 1 < words.Count && words[i + 1].Joined ? words[i + 1].Text : "";
        return next.Length == 0 || !Free(claims, words[i + 1]) || OnlyBehind().IsMatch(next) || word[^1] == '요' || words[i + 1].Joined && (NameWords.EndsLikeBusiness(next) || Lexicon.Shared.Modifiers.Contains(next));
    }

    private static bool Free(Claims claims, Word word) => claims.IsFree(word.Start, word.Text.Length);

    [GeneratedRegex(@"(?:^|[가-힣A-Za-z\d+])?((?:무료\s?체험|무한\s?리필|무제한|포함|별도|무료|공짜|서비스|증정|제공|지참|필수|환영|우대|면제|제외|한정|완비|지급|불가|가능|있음|없음|반값|무배|예약제|소수정예|당일배송|당일발송|당일수리|당일지급|여성전용|남성전용|현금가|풀옵션|입금순|선입금\s?순|무보증|추첨|(?<=\d분\s?)완성|보장|동반|금지|협의|환불|교환|적용|안\s?됨|안\s?됩니다|안\s?돼요|균일가?|무이자|기본|지원|무상|구비|(?:리필\s?)?가능|4대\s?보험))(?:로|은|는|이에요|예요|이예요|입니다|에요|이구요|이고요|이며|해요|합니다|돼요|됩니다|임|함|이요|요)?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Marker();

    [GeneratedRegex(@"^(?:무료\s?체험|예약제|소수정예|당일배송|당일발송|당일수리|당일지급|여성전용|남성전용|현금가|풀옵션|입금순|선입금\s?순|4대\s?보험)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex SelfSaid();

    /// <summary>What has a shape of its own wherever it stands.</summary>
    [GeneratedRegex(
        @"(?<![\d.,])\d{1,4}(?:\.\d{1,2})?\s?(?:㎡|m²)(?:\s(?:정남|남동|남서|남|동|서|북)향)?|(?<![가-힣])(?:정남|남동|남서|남|동)향(?=[\s,.]|$)|(?<![가-힣])(?:당일|익일|새벽|즉시|30분|1시간|하루)\s?(?:배송|배달|발송|수리|시공|출고|인화|제작|완성|지급|도착|픽업|입주|완료|출동)(?:\s?가능|해요|합니다)?(?=[\s,.!]|$)|(?<!\d)\d{1,2}세\s?[~-]\s?\d{1,2}세|(?<![가-힣])산지\s?직송(?=[\s,.!]|$)|(?:\d{1,3}분|당일)\s?(?:완성|완료)(?=[\s,.!]|$)|(?<![가-힣])현금\s?(?:,|/|과|이나)?\s?계좌\s?이체(?:만)?|(?<!\d)1인\s?1(?:음료|메뉴|주류|잔|병)(?:\s?필수)?|(?<![가-힣])택\s?1(?!\d)|(?<!\d)\d{1,2}명\s?(?:정원|소수정예|선착순|까지만|까지|한정)|정원\s?\d{1,3}명|\d{1,3}명\s?모집|(?<![가-힣])(?:하루\s?)?(?:한|두|세)\s?팀만|(?:남은\s?)?(?:방|자리|객실|수량)\s?\d{1,2}개?(?:\s?(?:남았어요|남았습니다|남음))|남은\s?(?:방|자리|객실|수량)\s?\d{1,2}개?|(?<!\d)\d{1,2}인\s?(?:기준|이상)(?=[\s,.]|$)|(?<![가-힣])첫\s?방문(?:\s?(?:고객님?|손님)(?:만)?)?(?=[\s,.]|$)|(?<![가-힣])주휴\s?(?:있음|포함)|월\s?\d회\s?휴무|(?<!\d)\d년\s?AS|AS\s?\d년|(?<!\d)\d{1,2}년차?\s?이상|경력\s?\d년\s?이상|(?<!\d)\d{2}세\s?이상(?:만)?|만\s?\d{2}세\s?이상|(?<![가-힣])권리금\s?없음|선입금\s?순|입금\s?순|온누리상품권|주차\s?\d대(?:\s?가능)?" +
        @"|(?:회차당|반별|한\s?반에|하루)\s?\d{1,2}명(?:\s?(?:정원|까지만|까지))?|\d{1,2}(?:명|분)\s?(?:추첨|뽑아서)(?:\s[^\s,.!?]{1,8}){0,2}|베스트\s?\d{1,2}(?:명|분)(?:\s뽑아서?)?",
        RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Shaped();

    [GeneratedRegex(@"^((?:[가-힣A-Za-z+]{1,12}|\d{1,3}(?:명|팀|분|개))(?:까지)?만)(?:요|이요|이에요|입니다)?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex OnlyEnding();

    [GeneratedRegex(@"하지만|지만$|다만|그만|조금만|잠시만|한번만|잠깐만|마다만|^저만|^나만|뿐만|^이만|^오만|수만$|^만$|얼마만|^많이만|아니만|이것만|그것만|[일이삼사오육칠팔구십백천]만$|까지만$|기만$|으로만$|로만$|에서만$|씩만$|줄만$|대로만$|^한줄만|후기|연락만|전화만", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex NotOnly();

    [GeneratedRegex(@"^(?:됩니다|돼요|되요|됨|가능|한정|해당|판매|적용|받아요|받습니다|받고|합니다|해요|됩니당|있어요|드려요)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex OnlyBehind();

    [GeneratedRegex(@"^(?:고객님?만|손님만|분만|분들만|빵만|거만|것만|사람만)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex OnlyLead();

    [GeneratedRegex(@"^(?:드려요|드립니다|드릴게요|드려용|드립니더|드림|드려유|내드립니다|내드려요|나눠드려요|나눠드립니다|선물할게요|선물드려요|추가해드림|추가해드려요|추가해드립니다|빼드려요|빼드립니다|빼드릴게요|빼드려용|빼줌|빼드림|깎아드려요|깎아드립니다|갖다드려요|넣어드려요|갖다드려요|갖다드립니다|배달해드려요|연장해드려요|연장해드립니다|안받아요|줘요|줌|쏩니다|쏠게요)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Gives();

    [GeneratedRegex(@"^(?:부탁|감사|추천|안내|말씀|연락|인사|축하|사과|약속|문의|전화|설명|상담|위로|소식|알려|보여|도와|만들어|해|사랑|마음|분들께|분께|것|그냥|꼭|많이|잘|더)$|께$|에게$|한테$|서$|해$|어$|아$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex NotGiven();

    [GeneratedRegex(@"(?:께|께는|에게|한테|분은|분들은|분이|님들|분들|다음번에|다음에|첫날은|저희가|저희)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex ToWhom();

    [GeneratedRegex(@"(?:까지|부터|에서|으로|니다|어서|아서|해서|라서|니까|구요|고요)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex EndsOnly();
}
