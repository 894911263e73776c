using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Shared;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>What a sheet may hold.</summary>
internal static class DraftRules
{
    /// <summary>Problems: TextOverLimit (text, limit, length), TextNeeded (text), MenuOverLimit (lines), AdChoiceUnknown; or null. Only what was changed is looked at.</summary>
    public static Problem? Refuse(DraftSheet sheet, IReadOnlyList<string> changes, IReadOnlyList<string> designs)
    {
        foreach (var change in changes)
        {
            var refusal = change switch
            {
                nameof(sheet.Menu) => RefuseMenu(sheet.Menu!),
                nameof(sheet.Design) => Unless(designs.Contains(sheet.Design!)),
                nameof(sheet.Palette) => Unless(Palettes.All.Any(p => p.Key == sheet.Palette)),
                nameof(sheet.Fonts) => Unless(sheet.Fonts!.Length == 0 || FontPairs.All.Any(f => f.Key == sheet.Fonts)),
                nameof(sheet.Ratio) => Unless(AspectRatio.Find(sheet.Ratio) is not null),
                nameof(sheet.Hidden) => Unless(sheet.Hidden!.All(Enum.IsDefined)),
                nameof(sheet.Focus) => Unless(sheet.Focus is { X: >= 0 and <= 1, Y: >= 0 and <= 1 }),
                _ when Enum.TryParse<AdText>(change, out var text) => RefuseText(text, AdTexts.Tidy(text, sheet.Texts[text])),
                _ => null,
            };
            if (refusal is not null)
            {
                return refusal;
            }
        }

        return null;
    }

    private static Problem? Unless(bool known) => known ? null : new Problem("AdChoiceUnknown");

    /// <summary>TextOverLimit, TextNeeded or null.</summary>
    public static Problem? RefuseText(AdText text, string value)
    {
        var length = Graphemes.Count(value);
        if (length > AdTexts.LimitOf(text))
        {
            return new Problem("TextOverLimit", text, AdTexts.LimitOf(text), length);
        }

        return text == AdText.Headline && length == 0 ? new Problem("TextNeeded", text) : null;
    }

    private static Problem? RefuseMenu(IReadOnlyList<MenuItem> menu) =>
        menu.Count > AdTexts.MaxMenu ? new Problem("MenuOverLimit", AdTexts.MaxMenu)
        : menu.Any(m => Graphemes.Count(m.Name) > AdTexts.MaxMenuName) ? new Problem("TextOverLimit", AdText.Product, AdTexts.MaxMenuName, menu.Max(m => Graphemes.Count(m.Name)))
        : menu.Any(m => Graphemes.Count(m.Price) > AdTexts.MaxPrice) ? new Problem("TextOverLimit", AdText.Price, AdTexts.MaxPrice, menu.Max(m => Graphemes.Count(m.Price)))
        : null;
}
