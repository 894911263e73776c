using System.Globalization;
using System.Text;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Web;

/// <summary>What somebody wrote, whether in the form or on the command line.</summary>
public static class WrittenText
{
    /// <summary>Marks on one letter; the scripts that use them write at most this many.</summary>
    private const int MostMarks = 4;

    private const char KeycapMark = '\u20E3';

    /// <summary>
    /// Line breaks as one character, blanks around it gone, and without what no text holds: NUL and its like, halves of
    /// characters, characters that turn the direction of what follows, and towers of marks on one letter.
    /// </summary>
    public static string? Tidy(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var tidy = new StringBuilder(text.Length);
        var marks = 0;

        // What is half of a character comes out of the enumeration as the replacement character.
        foreach (var rune in text.ReplaceLineEndings("\n").EnumerateRunes())
        {
            marks = IsMark(rune) ? marks + 1 : Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format ? marks : 0;
            if (!IsStray(rune) && marks <= MostMarks)
            {
                tidy.Append(rune);
            }
        }

        return tidy.ToString().Trim();
    }

    /// <summary>True when nothing would be seen of it.</summary>
    public static bool SaysNothing(string? text) => text is null || text.EnumerateRunes().All(IsInvisible);

    /// <summary>True when there is a letter or a figure in it: emoji and signs alone say nothing that an ad could repeat.</summary>
    public static bool HasWords(string text)
    {
        // 1️⃣ is a figure in the clothes of an emoji: figure, variation selector, keycap.
        var plain = text.Replace("\uFE0F", string.Empty, StringComparison.Ordinal);
        return Enumerable.Range(0, plain.Length).Any(i => IsWordy(plain, i) && !(i + 1 < plain.Length && plain[i + 1] == KeycapMark));
    }

    /// <summary>True when at least one of its letters or figures can be drawn with the bundled fonts (Korean, Latin and their neighbours).</summary>
    public static bool HasWordsToDraw(string text) => HasWords(BundledFonts.Metrics.Drawable(text));

    /// <summary>True for a character that turns the direction of what stands around it, also in what is not its own.</summary>
    public static bool TurnsDirection(Rune rune) => rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069);

    /// <summary>The beginning, at most so many UTF-16 units, no character cut in two.</summary>
    public static string Beginning(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    private static bool IsStray(Rune rune) =>
        (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) || rune == Rune.ReplacementChar || TurnsDirection(rune);

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    /// <summary>Hangul fillers are letters by name and show nothing.</summary>
    private static bool IsWordy(string text, int index) => char.IsLetterOrDigit(text, index) && !IsFiller(text[index]);

    private static bool IsFiller(int value) => value is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0;

    /// <summary>A line break, a joiner, a filler or a mark that shows nothing by itself is no text, nor is what could not be read.</summary>
    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || rune == Rune.ReplacementChar
        || IsFiller(rune.Value)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned;
}
