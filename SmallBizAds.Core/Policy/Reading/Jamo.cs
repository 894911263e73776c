namespace SmallBizAds.Core.Policy.Reading;

/// <summary>Puts syllables together that were typed letter by letter ("ㅊㅚㄱㅗ", decomposed text, "1ㅟ").</summary>
internal static class Jamo
{
    private const string Initials = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
    private const string Vowels = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
    private const string Finals = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";
    private const string VowelPairs = "ㅗㅏㅘㅗㅐㅙㅗㅣㅚㅜㅓㅝㅜㅔㅞㅜㅣㅟㅡㅣㅢ";
    private const string FinalPairs = "ㄱㅅㄳㄴㅈㄵㄴㅎㄶㄹㄱㄺㄹㅁㄻㄹㅂㄼㄹㅅㄽㄹㅌㄾㄹㅍㄿㄹㅎㅀㅂㅅㅄ";

    /// <summary>The compatibility letter of a conjoining one (U+1100 to U+11C2); '\0' for fillers and old letters.</summary>
    public static char FromConjoining(char c) => c switch
    {
        >= '\u1100' and <= '\u1112' => Initials[c - '\u1100'],
        >= '\u1161' and <= '\u1175' => Vowels[c - '\u1161'],
        >= '\u11A8' and <= '\u11C2' => Finals[c - '\u11A8'],
        _ => '\0',
    };

    /// <summary>The same skeleton with every run of loose jamo that spells syllables composed.</summary>
    public static Skeleton Composed(Skeleton loose)
    {
        var whole = new Skeleton(loose.Count);
        for (var i = 0; i < loose.Count;)
        {
            if (IsStroke(loose, i))
            {
                i++;
                continue;
            }

            var next = ReadSyllable(loose, i, out var syllable);
            whole.Add(syllable, loose.StartOf(i), loose.EndOf(next - 1), loose.GapBefore(i));
            i = next;
        }

        return whole;
    }

    /// <summary>"싸악" is "싹" drawn out: the first syllable when the second has its vowel, no initial and a final; else '\0'.</summary>
    public static char DrawnOut(char first, char second)
    {
        var finals = Finals.Length + 1;
        if (!IsOpen(first) || !Letters.IsHangul(second) || IsOpen(second))
        {
            return '\0';
        }

        var (syllable, end) = Math.DivRem(second - '가', finals);
        var isSilent = syllable / Vowels.Length == Initials.IndexOf('ㅇ', StringComparison.Ordinal);
        return isSilent && syllable % Vowels.Length == (first - '가') / finals % Vowels.Length ? (char)(first + end) : '\0';
    }

    /// <summary>The vowel that a Latin letter or figure is drawn for ("ㅊl고", "ㅈr연"); '\0' when it is none.</summary>
    public static char DrawnVowel(char c) => c switch { 'l' or 'i' or '1' => 'ㅣ', 'r' => 'ㅏ', 'h' => 'ㅐ', _ => '\0' };

    private static int ReadSyllable(Skeleton loose, int at, out char syllable)
    {
        syllable = loose[at];
        var initial = Initials.IndexOf(syllable, StringComparison.Ordinal);
        var next = at + 1;
        if (IsOpen(syllable) && next < loose.Count && loose.GapBefore(next) == Gap.None && loose[next] is not ('ㅋ' or 'ㅎ') && IsFinalAt(loose, next) && !IsConsonantAt(loose, next + 1)
            && !IsDrawnVowelAt(loose, next + 1))
        {
            // "보자ㅇ": the final stands alone behind its syllable.
            syllable = (char)(syllable + Finals.IndexOf(loose[next], StringComparison.Ordinal) + 1);
            return next + 1;
        }

        if (initial < 0)
        {
            if (!Letters.IsVowel(syllable) || at == 0 || !Letters.IsDigit(loose[at - 1]))
            {
                return next;
            }

            // "1ㅟ": the vowel alone stands for the syllable with the silent initial.
            initial = Initials.IndexOf('ㅇ', StringComparison.Ordinal);
            next = at;
        }
        else if (!IsVowelAt(loose, next))
        {
            return next;
        }

        var vowel = loose[next++];
        if (IsVowelAt(loose, next) && Joined(VowelPairs, vowel, loose[next]) is var both and not '\0')
        {
            vowel = both;
            next++;
        }

        var final = 0;
        if (IsFinalAt(loose, next))
        {
            var letter = loose[next++];
            if (IsFinalAt(loose, next) && Joined(FinalPairs, letter, loose[next]) is var pair and not '\0')
            {
                letter = pair;
                next++;
            }

            final = Finals.IndexOf(letter, StringComparison.Ordinal) + 1;
        }

        syllable = (char)('가' + (((initial * Vowels.Length) + Vowels.IndexOf(vowel, StringComparison.Ordinal)) * (Finals.Length + 1)) + final);
        return next;
    }

    /// <summary>"최ㅡ고": the vowel is a stroke between two syllables.</summary>
    private static bool IsStroke(Skeleton loose, int at) => loose[at] == 'ㅡ' && at > 0 && Letters.IsHangul(loose[at - 1]);

    private static bool IsOpen(char c) => Letters.IsHangul(c) && (c - '가') % (Finals.Length + 1) == 0;

    private static bool IsConsonantAt(Skeleton loose, int at) => at < loose.Count && loose.GapBefore(at) == Gap.None && Letters.IsConsonant(loose[at]);

    /// <summary>"알레르ㄱl": the consonant before a drawn stroke begins the next syllable.</summary>
    private static bool IsDrawnVowelAt(Skeleton loose, int at) => at < loose.Count && loose.GapBefore(at) == Gap.None && DrawnVowel(loose[at]) != '\0';

    private static bool IsVowelAt(Skeleton loose, int at) =>
        at < loose.Count && loose.GapBefore(at) <= Gap.Thin && Letters.IsVowel(loose[at]);

    /// <summary>A consonant that ends a syllable: no vowel follows that would take it as its initial.</summary>
    private static bool IsFinalAt(Skeleton loose, int at) =>
        at < loose.Count && loose.GapBefore(at) <= Gap.Thin && Finals.Contains(loose[at], StringComparison.Ordinal) && !IsVowelAt(loose, at + 1);

    private static char Joined(string pairs, char first, char second)
    {
        for (var i = 0; i < pairs.Length; i += 3)
        {
            if (pairs[i] == first && pairs[i + 1] == second)
            {
                return pairs[i + 2];
            }
        }

        return '\0';
    }
}
