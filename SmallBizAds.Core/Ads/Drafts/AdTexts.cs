using System.Diagnostics;
using System.Text;
using SmallBizAds.Core.Copywriting;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>The texts of a copy by name.</summary>
public static class AdTexts
{
    /// <summary>Most lines of a menu.</summary>
    public const int MaxMenu = 12;

    /// <summary>Longest name in a menu, in grapheme clusters.</summary>
    public const int MaxMenuName = 40;

    /// <summary>Longest price, in grapheme clusters.</summary>
    public const int MaxPrice = 24;

    /// <summary>Every text, in the order of the review.</summary>
    public static IReadOnlyList<AdText> All { get; } = Enum.GetValues<AdText>();

    /// <summary>The text, or an empty one.</summary>
    public static string Get(this AdCopy copy, AdText text) => text switch
    {
        AdText.Headline => copy.Headline,
        AdText.Kicker => copy.Kicker,
        AdText.Subcopy => copy.Subcopy,
        AdText.Product => copy.Product,
        AdText.Price => copy.Price,
        AdText.FormerPrice => copy.FormerPrice,
        AdText.Offer => copy.Offer,
        AdText.Period => copy.Period,
        AdText.CallToAction => copy.CallToAction,
        AdText.Contact => copy.Contact,
        AdText.Business => copy.Business,
        AdText.Caption => copy.Caption,
        AdText.Hashtags => string.Join(' ', copy.Hashtags),
        _ => throw new UnreachableException(),
    } ?? "";

    /// <summary>The copy with one text put in place of another; the value is tidied first.</summary>
    public static AdCopy With(this AdCopy copy, AdText text, string value)
    {
        var tidy = Tidy(text, value);
        var optional = tidy.Length == 0 ? null : tidy;
        return text switch
        {
            AdText.Headline => copy with { Headline = tidy },
            AdText.Kicker => copy with { Kicker = optional },
            AdText.Subcopy => copy with { Subcopy = tidy },
            AdText.Product => copy with { Product = optional },
            AdText.Price => copy with { Price = optional },
            AdText.FormerPrice => copy with { FormerPrice = optional },
            AdText.Offer => copy with { Offer = optional },
            AdText.Period => copy with { Period = optional },
            AdText.CallToAction => copy with { CallToAction = tidy },
            AdText.Contact => copy with { Contact = optional },
            AdText.Business => copy with { Business = optional },
            AdText.Caption => copy with { Caption = tidy },
            AdText.Hashtags => copy with { Hashtags = TagsOf(tidy) },
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Longest value, in grapheme clusters.</summary>
    public static int LimitOf(AdText text) => text switch
    {
        AdText.Headline => CopyLimits.Headline,
        AdText.Kicker => CopyLimits.Kicker,
        AdText.Subcopy => CopyLimits.Subcopy,
        AdText.CallToAction => CopyLimits.CallToAction,
        AdText.Product => 40,
        AdText.Price or AdText.FormerPrice => MaxPrice,
        AdText.Offer => 40,
        AdText.Period => 60,
        AdText.Contact => 160,
        AdText.Business => 30,
        // What Instagram takes, the longest of the channels.
        AdText.Caption => 2200,
        AdText.Hashtags => 300,
        _ => throw new UnreachableException(),
    };

    /// <summary>Whether the text stands on the picture, not beside it.</summary>
    public static bool IsOnPicture(this AdText text) => text is not (AdText.Caption or AdText.Hashtags);

    /// <summary>
    /// As it is kept: without what PostgreSQL or a renderer cannot hold, no blanks around it; line breaks become "\n" in a
    /// caption and a space elsewhere, and runs of spaces elsewhere become one.
    /// </summary>
    public static string Tidy(AdText text, string? value)
    {
        var storable = StorableText.Of(value ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return text == AdText.Caption
            ? storable.Trim()
            : string.Join(' ', storable.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // "카페, #신메뉴 라떼" are three tags: a tag holds no blank, comma or second sign.
    private static List<string> TagsOf(string text)
    {
        var tags = new List<string>();
        foreach (var word in text.Split([' ', ',', '#'], StringSplitOptions.RemoveEmptyEntries))
        {
            var tag = new StringBuilder("#");
            foreach (var rune in word.EnumerateRunes().Where(r => Rune.IsLetterOrDigit(r) || r.Value == '_'))
            {
                tag.Append(rune.ToString());
            }

            if (tag.Length > 1 && !tags.Contains(tag.ToString()))
            {
                tags.Add(tag.ToString());
            }
        }

        return tags;
    }
}
