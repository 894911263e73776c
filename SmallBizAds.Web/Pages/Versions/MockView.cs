using SmallBizAds.Core.Ads.Packs;
using SmallBizAds.Core.Ads.Versions;
using SmallBizAds.Core.Design.Placements;

namespace SmallBizAds.Web.Pages.Versions;

/// <summary>An ad in the surroundings in which a placement shows it.</summary>
/// <param name="Placement">Where.</param>
/// <param name="Picture">Address of the picture.</param>
/// <param name="Shop">Who advertises; null when it was not said.</param>
/// <param name="Alt">What the picture shows.</param>
/// <param name="Texts">What stands beside it.</param>
public sealed record MockView(Placement Placement, string Picture, string? Shop, string Alt, IReadOnlyList<PlacedText> Texts)
{
    public static MockView Of(VersionModel model, Placement placement, string alt)
    {
        var copy = model.Shown.Draft.Copy;
        var texts = model.Shelf.Brief.Content == Core.Ads.AdContent.Picture ? [] : PlacedWords.Of(copy, model.Shelf.Brief.Language, placement);
        return new(placement, PackPaths.Picture(model.Address, model.Shown.Number, placement), copy.Business, alt, texts);
    }

    /// <summary>Width of the picture in the mock, CSS pixels.</summary>
    public int Width => (int)Math.Round(Placement.ShownWidth);

    /// <summary>Likewise its height.</summary>
    public int Height => (int)Math.Round(Placement.ShownWidth * Placement.Height / Placement.Width);

    /// <summary>"1080×1080", unless the name says it.</summary>
    public string? Size => SizeOf(Placement);

    /// <summary>Pixels of a placement whose name does not say them.</summary>
    public static string? SizeOf(Placement placement) =>
        FormattableString.Invariant($"{placement.Width}×{placement.Height}") is var size && placement.Name.Korean.Contains(size, StringComparison.Ordinal) ? null : size;

    /// <summary>The first text of a field, or null.</summary>
    public string? this[PlacementField field] => Lines(field) is [var first, ..] ? first : null;

    /// <summary>The lines of a field.</summary>
    public IReadOnlyList<string> Lines(PlacementField field) => Texts.FirstOrDefault(t => t.Field.Field == field)?.Texts ?? [];
}
