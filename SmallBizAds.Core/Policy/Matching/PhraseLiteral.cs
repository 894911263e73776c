using SmallBizAds.Core.Policy.Reading;

namespace SmallBizAds.Core.Policy.Matching;

/// <summary>One spelling of a phrase, compared letter by letter with a skeleton.</summary>
/// <param name="Text">Folded letters without blanks; '#' stands for a number.</param>
/// <param name="Seams">Bit i: a blank or pause before letter i is ordinary spelling.</param>
/// <param name="StartsWord">No Hangul letter may touch it on the left.</param>
/// <param name="EndsWord">No Hangul letter may touch it on the right.</param>
/// <param name="IsSolid">Its words may be split only letter by letter; else blanks inside a word count as an evasion.</param>
/// <param name="IsStem">A Latin word may go on after it.</param>
/// <param name="MayErr">A syllable may be written as it sounds ("부좍용"), in long phrases two.</param>
internal sealed record PhraseLiteral(string Text, ulong Seams, bool StartsWord, bool EndsWord, bool IsSolid, bool IsStem, bool MayErr)
{
    /// <summary>Stands for any number.</summary>
    public const char Number = '#';

    private const int LongestNumber = 9;
    private const int LettersPerSlip = 5;

    private readonly bool _hasNumber = Text.Contains(Number, StringComparison.Ordinal);

    /// <summary>Index of the letter after the phrase when it stands at <paramref name="at"/>, else -1.</summary>
    public int EndAt(Skeleton text, int at)
    {
        if ((!_hasNumber && !MayErr && !text.HasAt(at, Text)) || !MayStart(text, at))
        {
            return -1;
        }

        var next = at;
        var (splits, signs) = (0, 0);
        var slips = MayErr && Text.Length > 1 ? 1 + (Text.Length / LettersPerSlip) : 0;
        for (var k = 0; k < Text.Length; k++)
        {
            if (next >= text.Count)
            {
                return -1;
            }

            if (k > 0 && text.GapBefore(next) is var gap and > Gap.Even)
            {
                var isSeam = (Seams >> k & 1) == 1;
                if (gap > (isSeam ? Gap.Pause : Gap.Thin))
                {
                    return -1;
                }

                splits += isSeam ? 0 : 1;
                signs += !isSeam && gap == Gap.Sign ? 1 : 0;
            }

            if (Text[k] == Number)
            {
                var first = next;
                while (next < text.Count && Letters.IsDigit(text[next]) && (next == first || text.GapBefore(next) <= Gap.Even))
                {
                    next++;
                }

                if (next == first || next - first > LongestNumber)
                {
                    return -1;
                }
            }
            else if (text[next++] != Text[k] && (--slips < 0 || text.SoundAt(next - 1) != Letters.SoundOf(Text[k])))
            {
                return -1;
            }
        }

        return MayEnd(text, next) && IsFairSplit(text, at, next, splits, signs) ? next : -1;
    }

    private bool MayStart(Skeleton text, int at)
    {
        if (!text.TouchesLeft(at))
        {
            return true;
        }

        var before = text[at - 1];
        return (!Letters.IsLatin(Text[0]) || !Letters.IsLatin(before))
            && (!Letters.IsDigit(text[at]) || !Letters.IsDigit(before))
            && (!StartsWord || !Letters.IsHangul(before));
    }

    private bool MayEnd(Skeleton text, int end)
    {
        if (!text.TouchesRight(end - 1))
        {
            return true;
        }

        return (IsStem || !Letters.IsLatin(Text[^1]) || !Letters.IsLatin(text[end]))
            && (!Letters.IsDigit(text[end - 1]) || !Letters.IsDigit(text[end]))
            && (!EndsWord || !Letters.IsHangul(text[end]));
    }

    /// <summary>
    /// "최 고" is an evasion only where the first piece stands alone: "우유 일 잔" is no "유일". Signs in a longer word are
    /// one anywhere: "살빠.지는". A Latin word or a solid one is split between all of its letters or not at all.
    /// </summary>
    private bool IsFairSplit(Skeleton text, int at, int end, int splits, int signs) =>
        splits == 0
        || (IsSolid ? splits == Text.Length - 1 - System.Numerics.BitOperations.PopCount(Seams) && !text.TouchesLeft(at) && !text.TouchesRight(end - 1)
        : (!text.TouchesLeft(at) && (!Letters.IsLatin(Text[0]) || splits >= Text.Length - 1 - System.Numerics.BitOperations.PopCount(Seams)))
        || (splits == signs && Text.Length > 2 && !Letters.IsLatin(Text[0])));
}
