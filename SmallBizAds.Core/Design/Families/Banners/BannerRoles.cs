using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design.Families.Banners;

/// <summary>What a banner says first, and what it leaves out first.</summary>
internal static class BannerRoles
{
    /// <summary>An address or number up to here is said in a glance.</summary>
    private const int ShortContact = 24;

    /// <summary>Every text that there is, the most important first.</summary>
    public static IReadOnlyList<TextRole> Of(DesignContent content)
    {
        // Without a price or an offer, how to get in touch is what the ad is for.
        var calls = string.IsNullOrEmpty(content.Price) && string.IsNullOrEmpty(content.Offer) && content.Contact is { Length: <= ShortContact };
        (TextRole Role, bool There)[] order =
        [
            (TextRole.Headline, content.Headline.Length > 0),
            (TextRole.Price, Is(content.Price)),
            (TextRole.Offer, Is(content.Offer)),
            (TextRole.Contact, calls && Is(content.Contact)),
            (TextRole.CallToAction, Is(content.CallToAction)),
            (TextRole.Period, Is(content.Period)),
            (TextRole.Product, Is(content.Product)),
            (TextRole.Business, Is(content.Business)),
            (TextRole.MenuName, content.Menu.Count > 0),
            (TextRole.FormerPrice, Is(content.FormerPrice) && Is(content.Price)),
            (TextRole.Kicker, Is(content.Kicker)),
            (TextRole.Subcopy, Is(content.Subcopy)),
            (TextRole.Contact, !calls && Is(content.Contact)),
        ];
        return [.. order.Where(r => r.There).Select(r => r.Role)];
    }

    /// <summary>What can be said, from everything down to the headline alone.</summary>
    /// <param name="content">The words.</param>
    /// <param name="never">What the banner has no place for.</param>
    public static IEnumerable<IReadOnlySet<TextRole>> Plans(DesignContent content, params IReadOnlyCollection<TextRole> never)
    {
        var roles = Of(content).Where(r => !never.Contains(r)).ToList();
        for (; roles.Count > 0; roles.RemoveAt(roles.Count - 1))
        {
            yield return roles.ToHashSet();
        }
    }

    /// <summary>What a scene of these texts does not say, the least important first.</summary>
    public static IReadOnlyList<TextRole> LeftOut(DesignContent content, IEnumerable<Layer> layers)
    {
        var said = layers.OfType<TextLayer>().Select(t => t.Role).ToHashSet();
        return [.. Of(content).Where(r => !said.Contains(r)).Reverse().SelectMany(r => r == TextRole.MenuName ? new[] { r, TextRole.MenuPrice } : [r])];
    }

    private static bool Is(string? text) => !string.IsNullOrEmpty(text);
}
