using System.Globalization;
using System.Text;

namespace SmallBizAds.Core.Copywriting.Posting;

/// <summary>Titles: one line, plain words.</summary>
internal static class TitleWords
{
    /// <summary>Without marks of hashtags, exclamation marks, emoji and line breaks; empty when nothing is left.</summary>
    public static string Calm(string? text)
    {
        var calm = new StringBuilder();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                calm.Append(' ');
            }
            else if (rune.Value is not ('#' or '!' or '！') && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherSymbol or UnicodeCategory.Control
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned) && rune.Value is not (0x200D or 0xFE0E or 0xFE0F or (>= 0x1F3FB and <= 0x1F3FF)))
            {
                calm.Append(rune);
            }
        }

        return string.Join(' ', calm.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).TrimEnd(',', '~', '·', ' ');
    }

    /// <summary>The first that says something within the limit.</summary>
    public static string First(int limit, params ReadOnlySpan<string> titles)
    {
        foreach (var title in titles)
        {
            if (title.Length > 0 && Graphemes.Count(title) <= limit)
            {
                return title;
            }
        }

        throw new InvalidOperationException("The last title must always fit.");
    }

    /// <summary>The longest beginning within the limit that ends between words and not inside a fact; may be empty.</summary>
    public static string Clip(string text, int limit, IEnumerable<string> facts)
    {
        var cut = Graphemes.Clip(text, limit).Length;
        var whole = facts.Select(Calm).Where(f => f.Length > 0).ToList();
        while (whole.Select(f => TornAt(text, f, cut)).Where(at => at >= 0).DefaultIfEmpty(cut).Min() is var at && at < cut)
        {
            cut = at;
        }

        return text[..cut].TrimEnd(' ', ',', '·');
    }

    // Where the occurrence of a fact begins that a cut would go through, or -1.
    private static int TornAt(string text, string fact, int cut)
    {
        for (var at = text.IndexOf(fact, StringComparison.Ordinal); at >= 0 && at < cut; at = text.IndexOf(fact, at + 1, StringComparison.Ordinal))
        {
            if (at + fact.Length > cut)
            {
                return at;
            }
        }

        return -1;
    }
}
