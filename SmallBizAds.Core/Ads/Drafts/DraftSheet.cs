using SmallBizAds.Core.Copywriting;
using SmallBizAds.Core.Pictures;

namespace SmallBizAds.Core.Ads.Drafts;

/// <summary>
/// Everything of a draft that the review's form holds, flat. What an owner changed is what differs between the sheet they
/// send and the sheet they were shown; only that is applied, so two windows on one draft do not undo each other.
/// </summary>
public sealed record DraftSheet
{
    /// <summary>Texts by name; one that is missing was not changed.</summary>
    public required IReadOnlyDictionary<AdText, string> Texts { get; init; }

    /// <summary>The menu; null: not changed.</summary>
    public IReadOnlyList<MenuItem>? Menu { get; init; }

    public string? Design { get; init; }

    public string? Palette { get; init; }

    /// <summary>Empty: the design's own.</summary>
    public string? Fonts { get; init; }

    public string? Ratio { get; init; }

    /// <summary>What is left off the picture; null: not changed.</summary>
    public IReadOnlyList<AdPart>? Hidden { get; init; }

    /// <summary>Null: not changed.</summary>
    public PhotoFocus? Focus { get; init; }

    /// <summary>Null: not changed.</summary>
    public bool? AsShot { get; init; }

    /// <summary>The sheet of a draft.</summary>
    public static DraftSheet Of(AdDraft draft) => new()
    {
        Texts = AdTexts.All.ToDictionary(t => t, t => draft.Copy.Get(t)),
        Menu = draft.Copy.Menu,
        Design = draft.Design,
        Palette = draft.Palette,
        Fonts = draft.Fonts ?? "",
        Ratio = draft.Ratio,
        Hidden = draft.Hidden,
        Focus = draft.Focus,
        AsShot = draft.AsShot ?? false,
    };

    /// <summary>Names what differs from another sheet ("headline", "palette"); empty when nothing does.</summary>
    public IReadOnlyList<string> ChangesFrom(DraftSheet shown)
    {
        var changes = new List<string>();
        changes.AddRange(Texts.Where(t => AdTexts.Tidy(t.Key, t.Value) != AdTexts.Tidy(t.Key, shown.Texts.GetValueOrDefault(t.Key))).Select(t => t.Key.ToString()));
        void Note(bool differs, string name)
        {
            if (differs)
            {
                changes.Add(name);
            }
        }

        Note(Menu is not null && !Tidy(Menu).SequenceEqual(Tidy(shown.Menu ?? [])), nameof(Menu));
        Note(Design is not null && Design != shown.Design, nameof(Design));
        Note(Palette is not null && Palette != shown.Palette, nameof(Palette));
        Note(Fonts is not null && Fonts != shown.Fonts, nameof(Fonts));
        Note(Ratio is not null && Ratio != shown.Ratio, nameof(Ratio));
        Note(Hidden is not null && !Hidden.Order().SequenceEqual((shown.Hidden ?? []).Order()), nameof(Hidden));
        Note(Focus is not null && Focus != shown.Focus, nameof(Focus));
        Note(AsShot is not null && AsShot != shown.AsShot, nameof(AsShot));
        return changes;
    }

    /// <summary>Whether a change is one of the look, of which there is nothing to type.</summary>
    public static bool IsLook(string change) =>
        change is nameof(Design) or nameof(Palette) or nameof(Fonts) or nameof(Ratio) or nameof(Hidden) or nameof(Focus) or nameof(AsShot);

    /// <summary>The draft with the changes named put in.</summary>
    public AdDraft ApplyTo(AdDraft draft, IReadOnlyList<string> changes)
    {
        foreach (var change in changes)
        {
            draft = change switch
            {
                nameof(Menu) => draft with { Copy = draft.Copy with { Menu = Tidy(Menu!) } },
                nameof(Design) => draft with { Design = Design! },
                nameof(Palette) => draft with { Palette = Palette! },
                nameof(Fonts) => draft with { Fonts = Fonts!.Length == 0 ? null : Fonts },
                nameof(Ratio) => draft with { Ratio = Ratio! },
                nameof(Hidden) => draft with { Hidden = [.. Hidden!.Distinct().Order()] },
                nameof(Focus) => draft with { Focus = Focus },
                nameof(AsShot) => draft with { AsShot = AsShot == true ? true : null },
                _ when Enum.TryParse<AdText>(change, out var text) => draft with { Copy = draft.Copy.With(text, Texts[text]) },
                _ => draft,
            };
        }

        return draft;
    }

    private static List<MenuItem> Tidy(IReadOnlyList<MenuItem> menu) =>
        [.. menu.Select(m => new MenuItem(AdTexts.Tidy(AdText.Product, m.Name), AdTexts.Tidy(AdText.Price, m.Price))).Where(m => m.Name.Length + m.Price.Length > 0)];
}
