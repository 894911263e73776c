using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Finds the name of the business: quoted, with a word of its trade at its end or in front, or a branch.</summary>
internal static partial class BusinessFinder
{
    private const string HardSuffix =
        "미용실|헤어샵|헤어살롱|헤어숍|살롱|바버샵|네일샵|네일숍|에스테틱|피부과의원|피부과|치과의원|치과|한의원|의원|동물병원|병원|약국|어학원|학원|교습소|공부방|공방|꽃집|플라워|화원|세탁소|빨래방|부동산|공인중개사사무소|공인중개사|펜션|게스트하우스|호텔|풀빌라|글램핑|캠핑장|스테이|식당|반점|분식|빵집|베이커리|제과점|제과|떡집|방앗간|상회|상점|상사|마트|문구|서점|책방|사진관|스튜디오|휘트니스|피트니스|헬스장|태권도장|펫샵|철물점|철물|설비|열쇠|카센터|모터스|호프|포차|주점|이자카야|정육점|수산|횟집|농원|농장|과수원|반찬가게|카페|커피숍|다방|한복|안경원|안경";

    private const string SoftSuffix = "커피|헤어|네일|요가|필라테스|짐|태권도|치킨|국밥|칼국수|갈비|피자|김밥|족발|타이어|로스터스|반찬|한우|냉면|짬뽕|푸드|키친|공인|당|관|옥|장";

    private const string Follows = @"(?=[\s,.!?·()~""'’”」]|에서|입니다|이에요|예요|이\s|가\s|은\s|는\s|의\s|으로|로\s|과\s|와\s|에\s|$)";
    private static readonly HashSet<string> PlainStems = new(StringComparer.Ordinal)
    {
        "동네", "우리", "무인", "애견", "키즈", "스터디", "만화", "디저트", "브런치", "북", "룸", "보드게임", "전통", "코인", "셀프", "대형", "종합", "감성", "루프탑",
        "반려견", "강아지", "고양이", "수제", "신상", "미술", "영어", "수학", "음악", "피아노", "논술", "코딩", "바다", "계곡", "가족", "커플", "단체", "여성", "남성", "아동",
        "생화", "소형", "심야", "주말", "야간", "독채", "애견동반", "온라인", "전문", "도자기", "가죽", "향수", "휴대폰", "핸드폰", "화장실", "보일러", "자동차", "주방", "중고", "헤어", "네일", "피부", "꽃", "빵", "떡", "옷", "과일",
    };

    private static readonly HashSet<string> NotBranches = new(StringComparer.Ordinal)
    {
        "전문점", "할인점", "음식점", "편의점", "백화점", "판매점", "매점", "정육점", "제과점", "철물점", "반점", "서점", "문구점", "상점", "장점", "시점", "지점", "관점", "약점", "만점", "평점", "별점", "거점", "초점", "당점", "전점",
    };

    /// <summary>Branches ("짐포레 일산 대화역점"), before their place is read as an address.</summary>
    public static void ClaimBranches(Claims claims)
    {
        foreach (var match in Claims.MatchesOf(Branch(), claims.Text))
        {
            // "하루만 행복마트 구의점": the word in the middle is the name then.
            var (first, middle) = (match.Groups[1], match.Groups[3]);
            var name = IsName(first.Value) && !Counted().IsMatch(first.Value) ? first : middle.Success && IsName(middle.Value) ? middle : null;
            if (!NotBranches.Contains(match.Groups[2].Value) && name is not null)
            {
                claims.TryClaim(FactKind.Business, name.Index, match.Index + match.Length - name.Index);
            }
        }
    }

    public static void Claim(Claims claims, IReadOnlyList<Word> words, BriefText source)
    {
        ClaimQuoted(claims);
        ClaimStated(claims);
        if (!Has(claims))
        {
            LeadingNameFinder.Claim(claims, source);
        }

        if (!Has(claims))
        {
            BareNameFinder.Claim(claims, words);
        }

        ClaimSuffixed(claims);
        ClaimPrefixed(claims);
        if (!Has(claims))
        {
            ClaimTitled(claims);
        }

        if (!Has(claims))
        {
            ClaimEnglish(claims);
        }

        JoinPlaced(claims);
    }

    // "해운대 숨요가", "의성 김씨네": a short name is called with its town.
    private static void JoinPlaced(Claims claims)
    {
        foreach (var name in claims.Facts.Where(f => f.Kind == FactKind.Business && f.Text.Length <= 4 && !f.Text.Contains(' ', StringComparison.Ordinal)).ToList())
        {
            var town = claims.Facts.FirstOrDefault(f => f.Kind == FactKind.Address && f.Start + f.Text.Length + 1 == name.Start);
            if (town is { Text.Length: <= 3 } && claims.Text[name.Start - 1] == ' ' && town.Text.All(c => c is >= '가' and <= '힣') && town.Text[^1] is not ('동' or '역' or '구' or '시' or '군' or '읍' or '면' or '길' or '로'))
            {
                claims.Join(town, name, FactKind.Business);
            }
        }
    }

