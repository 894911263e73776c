using System.Text.Json;
using System.Text.RegularExpressions;

namespace SmallBizAds.Core.Copywriting.Reading;

/// <summary>Names of Korean places and the words that place something (Data/places.json).</summary>
internal sealed partial class Gazetteer
{
    private static readonly Lazy<Gazetteer> LazyShared = new(Load);
    private static readonly string[] Endings = ["에서는", "에서요", "입니다", "이에요", "으로요", "에서", "으로", "예요", "에요", "이요", "에", "로", "요"];
    private readonly HashSet<string> _cities;
    private readonly HashSet<string> _shaky;
    private readonly HashSet<string> _hoods;
    private readonly string[] _landmarks;
    private readonly HashSet<string> _relations;
    private readonly HashSet<string> _notDong;
    private readonly HashSet<string> _notStation;
    private readonly HashSet<string> _notStreet;

    private Gazetteer(JsonElement root)
    {
        HashSet<string> SetOf(string name) => [.. root.GetProperty(name).GetString()!.Split(' ')];
        _cities = SetOf("cities");
        _shaky = SetOf("shaky");
        _hoods = SetOf("hoods");
        _landmarks = [.. SetOf("landmarks")];
        _relations = SetOf("relations");
        _notDong = SetOf("notDong");
        _notStation = SetOf("notStation");
        _notStreet = SetOf("notStreet");
    }

    public static Gazetteer Shared => LazyShared.Value;

    /// <summary>What a word says about a place, and how many of its characters do (a particle behind it does not).</summary>
    public (PlaceWord Sort, int Length) Classify(string word)
    {
        if (SortOf(word) is var whole and not PlaceWord.None)
        {
            return (whole, word.Length);
        }

        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal) && SortOf(word[..^ending.Length]) is var sort and not PlaceWord.None)
            {
                return (sort, word.Length - ending.Length);
            }
        }

        return (PlaceWord.None, word.Length);
    }

    /// <summary>Names that are also other words ("공주", "예산") place something only beside another place.</summary>
    public bool IsShaky(string word) => _shaky.Contains(word);

    private PlaceWord SortOf(string word)
    {
        if (_cities.Contains(word) || (word.Length > 2 && word[^1] is '시' or '군' && _cities.Contains(word[..^1])))
        {
            return PlaceWord.City;
        }

        if (_hoods.Contains(word))
        {
            return PlaceWord.Quarter;
        }

        if (_relations.Contains(word))
        {
            return PlaceWord.Relation;
        }

        if (Detail().IsMatch(word))
        {
            return PlaceWord.Detail;
        }

        if (word.Length < 3 || word[^1] is < '가' or > '힣')
        {
            return word.Length == 2 && word[^1] is '구' or '역' && word is "중구" or "동구" or "서구" or "남구" or "북구" ? PlaceWord.District : PlaceWord.None;
        }

        switch (word[^1])
        {
            case '동' when Hangul().IsMatch(word) && word.Length <= 5 && !_notDong.Contains(word) && word[^2..] is not ("운동" or "활동" or "출동" or "우동" or "냉동" or "행동" or "텐동" or "규동"):
                return PlaceWord.Quarter;
            case '구' or '읍' or '면' when Hangul().IsMatch(word) && word.Length is 3:
                return PlaceWord.District;
            case '역' when !_notStation.Contains(word) && !_notStation.Contains(word[^2..]):
                return PlaceWord.Station;
            case '길' when !_notStreet.Contains(word) && Hangul().IsMatch(word):
                return PlaceWord.Landmark;
        }

        if (word.Length > 2 && word[^1] is '앞' or '옆' or '뒤' && SortOf(word[..^1]) is not (PlaceWord.None or PlaceWord.Relation))
        {
            return PlaceWord.Placed;
        }

        if (_notStreet.Contains(word) || word.EndsWith("카센터", StringComparison.Ordinal) || word.EndsWith("서비스센터", StringComparison.Ordinal) || (word.EndsWith("성당", StringComparison.Ordinal) && word.Length == 3))
        {
            return PlaceWord.None;
        }

        foreach (var landmark in _landmarks)
        {
            if (word.EndsWith(landmark, StringComparison.Ordinal))
            {
                return landmark == "시장" && word.Length > 3 ? PlaceWord.Market : PlaceWord.Landmark;
            }
        }

        return PlaceWord.None;
    }

    [GeneratedRegex(@"^(?:\d{1,2}번?(?:출구|게이트)(?:앞|옆|쪽)?|(?:지하|B)?\d{1,3}층|\d{1,4}호점?|\d{1,3}동|\d{1,2}단지|\d{1,2}호선|\d{1,2}문|\d{1,2}번|출구|게이트|지하\d?층?|도보\d{1,2}분|\d{1,2}분(?:거리)?|[가-하]열|[A-Z]동|옆건물|\d{1,4}번지)$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Detail();

    [GeneratedRegex("^[가-힣]+$", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Hangul();

    private static Gazetteer Load()
    {
        using var document = JsonDocument.Parse(CopyData.Open("places.json"));
        return new Gazetteer(document.RootElement);
    }
}
