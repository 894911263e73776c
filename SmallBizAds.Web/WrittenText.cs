using System.Globalization;
using System.Text;

namespace SmallBizAds.Web;

/// <summary>What somebody wrote, whether in the form or on the command line.</summary>
public static class WrittenText
{
    /// <summary>Line breaks as one character, without what no text holds (NUL and its like), without blanks around it.</summary>
    public static string? Tidy(string? text) =>
        text is null ? null : string.Concat(text.ReplaceLineEndings("\n").Where(c => c is '\n' or '\t' || !char.IsControl(c))).Trim();

    /// <summary>True when nothing would be seen of it.</summary>
    public static bool SaysNothing(string? text) => text is null || text.EnumerateRunes().All(IsInvisible);

    /// <summary>The beginning, at most so many UTF-16 units, no character cut in two.</summary>
    public static string Beginning(string text, int most) =>
        text.Length <= most ? text : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];

    /// <summary>A line break, a joiner, a filler or a mark that shows nothing by itself is no text, nor is what could not be read.</summary>
    private static bool IsInvisible(Rune rune) => Rune.IsWhiteSpace(rune) || rune == Rune.ReplacementChar
        || rune.Value is 0x115F or 0x1160 or 0x2800 or 0x3164 or 0xFFA0
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.EnclosingMark or UnicodeCategory.OtherNotAssigned;
}
