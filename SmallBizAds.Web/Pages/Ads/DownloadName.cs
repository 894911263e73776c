using System.Text;

namespace SmallBizAds.Web.Pages.Ads;

/// <summary>The name under which an ad lands on a phone: its headline, so that it is found again.</summary>
public static class DownloadName
{
    private const int MaxRunes = 40;

    /// <summary>"흑임자 라떼 나왔어요 1.jpg". Every character that some file system forbids becomes a space.</summary>
    public static string Of(string headline, int version, string extension)
    {
        var name = new StringBuilder();
        foreach (var rune in headline.EnumerateRunes().Take(MaxRunes))
        {
            name.Append(Rune.IsLetterOrDigit(rune) || rune.Value is '-' or '_' or '+' or ',' or '%' ? rune.ToString() : " ");
        }

        var words = string.Join(' ', name.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 ? $"ad {version}.{extension}" : $"{words} {version}.{extension}";
    }
}
