using SmallBizAds.Core.Design;
using SmallBizAds.Core.Design.Colour;
using SmallBizAds.Core.Design.Families;
using SmallBizAds.Core.Design.Layout;
using SmallBizAds.Core.Design.Placements;
using SmallBizAds.Core.Design.Scenes;
using SmallBizAds.Core.Rendering;

namespace SmallBizAds.Core.Ads.Packs;

/// <summary>
/// Lays a finished ad out again for a placement, draws it and checks the pixels. Thread-safe; one core per call. The same ad
/// and placement give the same bytes.
/// </summary>
public sealed class Placing(SceneRenderer renderer, FontMetrics fonts)
{
    private const int MostEmphasis = 3;

    // Designs that set their words on plain grounds: they stand when pixels are against another one.
    private static readonly string[] Calm = ["editorial", "statement"];

    /// <summary>The ad for a placement.</summary>
    /// <exception cref="InvalidOperationException">No design gave a file within the placement's limits: a mistake in the program.</exception>
    public PlacedAd Place(AdToPlace ad, Placement placement, CancellationToken ct)
    {
        var canvas = placement.Canvas(fonts);
        var palette = Palettes.Of(ad.Palette);
        foreach (var scene in Scenes(ad, placement, canvas, palette).Select(s => PhotoTones.On(s, ad.Brief)))
        {
            if (SceneCheck.Faults(scene, canvas).Count == 0
                && renderer.Within(scene, ad.Pictures, placement.File, g => TextContrast.Faults(scene, g, placement.ShownWidth).Count == 0, ct) is { } file)
            {
                return new(placement, scene, file, ad.Content == AdContent.Picture ? [] : PlacedWords.Of(ad.Copy, ad.Language, placement));
            }
        }

        throw new InvalidOperationException($"No design of this ad stands on {placement.Key}.");
    }

    /// <summary>The scenes that may stand there, the best first.</summary>
    private static IEnumerable<Scene> Scenes(AdToPlace ad, Placement placement, LayoutContext canvas, Palette palette)
    {
        var own = DesignChooser.Family(ad.Design);
        var brief = ad.Brief with { Ratio = placement.Ratio };
        var onBanner = brief with { Ground = own.Profile.Ground, Fonts = ad.Brief.Fonts ?? FontPairs.Of(own.Profile.Fonts) };
        if (placement.Banner is { } key)
        {
            var banner = DesignChooser.Family(key);
            yield return banner.Compose(onBanner, palette, canvas, 0);
            yield return banner.Compose(onBanner with { Ground = DesignGround.Paper, Fonts = null }, palette, canvas, 0);
            yield return banner.Compose(onBanner with { Ground = DesignGround.Paper, Fonts = null, Photo = null }, palette, canvas, 0);
            yield break;
        }

        var fits = canvas.Aspect >= own.Profile.Aspects.Narrowest && canvas.Aspect <= own.Profile.Aspects.Widest;
        IReadOnlyList<IDesignFamily> families = ad.Brief.PictureOnly || fits ? [own] : [];
        var calm = ad.Brief.PictureOnly ? [] : Calm.Where(k => k != own.Key).Select(DesignChooser.Family).ToList();
        var first = families.Count > 0 ? own.Compose(brief, palette, canvas, 0) : null;
        if (first is not null && Lost(first) > 0)
        {
            // Another design that loses less comes first; its letters stay those of the ad.
            var better = calm.Select(f => f.Compose(onBanner, palette, canvas, 0)).MinBy(Lost);
            if (better is not null && Lost(better) < Lost(first))
            {
                yield return better;
            }
        }

        for (var emphasis = 0; first is not null && emphasis <= MostEmphasis; emphasis++)
        {
            yield return emphasis == 0 ? first : own.Compose(brief, palette, canvas, emphasis);
        }

        foreach (var family in calm)
        {
            yield return family.Compose(brief, palette, canvas, 0);
        }
    }

    // What must not be lost for a shape of canvas, if another design can say it.
    private static int Lost(Scene scene) => scene.LeftOut.Count(role => !SceneWords.IsOptional(role));
}
