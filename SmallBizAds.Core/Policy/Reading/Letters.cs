namespace SmallBizAds.Core.Policy.Reading;

/// <summary>Kinds of letters in a skeleton.</summary>
internal static class Letters
{
    // ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ: tense ones as their plain ones.
    private static readonly int[] PlainInitials = [0, 0, 2, 3, 3, 5, 6, 7, 7, 9, 9, 11, 12, 12, 14, 15, 16, 17, 18];

    // ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ: ㅏㅑㅘ, ㅐㅒㅔㅖ, ㅓㅕㅝ, ㅗㅛ, ㅙㅚㅞ, ㅜㅠ, ㅟㅢㅣ alike.
    private static readonly int[] NearVowels = [0, 1, 0, 1, 4, 1, 4, 1, 8, 0, 10, 10, 8, 13, 4, 10, 20, 13, 18, 20, 20];

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLatin(char c) => c is >= 'a' and <= 'z';

    public static bool IsHangul(char c) => c is >= '가' and <= '힣';

    public static bool IsConsonant(char c) => c is >= 'ㄱ' and <= 'ㅎ';

    public static bool IsVowel(char c) => c is >= 'ㅏ' and <= 'ㅣ';

    /// <summary>
    /// What a syllable sounds like when it is written carelessly: without its final, tense and plain initials alike, near
    /// vowels alike ("쵀" and "최", "껀" and "건"). Any other letter stands for itself.
    /// </summary>
    public static char SoundOf(char c)
    {
        const int Finals = 28;
        const int Vowels = 21;
        if (!IsHangul(c))
        {
            return c;
        }

        var syllable = (c - '가') / Finals;
        var (initial, vowel) = (PlainInitials[syllable / Vowels], NearVowels[syllable % Vowels]);
        return (char)('가' + (((initial * Vowels) + vowel) * Finals));
    }

    /// <summary>The Latin letter that a Greek or Cyrillic one looks like, else the letter itself. Lower case.</summary>
    public static char Latinised(char c)
    {
        const string Foreign = "аеорсхуіѕјкмтвнοαερκτνυιχ";
        const string Latin = "aeopcxyisjkmtbhoaepktvuix";
        var at = c is >= 'Ͱ' and < '԰' ? Foreign.IndexOf(c, StringComparison.Ordinal) : -1;
        return at < 0 ? c : Latin[at];
    }
}