    /// <summary>"주5일", "1만원": figures, no names.</summary>
    [GeneratedRegex(@"^[주월]\d|\d(?:일|시|분|회|원|만원|천원|명|개|월|층|호|세|년|%|만|천)?$|만$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Counted();

    [GeneratedRegex(@"[""'“‘「『<《]([^""'“”‘’「」『』<>《》]{1,24})[""'”’」』>》]", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Quoted();

    /// <summary>What is quoted behind these is a work, a theme, a dish.</summary>
    [GeneratedRegex(@"(?:테마|메뉴|신간|책|공연|전시|작품|연극|영화|강의|특강|과정|신제품|신상)\s?$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex GoodsBefore();

    /// <summary>"'리뷰참여' 적어주세요": words to write down, not a name.</summary>
    [GeneratedRegex(@"^\s?(?:이라고|라고|을|를)?\s?(?:적어|써|남겨|말씀|말하|입력|댓글)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex ToldAfter();

    [GeneratedRegex(@"(?:상호명?|가게\s?이름|매장명)(?:은|는|이|\s?:)?\s?([가-힣A-Za-z0-9&]{1,14}(?:\s[가-힣A-Za-z0-9&]{1,10})?)(?=[,.!?]|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Stated();

    [GeneratedRegex(@"(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{1,12}?)(?:" + HardSuffix + @")(?:\s[가-힣]{2,5}점)?" + Follows, RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Hard();

    [GeneratedRegex(@"(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{2,10}?)(?:" + SoftSuffix + @")(?:\s[가-힣]{2,5}점)?(?=에서|입니다|이에요|예요|\s?(?:그랜드\s?)?오픈|\s?(?:신메뉴|신상|이벤트|리뉴얼|가오픈|직원|알바|휴무|쉽니다)|,\s)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Soft();

    [GeneratedRegex(@"(?<![가-힣A-Za-z0-9])([가-힣A-Za-z0-9&]{2,12})(?:\s(?<3>[가-힣]{2,4}))?\s([가-힣]{2,6}점)" + Follows, RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Branch();

    [GeneratedRegex(@"(?<![가-힣A-Za-z0-9])(?:카페|커피|옷가게|반찬가게|과일가게|정육점|세탁소|약국|서점|분식집|고깃집|술집|꽃집|미용실|헤어살롱|헤어샵|네일샵|펜션|공방|책방|베이커리|빵집|살롱|스튜디오|식당|헤어|네일|포차|주점|호텔|스테이|와인바|바버샵|플라워|필라테스|요가|떡집|게스트하우스|이자카야)\s([가-힣A-Za-z0-9&]{1,10}?)(?=[,.!?·(]|에서|입니다|이에요|예요|이\s|가\s|의\s|$|\s(?:그랜드|오픈|신메뉴|신상|이벤트|가오픈|리뉴얼|에서|알바|직원|임시|휴무|시즌|신제품|신규|폐업|폐점|영업|이전|이사|자리))", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Prefixed();

    [GeneratedRegex(@"\b(?:[A-Z][\w'’]{1,14}\s(?:&\s)?(?:and\s)?){1,3}(?:Cafe|Café|Coffee|Bakery|Salon|Bar|Bistro|Kitchen|Pizza|Pizzeria|Grill|Diner|Gym|Fitness|Studio|Academy|Clinic|Dental|Pharmacy|Flowers|Florist|Boutique|Hotel|Guesthouse|Inn|Laundry|Cleaners|Market|Nails|Spa|Pub|Roasters|Books|Hair|Barbershop|Barbers|Locksmith|Auto|Realty|House|Pilates|Yoga|Tavern|Deli|Noodles|Pets|Stay)\b", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex EnglishName();

    private static void ClaimQuoted(Claims claims)
    {
        foreach (var match in Claims.MatchesOf(Quoted(), claims.Text))
        {
            var inner = match.Groups[1];
            var kind = Lexicon.Shared.KindOf(inner.Value) is null && !GoodsBefore().IsMatch(claims.Text[..match.Index]) ? FactKind.Business : FactKind.Product;
            var told = ToldAfter().IsMatch(claims.Text[(match.Index + match.Length)..]) || Words.IsVerbLike(inner.Value) || Lexicon.Shared.Labels.Contains(inner.Value);
            if (!told && inner.Value.Any(char.IsLetter) && (kind == FactKind.Product || !claims.Facts.Any(f => f.Kind == kind)))
            {
                claims.TryClaim(kind, inner.Index, inner.Length);
            }
        }
    }

    private static void ClaimStated(Claims claims)
    {
        foreach (var match in Claims.MatchesOf(Stated(), claims.Text))
        {
            claims.TryClaim(FactKind.Business, match.Groups[1].Index, match.Groups[1].Length);
        }
    }

    private static void ClaimSuffixed(Claims claims)
    {
        foreach (var match in Claims.MatchesOf(Hard(), claims.Text))
        {
            if (IsName(match.Groups[1].Value) && !Has(claims))
            {
                claims.TryClaim(FactKind.Business, match.Index, match.Length);
            }
        }

        foreach (var match in Claims.MatchesOf(Soft(), claims.Text))
        {
            // At the very beginning only, and not what a price stands behind: "양념치킨, 18,000원" is no shop.
            if (match.Index == 0 && !Has(claims) && IsName(match.Groups[1].Value) && !MoneyFollows(claims, match.Index + match.Length))
            {
                claims.TryClaim(FactKind.Business, match.Index, match.Length);
            }
        }
    }

    private static void ClaimPrefixed(Claims claims)
    {
        foreach (var match in Claims.MatchesOf(Prefixed(), claims.Text))
        {
            var name = match.Groups[1].Value;
            if (!Has(claims) && IsName(name) && Lexicon.Shared.KindOf(name) is null && !MoneyFollows(claims, match.Index + match.Length))
            {
                claims.TryClaim(FactKind.Business, match.Index, match.Length);
            }
        }
    }

    private static void ClaimEnglish(Claims claims)
    {
        foreach (var match in Claims.MatchesOf(EnglishName(), claims.Text))
        {
            var start = match.Index;
            foreach (var lead in (string[])["Grand ", "Opening ", "New ", "Our ", "At ", "Visit ", "Come ", "To ", "The New ", "Fresh ", "Now ", "Korean ", "Try "])
            {
                if (claims.Text.AsSpan(start).StartsWith(lead, StringComparison.Ordinal))
                {
                    start += lead.Length;
                }
            }

            var name = claims.Text[start..(match.Index + match.Length)];
            if (name.Contains(' ', StringComparison.Ordinal))
            {
                claims.TryClaim(FactKind.Business, start, name.Length);
                return;
            }
        }
    }

    // "… Bar Kkot", "Little Easel, Songdo": capitals from one separator to the next; the last such is the signature.
    private static void ClaimTitled(Claims claims)
    {
        foreach (var match in Enumerable.Reverse(Claims.MatchesOf(Titled(), claims.Text)))
        {
            var name = match.Groups[1];
            if (!TitledNot().IsMatch(name.Value) && claims.TryClaim(FactKind.Business, name.Index, name.Length))
            {
                return;
            }
        }
    }

    [GeneratedRegex(@"(?:(?<=[.!?,💅🎄🎁]\s?)|(?<=^)|(?<=\bat\s))((?:[A-Z][\w'’]{0,16})(?:\s(?:&\s|and\s)?[A-Z][\w'’]{0,16}){1,3})(?=\s*(?:[.!,?]|$|\+?0\d|\(?\d{3}[\s.-]|-\s))", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Titled();

    [GeneratedRegex(@"\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Jan|Feb|Mar|Apr|May|June|July|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|August|September|October|November|December|Station|Exit|Street|Road|Now|New|Free|Open|Opening|Sale|Grand|Only|Happy\sHour|Call|Last|Day|Week|Closed|Thank|Thanks|We|Our|Christmas|Special|Hiring)\b(?!\s[A-Z]\w+\s(?:Cafe|Bar|Shop))", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex TitledNot();

    private static bool Has(Claims claims) => claims.Facts.Any(f => f.Kind == FactKind.Business);

    private static bool IsName(string word) =>
        word.Length > 0 && NameWords.CanName(word) && !PlainStems.Contains(word) && !Lexicon.Shared.NotNames.Contains(word) && !Lexicon.Shared.Labels.Contains(word)
        && !Lexicon.Shared.Fillers.Contains(word) && !Lexicon.Shared.Modifiers.Contains(word) && !word.All(char.IsAsciiDigit) && !Words.IsVerbLike(word);

    private static bool MoneyFollows(Claims claims, int index) =>
        claims.Facts.Any(f => f.Kind is FactKind.Price && f.Start >= index && f.Start - index <= 3);
}
