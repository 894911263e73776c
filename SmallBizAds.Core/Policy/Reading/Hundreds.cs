namespace SmallBizAds.Core.Policy.Reading;

/// <summary>Reads "1OO%", "l00%", "1ㅇㅇ%" and "IOO프로" as 100, and "O%" as 0.</summary>
internal static class Hundreds
{
    /// <summary>Puts figures where letters that look like them stand before a sign or word for per cent.</summary>
    public static void Mend(Skeleton letters)
    {
        for (var i = 1; i < letters.Count; i++)
        {
            if (!IsPercent(letters, i) || !IsZero(letters[i - 1]))
            {
                continue;
            }

            if (i > 2 && IsZero(letters[i - 2]) && letters[i - 3] is '1' or 'l' or 'i' or 'ㅣ' && !IsInWord(letters, i - 3))
            {
                letters.Reread(i - 3, '1');
                letters.Reread(i - 2, '0');
                letters.Reread(i - 1, '0');
            }
            else if (!IsInWord(letters, i - 1))
            {
                letters.Reread(i - 1, '0');
            }
        }
    }

    private static bool IsPercent(Skeleton letters, int at) =>
        letters[at] == '%' || letters.HasAt(at, "프로") || letters.HasAt(at, "퍼센트") || (letters[at] == '퍼' && letters.TouchesLeft(at));

    private static bool IsZero(char c) => c is '0' or 'o' or 'ㅇ';

    /// <summary>Whether a Latin letter or figure touches it on the left.</summary>
    private static bool IsInWord(Skeleton letters, int at) =>
        letters.TouchesLeft(at) && (Letters.IsLatin(letters[at - 1]) || Letters.IsDigit(letters[at - 1]) || letters[at - 1] == 'ㅇ');
}
