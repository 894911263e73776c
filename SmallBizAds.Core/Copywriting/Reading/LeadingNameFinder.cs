using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>
/// Finds a name that leads: at the beginning of the brief, of a line or behind a greeting, with a word of its trade, with
/// "저희", or before a verb that only a business does ("화로담 수제갈비 전문", "The Tin Roof opens …").
/// </summary>
internal static partial class LeadingNameFinder
{
    private const string Suffix =
        "미용실|헤어샵|헤어살롱|바버샵|네일샵|에스테틱|피부과의원|피부과|치과의원|치과|한의원|의원|내과|소아과|안과|이비인후과|정형외과|동물병원|병원|약국|어학원|학원|교습소|공부방|공방|꽃집|플라워|화원|세탁소|빨래방|부동산|공인중개사사무소|공인중개사|펜션|게스트하우스|호텔|풀빌라|글램핑|캠핑장|스테이|식당|반점|분식|빵집|베이커리|제과점|제과|떡집|방앗간|상회|마트|문구|서점|책방|사진관|스튜디오|휘트니스|피트니스|헬스장|태권도장|태권도|펫샵|철물점|철물|설비|카센터|모터스|호프|포차|주점|이자카야|정육점|수산|횟집|농원|농장|과수원|카페|커피|다방|안경원|안경|자전거|국밥|칼국수|갈비|치킨|피자|족발|반찬|필라테스|요가|짐|헤어|네일";

    private const string Opens = @"(?:그랜드\s?)?(?:오픈|가오픈|개원|개업|개관|개점|이전(?!\s?가격)|확장\s?이전|리뉴얼|재오픈|새\s?단장|리모델링|문을?\s?(?:열|엽)|영업\s?(?:시작|재개)|창립|폐업|폐점|영업\s?종료|마지막\s?영업|\d{1,2}주년)";
    private const string Lead = @"(?:^|(?<=[.!?~]\s))(?:안녕하세요[.!~,]*\s)?(?:드디어\s|벌써\s|여기는?\s)?(?:(?:저희|우리)\s)?";
    private const string Title = @"(?:(?:The\s)?[A-Z][\w'’]{1,15}(?:\s(?:&\s|and\s|of\s)?(?:[A-Z][\w'’]{0,15}|\d{1,4})){0,3})";

    public static void Claim(Claims claims, BriefText source)
    {
        var latin = claims.Text.Any(char.IsAsciiLetterUpper);
        var hangul = claims.Text.Any(c => c is >= '가' and <= '힣');
        foreach (var pattern in (Regex[])[.. hangul ? (Regex[])[Traded(), Opening(), Specialist(), Ours()] : [], .. latin ? (Regex[])[EnglishDoes(), EnglishIntroduced()] : []])
        {
            foreach (var match in Claims.MatchesOf(pattern, claims.Text))
            {
                var name = match.Groups["name"];
                if (IsName(name.Value, pattern == Traded() || pattern == Ours()) && !Claimed(claims) && claims.TryClaim(FactKind.Business, name.Index, name.Length))
                {
                    return;
                }
            }
        }

        // A name of its own line, right at the top: "솔숲펜션⏎4인 독채 …".
        for (var i = 0; i < claims.Text.Length && i <= 20; i++)
        {
            if (source.IsLineEnd(i))
            {
                var last = claims.Text[..i].Split(' ')[^1];
                if (NameWords.EndsLikeBusiness(last) && Lexicon.Shared.KindOf(last) is null && IsName(last, true) && !Claimed(claims))
                {
                    claims.TryClaim(FactKind.Business, i - last.Length, last.Length);
                }

                return;
            }
        }
    }

    private static bool Claimed(Claims claims) => claims.Facts.Any(f => f.Kind == FactKind.Business);

    private static bool IsName(string name, bool traded)
    {
        var words = name.Split(' ');
        if (name.All(c => c < 0x80))
        {
            return !NotEnglishName().IsMatch(name) && name.Any(char.IsAsciiLetterLower);
        }

        return (traded || Lexicon.Shared.KindOf(words[^1]) is null) && !Generic().IsMatch(name)
            && Array.TrueForAll(words, w => !Lexicon.Shared.Labels.Contains(w) && !Lexicon.Shared.Fillers.Contains(w) && !Words.IsVerbLike(w) && (!Words.LeadsOn(w) || traded) && !char.IsAsciiDigit(w[0]))
            && (traded || NameWords.StartsLikeBusiness(words[0], words.Length > 1) || Array.TrueForAll(words, NameWords.CanName)) && !Lexicon.Shared.Modifiers.Contains(name);
    }

