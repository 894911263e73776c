using System.Text;

namespace SmallBizAds.Core.Ads;

/// <summary>Text that PostgreSQL can hold: no NUL, no half of a surrogate pair.</summary>
internal static class StorableText
{
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value != 0 && rune != Rune.ReplacementChar)
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
