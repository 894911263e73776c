using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>What a notice says: a rest, other hours, another place, or the end of the business; each needs words of its own.</summary>
internal static partial class NoticePatterns
{
    /// <summary>The business is shut for a while or on a day of the week; not "6시에 닫아요", which is an hour.</summary>
    [GeneratedRegex(@"휴무|쉽니다|쉬어|쉬겠|쉬는|쉬었|쉬려|쉴\s?게|쉴\s?예정|휴업|휴진|휴원|휴관|휴가|(?<!시에\s?|시\s?|일찍\s?)(?:문을?\s?닫|닫습니다|닫아요)|(?<![가-힣])(?:안|못)\s?(?:열|엽|나와)|\bclosed\b|\bday\soff\b|\bon\svacation\b|\ba\sbreak\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Rest();

    /// <summary>"영업시간이 11월부터 10시~20시로 바뀝니다": the hours are not what they were.</summary>
    [GeneratedRegex(@"(?:영업|운영|진료|상담|오픈|마감|수업|접수|배달)\s?(?:시간|시각)[^.!?]{0,40}(?:바뀝|바뀌|바꿔|변경|달라|조정|늘어|늘려|줄어|줄여|단축|연장)|(?:단축|연장)\s?영업|\bnew\shours\b|\bhours\s(?:are\s|have\s|will\s)?chang|\bholiday\shours\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex HoursChange();

    /// <summary>A holiday with its days: "8월 3일~7일 여름휴가", "미용실 휴가 8월 5일~8일".</summary>
    [GeneratedRegex(@"\d일(?:까지)?\s?(?:은|는)?\s?(?:여름|겨울|하계|동계)?\s?휴가(?!철|지|객|비)|휴가(?:는|입니다)?\s\d{1,2}(?:월|/)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Holiday();

    /// <summary>The business closes for good.</summary>
    [GeneratedRegex(@"폐업|폐점|영업을?\s?(?:종료|마칩|마치|마무리)|마지막\s?영업|가게를?\s?(?:접|정리합|정리해|마칩|닫)|장사를?\s?접|고별|(?:마지막|그동안|감사)[^\n]{0,40}문을?\s?닫|문을?\s?닫[^\n]{0,40}(?:마지막|그동안|감사)|\bgoing\sout\sof\sbusiness\b|\bclosing\s(?:down|for\sgood|our\sdoors|permanently)\b|\bfarewell\b|\bclose\sour\sdoors\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Farewell();

    /// <summary>Only the day's business is over: "재료 소진으로 오늘 영업 종료".</summary>
    [GeneratedRegex(@"(?:오늘|금일|조기|소진|당일)[^.!?\n]{0,12}영업\s?(?:을\s?)?(?:종료|마감|마칩|마치)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex DayIsOver();

    /// <summary>The business is somewhere else now.</summary>
    [GeneratedRegex(@"이전\s?(?:했|합|하|해|안내|오픈|기념|개업|완료)|확장\s?이전|이사\s?(?:했|합|해|왔|갑|가요|완료)|(?:자리|매장|가게|사무실|학원|병원)[를을]?\s?옮|옮겼|옮겨\s?(?:왔|갑|가|요)|옮깁니다|\b(?:we(?:'ve|\shave)?|has|have)\smoved\b|\bnew\slocation\b|\b(?:we're|we\sare|is)\smoving\b|\bmoved\sto\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, ContactPatterns.Timeout)]
    public static partial Regex Moved();

    /// <summary>Whether and how long the business runs: "정상영업합니다", "6시에 닫아요", "배달 안 됩니다".</summary>
    [GeneratedRegex(@"(?:정상|단축|연장)\s?(?:영업|운영|진료|수업)|영업|닫|마감|사용\s?불가|(?:안|못)\s?(?:됩|돼|합|해)|다시\s?(?:엽|열|문)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Runs();

    /// <summary>The sentence that gives the notice, without the full stop; null when none fits into so many characters.</summary>
    public static string? SentenceIn(string text, IReadOnlySet<int> lineEnds, int longest)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !lineEnds.Contains(i) && !EndsAt(text, i))
            {
                continue;
            }

            var sentence = UpToVerb(text[start..i].Trim(' ', '.', '!', '?', ',', '~'));
            start = Math.Min(i + 1, text.Length);
            if (sentence.Length > 0 && Graphemes.Count(sentence) <= longest && (Words.IsVerbLike(sentence) || EndsInNotice().IsMatch(sentence)) && (Rest().IsMatch(sentence) || HoursChange().IsMatch(sentence) || Runs().IsMatch(sentence)))
            {
                return sentence;
            }
        }

        return null;
    }

    // "추석 택배 9월 20일 마감합니다 | 행복청과": who signs is no part of it.
    private static string UpToVerb(string sentence)
    {
        var words = sentence.Split(' ');
        var verb = Array.FindLastIndex(words, w => Words.IsVerbLike(w));
        return verb < 0 ? sentence : string.Join(' ', words[..(verb + 1)]);
    }

    /// <summary>A notice in nouns: "매주 일요일 휴무", "설 연휴 택배 2월 14일 마감"; or in English.</summary>
    [GeneratedRegex(@"(?:휴무|휴진|휴업|휴관|휴원|휴가|(?:정상|단축|연장)\s?(?:영업|운영|진료|수업)|마감|변경|쉼)$|^[^가-힣]+$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex EndsInNotice();

    /// <summary>Until when orders go out: what the shop sells is not in it.</summary>
    [GeneratedRegex(@"(?:택배|배송|발송|출고)[^.!?\n]{0,24}마감", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex SendingEnds();

    private static bool EndsAt(string text, int i) => text[i] is '!' or '?' || (text[i] == '.' && (i + 1 >= text.Length || text[i + 1] == ' '));
}
