namespace SmallBizAds.Core.Policy.Reading;

/// <summary>
/// A second reading of a text, without what is put into words to hide them: a strange letter ("주r름"), letters that stand
/// for strokes ("ㅊl고"), drawn-out syllables ("싸악"), single letters in a row ("최 ~ ~ 저 ~ ~ 가"), figures written as
/// words ("오십프로"). It is read beside the first one, never instead, because such letters may also be meant.
/// </summary>
internal static class Undisguised
{
    private const int FewestInARow = 3;
    private const int MostInACutWord = 6;
    private const int MostInAPiece = 2;

    /// <summary>The second reading; null when it would be the first again.</summary>
    public static Skeleton? Of(Skeleton plain)
    {
        var (letters, isOther) = WithoutStrangers(plain);
        isOther |= LevelRows(letters);
        isOther |= LevelLatin(letters);
        var figures = NumberWords.AsFigures(letters);
        return isOther || !ReferenceEquals(figures, letters) ? figures : null;
    }

    private static (Skeleton Letters, bool IsOther) WithoutStrangers(Skeleton plain)
    {
        var loose = new Skeleton(plain.Count);
        var (isOther, hasStroke) = (false, false);
        for (var i = 0; i < plain.Count; i++)
        {
            if (IsStranger(plain, i))
            {
                isOther = true;
                continue;
            }

            var stroke = StrokeAt(plain, i);
            hasStroke |= stroke != '\0';
            var letter = stroke == '\0' ? plain[i] : stroke;
            var drawnOut = i + 1 < plain.Count && plain.TouchesRight(i) ? Jamo.DrawnOut(letter, plain[i + 1]) : '\0';
            isOther |= drawnOut != '\0';
            loose.Add(
                drawnOut == '\0' ? letter : drawnOut,
                plain.StartOf(i),
                plain.EndOf(drawnOut == '\0' ? i : i + 1),
                i > 0 && IsStranger(plain, i - 1) ? Gap.None : plain.GapBefore(i));
            i += drawnOut == '\0' ? 0 : 1;
        }

        return (hasStroke ? Jamo.Composed(loose) : loose, isOther || hasStroke);
    }

    /// <summary>A Latin letter, figure or loose jamo that touches Hangul on both sides.</summary>
    private static bool IsStranger(Skeleton letters, int at) =>
        at > 0 && at + 1 < letters.Count && !Letters.IsHangul(letters[at]) && letters[at] is not ('%' or '+')
        && letters.TouchesLeft(at) && letters.TouchesRight(at) && Letters.IsHangul(letters[at - 1]) && Letters.IsHangul(letters[at + 1]);

    /// <summary>The vowel that a letter is drawn for behind a loose consonant, or the letter that a figure is drawn for ("Zer0"); '\0' when it is none.</summary>
    private static char StrokeAt(Skeleton letters, int at) =>
        at == 0 || !letters.TouchesLeft(at) ? '\0'
        : Letters.IsConsonant(letters[at - 1]) ? Jamo.DrawnVowel(letters[at])
        : at > 1 && letters.TouchesLeft(at - 1) && Letters.IsLatin(letters[at - 1]) && Letters.IsLatin(letters[at - 2]) ? DrawnLatin(letters, at)
        : '\0';

    private static char DrawnLatin(Skeleton letters, int at)
    {
        var goesOn = letters.TouchesRight(at) && at + 1 < letters.Count && Letters.IsLatin(letters[at + 1]);
        return letters[at] switch
        {
            '0' when goesOn || !(letters.TouchesRight(at) && Letters.IsDigit(letters[at + 1])) => 'o',
            '1' when goesOn => 'i',
            '3' when goesOn => 'e',
            '4' when goesOn => 'a',
            _ => '\0',
        };
    }

    /// <summary>A Latin word between Korean ones that is cut into pieces of two letters at most: "AD HD", "A.DHD".</summary>
    private static bool LevelLatin(Skeleton letters)
    {
        var isOther = false;
        for (var from = 0; from < letters.Count;)
        {
            var to = from;
            var shortest = int.MaxValue;
            for (var piece = 0; to < letters.Count && Letters.IsLatin(letters[to]) && (to == from || letters.GapBefore(to) <= Gap.Thin); to++)
            {
                piece = to > from && letters.GapBefore(to) == Gap.None ? piece + 1 : 1;
                shortest = to + 1 == letters.Count || letters.GapBefore(to + 1) != Gap.None || !Letters.IsLatin(letters[to + 1]) ? Math.Min(shortest, piece) : shortest;
            }

            var isCut = to - from is >= FewestInARow and <= MostInACutWord && shortest <= MostInAPiece;
            for (var i = from + 1; isCut && i < to; i++)
            {
                if (letters.GapBefore(i) != Gap.None)
                {
                    letters.Level(i);
                    isOther = true;
                }
            }

            from = Math.Max(to, from + 1);
        }

        return isOther;
    }

    /// <summary>Rows of single letters with more than a blank between them.</summary>
    private static bool LevelRows(Skeleton letters)
    {
        var isOther = false;
        for (var from = 0; from < letters.Count;)
        {
            if (letters.TouchesLeft(from))
            {
                from++;
                continue;
            }

            var to = from + 1;
            while (to < letters.Count && letters.GapBefore(to) != Gap.None)
            {
                to++;
            }

            // The last one begins a longer word when its right neighbour touches it.
            var end = to < letters.Count ? to - 1 : to;
            for (var i = from + 1; end - from >= FewestInARow && i < end; i++)
            {
                isOther |= letters.GapBefore(i) != Gap.Thin || Letters.IsDigit(letters[i]);
                letters.Level(i);
            }

            from = to;
        }

        return isOther;
    }
}
