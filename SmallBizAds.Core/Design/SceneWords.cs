using SmallBizAds.Core.Design.Scenes;

namespace SmallBizAds.Core.Design;

/// <summary>Holds a scene's texts against the words that it was made of: nothing missing, nothing added, letter for letter.</summary>
public static class SceneWords
{
    // Ours, not the owner's: a design need not have a place for them.
    private static readonly TextRole[] Optional = [TextRole.Kicker, TextRole.Subcopy, TextRole.CallToAction];

    /// <summary>Whether an ad is whole without texts of that role.</summary>
    public static bool IsOptional(TextRole role) => Optional.Contains(role);

    /// <summary>The scene with those texts counted as left out for which its design has no place.</summary>
    public static Scene WithOmissions(Scene scene, DesignBrief brief)
    {
        var said = scene.Layers.OfType<TextLayer>().Select(t => t.Role).ToHashSet();
        var omitted = brief.PictureOnly ? [] : Wanted(brief.Content)
            .Where(w => Optional.Contains(w.Role) && !string.IsNullOrEmpty(w.Text) && !said.Contains(w.Role) && !scene.LeftOut.Contains(w.Role)).Select(w => w.Role).ToList();
        return omitted.Count == 0 ? scene : scene with { LeftOut = [.. omitted, .. scene.LeftOut] };
    }

    /// <summary>Every fault; empty when the scene says what the brief says and nothing else. Pure; well under a millisecond.</summary>
    /// <param name="scene">Its texts may be set in several pieces, in reading order.</param>
    /// <param name="brief">What it was made of.</param>
    public static IReadOnlyList<SceneFault> Faults(Scene scene, DesignBrief brief)
    {
        var faults = new List<SceneFault>();
        var texts = scene.Layers.OfType<TextLayer>().ToList();
        var said = texts.GroupBy(t => t.Role).ToDictionary(g => g.Key, g => string.Concat(g.Select(t => Letters(t.Text))));
        var wanted = Wanted(brief.PictureOnly ? new() { Headline = "" } : brief.Content).Where(w => !string.IsNullOrEmpty(w.Text)).ToList();
        // A former price means nothing without the price.
        var needless = string.IsNullOrEmpty(brief.Content.Price) ? TextRole.FormerPrice : (TextRole?)null;
        foreach (var (role, text) in wanted.Where(w => !scene.LeftOut.Contains(w.Role) && w.Role != needless))
        {
            if (!said.GetValueOrDefault(role, "").Contains(Letters(text!), StringComparison.Ordinal))
            {
                faults.Add(new(SceneFaultKind.Missing, role, text!));
            }
        }

        var own = wanted.Select(w => (w.Role, Letters: Letters(w.Text!))).ToList();
        var typed = Letters(brief.Subject);
        faults.AddRange(texts
            .Where(t => Letters(t.Text) is { Length: > 0 } letters
                && !own.Exists(o => o.Role == t.Role && o.Letters.Contains(letters, StringComparison.Ordinal)) && !typed.Contains(letters, StringComparison.Ordinal))
            .Select(t => new SceneFault(SceneFaultKind.Invented, t.Role, t.Text)));
        return faults;
    }

    // What separates is the design's to choose; what is said is not.
    private static string Letters(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsSymbol(c) || c is '%' or ',' or '.' or '#' or '@' or '&'));

    private static IEnumerable<(TextRole Role, string? Text)> Wanted(DesignContent content) =>
    [
        (TextRole.Headline, content.Headline), (TextRole.Kicker, content.Kicker), (TextRole.Subcopy, content.Subcopy), (TextRole.Product, content.Product),
        (TextRole.Price, content.Price), (TextRole.FormerPrice, content.FormerPrice), (TextRole.Offer, content.Offer), (TextRole.Period, content.Period),
        (TextRole.CallToAction, content.CallToAction), (TextRole.Contact, content.Contact), (TextRole.Business, content.Business),
        .. content.Menu.SelectMany(m => new (TextRole, string?)[] { (TextRole.MenuName, m.Name), (TextRole.MenuPrice, m.Price) }),
    ];
}