    [GeneratedRegex(Lead + @"(?<name>[가-힣A-Za-z0-9&]{1,10}(?<!동네|우리|무인|애견|코인|셀프|수제|전통|감성|미술|영어|수학|음악|피아노|주말|겨울|여름|가을|새|생화|양념|후라이드|순살|이불|운동화|젤|젤리|이달의|속눈썹|그룹|개인|기구|새벽반|저녁반|돼지|소|한우|LA|매운|왕|숯불|굴|순대|콩나물|바지락|들깨|해물|얼큰)(?:" + Suffix + @"))(?=에서|입니다|이에요|예요|이\s|가\s|은\s|는\s|의\s|\s(?!\d|가격|단돈|할인|세일|한\s|두\s|반값|무료|수업|수강|특강)|[!,.]|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Traded();

    [GeneratedRegex(Lead + @"(?<name>[가-힣A-Za-z0-9&]{2,10}(?:\s[가-힣A-Za-z0-9]{1,6})??)(?:\s[가-힣]{2,4}(?:관|점))?(?:이|가)?\s" + Opens, RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Opening();

    [GeneratedRegex(Lead + @"(?<name>[가-힣A-Za-z0-9&]{2,8})\s[가-힣]{2,8}\s?전문(?:점|$|[\s.,!])", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Specialist();

    [GeneratedRegex(@"(?<![가-힣])(?:저희|우리|여기)\s(?<name>[가-힣A-Za-z0-9&]{1,10}(?:" + Suffix + @"))(?=에서|입니다|이에요|예요|이\s|가\s|은\s|는\s|의\s|\s)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Ours();

    [GeneratedRegex(@"(?:^|(?<=[.!?]\s))(?<name>" + Title + @")\s(?:opens|opened|reopens|reopened|is\s(?:now\s|finally\s|back|hiring|looking|opening|moving|closed|closing|open|turning|celebrating|having)|are\s|has\s|turns\s|will\s|needs\s|wants\s|moved|moves|closes|now\sopen|celebrates|presents|invites)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex EnglishDoes();

    [GeneratedRegex(@"(?:\b(?:[Oo]pening\sof|[Ww]elcome\sto|[Tt]his\sis|[Ww]e're|[Ww]e\sare|[Cc]ome\sto|[Vv]isit|[Hh]ere\sat|[Gg]reetings\sfrom|[Tt]hank\syou\sfrom|[Ll]ove,?|[Ff]rom\sall\sof\sus\sat)\s|\b(?:laundry|cafe|café|bar|pub|restaurant|bistro|diner|shop|store|salon|gym|bakery|studio|clinic|hotel|hostel|market|boutique|florist|guesthouse|academy|barbershop)\s)(?<name>" + Title + @")(?=\s(?:now|is|opens|on|in|at|has|from|this|–|-)|[.,!]|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex EnglishIntroduced();

    [GeneratedRegex(@"^(?:Our|We|The|This|That|New|Grand|Now|All|Every|Everyone|Everything|Only|Free|Today|Tomorrow|Closed|Hiring|It|There|Here|Winter|Summer|Spring|Autumn|Fall|Christmas|Holiday|Class|Classes|Parking|Delivery|Registration|Booking|Bookings|Breakfast|Lunch|Dinner|Mon|Tue|Wed|Thu|Fri|Sat|Sun|Kitchen|Part|Draft|Happy|Preorder|Room|Rooms|Seats)$|^(?:Our|New|Grand|All|This|Naver|Google|Instagram)\s|\b(?:Station|Exit|Hour)\b", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex NotEnglishName();

    [GeneratedRegex(@"^(?:가게|매장|사무실|주차장|본점|지점|[가-힣]{1,3}호점|이번|다음|오늘|내일|신규|그랜드|임시|정식|드디어|새로|곧|정상|주말|평일|아침|점심|저녁|시즌|신메뉴|크리스마스|추석|설날|겨울|여름|가을|봄|무인|동네|사장|대표)$|^(?:무인|동네|신규|새|이번|다음|오늘|셀프)\s", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Generic();
}
