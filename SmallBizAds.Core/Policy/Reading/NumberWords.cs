namespace SmallBizAds.Core.Policy.Reading;

/// <summary>Reads numbers that are written as words before a measure: "오십프로", "열두 배", "십오키로".</summary>
internal static class NumberWords
{
    private const string Ones = "일이삼사오육칠팔구";
    private const int MostLetters = 8;

    private static readonly string[] Measures =
        ["프로", "퍼센트", "퍼센", "빠센트", "뿌로", "퍼", "%", "키로", "킬로", "kg", "배", "점", "억", "주만", "달만", "개월", "년째", "번째", "인치", "센치", "센티"];

    private static readonly (string Word, int Value)[] Native =
        [("한", 1), ("두", 2), ("세", 3), ("석", 3), ("네", 4), ("넉", 4), ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9), ("열", 10), ("스무", 20), ("스물", 20), ("서른", 30)];

    /// <summary>The same letters with figures in place of such words; the very same skeleton when there are none.</summary>
    public static Skeleton AsFigures(Skeleton letters)
    {
        Skeleton? figures = null;
        for (var i = 0; i < letters.Count;)
        {
            var length = NumberAt(letters, i, out var value);
            if (length > 0)
            {
                figures ??= CopyOf(letters, i);
                var digits = value.ToString(System.Globalization.CultureInfo.InvariantCulture);
                for (var k = 0; k < digits.Length; k++)
                {
                    figures.Add(digits[k], letters.StartOf(i), letters.EndOf(i + length - 1), k == 0 ? letters.GapBefore(i) : Gap.None);
                }

                i += length;
            }
            else
            {
                figures?.Add(letters[i], letters.StartOf(i), letters.EndOf(i), letters.GapBefore(i));
                i++;
            }
        }

        return figures ?? letters;
    }

    private static Skeleton CopyOf(Skeleton letters, int count)
    {
        var copy = new Skeleton(letters.Count + MostLetters);
        for (var i = 0; i < count; i++)
        {
            copy.Add(letters[i], letters.StartOf(i), letters.EndOf(i), letters.GapBefore(i));
        }

        return copy;
    }

    /// <summary>How many letters from an index are a number before a measure; 0 when none are.</summary>
    private static int NumberAt(Skeleton letters, int at, out int value)
    {
        var end = SinoAt(letters, at, out value);
        if (end == at && !(letters.TouchesLeft(at) && Letters.IsHangul(letters[at - 1])))
        {
            end = NativeAt(letters, at, out value);
        }

        return end > at && IsMeasure(letters, end) ? end - at : 0;
    }

    private static int SinoAt(Skeleton letters, int at, out int value)
    {
        (value, var one) = (0, 0);
        var next = at;
        for (; next < letters.Count && next - at < MostLetters && (next == at || letters.GapBefore(next) <= Gap.Thin); next++)
        {
            var unit = letters[next] switch { '십' => 10, '백' => 100, '천' => 1000, _ => 0 };
            if (unit > 0)
            {
                value += Math.Max(one, 1) * unit;
                one = 0;
            }
            else if (Ones.IndexOf(letters[next], StringComparison.Ordinal) is var digit and >= 0 && one == 0)
            {
                one = digit + 1;
            }
            else
            {
                break;
            }
        }

        value += one;
        return next;
    }

    private static int NativeAt(Skeleton letters, int at, out int value)
    {
        value = 0;
        var next = at;
        for (var isFound = true; isFound && next - at < MostLetters;)
        {
            isFound = false;
            foreach (var (word, worth) in Native)
            {
                if (letters.HasAt(next, word) && (next == at || letters.GapBefore(next) <= Gap.Even))
                {
                    (value, next, isFound) = (value + worth, next + word.Length, true);
                    break;
                }
            }
        }

        return next;
    }

    private static bool IsMeasure(Skeleton letters, int at) =>
        at < letters.Count && letters.GapBefore(at) <= Gap.Thin && Array.Exists(Measures, m => letters.HasAt(at, m));
}
