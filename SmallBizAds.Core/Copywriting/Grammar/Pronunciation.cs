using System.Globalization;

namespace SmallBizAds.Core.Copywriting.Grammar;

/// <summary>Finds the final sound of any text: Hangul, numbers read as Sino-Korean, Latin words and letters, units and symbols.</summary>
internal static class Pronunciation
{
    private const string ClosedLetters = "lmnr";

    private static readonly Dictionary<string, FinalSound> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["kg"] = FinalSound.Closed, ["g"] = FinalSound.Closed, ["mg"] = FinalSound.Closed,
        ["ml"] = FinalSound.Open, ["l"] = FinalSound.Open, ["cc"] = FinalSound.Open,
        ["cm"] = FinalSound.Open, ["mm"] = FinalSound.Open, ["m"] = FinalSound.Open, ["km"] = FinalSound.Open,
        ["kcal"] = FinalSound.Open, ["gb"] = FinalSound.Open, ["tb"] = FinalSound.Open, ["w"] = FinalSound.Open,
        ["oz"] = FinalSound.Open, ["inch"] = FinalSound.Open, ["am"] = FinalSound.Closed, ["pm"] = FinalSound.Closed,
    };

    /// <summary>Words of everyday shop English whose Korean reading the spelling rules would miss.</summary>
    private static readonly Dictionary<string, FinalSound> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["set"] = FinalSound.Open, ["event"] = FinalSound.Open, ["point"] = FinalSound.Open, ["card"] = FinalSound.Open,
        ["check"] = FinalSound.Open, ["toast"] = FinalSound.Open, ["tart"] = FinalSound.Open, ["yogurt"] = FinalSound.Open,
        ["dessert"] = FinalSound.Open, ["coat"] = FinalSound.Open, ["skirt"] = FinalSound.Open, ["salad"] = FinalSound.Open,
        ["steak"] = FinalSound.Open, ["milk"] = FinalSound.Open, ["pink"] = FinalSound.Open, ["drink"] = FinalSound.Open,
        ["fruit"] = FinalSound.Open, ["sweet"] = FinalSound.Open, ["treat"] = FinalSound.Open, ["mint"] = FinalSound.Open,
        ["gift"] = FinalSound.Open, ["best"] = FinalSound.Open, ["test"] = FinalSound.Open, ["art"] = FinalSound.Open,
        ["ade"] = FinalSound.Open, ["made"] = FinalSound.Open, ["bread"] = FinalSound.Open, ["weekend"] = FinalSound.Open,
        ["cut"] = FinalSound.Closed, ["hot"] = FinalSound.Closed, ["shop"] = FinalSound.Closed, ["book"] = FinalSound.Closed,
        ["pack"] = FinalSound.Closed, ["black"] = FinalSound.Closed, ["cup"] = FinalSound.Closed, ["up"] = FinalSound.Closed,
        ["pop"] = FinalSound.Closed, ["club"] = FinalSound.Closed, ["pub"] = FinalSound.Closed, ["lab"] = FinalSound.Closed,
        ["tip"] = FinalSound.Closed, ["dip"] = FinalSound.Closed, ["syrup"] = FinalSound.Closed, ["ketchup"] = FinalSound.Closed,
        ["hip"] = FinalSound.Closed, ["top"] = FinalSound.Closed, ["big"] = FinalSound.Closed, ["pick"] = FinalSound.Closed,
        ["look"] = FinalSound.Closed, ["cook"] = FinalSound.Closed, ["pet"] = FinalSound.Closed, ["hat"] = FinalSound.Closed,
        ["bar"] = FinalSound.Open, ["beer"] = FinalSound.Open, ["flower"] = FinalSound.Open, ["summer"] = FinalSound.Open,
        ["winter"] = FinalSound.Open, ["burger"] = FinalSound.Open, ["hair"] = FinalSound.Open, ["color"] = FinalSound.Open,
        ["butter"] = FinalSound.Open, ["americano"] = FinalSound.Open, ["cream"] = FinalSound.Closed, ["ice"] = FinalSound.Open,
    };

    public static FinalSound FinalSoundOf(ReadOnlySpan<char> text)
    {
        text = Spoken(text);
        if (text.IsEmpty)
        {
            return FinalSound.Open;
        }

        var last = text[^1];
        return last switch
        {
            >= '가' and <= '힣' => OfJongseong((last - '가') % 28),
            >= 'ㄱ' and <= 'ㅎ' => last == 'ㄹ' ? FinalSound.Rieul : FinalSound.Closed,
            >= '0' and <= '9' => OfNumber(text),
            >= '０' and <= '９' => OfDigit(last - '０'),
            '%' or '％' or '℃' or '℉' => FinalSound.Open,
            '㎏' or '㎎' => FinalSound.Closed,
            '+' => FinalSound.Open,
            _ when char.IsAsciiLetter(last) => OfLatin(text),
            _ => FinalSound.Open,
        };
    }

    /// <summary>What is spoken last: quotes, emoji, punctuation and a closing parenthesis with its content are passed over.</summary>
    private static ReadOnlySpan<char> Spoken(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var last = text[^1];
            if (last is ')' or ']' or '）')
            {
                var open = text.LastIndexOfAny('(', '[', '（');
                if (open > 0 && HasSound(text[..open]))
                {
                    text = text[..open];
                    continue;
                }
            }

            if (char.IsLetterOrDigit(last) || last is '%' or '％' or '℃' or '+' or '㎏')
            {
                return text;
            }

            text = text[..^1];
        }

        return text;
    }

    private static bool HasSound(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                return true;
            }
        }

        return false;
    }

    private static FinalSound OfJongseong(int index) => index switch
    {
        0 => FinalSound.Open,
        8 => FinalSound.Rieul,
        _ => FinalSound.Closed,
    };

    private static FinalSound OfDigit(int digit) => digit switch
    {
        2 or 4 or 5 or 9 => FinalSound.Open,
        1 or 7 or 8 => FinalSound.Rieul,
        _ => FinalSound.Closed,
    };

    private static FinalSound OfNumber(ReadOnlySpan<char> text)
    {
        // "1+1" is said in English: one plus one.
        if (text.Length >= 3 && text[^2] == '+' && text[^1] == '1')
        {
            return FinalSound.Closed;
        }

        // 10, 100, 1000, 10000 end in 십, 백, 천, 만; 0 alone is 영: all closed, as OfDigit(0) says.
        return OfDigit(text[^1] - '0');
    }

    private static FinalSound OfLatin(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        var word = text[start..].ToString();
        var afterDigit = start > 0 && char.IsAsciiDigit(text[start - 1]);
        if (afterDigit && Units.TryGetValue(word, out var unit))
        {
            return unit;
        }

        if (Words.TryGetValue(word, out var known))
        {
            return known;
        }

        var lower = word.ToLower(CultureInfo.InvariantCulture);
        var spelled = word.Length == 1 || (word.All(char.IsAsciiLetterUpper) && (word.Length <= 3 || !HasVowelInside(lower)));
        return spelled ? OfLetterName(lower[^1]) : OfSpelling(lower);
    }

    private static bool HasVowelInside(string lower) => lower.AsSpan().IndexOfAny("aeiou") >= 0;

    // 엘, 엠, 엔, 알; every other letter's Korean name ends in a vowel.
    private static FinalSound OfLetterName(char letter) => letter switch
    {
        'l' or 'r' => FinalSound.Rieul,
        'm' or 'n' => FinalSound.Closed,
        _ => FinalSound.Open,
    };

    private static FinalSound OfSpelling(string word)
    {
        var last = word[^1];
        if (last == 'e' && word.Length > 2)
        {
            // line, home, sale are read without the e; cake, tote get a vowel.
            return word[^2] switch
            {
                'l' => FinalSound.Rieul,
                'n' or 'm' => FinalSound.Closed,
                _ => FinalSound.Open,
            };
        }

        if (last == 'l')
        {
            return FinalSound.Rieul;
        }

        if (last is 'm' or 'n')
        {
            return FinalSound.Closed;
        }

        if (last == 'g' && word.EndsWith("ng", StringComparison.Ordinal))
        {
            return FinalSound.Closed;
        }

        // A short vowel before k, p, t or b closes the syllable (북, 샵, 컷, 랩).
        var shortSyllable = word.Length is >= 2 and <= 4 && last is 'k' or 'p' or 't' or 'b' && "aeiou".Contains(word[^2]) && !ClosedLetters.Contains(last);
        return shortSyllable ? FinalSound.Closed : FinalSound.Open;
    }
}
