namespace SmallBizAds.Core.Policy.Reading;

/// <summary>Reads "1OO%", "l00%" and "IOO프로" as 100.</summary>
internal static class Hundreds
{
    /// <summary>Puts figures where letters that look like them stand before a sign or word for per cent.</summary>
    public static void Mend(Skeleton letters)
    {
        for (var i = 3; i < letters.Count; i++)
        {
            if (letters[i] is '%' or '프' or '퍼' && IsZero(letters[i - 1]) && IsZero(letters[i - 2]) && letters[i - 3] is '1' or 'l' or 'i'
                && !(letters.TouchesLeft(i - 3) && (Letters.IsLatin(letters[i - 4]) || Letters.IsDigit(letters[i - 4]))))
            {
                letters.Reread(i - 3, '1');
                letters.Reread(i - 2, '0');
                letters.Reread(i - 1, '0');
            }
        }
    }

    private static bool IsZero(char c) => c is '0' or 'o';
}
