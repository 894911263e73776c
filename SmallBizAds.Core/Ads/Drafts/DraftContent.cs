using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Layout;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>From a draft's words to those that the designer sets.</summary>
internal static class DraftContent
{
    /// <summary>What of the copy is to be shown and can be drawn.</summary>
    public static DesignContent OnPicture(this AdDraft draft, FontMetrics fonts)
    {
        var copy = draft.Copy;
        string? Drawn(string? text) => text is null ? null : fonts.Drawable(text) is { Length: > 0 } drawn ? drawn : null;
        string? Shown(AdPart part, string? text) => draft.Hidden.Contains(part) ? null : Drawn(text);
        var lines = copy.Menu.Select(m => (Name: Drawn(m.Name) ?? "", Price: Shown(AdPart.Price, m.Price) ?? "")).Where(m => m.Name.Length > 0).ToList();
        var menu = lines.Where(m => m.Price.Length > 0).ToList();

        // What has no price to show is named without one.
        var names = string.Join(" · ", lines.Where(m => m.Price.Length == 0).Select(m => m.Name).Prepend(Drawn(copy.Product)).Where(t => !string.IsNullOrEmpty(t)));
        var headline = Drawn(copy.Headline) ?? Drawn(copy.Product) ?? Drawn(copy.CallToAction) ?? "";

        // English opens with a capital wherever it stands; in the copy a fact stays as typed.
        static string? Opened(string? text) => text is [>= 'a' and <= 'z', ' ' or (>= 'a' and <= 'z'), ..] && !text.Contains('@', StringComparison.Ordinal) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

        // A day that the headline names whole is not set twice; it comes back when the headline is written anew.
        var period = Shown(AdPart.Period, copy.Period);
        return new()
        {
            Headline = Opened(headline)!,
            Kicker = Drawn(copy.Kicker),
            Subcopy = Drawn(copy.Subcopy),
            Product = names.Length == 0 ? null : names,
            Price = Shown(AdPart.Price, copy.Price),
            FormerPrice = Shown(AdPart.Price, copy.FormerPrice),
            Offer = Shown(AdPart.Offer, copy.Offer),
            Period = period is not null && headline.Contains(period, StringComparison.Ordinal) ? null : period,
            Menu = menu,
            CallToAction = Shown(AdPart.Button, copy.CallToAction),
            Contact = Shown(AdPart.Contact, copy.Contact),
            Business = Shown(AdPart.Business, copy.Business),
        };
    }

    /// <summary>Whoever writes the copy, what the owner stated is on the ad: a fact that no text holds joins the line of particulars.</summary>
    public static AdCopy WithEveryFact(this AdCopy copy, BriefFacts facts)
    {
        var said = string.Join(
            '\n', AdTexts.All.Where(t => t.IsOnPicture()).Select(t => copy.Get(t)).Concat(copy.Menu.SelectMany(m => new[] { m.Name, m.Price })));
        var missing = facts.Facts
            .Where(f => f.Kind is FactKind.Price or FactKind.FormerPrice or FactKind.Offer or FactKind.Period or FactKind.Phone)
            .Select(f => f.Text).Where(text => !said.Contains(text, StringComparison.Ordinal)).Distinct().ToList();
        return missing.Count == 0 ? copy : copy with { Contact = string.Join(" · ", missing.Prepend(copy.Contact).Where(t => !string.IsNullOrEmpty(t))) };
    }
}
