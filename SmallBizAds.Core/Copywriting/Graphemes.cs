using System.Globalization;

namespace SmallBizAds.Core.Copywriting;

/// <summary>Length as people see it: extended grapheme clusters.</summary>
public static class Graphemes
{
    /// <summary>Number of grapheme clusters.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (!text.IsEmpty)
        {
            text = text[StringInfo.GetNextTextElementLength(text)..];
            count++;
        }

        return count;
    }

    /// <summary>
    /// The longest beginning of the text within a limit, cut between words where there is a space in its second half,
    /// else between grapheme clusters. Nothing is appended.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="limit">Grapheme clusters, at least 1.</param>
    public static string Clip(string text, int limit)
    {
        var units = 0;
        for (var seen = 0; seen < limit && units < text.Length; seen++)
        {
            units += StringInfo.GetNextTextElementLength(text.AsSpan(units));
        }

        if (units >= text.Length)
        {
            return text;
        }

        if (text[units] != ' ')
        {
            var space = text.LastIndexOf(' ', units - 1);
            if (space > units / 2)
            {
                units = space;
            }
        }

        return text[..units].TrimEnd();
    }
}
