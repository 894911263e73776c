using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Addresses and landmarks.</summary>
internal static partial class PlacePatterns
{
    private const string Region =
        @"(?:(?<![가-힣])(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주|수원|성남|용인|고양|전주|청주|천안|창원|포항|안양|안산|부천)(?:특별시|광역시|특별자치시|특별자치도|시|도)?\s)?(?:(?<![가-힣])[가-힣]{1,5}(?:시|군)\s)?(?:(?<![가-힣])[가-힣]{1,5}(?:구|군)\s)?(?:(?<![가-힣])[가-힣]{1,5}\d?(?:읍|면|동|가)\s)?";

    private const string Floor = @"(?:\s?,?\s?(?:(?:[가-힣A-Za-z0-9]{2,12}(?:빌딩|타워|상가|프라자|플라자|아파트|센터|오피스텔)\s?)?(?:지하\s?|B)?\d{1,3}층(?:\s?\d{1,4}호)?|[가-힣A-Za-z0-9]{2,12}(?:빌딩|타워|상가|프라자|플라자|센터)(?:\s?\d{1,4}호)?|\d{1,4}호))?";
    private const string Near = @"(?:\s?(?:바로\s)?(?:앞|옆|뒤|맞은편|건너편|근처|인근|입구|골목|안쪽|안|내|도보\s?\d{1,2}분|에서\s?(?:도보\s?)?\d{1,2}분|\d{1,2}층)(?=[\s,.!?에으의)]|$)){0,2}";

