namespace SmallBizAds.Core.Policy.Reading;

/// <summary>Kinds of letters in a skeleton.</summary>
internal static class Letters
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z';

    public static bool IsHangul(char c) => c is >= '가' and <= '힣';

    public static bool IsConsonant(char c) => c is >= 'ㄱ' and <= 'ㅎ';

    public static bool IsVowel(char c) => c is >= 'ㅏ' and <= 'ㅣ';

    /// <summary>The Latin letter that a Greek or Cyrillic one looks like, else the letter itself. Lower case.</summary>
    public static char Latinised(char c)
    {
        const string Foreign = "аеорсхуіѕјкмтвнοαερκτνυιχ";
        const string Latin = "aeopcxyisjkmtbhoaepktvuix";
        var at = c is >= 'Ͱ' and < '԰' ? Foreign.IndexOf(c, StringComparison.Ordinal) : -1;
        return at < 0 ? c : Latin[at];
    }
}
