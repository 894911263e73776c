using System.Text;
using System.Text.RegularExpressions;
using SmallBizAds.Core.Copywriting.Reading;

namespace SmallBizAds.Core.Copywriting.Writing;

/// <summary>Hashtags: what is sold, whose it is, where, then those of the trade and the occasion.</summary>
internal static partial class HashtagWriter
{
    private const int LongestTag = 20;

    public static IReadOnlyList<string> Write(Situation situation, LineChooser lines)
    {
        var read = situation.Read;
        var tags = new List<string>();
        var goods = read.Facts.Menu.Count > 0 ? read.Facts.Menu.Take(2).Select(m => m.Name) : read.All(FactKind.Product).Take(1);
        foreach (var name in goods)
        {
            Add(tags, name);
        }

        Add(tags, read.Facts.First(FactKind.Business) ?? "");
        if (PlaceOf(read.Facts.First(FactKind.Address)) is { } place)
        {
            var what = lines.All("placeTag").FirstOrDefault() ?? "";
            Add(tags, place + what);
        }

        foreach (var tag in lines.All("hashtags"))
        {
            Add(tags, tag);
        }

        return tags.Count > CopyLimits.MaxHashtags ? tags[..CopyLimits.MaxHashtags] : tags;
    }

    /// <summary>The part of an address that people search by: the station, else the quarter, else the district.</summary>
    internal static string? PlaceOf(string? address)
    {
        if (address is null)
        {
            return null;
        }

        foreach (var pattern in (Regex[])[Station(), Quarter(), District()])
        {
            if (pattern.Match(address) is { Success: true } match)
            {
                return match.Groups[1].Value;
            }
        }

        return null;
    }

    [GeneratedRegex(@"([가-힣]{2,8})역", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Station();

    [GeneratedRegex(@"(?:^|\s)([가-힣]{1,5}(?:동|읍|면))(?=\s|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex Quarter();

    [GeneratedRegex(@"(?:^|\s)([가-힣]{1,5}(?:구|시|군))(?=\s|$)", RegexOptions.CultureInvariant, ContactPatterns.Timeout)]
    private static partial Regex District();

    private static void Add(List<string> tags, string words)
    {
        var tag = new StringBuilder("#");
        foreach (var rune in words.EnumerateRunes())
        {
            if (rune.IsBmp && (Rune.IsLetterOrDigit(rune) || rune.Value == '_'))
            {
                tag.Append(rune);
            }
        }

        var text = tag.ToString();
        if (text.Length is > 2 and <= LongestTag && text.AsSpan(1).IndexOfAnyExceptInRange('0', '9') >= 0 && !tags.Contains(text, StringComparer.OrdinalIgnoreCase))
        {
            tags.Add(text);
        }
    }
}