    [GeneratedRegex(Region + @"(?<![가-힣\d])[가-힣]{1,10}\d{0,3}(?:가)?(?:대로|로|길)(?:\s?\d{1,3}(?:번?길|가길|나길|다길))?\s?\d{1,4}(?:-\d{1,3})?(?:번지)?(?![\d/~:]|,\d|\.\d|가역|\s?(?:원|%|만|천|명|개|번\s?출구|시|분|년|월|일|인|주|차|회|번|잔|프로))" + Floor, RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Road();

    [GeneratedRegex(Region + @"(?<![가-힣])[가-힣]{1,5}\d?(?:동|리|읍|면|가)\s?\d{1,4}(?:-\d{1,4})(?:번지)?" + Floor + "|" + Region + @"(?<![가-힣])[가-힣]{1,5}\d?(?:동|리)\s\d{1,4}(?:번지)(?![\d])" + Floor, RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Lot();

    [GeneratedRegex(
        @"(?<![가-힣A-Za-z0-9])(?:[가-힣A-Za-z0-9]{2,12}\s){1,3}(?:지하\s?|B)?\d{1,3}층\s[A-Z]?\d{1,4}호" +
        @"|(?<![가-힣A-Za-z0-9])(?:[가-힣A-Za-z0-9]{2,8}\s(?:정문\s|후문\s)?)?[가-힣A-Za-z0-9]{0,10}(?:상가|빌딩|타워|프라자|플라자|아파트|오피스텔|스퀘어|애비뉴|캐슬|센터|몰)\s(?:[A-Z가-힣\d]{1,3}동\s|[A-Z가-하]열\s)?(?:(?:지하\s?|B)?\d{1,3}층|[A-Z]?-?\d{1,4}호|B\d{1,3})(?:\s\d{1,4}호)?" +
        @"|(?<![가-힣A-Za-z0-9])[가-힣]{2,8}(?:상가|시장)\s[가-하A-Z]-?\d{1,4}호?(?=[\s,.]|$)" +
        @"|(?<![가-힣A-Za-z0-9])[가-힣A-Za-z0-9]{2,10}(?:에서)?\s?(?:차로\s?|도보로?\s?|걸어서\s?)?\d{1,2}분\s?거리" +
        @"|(?<![가-힣A-Za-z0-9])(?:[가-힣]{2,6}\s){0,2}[가-힣]{2,8}(?:교|천|다리|철교|육교|고가|계단|담벼락|돌담|담장)\s(?:밑|아래|위|옆|앞|뒤|건너|맞은편|입구|끝)(?=[\s,.!?에으의]|$)" +
        @"|(?<![가-힣A-Za-z0-9])[가-힣A-Za-z0-9]{1,10}역\s?(?:\d{1,2}호선\s?)?\d{1,2}번\s?출구" + Near +
        @"|(?<![가-힣A-Za-z0-9])[가-힣A-Za-z0-9]{1,10}역(?=\s?(?:바로\s)?(?:앞|옆|뒤|맞은편|건너편|근처|인근|도보|에서\s?(?:도보|\d)))" + Near +
        @"|(?<![가-힣A-Za-z0-9,])(?:[가-힣]{1,6}(?:구|동|시|읍|면|역)\s)?[가-힣A-Za-z0-9]{0,12}(?:시장|상가|아파트|백화점|터미널|초등학교|중학교|고등학교|대학교|여대|초교|병원|은행|우체국|공원|사거리|삼거리|교차로|주민센터|시청|구청|군청|도서관|해수욕장|해변|먹자골목|로터리|대형마트|이마트|홈플러스|롯데마트|경찰서|소방서|성당|교회|정류장|학교|대학|(?<=[가-힣])(?<![임최확침세시절무기반상])[초중고대])\s?(?:정문|후문|입구|바로|\d{1,2}동|[가-하]동)?\s?(?:앞|옆|뒤|맞은편|건너편|근처|입구|안쪽|안|내|\d{1,2}층|정문|후문)(?=[\s,.!?에으의)]|$)(?:\s?\d{1,2}층|\s?\d{1,3}호)?" +
        @"|" + Region + @"(?<![가-힣])[가-힣]{1,10}(?:시장|상가|빌딩|타워|프라자|플라자|백화점|쇼핑몰|스퀘어|아울렛)\s?(?:지하\s?|B)?\d{1,3}(?:층|호)(?:\s?\d{1,4}호)?" +
        @"|(?<![가-힣])(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|제주|수원|성남|용인|고양|전주|청주|천안|창원|포항|경주|여수|순천|목포|강릉|속초|춘천|원주|안양|부천|평택|김해|양산|구미)(?:시)?\s[가-힣]{1,5}(?:시|군|구|동|읍|면)(?=[\s,.!?에)]|$)(?:\s[가-힣]{1,5}\d?(?:구|동|읍|면)(?=[\s,.!?에)]|$))?",
        RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex Landmark();

    private const string EnglishName = @"[A-Z][A-Za-z'-]{1,20}(?:\s[A-Z][A-Za-z'-]{1,20}){0,3}";
    private const string EnglishQuarter = @"[A-Z][a-z]{1,14}-(?:dong|gu|ro|gil|daero|eup|myeon|ri|si|do)\b(?:\s\d{1,4}(?:-\d{1,4})?|\s\d{1,3}-gil)?";

    /// <summary>"2 min from Mangwon Station exit 1", "Exit 4 of Itaewon Station", "across from the fire station", "Hannam-dong".</summary>
    private const string EnglishRelated =
        @"(?:\b\d{1,2}[\s-]?min(?:ute)?s?(?:\swalk)?\s(?:from|to)\s|\b(?:[Nn]ear|[Nn]ext\sto|[Aa]cross\sfrom|[Bb]ehind|[Rr]ight\sbehind|[Oo]pposite|[Ii]n\sfront\sof|[Aa]bove|[Ee]xit\s\d{1,2}\sof|\d(?:st|nd|rd|th)\sfloor\s(?:above|of))\s(?:the\s)?)(?:" + EnglishName + @"(?:\s[Ss]tation)?|[a-z]{3,12}\s(?:station|market|office|park|school|bank))(?:,?\s[Ee]xit\s\d{1,2})?(?:,\s" + EnglishName + @"(?=[.,]|$))?" +
        @"|(?:[A-Z][a-z]{2,14}\s)?" + EnglishQuarter + @"(?:,\s" + EnglishQuarter + @")?|\b(?:Stall|Basement)\s(?:of\s)?[A-Za-z0-9 ]{1,20},\s" + EnglishName +
        @"|(?<=\b(?:in|at)\s)(?:Seoul|Busan|Jeju|Itaewon|Hongdae|Gangnam|Bukchon|Insadong|Myeongdong|Seongsu|Hannam|Mapo|Sinchon|Haebangchon|Jamsil|Daegu|Incheon|Daejeon|Gwangju|Suwon|Bundang|Pangyo|Songdo|Ilsan|Gyeongju|Jeonju|Sokcho|Gangneung|Yangyang|Gapyeong|Pohang|Yeosu|Tongyeong|Chuncheon|Suncheon|Mokpo|Ulsan|Sejong|Cheongju|Cheonan|Anyang|Bucheon|Mangwon|Hapjeong|Yeonnam|Apgujeong|Cheongdam|Euljiro|Seochon|Samcheong|Yongsan|Gwanghwamun|Jongno|Sinsa|Banpo|Songpa|Nowon|Guro|Mullae|Yeouido|Noksapyeong|Haeundae|Gwangalli|Seomyeon|Jeonpo|Dongtan|Gwanggyo|Wirye|Misa|Gimpo|Paju|Namyangju|Yongin|Goyang|Seongnam|Gunsan|Andong|Tongin|Anguk|Hyehwa|Sangsu)\b(?:\s(?:[A-Z][a-z]+)){0,2}" +
        @"|(?<=[,.]\s)(?:Seoul|Busan|Jeju|Itaewon|Hongdae|Gangnam|Bukchon|Insadong|Myeongdong|Seongsu|Hannam|Mapo|Sinchon|Haebangchon|Jamsil|Daegu|Incheon|Daejeon|Gwangju|Suwon|Bundang|Pangyo|Songdo|Ilsan|Gyeongju|Jeonju|Sokcho|Gangneung|Yangyang|Gapyeong|Pohang|Yeosu|Tongyeong|Chuncheon|Suncheon|Mokpo|Ulsan|Sejong|Cheongju|Cheonan|Anyang|Bucheon|Mangwon|Hapjeong|Yeonnam|Apgujeong|Cheongdam|Euljiro|Seochon|Samcheong|Yongsan|Gwanghwamun|Jongno|Sinsa|Banpo|Songpa|Nowon|Guro|Mullae|Yeouido|Noksapyeong|Haeundae|Gwangalli|Seomyeon|Jeonpo|Dongtan|Gwanggyo|Wirye|Misa|Gimpo|Paju|Namyangju|Yongin|Goyang|Seongnam|Gunsan|Andong|Tongin|Anguk|Hyehwa|Sangsu|Seongsan|Aewol)\b(?:\s(?!House|Cafe|Bar|Kitchen|Pizza|Salon|Hair|Nail|Yoga|Clinic|Pharmacy|Bakery|Hotel|Stay|Gym|Books|Flowers)[A-Z][a-z-]+){0,3}(?:\sside)?(?:,\s(?:Seoul|Jeju|Busan))?(?=[.,!?]|\s?$)";

    [GeneratedRegex(
        EnglishRelated + "|" +
        @"(?<=\b(?:at|in|inside|on)\s(?:the\s)?)(?:[A-Z][A-Za-z'-]{1,20}\s){1,3}(?:Plaza|Mall|Market|Park|Tower|Building|Square|Center|Centre|Arcade|Hall|Campus|Outlet|Beach|Terminal|Village)\b(?:,?\s(?:\d(?:st|nd|rd|th)\s[Ff]loor|[Gg]round\s[Ff]loor|B?\d{1,2}F))?" +
        @"|\b(?:(?:[Bb]asement(?:\s\d)?|B?\d{1,2}F|B\d|\d{1,2}(?:st|nd|rd|th)\s[Ff]loor|[Gg]round\s[Ff]loor|[Uu]nit\s\w{1,4}),\s)?\d{1,4}(?:-\d{1,3})?[A-Za-z]?\s?,?\s[A-Z][a-z]{2,15}(?:\d{0,3})-(?:ro|gil|daero)(?:\s\d{1,3}(?:beon)?-gil)?(?:,\s(?:[Bb]asement(?:\s\d)?|B?\d{1,2}F|B\d|\d{1,2}(?:st|nd|rd|th)\s[Ff]loor|[Gg]round\s[Ff]loor|[Uu]nit\s\w{1,4}))?(?:,\s[A-Z][a-z]{2,15}(?:-gu|-si|-dong)?)?" +
        @"|\b\d{1,5}\s(?:[NSEW]\.?\s)?(?:[A-Z][A-Za-z']{1,15}|\d{1,3}(?:st|nd|rd|th))(?:\s[A-Z][A-Za-z']{1,15}){0,2}\s(?:St(?:reet)?|Ave(?:nue)?|Rd|Road|Blvd|Boulevard|Lane|Ln|Dr(?:ive)?|Way|Court|Ct|Place|Pl|Square|Sq)\b\.?(?:,?\s(?:Suite|Ste\.?|Unit|#)\s?\w{1,5})?(?:,\s[A-Z][a-z]{2,15}(?:\s[A-Z][a-z]{2,15})?)?" +
        @"|\b(?:[A-Z][A-Za-z-]{1,20}\s){1,2}(?:Station)(?:\s?,?\s(?:Exit|exit)\s\d{1,2})?|\b\d{1,3}[A-Za-z-]{0,3}\s?,?\s[A-Z][a-z]{2,15}-(?:ro|gil|daero)(?:\s\d{1,3}-gil)?(?:,\s[A-Z][a-z]{2,15}(?:-gu|-si|-dong)?)?",
        RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    public static partial Regex English();
}
